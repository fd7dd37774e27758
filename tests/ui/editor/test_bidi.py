"""Direction as it is seen: by pixels and by where the cursor stands, not by what a flag says.

Everything holds with the interface from the left and from the right.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from app.address import Address
from app.localized import Localized
from app.model import Contact, Paragraph, Release, rich
from tests.ui.answers import Answers
from tests.ui.conftest import close_window, open_window
from tests.ui.hand import NONE, press, write
from ui.desk import Folders
from ui.editor.bands import HeadBand
from ui.editor.cell import Cell
from ui.remembered import remember
from ui.settings import Settings
from ui.theme import inks
from ui.window import Window

LEFT = Qt.LayoutDirection.LeftToRight
MIXED = "تدعم IOM في 2026 نعم"


@pytest.fixture(params=["en", "ar"], ids=["interface from the left", "from the right"])
def window(
    qtbot: QtBot,
    _dressed: None,
    folders: Folders,
    answers: Answers,
    request: pytest.FixtureRequest,
) -> Iterator[Window]:
    remember(folders.config / "settings.json", Settings(language=request.param))
    made = open_window(qtbot, folders, answers)
    yield made
    close_window(made, answers)
    QGuiApplication.setLayoutDirection(LEFT)


def _cell(window: Window, text: str, code: str = "ar") -> Cell:
    row = Paragraph(1, Localized({code: rich(text)}) if text else Localized())
    window.session.open(Release(rows=(row,), next_id=2), {})
    return _at(window, Address("text", 1, code))


def _at(window: Window, at: Address) -> Cell:
    cell = window.sheet.cell(at)
    assert cell is not None
    return cell


def _seen(cell: Cell) -> QImage:
    QApplication.processEvents()
    return cell.viewport().grab().toImage()


def _ink(cell: Cell) -> list[int]:
    """The columns of a cell in which something is drawn, without its cursor."""
    cell.clearFocus()
    image = _seen(cell)
    ground = image.pixel(image.width() // 2, image.height() - 1)
    rows = range(image.height())
    return [x for x in range(image.width()) if any(image.pixel(x, y) != ground for y in rows)]


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


def test_the_hint_of_an_empty_cell_stands_where_its_text_will_begin(window: Window) -> None:
    for code in ("en", "ar"):
        ink = _ink(_at(window, Address("headline", language=code)))
        cell = _at(window, Address("headline", language=code))
        assert ink
        room = cell.viewport().width() - cell.overhang
        assert ink[0] < 8 if code == "en" else ink[-1] > room - 8
        assert len(ink) < room // 2


@pytest.mark.parametrize("text", ["2026", "٢٠٢٦", "12.5"])
def test_digits_alone_stand_at_the_right_and_run_from_the_left(window: Window, text: str) -> None:
    cell = _cell(window, text)
    inner = [_x(cell, position) for position in range(1, len(text))]
    assert inner == sorted(inner)
    assert _ink(cell)[-1] > cell.viewport().width() - cell.overhang - 8


@pytest.mark.parametrize(("code", "text"), [("en", "(abc)"), ("ar", "(ابج)"), ("ar", "(12)")])
def test_brackets_open_towards_what_they_hold(window: Window, code: str, text: str) -> None:
    """The middle of a bracket bulges away from the words; its ends point at them."""
    window.sheet.set_zoom(2.0)
    cell = _cell(window, text, code)
    image, edges = _seen(cell), sorted((_x(cell, 0), _x(cell, 1)))
    weights = [_weight(image, range(*edges), y) for y in range(image.height())]
    drawn = [weight for weight in weights if weight is not None]
    ends, middle = (drawn[1], drawn[-2]), drawn[len(drawn) // 2]
    way = 1 if code == "en" else -1
    assert all(way * (end - middle) > 1 for end in ends)


def _weight(image: QImage, columns: range, y: int) -> float | None:
    """The column around which the ink of a line of pixels lies."""
    ground = QColor(image.pixel(columns[0], image.height() - 1)).lightness()
    ink = {x: abs(QColor(image.pixel(x, y)).lightness() - ground) for x in columns}
    whole = sum(ink.values())
    return sum(x * shade for x, shade in ink.items()) / whole if whole > 20 else None


def _selected(cell: Cell) -> list[tuple[int, int]]:
    """The stretches of a line that are painted as selected, in pixels."""
    image = _seen(cell)
    y = cell.cursorRect(cell.textCursor()).top() + 2
    ground = QColor(inks().selection)
    columns = [x for x in range(image.width()) if QColor(image.pixel(x, y)) == ground]
    starts = [x for x in columns if not {x - 1, x - 2, x - 3} & set(columns)]
    ends = [x for x in columns if not {x + 1, x + 2, x + 3} & set(columns)]
    return list(zip(starts, ends, strict=True))


def test_a_selection_over_two_directions_is_painted_in_two_parts(window: Window) -> None:
    cell = _cell(window, MIXED)
    window.sheet.go_to(Address("text", 1, "ar", 0, 2, 7))  # "عم IO"
    left, right = _selected(cell)
    assert left[1] < _x(cell, 7) + 2  # what is selected of IOM lies left of its M
    assert right[0] > _x(cell, 5) - 8
    window.sheet.go_to(Address("text", 1, "ar", 0, 0, 8))
    assert len(_selected(cell)) == 1


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


@pytest.mark.parametrize("is_visual", [False, True])
@pytest.mark.parametrize(
    ("code", "text"), [("ar", "بغداد (IOM)"), ("ar", "IOM تدعم"), ("en", "see بغداد"), ("ar", "12")]
)
def test_home_and_end_are_the_two_ends_of_a_line(
    window: Window, code: str, text: str, is_visual: bool
) -> None:
    window.preferences.choose(is_cursor_visual=is_visual)
    cell = _cell(window, text, code)
    press(cell, Qt.Key.Key_End)
    assert cell.textCursor().position() == len(text)
    press(cell, Qt.Key.Key_Home)
    assert cell.textCursor().position() == 0
    press(cell, Qt.Key.Key_End, Qt.KeyboardModifier.ShiftModifier)
    assert cell.textCursor().selectedText() == text


def _walk(cell: Cell, key: Qt.Key, steps: int, modifiers: Qt.KeyboardModifier = NONE) -> list[int]:
    places = []
    for _ in range(steps):
        press(cell, key, modifiers)
        places.append(cell.textCursor().position())
    return places


def test_arrow_keys_follow_the_text_unless_a_person_wants_it_otherwise(window: Window) -> None:
    cell = _cell(window, MIXED)
    cell.put_cursor(0, 0)
    assert _walk(cell, Qt.Key.Key_Left, 20) == list(range(1, 21))
    assert _walk(cell, Qt.Key.Key_Right, 20) == list(range(19, -1, -1))


@pytest.mark.parametrize(
    ("code", "text"),
    [("ar", MIXED), ("ar", "IOM تدعم"), ("en", "see بغداد now 12"), ("ar", "رقم +964 770 هنا")],
)
def test_arrow_keys_by_sight_never_turn_round(window: Window, code: str, text: str) -> None:
    window.preferences.choose(is_cursor_visual=True)
    cell = _cell(window, text, code)
    cell.put_cursor(0, 0)
    places = {cell.cursorRect().x()}
    for key, way in ((Qt.Key.Key_Left, -1), (Qt.Key.Key_Right, 1), (Qt.Key.Key_Left, -1)):
        window.sheet.go_to(cell.address())
        seen = [cell.cursorRect().x()]
        for _ in text:
            press(cell, key)
            if cell.cursorRect().x() != seen[-1]:
                seen.append(cell.cursorRect().x())
        assert all(way * (two - one) > 0 for one, two in pairwise(seen))
        places |= set(seen)
    assert places == {_x(cell, position) for position in range(len(text) + 1)}


def test_what_is_typed_after_arrow_keys_by_sight_stands_at_the_cursor(window: Window) -> None:
    window.preferences.choose(is_cursor_visual=True)
    cell = _cell(window, "تدعم IOM")
    cell.put_cursor(4, 4)
    places = _walk(cell, Qt.Key.Key_Left, 3)
    x = cell.cursorRect().center().x()
    write(cell, "i")
    assert len(set(places)) == 3
    assert abs(cell.cursorRect().center().x() - x) < 12


def test_words_and_selections_by_sight(window: Window) -> None:
    window.preferences.choose(is_cursor_visual=True)
    cell = _cell(window, "في United Nations Office هنا")
    cell.put_cursor(0, 0)
    control = Qt.KeyboardModifier.ControlModifier
    assert _walk(cell, Qt.Key.Key_Left, 5, control) == [3, 18, 10, 25, 28]
    cell.put_cursor(0, 0)
    press(cell, Qt.Key.Key_Left, control | Qt.KeyboardModifier.ShiftModifier)
    assert cell.textCursor().selectedText() == "في "


@pytest.mark.parametrize("is_visual", [False, True])
def test_a_wrapped_line_goes_on_in_the_next_one(window: Window, is_visual: bool) -> None:
    window.preferences.choose(is_cursor_visual=is_visual)
    text = "واحد اثنان " * 12
    cell = _cell(window, text)
    window.sheet.go_to(Address("text", 1, "ar", 0, 0, 0))
    assert _walk(cell, Qt.Key.Key_Left, len(text)) == list(range(1, len(text) + 1))
    assert _walk(cell, Qt.Key.Key_Right, len(text)) == list(range(len(text) - 1, -1, -1))


@pytest.mark.parametrize("is_visual", [False, True])
def test_arrow_keys_leave_a_cell_at_the_edges_of_its_text(window: Window, is_visual: bool) -> None:
    window.preferences.choose(is_cursor_visual=is_visual)
    for code, onward in (("en", Qt.Key.Key_Right), ("ar", Qt.Key.Key_Left)):
        rows = tuple(Paragraph(n, Localized(en=rich("ab"), ar=rich("اب"))) for n in (1, 2))
        window.session.open(Release(rows=rows, next_id=3), {})
        window.sheet.go_to(Address("text", 1, code, 0, 2, 2))
        press(QApplication.focusWidget(), onward)
        at = window.sheet.here
        assert at is not None
        assert (at.owner, at.language) == (2, code)


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


@pytest.mark.parametrize("part", ["kicker", "headline", "subheadline"])
def test_no_dot_under_the_last_arabic_line_is_cut_off(window: Window, part: str) -> None:
    cell = _at(window, Address(part, language="ar"))
    cell.setPlainText("العنوان الرئيسي")
    line = cell.document().lastBlock().layout().lineAt(0)
    ink = max(run.boundingRect().bottom() for run in line.glyphRuns())
    assert ink <= cell.viewport().height()


def test_the_name_of_a_section_stands_where_the_interface_begins(window: Window) -> None:
    heads = window.sheet.findChildren(HeadBand)
    assert heads
    for head in heads:
        (title,), (button,) = head.findChildren(QLabel), head.findChildren(QPushButton)
        first, last = (title, button) if QApplication.layoutDirection() == LEFT else (button, title)
        assert first.geometry().left() < 10
        assert last.geometry().right() > head.width() - 10
