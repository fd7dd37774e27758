"""The sheet: its size, its margins, and how wide text and columns are."""

from __future__ import annotations

from msgspec import Struct

from app.look import PAPERS, Look

TWIPS = 20  # in a point
_GUTTER, _SMALLER = 26.0, 0.88
_RULE_ABOVE, _DESCENT = 28.0, 3.0


class Page(Struct, frozen=True):
    """A sheet in points.

    side: white beside the text. gutter: between columns; half of it stands inside of every
    cell, so that the text of a table ends where the white begins. header and footer: where they
    stand, from the edge of the sheet. scale: of everything, against one column.
    """

    size: tuple[float, float]
    columns: int
    side: float
    top: float
    bottom: float
    footer: float
    gutter: float = 0
    scale: float = 1

    @property
    def margin(self) -> float:
        """White beside the table or the paragraphs."""
        return max(0.0, self.side - self.gutter / 2)

    @property
    def width(self) -> float:
        """Of the table or the paragraphs."""
        return self.size[0] - 2 * self.margin

    @property
    def text_width(self) -> float:
        """Of what runs across all columns."""
        return self.width - self.gutter

    @property
    def column_width(self) -> float:
        """Of the text of one language."""
        return self.width / self.columns - self.gutter


def page_of(look: Look, columns: int) -> Page:
    """The sheet of a house; columns side by side take a third of the white beside them."""
    size, white = PAPERS[look.paper], look.margins
    share = 1.0 if columns == 1 else 0.9
    footer = max(14.0, white.bottom * share * 0.565)
    bottom = max(white.bottom * share, footer + _RULE_ABOVE)
    up = footer - _DESCENT
    if columns == 1:
        return Page(size, 1, white.side, white.top, bottom, up)
    side, top = white.side / 1.5, white.top * 0.82
    return Page(size, columns, side, top, bottom, up, _GUTTER, _SMALLER)


def twips(points: float) -> int:
    """The nearest whole number of twentieths of a point."""
    return round(points * TWIPS)
