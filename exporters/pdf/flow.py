"""Fills pages with rows of columns: no widow, no orphan, no heading alone at the foot."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias

from msgspec import Struct
from msgspec.structs import replace

from exporters.pdf.pages import Item, Line, Placed
from exporters.pdf.tree import Node

_ROUNDING = 1e-6


class Strip(Struct, frozen=True):
    """What stands on one baseline: items with y counted from it, each with its element.

    An item without an element is an artifact. ends: the last line of a paragraph.
    """

    ascent: float
    descent: float
    parts: tuple[tuple[Node | None, Item], ...]
    ends: bool = False


Column: TypeAlias = Sequence[Strip]


class Row(Struct, frozen=True):
    """Columns side by side whose first baselines are aligned. before: space above, in points.

    Paragraphs of one column hold together where they meet, as a quotation and its attribution.
    keep: its foot does not part from the next row's head.
    """

    columns: tuple[Column, ...]
    before: float = 0
    keep: bool = False


class Flowed(Struct, frozen=True):
    """How many pages the document has so far, and the artifacts on those that were filled."""

    pages: int
    artifacts: tuple[Placed, ...]


def flow(rows: Sequence[Row], top: float, bottom: float, first: int = 0) -> Flowed:
    """Places every row between ``top`` and ``bottom`` of pages from ``first`` (from 0) on."""
    sheet = _Sheet(top, bottom, first)
    rows = [row for row in rows if any(row.columns)]
    for index, row in enumerate(rows):
        gap = 0.0 if sheet.fresh else row.before
        if not sheet.fresh and sheet.y - gap - _head(rows, index, top - bottom) < bottom:
            sheet.turn()
            gap = 0.0
        sheet.y -= gap
        sheet.fill(row.columns)
    return Flowed(sheet.page + 1, tuple(sheet.artifacts))


class _Sheet:
    """The page that is being filled, from its top down to ``y``."""

    def __init__(self, top: float, bottom: float, first: int) -> None:
        self.top, self.bottom = top, bottom
        self.page, self.y, self.fresh = first, top, True
        self.artifacts: list[Placed] = []

    def turn(self) -> None:
        self.page, self.y, self.fresh = self.page + 1, self.top, True

    def fill(self, columns: Sequence[Column]) -> None:
        """Places a row, over as many pages as it takes."""
        done = [0] * len(columns)
        while True:
            rest = list(zip(columns, done, strict=True))
            live = [column[at] for column, at in rest if at < len(column)]
            if not live:
                return
            lead = max(strip.ascent for strip in live)
            counts = [
                _fitting(column, at, lead, self.y - self.bottom, self.fresh) for column, at in rest
            ]
            if sum(count > 0 for count in counts) < len(live):
                self.turn()
                continue
            self.y, self.fresh = self._place_all(rest, counts, self.y - lead), False
            done = [at + count for at, count in zip(done, counts, strict=True)]
            if any(at < len(column) for column, at in zip(columns, done, strict=True)):
                self.turn()

    def _place_all(
        self, rest: Sequence[tuple[Column, int]], counts: Sequence[int], baseline: float
    ) -> float:
        """Places that many strips of each column; returns where the longest ends."""
        return min(
            self._place(column[at : at + count], baseline)
            for (column, at), count in zip(rest, counts, strict=True)
            if count
        )

    def _place(self, strips: Column, baseline: float) -> float:
        """Places strips from a first baseline down; returns where the last one ends."""
        y = baseline + strips[0].ascent
        for strip in strips:
            y -= strip.ascent
            for node, item in strip.parts:
                moved = _moved(item, y)
                if node is None:
                    self.artifacts.append(Placed(self.page, moved))
                else:
                    node.place(self.page, moved)
            y -= strip.descent
        return y


def _moved(item: Item, y: float) -> Item:
    if isinstance(item, Line):  # the common case, without the cost of ``replace``
        return Line(item.y + y, item.ascent, item.descent, item.base, item.clusters)
    return replace(item, y=item.y + y)


def _fitting(column: Column, at: int, lead: float, room: float, fresh: bool) -> int:
    """How many strips from ``at`` on may stand in ``room``; on a fresh page at least one."""
    left = len(column) - at
    count, used = 0, lead - column[at].ascent if left else 0.0
    while count < left:
        strip = column[at + count]
        used += strip.ascent + strip.descent
        if used > room + _ROUNDING:
            break
        count += 1
    allowed = count
    while allowed and allowed < left and _holds(column, at + allowed - 1):
        allowed -= 1
    return allowed or (max(1, count) if fresh and left else 0)


def _holds(column: Column, index: int) -> bool:
    """Whether no page may end between a strip and the next one of its column.

    No paragraph begins or ends with a lone line, and none parts from another in its column.
    """
    begins = index == 0 or column[index - 1].ends
    ends_next = index + 2 == len(column) or column[index + 1].ends
    return begins or ends_next or column[index].ends


def _head(rows: Sequence[Row], index: int, page: float) -> float:
    """The height that has to stand together at the start of a row, without the space above it."""
    height = -rows[index].before
    for row in rows[index:]:
        height += row.before
        if not row.keep or row is rows[-1]:
            height += _height(row, whole=False)
            break
        height += _height(row, whole=True)
    return height if height <= page else _height(rows[index], whole=False)


def _height(row: Row, *, whole: bool) -> float:
    """The height of a row, or of as much of it as has to come first."""
    live = [column for column in row.columns if column]
    lead = max(column[0].ascent for column in live)
    heights = []
    for column in live:
        part = column if whole else column[: _first(column)]
        heights.append(sum(strip.ascent + strip.descent for strip in part) - part[0].ascent)
    return lead + max(heights)


def _first(column: Column) -> int:
    """How many strips stand together at the start of a column."""
    return next((i + 1 for i in range(len(column) - 1) if not _holds(column, i)), len(column))
