"""A shaper of thirty lines for the writer's tests, so that they do not lean on the layout engine."""

from __future__ import annotations

import uharfbuzz as hb

from exporters.pdf.fonts import face
from exporters.pdf.pages import Cluster, FontKey, Glyph, Line


def level_of(char: str, base: int) -> int:
    """Level by kind of character alone; right for text without nested brackets or isolates."""
    if "\u0590" <= char <= "\u08ff" and not "\u0660" <= char <= "\u0669":
        return 1
    return base if not char.isalnum() else base * 2


def shape_run(text: str, level: int, font: FontKey, size: float) -> list[Cluster]:
    """The clusters of a run of one level in logical order, all at x 0."""
    held = face(font)
    buffer = hb.Buffer()
    buffer.add_str(text)
    buffer.direction = "rtl" if level % 2 else "ltr"
    buffer.script = "Arab" if level % 2 else "Latn"
    hb.shape(held.hb_font, buffer)
    scale, clusters = size / held.upem, []
    pairs = list(zip(buffer.glyph_infos, buffer.glyph_positions, strict=True))
    starts = sorted({info.cluster for info, _ in pairs})
    for start, end in zip(starts, [*starts[1:], len(text)], strict=True):
        pen, glyphs = 0, []
        for info, at in pairs:
            if info.cluster == start:
                x, y = (pen + at.x_offset) * scale, at.y_offset * scale
                glyphs.append(Glyph(info.codepoint, x, y))
                pen += at.x_advance
        clusters.append(Cluster(font, size, 0, pen * scale, tuple(glyphs), text[start:end], level))
    return clusters


def shape_line(text: str, base: int, font: FontKey, size: float) -> list[Cluster]:
    """The clusters of a line in logical order, not yet placed."""
    levels = [level_of(char, base) for char in text]
    for i in range(1, len(text) - 1):  # N1 and W4, simply: neutrals between two of the same
        if levels[i] == base and levels[i - 1] == levels[i + 1] and text[i] in ".,-/@ ":
            levels[i] = levels[i - 1]
    clusters, start = [], 0
    for i in range(1, len(text) + 1):
        if i == len(text) or levels[i] != levels[start]:
            clusters += shape_run(text[start:i], levels[start], font, size)
            start = i
    return clusters


def place(clusters: list[Cluster], base: int, y: float, left: float, right: float) -> Line:
    """Puts the clusters of a line side by side (UAX #9, L2) from the margin where it starts."""
    order = list(range(len(clusters)))
    top = max((cluster.level for cluster in clusters), default=0)
    for level in range(top, 0, -1):
        order = _reversed_runs(order, [clusters[i].level >= level for i in order])
    width = sum(cluster.advance for cluster in clusters)
    x, placed = (right - width if base else left), {}
    for i in order:
        held = clusters[i]
        placed[i] = Cluster(
            held.font, held.size, x, held.advance, held.glyphs, held.text, held.level
        )
        x += held.advance
    return Line(y, 10, 4, base, tuple(placed[i] for i in range(len(clusters))))


def _reversed_runs(order: list[int], chosen: list[bool]) -> list[int]:
    result: list[int] = []
    run: list[int] = []
    for i, take in zip(order, chosen, strict=True):
        if take:
            run.insert(0, i)
        else:
            result, run = [*result, *run, i], []
    return [*result, *run]
