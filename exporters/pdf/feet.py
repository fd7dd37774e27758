"""The feet of pages: a rule, the page number, and the line of the house beside or under it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec import Struct

from app.composition import Cell, Composition, Footer, Run
from exporters.pdf.cells import Lane, Press, as_line, loose_lines, plain_text, shifted
from exporters.pdf.pages import Line, Placed, Rule
from exporters.pdf.paragraph import SetLine
from exporters.pdf.style import (
    FOOTER,
    FOOTER_ALONE,
    FOOTER_RULE_ABOVE,
    HAIRLINE,
    HAIRLINE_INK,
    Page,
    TextStyle,
)

_BETWEEN = 12  # points at least between the line of the house and the page number
_WIDEST = 888


class _Foot(Struct, frozen=True):
    """A column's foot: the lines of the house, and whether they leave the number its place."""

    lane: Lane
    footer: Footer
    style: TextStyle
    house: tuple[Line, ...]
    beside: bool
    leading: float

    @property
    def height(self) -> float:
        """What stands under the first line."""
        return self.leading * (len(self.house) - self.beside)


class Feet:
    """The feet of all pages that have the same columns; they are artifacts."""

    def __init__(
        self, press: Press, composition: Composition, lanes: Sequence[Lane], page: Page
    ) -> None:
        self.press, self.page = press, page
        alone = len(lanes) == 1
        self._feet = [
            _foot(press, lane, composition.footer[lane.code], house, alone=alone)
            for lane in lanes
            for house in [composition.letterhead.foot.get(lane.code, ())]
        ]
        self.raised = max(foot.height for foot in self._feet)

    def on(self, number: int, pages: int) -> Iterator[Placed]:
        """What stands at the foot of page ``number`` (from 0) of ``pages``."""
        page, at = self.page, self.page.footer + self.raised
        ink, width = self.press.ink(HAIRLINE_INK), page.size[0] - 2 * page.side
        yield Placed(number, Rule(page.side, at + FOOTER_RULE_ABOVE, width, HAIRLINE, ink))
        for foot in self._feet:
            text = foot.footer.text(number + 1, pages)
            for line in _numbered(self.press, foot, text):
                yield Placed(number, shifted(line, up=at))
            for index, line in enumerate(foot.house):
                down = foot.leading * (index + (not foot.beside))
                yield Placed(number, shifted(line, up=at - down))


def _foot(press: Press, lane: Lane, footer: Footer, house: Cell, *, alone: bool) -> _Foot:
    kind = press.type_of(FOOTER, lane)
    has_house = bool(plain_text(house).strip())
    lines = loose_lines(press, lane, house, FOOTER, role="foot") if has_house else ()
    number = _text_lines(press, lane, footer.text(_WIDEST, _WIDEST), FOOTER)
    widths = [line.width for line in (*lines, *number)]
    beside = len(lines) == 1 and sum(widths) + _BETWEEN <= lane.width
    style = FOOTER_ALONE if alone and not beside else FOOTER
    if lines and style is not FOOTER:
        lines = loose_lines(press, lane, house, style, role="foot")
    set_lines = tuple(as_line(line, kind) for line in lines)
    return _Foot(lane, footer, style, set_lines, beside, kind.ascent + kind.descent)


def _numbered(press: Press, foot: _Foot, text: str) -> Iterator[Line]:
    """The page number: where lines begin, or where they end when the house's line is beside it."""
    lane, kind = foot.lane, press.type_of(foot.style, foot.lane)
    for line in _text_lines(press, lane, text, foot.style):
        room = lane.width - line.width if foot.beside else 0.0
        yield shifted(as_line(line, kind), right=-room if lane.base else room)


def _text_lines(press: Press, lane: Lane, text: str, style: TextStyle) -> Sequence[SetLine]:
    return loose_lines(press, lane, (Run(text),), style, role="footer")
