"""The cursor goes from language to language and from row to row, and the languages stay in step."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QToolBar, QWidget

from app.address import Address
from app.localized import Localized
from app.model import Bullets, Paragraph, Release, rich
from tests.ui.hand import click, focused, press, write
from ui.editor.band import Veil
from ui.editor.cell import Cell
from ui.editor.echo import SOURCE
from ui.window import Window

KEY, CTRL = Qt.Key, Qt.KeyboardModifier.ControlModifier
ENGLISH = "First one. Second one. Third."
ARABIC = "الأولى. الثانية. الثالثة."


@pytest.fixture
def sheet(window: Window) -> Window:
    text = Localized(en=rich(ENGLISH), ar=rich(ARABIC))
    rows = (Paragraph(1, text), Bullets(2, (text, text)), Paragraph(3, Localized(en=rich("A. B."))))
    window.session.open(Release(rows=rows, next_id=4), {})
    return window


def _go(window: Window, part: str, owner: int, code: str, start: int = 0) -> None:
    window.sheet.go_to(Address(part, owner, code, start=start, end=start))


def _place(window: Window) -> tuple[str, int, str, int, int]:
    here = window.sheet.here
    assert here is not None
    assert isinstance(focused(), Cell)
    return here.part, here.owner, here.language, here.item, here.start


def test_tab_goes_to_the_same_sentence_of_the_other_language(sheet: Window) -> None:
    _go(sheet, "text", 1, "en", ENGLISH.index("Second") + 3)
    press(focused(), KEY.Key_Tab)
    assert _place(sheet) == ("text", 1, "ar", 0, ARABIC.index("الثانية"))


@pytest.mark.parametrize("key", [KEY.Key_Tab, KEY.Key_Backtab])
def test_the_same_key_or_shift_tab_goes_back_to_where_one_was(sheet: Window, key: Qt.Key) -> None:
    place = ENGLISH.index("Second") + 3
    _go(sheet, "text", 1, "en", place)
    press(focused(), KEY.Key_Tab)
    press(focused(), key)
    assert _place(sheet) == ("text", 1, "en", 0, place)


def test_tab_into_a_text_with_fewer_sentences_goes_to_its_last(sheet: Window) -> None:
    _go(sheet, "text", 3, "en", 3)
    press(focused(), KEY.Key_Tab)
    assert _place(sheet) == ("text", 3, "ar", 0, 0)


def test_tab_stays_in_the_item_of_a_list(sheet: Window) -> None:
    sheet.sheet.go_to(Address("items", 2, "ar", 1, 0, 0))
    press(focused(), KEY.Key_Tab)
    assert _place(sheet) == ("items", 2, "en", 1, 0)


def test_ctrl_and_an_arrow_goes_from_row_to_row_in_one_language(sheet: Window) -> None:
    _go(sheet, "text", 1, "ar", 9)
    seen = []
    for key in (KEY.Key_Down, KEY.Key_Down, KEY.Key_Up, KEY.Key_Up, KEY.Key_Up):
        press(focused(), key, CTRL)
        seen.append(_place(sheet)[:3])
    assert seen == [
        ("items", 2, "ar"), ("text", 3, "ar"), ("items", 2, "ar"), ("text", 1, "ar"),
        ("subheadline", 0, "ar"),
    ]  # fmt: skip


def _echoed(window: Window) -> list[str]:
    """The words that are marked because the cursor is in those that they stand for."""
    return [
        cell.toPlainText()[mark.start : mark.end]
        for band in window.sheet.bands()
        for cell in band.cells()
        for mark in cell.markings.of(SOURCE)
    ]


def test_the_same_sentence_of_the_other_language_is_marked(sheet: Window) -> None:
    _go(sheet, "text", 1, "en", ENGLISH.index("Second"))
    assert _echoed(sheet) == ["الثانية."]
    press(focused(), KEY.Key_Home)
    assert _echoed(sheet) == ["الأولى."]
    press(focused(), KEY.Key_Tab)
    assert _echoed(sheet) == ["First one."]
    write(focused(), "رابعة. ")
    assert _echoed(sheet) == []


def test_without_as_many_sentences_or_when_not_wanted_none_is_marked(sheet: Window) -> None:
    _go(sheet, "text", 3, "en")
    assert _echoed(sheet) == []
    _go(sheet, "text", 1, "en")
    sheet.commands.actions["sentence"].trigger()
    assert _echoed(sheet) == []
    sheet.commands.actions["sentence"].trigger()
    assert _echoed(sheet) == ["الأولى."]


def test_while_rows_are_selected_no_sentence_is_marked(sheet: Window) -> None:
    _go(sheet, "text", 1, "en")
    press(focused(), KEY.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    assert _echoed(sheet) == []
    press(focused(), KEY.Key_Escape)
    assert _echoed(sheet) == ["الأولى."]


def test_f6_goes_round_the_parts_of_the_window_and_back_to_the_cursor(sheet: Window) -> None:
    sheet.resize(1400, 700)
    for id_ in ("review", "preview"):
        sheet.commands.actions[id_].setChecked(True)
    QApplication.processEvents()
    parts: dict[str, QWidget] = {
        "tools": sheet.findChildren(QToolBar)[0], "sheet": sheet.sheet, "side": sheet.side,
        "preview": sheet.preview,
    }  # fmt: skip
    _go(sheet, "text", 1, "ar", 3)
    seen = []
    for _ in parts:
        press(focused(), KEY.Key_F6)
        seen += [id_ for id_, part in parts.items() if _is_in(part)]
    assert seen == ["side", "preview", "tools", "sheet"]
    assert _place(sheet) == ("text", 1, "ar", 0, 3)
    press(focused(), KEY.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    assert _is_in(parts["tools"])


def _is_in(part: QWidget) -> bool:
    return part.isAncestorOf(focused())


def test_in_focus_mode_nothing_but_the_pair_in_hand_is_clear_until_escape(sheet: Window) -> None:
    around = [sheet.preview, sheet.statusBar(), *sheet.findChildren(QToolBar)[:1]]
    _go(sheet, "text", 1, "ar", 3)
    press(focused(), KEY.Key_F11)
    assert not any(part.isVisible() for part in around)
    assert _clear(sheet) == {1}
    press(focused(), KEY.Key_Down, CTRL)
    assert _clear(sheet) == {2}
    press(focused(), KEY.Key_Escape)
    assert all(part.isVisible() for part in around)
    assert not any(veil.isVisible() for veil in sheet.sheet.findChildren(Veil))
    assert not sheet.commands.actions["focus"].isChecked()
    assert _place(sheet) == ("items", 2, "ar", 0, 0)


def _clear(window: Window) -> set[int]:
    """The rows of the bands over which no veil lies."""
    covered = [veil.parent() for veil in window.sheet.findChildren(Veil) if veil.isVisible()]
    return {band.strip.at.owner for band in window.sheet.bands() if band not in covered}


def test_in_a_document_that_was_just_opened_the_cursor_is_nowhere(sheet: Window) -> None:
    _go(sheet, "text", 1, "en")
    sheet.session.open(Release(rows=(Paragraph(1), Paragraph(2)), next_id=3), {})
    assert sheet.sheet.here is None
    assert not sheet.commands.actions["up"].isEnabled()


def test_a_click_into_another_text_leaves_nothing_selected_behind(sheet: Window) -> None:
    sheet.sheet.go_to(Address("text", 1, "en", start=0, end=3))
    left, right = (sheet.sheet.cell(Address("text", 1, code)) for code in ("en", "ar"))
    assert left is not None
    assert right is not None
    assert left.textCursor().hasSelection()
    right.setFocus(Qt.FocusReason.MouseFocusReason)
    click(right.viewport())
    assert not left.textCursor().hasSelection()


def test_what_is_selected_stays_so_while_the_keyboard_is_elsewhere(sheet: Window) -> None:
    at = Address("text", 1, "en", start=0, end=3)
    sheet.sheet.go_to(at)
    sheet.terms.show()
    assert not isinstance(focused(), Cell)
    sheet.sheet.go_back()
    assert sheet.sheet.here == at
