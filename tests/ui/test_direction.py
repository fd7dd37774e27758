"""Direction as it is seen: by where the cursor stands, not by what a flag says."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.address import Address
from app.localized import Localized
from app.model import ARABIC, Contact, Paragraph, Release, rich
from tests.ui.hand import press, write
from ui.editor.box import Box
from ui.editor.cell import Cell
from ui.window import Window


def _cell(window: Window, text: str, code: str = "ar") -> Cell:
    row = Paragraph(1, Localized({code: rich(text)}) if text else Localized())
    window.session.open(Release(rows=(row,), next_id=2), {})
    return _at(window, Address("text", 1, code))


def _at(window: Window, at: Address) -> Cell:
    cell = window.sheet.cell(at)
    assert cell is not None
    return cell


def _x(cell: Cell, position: int) -> int:
    """Where the cursor stands before the character at a position, in pixels from the left."""
    cursor = cell.textCursor()
    cursor.setPosition(position)
    return cell.cursorRect(cursor).center().x()


def _is_at_right(cell: Cell, position: int) -> bool:
    return _x(cell, position) > cell.viewport().width() - cell.overhang - 6


def test_an_empty_arabic_cell_has_its_cursor_at_the_right(window: Window) -> None:
    assert _is_at_right(_cell(window, ""), 0)


def test_an_empty_english_cell_has_its_cursor_at_the_left(window: Window) -> None:
    assert _x(_cell(window, "", "en"), 0) < 6


@pytest.mark.parametrize("text", ["(123)", "2020", "IOM تدعم العراق", "«بيان»", "+5%", "..."])
def test_arabic_stands_at_the_right_whatever_its_first_character(window: Window, text: str) -> None:
    cell = _cell(window, text)
    places = [_x(cell, position) for position in range(len(text) + 1)]
    assert max(places) > cell.viewport().width() - cell.overhang - 20
    assert min(places) > cell.viewport().width() // 2


def test_a_latin_name_that_begins_an_arabic_text_stands_right_of_the_rest(
    window: Window,
) -> None:
    cell = _cell(window, "IOM تدعم")
    assert _x(cell, 1) > _x(cell, 5) > _x(cell, 8)


@pytest.mark.parametrize("text", ["(123)", "بغداد is a city", "«quoted»"])
def test_english_stands_at_the_left_whatever_its_first_character(window: Window, text: str) -> None:
    cell = _cell(window, text, "en")
    places = [_x(cell, position) for position in range(len(text) + 1)]
    assert min(places) < 20
    assert _x(cell, len(text)) == max(places)


def test_a_full_stop_after_latin_letters_stands_at_the_left_of_an_arabic_text(
    window: Window,
) -> None:
    cell = _cell(window, "تدعم IOM.")
    assert _x(cell, 9) < _x(cell, 5) < _x(cell, 0)


@pytest.mark.parametrize("code", ["en", "ar"])
@pytest.mark.parametrize("part", ["phone", "email"])
def test_a_phone_number_and_an_address_read_from_left_to_right_in_both_panes(
    window: Window, code: str, part: str
) -> None:
    contact = Contact(1, phone="+964 790 193 1234", email="press@example.org")
    window.session.open(Release(contacts=(contact,), next_id=2), {})
    band = window.sheet.band(Address(part, 1))
    assert band is not None
    cell = next(cell for cell in band.cells() if cell.pane.code == code)
    places = [_x(cell, position) for position in range(len(cell.toPlainText()) + 1)]
    assert places == sorted(places)
    assert len(set(places)) == len(places)
    assert _is_at_right(cell, len(places) - 1) if code == "ar" else places[0] < 6


def test_a_phone_typed_in_one_pane_is_seen_in_the_other(window: Window) -> None:
    window.session.open(Release(contacts=(Contact(1),), next_id=2), {})
    band = window.sheet.band(Address("phone", 1))
    assert band is not None
    left, right = band.cells()
    write(right, "+964 1")
    assert left.toPlainText() == "+964 1"
    assert window.session.release.contacts[0].phone == "+964 1"


def test_the_right_arrow_key_goes_on_in_english_and_back_in_arabic(window: Window) -> None:
    for code, expected in (("en", 2), ("ar", 0)):
        cell = _cell(window, "abc" if code == "en" else "ابت", code)
        cell.put_cursor(1, 1)
        press(cell, Qt.Key.Key_Right)
        assert cell.textCursor().position() == expected


def test_home_and_end_are_right_and_left_in_arabic(window: Window) -> None:
    cell = _cell(window, "بغداد (IOM)")
    press(cell, Qt.Key.Key_End)
    assert cell.textCursor().position() == 11
    assert _x(cell, 11) < _x(cell, 0)
    press(cell, Qt.Key.Key_Home)
    assert cell.textCursor().position() == 0


@pytest.mark.parametrize("zoom", [1.0, 1.5, 2.0])
def test_no_letter_of_a_full_arabic_line_is_pushed_out_of_its_cell(
    window: Window, zoom: float
) -> None:
    headline = Localized(ar=rich("إعادة فتح اثنتي عشرة بئراً في سنجار بعد عام على التي"))
    window.session.open(Release(headline=headline), {})
    window.sheet.set_zoom(zoom)
    for width in range(900, 1300, 7):
        window.resize(width, 700)
        cell = _at(window, Address("headline", language="ar"))
        assert cell.document().size().width() <= cell.viewport().width()
        assert cell.horizontalScrollBar().maximum() == 0


@pytest.mark.usefixtures("_dressed")
def test_no_arabic_word_is_broken_at_the_end_of_a_line_but_an_address_is() -> None:
    words = "جددت الحكومة شراكتها مع برنامج الأمم المتحدة، وقال الوزير إن صون الآبار أمر لازم " * 3
    address = "https://www.example.org/a/very/long/way/to/a/page/about/wells"
    window = QWidget()
    box = Box(ARABIC, "paragraph", 1.0, window)
    for text, is_broken in ((words, False), (address, True)):
        box.fill(rich(text))
        ends = {end for width in range(180, 420) for end in _ends(box, width)}
        assert any(text[end - 1] != " " for end in ends) == is_broken


def _ends(box: Box, width: int) -> list[int]:
    """After which characters the lines but the last end, at a width in pixels."""
    box.resize(width, 400)
    layout = box.document().firstBlock().layout()
    lines = [layout.lineAt(number) for number in range(layout.lineCount() - 1)]
    return [line.textStart() + line.textLength() for line in lines]


@pytest.mark.parametrize("part", ["kicker", "headline", "subheadline"])
def test_no_dot_under_the_last_arabic_line_is_cut_off(window: Window, part: str) -> None:
    cell = _at(window, Address(part, language="ar"))
    cell.setPlainText("العنوان الرئيسي")
    line = cell.document().lastBlock().layout().lineAt(0)
    ink = max(run.boundingRect().bottom() for run in line.glyphRuns())
    assert ink <= cell.viewport().height()
