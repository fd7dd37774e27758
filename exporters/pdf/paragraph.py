"""Sets a paragraph: from its characters to lines of placed clusters, one block after another."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import TypeAlias

from msgspec import Struct

from app.look import Typeface
from app.text.bidi import Resolved, content_end, line_order, resolve
from exporters.pdf.breaking import Broken, break_lines
from exporters.pdf.fonts import Faces, Script
from exporters.pdf.hyphens import SOFT_HYPHEN, parting_places
from exporters.pdf.itemize import SHIPPED, Dressed, Missing, Segment, displayed, itemize
from exporters.pdf.justify import filled, slack
from exporters.pdf.pages import Cluster
from exporters.pdf.shape import Shaped, shape, within

# A paragraph is set once a process; the bounds hold what is kept to some tens of megabytes.
_KEPT, _LONGEST_KEPT = 512, 1500


class Manuscript(Struct, frozen=True):
    """A paragraph before it is set.

    looks: cover the text. typed: ranges that are left-to-right anywhere and stay whole.
    marks: ranges that are elements of their own inside the paragraph, in order and apart.
    base: level of the paragraph, 0 or 1. language: BCP 47. kashida: as in ``filled``.
    hyphenated: words may be parted.
    """

    text: str
    looks: tuple[Dressed, ...]
    typed: tuple[tuple[int, int], ...]
    marks: tuple[tuple[int, int], ...]
    base: int
    language: str
    script: Script
    typeface: Typeface
    faces: Faces = SHIPPED
    kashida: float = 0.6
    hyphenated: bool = False


class Portion(Struct, frozen=True):
    """Part of a line in one element: ``mark`` is an index into the marks, -1 for none."""

    mark: int
    clusters: tuple[Cluster, ...]


class SetLine(Struct, frozen=True):
    """A line's portions in logical order, and the left edge and width of what is seen of it.

    base: the level of its paragraph.
    """

    portions: tuple[Portion, ...]
    base: int
    x: float
    width: float


class Manner(Struct, frozen=True):
    """How lines are filled: to both edges, centred, or about equally long."""

    justified: bool = False
    centred: bool = False
    balanced: bool = False


PLAIN = Manner()
Done: TypeAlias = tuple[tuple[SetLine, ...], tuple[Missing, ...]]


def set_paragraph(
    paper: Manuscript, size: float, left: float, measure: float, manner: Manner = PLAIN
) -> Done:
    """Lines between ``left`` and ``left + measure`` (points), and what no face can draw."""
    work = _set if len(paper.text) > _LONGEST_KEPT else _kept
    return work(paper, size, left, measure, manner)


def _set(paper: Manuscript, size: float, left: float, measure: float, manner: Manner) -> Done:
    resolved = resolve(paper.text, paper.base, paper.typed)
    shown = displayed(paper.text)
    loose = _closed_up(paper.text, paper.typed)
    segments, missing = itemize(
        paper.text, resolved, paper.looks, paper.script, paper.typeface, faces=paper.faces
    )
    shaped = shape(shown, segments, size, paper.language, paper.faces)
    parts = _parts(paper, shaped)
    hyphen = _hyphen(shaped[0], paper).advance if parts else 0.0
    setter = _Setter(paper, shown, loose, resolved, segments, shaped, size, left, measure, manner)
    lines = tuple(
        setter.line(broken)
        for broken in break_lines(
            paper.text,
            shaped,
            measure,
            paper.typed,
            balanced=manner.balanced,
            parts=parts,
            hyphen=hyphen,
            slack=slack(loose, shaped) if manner.justified else (),
        )
    )
    return lines, tuple(missing)


_kept = lru_cache(_KEPT)(_set)


class _Setter(Struct, frozen=True):
    """What every line of a paragraph reads."""

    paper: Manuscript
    shown: str
    loose: str
    resolved: Resolved
    segments: Sequence[Segment]
    shaped: Sequence[Shaped]
    size: float
    left: float
    measure: float
    manner: Manner

    def line(self, broken: Broken) -> SetLine:
        clusters, visible = self._clusters(broken)
        start, end = clusters[0].start, clusters[-1].end
        hyphen = _hyphen(clusters[-1], self.paper) if broken.parted else None
        width = sum(cluster.advance for cluster in clusters[:visible])
        width += hyphen.advance if hyphen else 0
        room = self.measure - width
        if self.manner.justified and (room < 0 or not broken.forced):
            clusters = filled(
                self.loose, clusters, visible, room,
                self.paper.language, faces=self.paper.faces, kashida=self.paper.kashida,
            )  # fmt: skip
        order, odd = line_order(self.paper.text, self.resolved, start, end)
        line = self._placed(clusters, start, order, odd)
        return line if hyphen is None else _with_hyphen(line, hyphen)

    def _clusters(self, broken: Broken) -> tuple[list[Shaped], int]:
        """The clusters of a line, shaped anew where a break changes shapes, and how many show."""
        chosen = list(self.shaped[broken.start : broken.end])
        visible = broken.visible - broken.start
        before = chosen[0].unsafe and broken.start > 0
        after = broken.end < len(self.shaped) and self.shaped[broken.end].unsafe
        if not (before or after):
            return chosen, visible
        ink_end = chosen[visible - 1].end if visible else chosen[0].start
        parts = within(self.segments, chosen[0].start, chosen[-1].end)
        chosen = shape(self.shown, parts, self.size, self.paper.language, self.paper.faces)
        return chosen, sum(cluster.end <= ink_end for cluster in chosen)

    def _placed(
        self, clusters: Sequence[Shaped], start: int, order: Sequence[int], odd: Sequence[int]
    ) -> SetLine:
        text, base = self.paper.text, self.paper.base
        total = sum(cluster.advance for cluster in clusters)
        # White space at the end hangs in the margin.
        kept = content_end(text, start, start + len(odd))
        shown = bisect_left(clusters, kept, key=lambda cluster: cluster.start)
        tail = sum(cluster.advance for cluster in clusters[shown:])
        seen = total - tail
        gap = (self.measure - seen) / 2 if self.manner.centred else 0.0
        edge = self.left + (self.measure - seen - gap if base else gap)
        pen = edge - (tail if base else 0.0)
        out: list[Cluster | None] = [None] * len(clusters)
        for index in _visual(clusters, order):
            one = clusters[index]
            level = (
                one.level if one.level % 2 == odd[min(one.start - start, len(odd) - 1)] else base
            )
            out[index] = Cluster(
                one.font, one.size, pen, one.advance, one.glyphs, text[one.start : one.end],
                level, one.ink,
            )  # fmt: skip
            pen += one.advance
        placed = [cluster for cluster in out if cluster is not None]
        assert len(placed) == len(clusters)
        return SetLine(tuple(self._portions(clusters, placed)), base, edge, seen)

    def _portions(self, clusters: Sequence[Shaped], placed: Sequence[Cluster]) -> Iterator[Portion]:
        marks, starts, done = self.paper.marks, [cluster.start for cluster in clusters], 0
        first = bisect_right(marks, starts[0], key=lambda mark: mark[1])
        last = bisect_right(marks, starts[-1], key=lambda mark: mark[0])
        for mark in range(first, last):
            begin = bisect_left(starts, marks[mark][0], done)
            end = bisect_left(starts, marks[mark][1], begin)
            if begin < end:
                if done < begin:
                    yield Portion(-1, tuple(placed[done:begin]))
                yield Portion(mark, tuple(placed[begin:end]))
                done = end
        if done < len(placed):
            yield Portion(-1, tuple(placed[done:]))


def _parts(paper: Manuscript, shaped: Sequence[Shaped]) -> list[int]:
    """Where words may be parted: only where a line that ends there ends at the right."""
    if not paper.hyphenated or paper.base:
        return []
    plain = {cluster.start for cluster in shaped if cluster.level == 0}
    places = parting_places(paper.text, paper.language, paper.typed)
    return [place for place in places if place in plain]


def _hyphen(after: Shaped, paper: Manuscript) -> Shaped:
    """A hyphen in the look of the cluster before it."""
    segment = Segment(0, 1, after.font, 0, "Latn", foreign=False, ink=after.ink)
    return shape("-", [segment], after.size, paper.language, paper.faces)[0]


def _with_hyphen(line: SetLine, hyphen: Shaped) -> SetLine:
    """The line with a hyphen that is no part of its word (ISO 32000-1, 14.8.2.2.3)."""
    cluster = Cluster(
        hyphen.font, hyphen.size, line.x + line.width, hyphen.advance, hyphen.glyphs,
        SOFT_HYPHEN, 0, hyphen.ink,
    )  # fmt: skip
    *before, last = line.portions
    portions = (*before, Portion(last.mark, (*last.clusters, cluster)))
    return SetLine(portions, line.base, line.x, line.width + hyphen.advance)


def _closed_up(text: str, ranges: Sequence[tuple[int, int]]) -> str:
    """The text with the white space inside ranges covered up: nothing there is to be stretched."""
    parts, at = [], 0
    for start, end in ranges:
        parts += [text[at:start], "x" * (end - start)]
        at = end
    return "".join((*parts, text[at:]))


def _visual(clusters: Sequence[Shaped], order: Sequence[int]) -> Iterator[int]:
    """Indexes of a line's clusters from left to right; a kashida stands right of its letter."""
    last = {cluster.start: index for index, cluster in enumerate(clusters)}
    for point in order:
        index = last.get(point, -1)
        while index >= 0 and clusters[index].start == point:
            yield index
            index -= 1
