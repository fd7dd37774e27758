"""What the rows of a release come to on its pages: where every line of every column stands."""

from __future__ import annotations

from collections.abc import Sequence
from unittest.mock import patch

from msgspec import Struct

from app.composition import Composition
from exporters.pdf import layouts
from exporters.pdf.flow import Column, Flowed, Row, Strip, flow
from exporters.pdf.pages import Line, Placed
from exporters.pdf.tree import Node


class Spot(Struct, frozen=True):
    """Where a strip stands: page, baseline and box. ends: a paragraph ends with it."""

    page: int
    y: float
    ascent: float
    descent: float
    ends: bool


class FlowedRow(Struct, frozen=True):
    """A row on pages between ``top`` and ``bottom``, one list of spots for each column.

    part: the first page of its part; stacked, every language is one.
    """

    row: Row
    part: int
    columns: list[list[Spot]]
    top: float
    bottom: float


def flowed_rows(composed: Composition) -> list[FlowedRow]:
    """The rows of a composition as the last layout of its pages placed them."""
    found: list[FlowedRow] = []

    def noted(rows: Sequence[Row], top: float, bottom: float, first: int = 0) -> Flowed:
        rows = list(rows)
        marks = [[_marked(column) for column in row.columns] for row in rows]
        marked = [
            Row(tuple(strips for strips, _ in columns), row.before, row.keep)
            for row, columns in zip(rows, marks, strict=True)
        ]
        flow(marked, top, bottom, first)
        if not first:
            found.clear()
        found.extend(
            FlowedRow(row, first, [_spots(*one) for one in columns], top, bottom)
            for row, columns in zip(rows, marks, strict=True)
        )
        return flow(rows, top, bottom, first)

    with patch.object(layouts, "flow", noted):
        layouts.layout(composed)
    return found


def _marked(column: Column) -> tuple[list[Strip], Node]:
    """The boxes of a column with nothing in them but a mark on every baseline."""
    node = Node("P")
    strips = [
        Strip(one.ascent, one.descent, ((node, Line(0, one.ascent, one.descent, 0, ())),), one.ends)
        for one in column
    ]
    return strips, node


def _spots(column: Sequence[Strip], node: Node) -> list[Spot]:
    placed = [one for one in node.children if isinstance(one, Placed)]
    return [
        Spot(one.page, one.item.y, strip.ascent, strip.descent, strip.ends)
        for one, strip in zip(placed, column, strict=True)
        if isinstance(one.item, Line)
    ]
