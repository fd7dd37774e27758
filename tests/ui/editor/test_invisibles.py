"""What is not seen gets a sign over the text, and the text stays what and where it is."""

from __future__ import annotations

from itertools import combinations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QApplication

from app.address import Address
from app.localized import Localized
from app.model import Paragraph, Release, rich
from tests.ui.hand import press, write
from ui.editor.cell import Cell
from ui.editor.invisibles import POSTS
from ui.window import Window

SPACES = ("\u00a0", "\u202f", "\u2003", "\t")
OTHERS = ("\u00ad", "\u2028")


def _cell(window: Window, text: str, code: str = "en") -> Cell:
    row = Paragraph(1, Localized({code: rich(text)}))
    window.session.open(Release(rows=(row,), next_id=2), {})
    cell = window.sheet.cell(Address("text", 1, code))
    assert cell is not None
    return cell


def _seen(cell: Cell) -> QImage:
    QApplication.processEvents()
    return cell.grab().toImage()


def _show(window: Window, is_shown: bool) -> None:
    window.commands.actions["invisibles"].setChecked(is_shown)


@pytest.mark.parametrize("sign", [" ", *SPACES, *OTHERS, *POSTS])
@pytest.mark.parametrize("code", ["en", "ar"])
def test_each_is_painted_and_goes_again(window: Window, code: str, sign: str) -> None:
    word = {"en": "word", "ar": "نص"}[code]
    cell = _cell(window, f"{word}{sign}{word}", code)
    bare, height = _seen(cell), cell.height()
    _show(window, True)
    with_signs = _seen(cell)
    assert with_signs != bare
    assert cell.height() == height
    assert cell.text() == f"{word}{sign}{word}".replace("\u2028", "\n")
    cell.selectAll()
    cell.copy()
    assert QGuiApplication.clipboard().text() == cell.text()
    cell.unselect()
    _show(window, False)
    assert _seen(cell) == bare


def test_each_has_a_sign_of_its_own(window: Window) -> None:
    _show(window, True)
    seen = {sign: _seen(_cell(window, f"نص {sign} نص", "ar")) for sign in POSTS}
    for one, other in combinations(POSTS, 2):
        assert seen[one] != seen[other], (f"U+{ord(one):04X}", f"U+{ord(other):04X}")


def test_a_tatweel_is_told_from_a_letter(window: Window) -> None:
    cell = _cell(window, "نـص", "ar")
    _show(window, True)
    drawn_out = _seen(cell)
    assert drawn_out != _seen(_cell(window, "نص", "ar"))


def test_the_key_shows_them_and_typing_keeps_them_in_place(window: Window) -> None:
    cell = _cell(window, "one two")
    window.sheet.go_to(Address("text", 1, "en", 0, 0, 0))
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    press(QApplication.focusWidget(), Qt.Key.Key_8, keys)
    assert window.preferences.value.is_invisible_shown
    write(cell, "a ")
    typed = _seen(cell)
    cell.viewport().update()
    assert _seen(cell) == typed


def test_a_choice_that_is_made_elsewhere_is_seen_in_the_menu(window: Window) -> None:
    window.preferences.choose(is_invisible_shown=True)
    assert window.commands.actions["invisibles"].isChecked()


def test_letters_of_two_units_do_not_move_the_signs(window: Window) -> None:
    _show(window, True)
    cell = _cell(window, "😀 word")
    space = cell.textCursor()
    space.setPosition(2)
    left = cell.cursorRect(space).center().x()
    space.setPosition(3)
    right = cell.cursorRect(space).center().x()
    with_sign = _seen(cell)
    _show(window, False)
    bare = _seen(cell)
    columns = {
        x
        for x in range(cell.cursorRect(space).center().x() + 4)
        for y in range(bare.height())
        if bare.pixel(x, y) != with_sign.pixel(x, y)
    }
    assert columns
    assert columns <= set(range(left, right + 1))
