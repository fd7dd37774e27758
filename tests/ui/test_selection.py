"""Whole rows selected by keyboard and mouse, and what is then done to all of them at once."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from app.address import Address
from app.localized import Localized
from app.model import Bullets, Heading, Paragraph, Release, rich
from tests.ui.hand import NONE, focused, press
from ui.editor.band import SpinedBand
from ui.editor.cell import Cell
from ui.session import Picked
from ui.window import Window

KEY, ALT = Qt.Key, Qt.KeyboardModifier.AltModifier
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def sheet(window: Window) -> Window:
    texts = ("One", "Two", "Three", "Four", "Five")
    rows = tuple(
        Paragraph(n, Localized(en=rich(word), ar=rich("كلمة"))) for n, word in enumerate(texts, 1)
    )
    window.session.open(Release(rows=rows, notes=(Paragraph(6),), next_id=7), {})
    return window


def _cell(window: Window, owner: int, code: str = "en") -> Cell:
    cell = window.sheet.cell(Address("text", owner, code))
    assert cell is not None
    return cell


def _go(window: Window, owner: int, code: str = "en", start: int = 0) -> Cell:
    window.sheet.go_to(Address("text", owner, code, start=start, end=start))
    return _cell(window, owner, code)


def _selected(window: Window) -> list[int]:
    """The rows that are shown as selected."""
    bands = [band for band in window.sheet.bands() if band.is_selected]
    assert {band.strip.at.owner for band in bands} == set(window.sheet.selection.rows)
    return list(window.sheet.selection.rows)


def _ids(window: Window) -> list[int]:
    return [row.id for row in window.session.release.rows]


def _extend(window: Window, first: int, presses: int) -> None:
    """Selects rows from ``first`` down, as a person does."""
    press(_go(window, first), KEY.Key_Down, SHIFT)
    for _ in range(presses - 1):
        press(focused(), KEY.Key_Down, SHIFT)


def _mouse(kind: QEvent.Type, widget: QWidget, at: QPoint, buttons: Qt.MouseButton) -> None:
    place = QPointF(at)
    event = QMouseEvent(kind, place, QPointF(widget.mapToGlobal(at)), LEFT, buttons, NONE)
    QApplication.sendEvent(widget, event)


def _drag(window: Window, first: int, last: int, *, back: bool = False) -> None:
    """Presses in one cell and drags into another, and back again if wanted."""
    start, end = _cell(window, first).viewport(), _cell(window, last).viewport()
    inside = start.rect().center()
    _mouse(QEvent.Type.MouseButtonPress, start, inside, LEFT)
    target = start.mapFromGlobal(end.mapToGlobal(end.rect().center()))
    _mouse(QEvent.Type.MouseMove, start, target, LEFT)
    if back:
        _mouse(QEvent.Type.MouseMove, start, QPoint(2, inside.y()), LEFT)
    _mouse(QEvent.Type.MouseButtonRelease, start, target, Qt.MouseButton.NoButton)


def test_shift_and_an_arrow_beyond_the_edge_of_a_cell_selects_rows_and_back(sheet: Window) -> None:
    press(_go(sheet, 2), KEY.Key_Down, SHIFT)
    assert _selected(sheet) == [2]
    press(focused(), KEY.Key_Down, SHIFT)
    press(focused(), KEY.Key_Down, SHIFT)
    assert _selected(sheet) == [2, 3, 4]
    press(focused(), KEY.Key_Up, SHIFT)
    assert _selected(sheet) == [2, 3]
    assert focused().accessibleName().startswith("2 row")
    for _ in range(3):
        press(focused(), KEY.Key_Up, SHIFT)
    assert _selected(sheet) == [1, 2]


def test_escape_brings_the_cursor_back_where_it_was(sheet: Window) -> None:
    _go(sheet, 2, "ar", 3)
    press(focused(), KEY.Key_Up, SHIFT)
    press(focused(), KEY.Key_Up, SHIFT)
    press(focused(), KEY.Key_Escape)
    assert _selected(sheet) == []
    assert sheet.sheet.here == Address("text", 2, "ar", start=3, end=3)
    assert focused() is _cell(sheet, 2, "ar")


@pytest.mark.parametrize(
    ("key", "owner"), [(KEY.Key_Up, 1), (KEY.Key_Down, 4), (KEY.Key_Return, 3)]
)
def test_a_key_leads_out_of_the_selection(sheet: Window, key: Qt.Key, owner: int) -> None:
    _extend(sheet, 2, 2)
    press(focused(), key)
    assert _selected(sheet) == []
    assert focused() is _cell(sheet, owner)


def test_a_click_into_a_text_ends_the_selection(sheet: Window) -> None:
    _extend(sheet, 2, 2)
    QTest.mouseClick(_cell(sheet, 4).viewport(), LEFT)
    assert _selected(sheet) == []


def test_select_all_takes_first_the_text_and_then_all_rows_of_the_section(sheet: Window) -> None:
    cell = _go(sheet, 3)
    press(cell, KEY.Key_A, CTRL)
    assert cell.textCursor().selectedText() == "Three"
    assert _selected(sheet) == []
    press(cell, KEY.Key_A, CTRL)
    assert _selected(sheet) == [1, 2, 3, 4, 5]


def test_a_click_with_shift_selects_from_the_cursor_to_there(sheet: Window) -> None:
    _go(sheet, 4)
    QTest.mouseClick(_cell(sheet, 2, "ar").viewport(), LEFT, SHIFT)
    assert _selected(sheet) == [2, 3, 4]
    QTest.mouseClick(_cell(sheet, 5).viewport(), LEFT, SHIFT)
    assert _selected(sheet) == [4, 5]


def test_dragging_from_one_text_into_another_selects_rows(sheet: Window) -> None:
    _drag(sheet, 4, 2)
    assert _selected(sheet) == [2, 3, 4]


def test_dragging_back_selects_words_again(sheet: Window) -> None:
    _drag(sheet, 2, 4, back=True)
    assert _selected(sheet) == []
    assert focused() is _cell(sheet, 2)


def test_clicks_on_handles_select_rows(sheet: Window) -> None:
    for owner, modifiers in ((2, NONE), (4, SHIFT)):
        band = sheet.sheet.band(Address("text", owner))
        assert isinstance(band, SpinedBand)
        assert band.spine.handle is not None
        QTest.mouseClick(band.spine.handle, LEFT, modifiers)
        popup = QApplication.activePopupWidget()
        assert (popup is not None) == (modifiers is NONE)
        if popup:
            popup.close()
    assert _selected(sheet) == [2, 3, 4]


@pytest.mark.parametrize(
    ("action", "order"),
    [
        ("up", [2, 3, 1, 4, 5]),
        ("down", [1, 4, 2, 3, 5]),
        ("duplicate", [1, 2, 3, 7, 8, 4, 5]),
        ("remove", [1, 4, 5]),
        ("list", [1, 2, 4, 5]),
    ],
)
def test_what_is_done_to_selected_rows_is_one_step_and_comes_back_with_the_selection(
    sheet: Window, action: str, order: list[int]
) -> None:
    before = sheet.session.release
    _extend(sheet, 2, 2)
    sheet.commands.actions[action].trigger()
    assert _ids(sheet) == order
    assert sheet.session.history.count() == 1
    sheet.session.history.undo()
    assert sheet.session.release == before
    assert _selected(sheet) == [2, 3]
    sheet.session.history.redo()
    assert _ids(sheet) == order


def test_moved_rows_stay_selected_and_the_keys_of_rows_work_on_them(sheet: Window) -> None:
    _extend(sheet, 2, 2)
    press(focused(), KEY.Key_Down, ALT)
    press(focused(), KEY.Key_Down, ALT)
    assert _selected(sheet) == [2, 3]
    assert _ids(sheet) == [1, 4, 5, 2, 3]
    press(focused(), KEY.Key_2, CTRL | ALT)
    assert [type(row) for row in sheet.session.release.rows[-2:]] == [Heading, Heading]


def test_copies_are_selected_and_rows_that_become_a_list_are_one(sheet: Window) -> None:
    _extend(sheet, 1, 2)
    press(focused(), KEY.Key_D, CTRL | SHIFT)
    assert _selected(sheet) == [7, 8]
    press(focused(), KEY.Key_4, CTRL | ALT)
    assert _selected(sheet) == [7]
    row = sheet.session.release.rows[2]
    assert isinstance(row, Bullets)
    assert len(row.items) == 2


def test_delete_removes_the_rows_and_the_cursor_comes_to_the_next(sheet: Window) -> None:
    _extend(sheet, 4, 2)
    press(focused(), KEY.Key_Delete)
    assert _ids(sheet) == [1, 2, 3]
    assert focused() is _cell(sheet, 3)


def test_a_selection_ends_at_the_edge_of_its_section(sheet: Window) -> None:
    _go(sheet, 4)
    QTest.mouseClick(_cell(sheet, 6).viewport(), LEFT, SHIFT)
    assert _selected(sheet) == [4, 5]


def test_actions_on_words_leave_selected_rows_alone(sheet: Window) -> None:
    before = sheet.session.release
    _go(sheet, 2).selectAll()
    _extend(sheet, 2, 1)
    sheet.commands.actions["bold"].trigger()
    sheet.commands.actions["split"].trigger()
    assert sheet.session.release == before


def test_where_one_was_is_remembered_as_rows(sheet: Window) -> None:
    _extend(sheet, 2, 2)
    assert sheet.session.here == Picked((2, 3))
    press(focused(), KEY.Key_Escape)
    assert isinstance(sheet.session.here, Address)


def test_the_menu_of_the_mouse_leaves_the_rows_selected_and_is_about_all_of_them(
    sheet: Window,
) -> None:
    _extend(sheet, 2, 2)
    inside = _cell(sheet, 3, "ar").viewport()
    place = inside.rect().center()
    QTest.mouseClick(inside, Qt.MouseButton.RightButton)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, inside.mapToGlobal(place))
    QApplication.sendEvent(inside, event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert _selected(sheet) == [2, 3]
    words = [action.text().replace("&", "") for action in menu.actions()]
    assert {"Cut", "Copy", "Paste", "Remove"} <= set(words)
    menu.actions()[words.index("Remove")].trigger()
    menu.close()
    assert _ids(sheet) == [1, 4, 5]


def test_a_right_click_beside_the_selected_rows_ends_the_selection(sheet: Window) -> None:
    _extend(sheet, 2, 2)
    QTest.mouseClick(_cell(sheet, 5).viewport(), Qt.MouseButton.RightButton)
    assert _selected(sheet) == []
