"""Sets a line by hand for the writer's tests, so that they do not lean on the layout engine."""

from __future__ import annotations

import uharfbuzz as hb
from msgspec.structs import replace

from exporters.pdf.fonts import face
from exporters.pdf.pages import Cluster, Element, FontKey, Glyph, Item, Layout, Line, Placed

AMIRI, PLEX = "amiri-regular", "plex-regular"


def level_of(char: str, base: int) -> int:
    """Level by kind of character alone; right for text without nested brackets or isolates."""
    if "\u0590" <= char <= "\u08ff" and not "\u0660" <= char <= "\u0669":
        return 1
    return base * 2 if char.isalnum() else base


def shape_run(text: str, level: int, font: FontKey, size: float = 12) -> list[Cluster]:
    """The clusters of a run of one level in logical order, all at x 0."""
    held = face(font)
    buffer = hb.Buffer()
    buffer.add_str(text)
    buffer.direction = "rtl" if level % 2 else "ltr"
    buffer.script = "Arab" if level % 2 else "Latn"
    hb.shape(held.hb_font, buffer)
    pairs = list(zip(buffer.glyph_infos, buffer.glyph_positions, strict=True))
    starts = sorted({info.cluster for info, _ in pairs})
    scale, clusters = size / held.upem, []
    for start, end in zip(starts, [*starts[1:], len(text)], strict=True):
        pen, glyphs = 0, []
        for info, at in pairs:
            if info.cluster == start:
                x, y = (pen + at.x_offset) * scale, at.y_offset * scale
                glyphs.append(Glyph(info.codepoint, x, y))
                pen += at.x_advance
        clusters.append(Cluster(font, size, 0, pen * scale, tuple(glyphs), text[start:end], level))
    return clusters


def line(text: str, base: int, font: FontKey, y: float = 700, size: float = 12) -> Line:
    """A line of one font, flush with the margin where it begins: 60 points or 535 points."""
    levels = [level_of(char, base) for char in text]
    clusters: list[Cluster] = []
    start = 0
    for i in range(1, len(text) + 1):
        if i == len(text) or levels[i] != levels[start]:
            clusters += shape_run(text[start:i], levels[start], font, size)
            start = i
    return _placed(clusters, base, y)


def document(*lines: Item, direction: str = "ltr", language: str = "en", tag: str = "P") -> Layout:
    """A page with one element that holds these lines."""
    element = Element("P" if tag == "P" else "H1", tuple(Placed(0, item) for item in lines))
    return Layout(
        page_size=(595.28, 841.89),
        page_count=1,
        root=Element("Document", (element,)),
        artifacts=(),
        language=language,
        direction="rtl" if direction == "rtl" else "ltr",
        title="A title",
        author="An author",
    )


def arabic(text: str) -> Layout:
    """A page with one line of Arabic."""
    return document(line(text, 1, AMIRI), direction="rtl", language="ar")


def english(text: str) -> Layout:
    """A page with one line of English."""
    return document(line(text, 0, PLEX))


def _placed(clusters: list[Cluster], base: int, y: float) -> Line:
    """Puts clusters side by side in visual order (UAX #9, L2)."""
    order = list(range(len(clusters)))
    for level in range(max((cluster.level for cluster in clusters), default=0), 0, -1):
        order = _with_runs_reversed(order, [clusters[i].level >= level for i in order])
    x = 535 - sum(cluster.advance for cluster in clusters) if base else 60.0
    placed = dict.fromkeys(order, clusters[0])
    for i in order:
        placed[i] = replace(clusters[i], x=x)
        x += clusters[i].advance
    return Line(y, 10, 4, base, tuple(placed[i] for i in range(len(clusters))))


def _with_runs_reversed(order: list[int], chosen: list[bool]) -> list[int]:
    result: list[int] = []
    run: list[int] = []
    for i, take in zip(order, chosen, strict=True):
        if take:
            run.insert(0, i)
        else:
            result, run = [*result, *run, i], []
    return [*result, *run]
