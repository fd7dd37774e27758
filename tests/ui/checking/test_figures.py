"""The figures of both texts opposite each other: values in plain digits, and where they part."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from app.address import Address
from tests.ui.checking.found import AR, EN
from tests.ui.hand import click, focused, press
from ui.checking.figurecard import FigureCard
from ui.checking.opposite import opposites
from ui.editor.pair import PairBand
from ui.window import Window

VALUES = (
    ("300 thousand people", "300 ألف شخص", "300,000"),
    ("In 2019", "في عام 2019", "2019"),
    ("28 April 2020", "28 نيسان/أبريل 2020", "28/4/2020"),
    ("5 per cent", "5 في المائة", "5%"),
    ("USD 3.63 million", "3.63 مليون دولار أمريكي", "3,630,000 USD"),
    ("12,500 wells", "12500 بئر", "12,500"),
)


def card(window: Window) -> FigureCard:
    held = window.checking.hand.figures.card
    assert held is not None
    assert held.isVisible()
    return held


def line(held: FigureCard, row: int) -> list[str]:
    items = (held.table.item(row, column) for column in range(held.table.columnCount()))
    return [item.text().strip("\u2068\u2069") for item in items if item is not None]


@pytest.mark.parametrize(("english", "arabic", "value"), VALUES)
def test_a_figure_is_worth_the_same_however_it_is_written(
    english: str, arabic: str, value: str
) -> None:
    (one,) = opposites(english, "en", arabic, "ar")
    assert one.is_alike
    assert [side.value for side in (one.left, one.right) if side] == [value, value]


def test_a_figure_that_one_text_lacks_stands_alone() -> None:
    (one,) = opposites("28 wells", "en", "آبار", "ar")
    assert (one.right, one.is_alike) == (None, False)


@pytest.fixture
def opened(checked: Window) -> Window:
    checked.sheet.go_to(EN)
    checked.commands.actions["figures"].trigger()
    return checked


def test_a_key_opens_the_card_with_the_keyboard_in_it_and_escape_closes_it(
    opened: Window,
) -> None:
    held = card(opened)
    assert focused() is held.table
    assert line(held, 0) == ["28", "28", "≠", "82", "82"]
    assert "1" in held.accessibleName()
    press(held.table, Qt.Key.Key_Escape)
    assert held.isHidden()
    assert focused() is opened.sheet.cell(EN)


def test_the_sign_on_the_spine_opens_it(checked: Window) -> None:
    band = checked.sheet.band(EN)
    assert isinstance(band, PairBand)
    sign = band.spine.sign("figures")
    assert sign is not None
    click(sign)
    assert card(checked).isVisible()


def test_enter_goes_to_the_words_of_a_line(opened: Window) -> None:
    press(card(opened).table, Qt.Key.Key_Return)
    cell = opened.sheet.current_cell()
    assert cell is not None
    assert cell.textCursor().selectedText() == "28"


@pytest.mark.parametrize(("column", "words", "opposite"), [(0, "28", AR), (4, "82", EN)])
def test_a_click_goes_to_the_words_on_the_side_that_was_clicked(
    opened: Window, column: int, words: str, opposite: Address
) -> None:
    table = card(opened).table
    item = table.item(0, column)
    assert item is not None
    click(table.viewport(), table.visualItemRect(item).center())
    cell = opened.sheet.current_cell()
    assert cell is not None
    assert cell.textCursor().selectedText() == words
    other = opened.sheet.cell(opposite)
    assert other is not None
    assert len(other.markings.of("counterpart")) == 1
