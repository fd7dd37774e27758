"""The palette, with keys alone."""

from __future__ import annotations

from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.address import Address
from app.model import Release
from tests.ui import walk
from tests.ui.answers import Answers
from tests.ui.conftest import close_window, open_window
from tests.ui.hand import click, press, write
from ui.desk import Folders
from ui.editor.cell import Cell
from ui.palette.english import english
from ui.palette.palette import Palette
from ui.remembered import remember
from ui.settings import Settings
from ui.window import Window

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def wells(window: Window, release: Release) -> Window:
    window.session.open(release, {})
    window.sheet.go_to(Address("text", 1, "en", end=0))
    return window


def opened(window: Window) -> Palette:
    press(QApplication.focusWidget(), Qt.Key.Key_K, CONTROL)
    (palette,) = window.findChildren(Palette)
    assert palette.isVisible()
    assert QApplication.focusWidget() is palette.line
    return palette


def names(palette: Palette) -> list[str]:
    return [entry.names[0] for entry in palette.entries.entries]


def test_an_action_is_found_by_its_words_and_done_with_enter(wells: Window) -> None:
    palette = opened(wells)
    write(palette.line, "dup")
    assert names(palette)[0] == "Duplicate"
    press(palette.line, Qt.Key.Key_Return)
    assert len(wells.session.release.rows) == 5
    assert not palette.isVisible()
    assert isinstance(QApplication.focusWidget(), Cell)


def test_every_action_of_the_menus_is_in_it_with_where_it_is(wells: Window) -> None:
    palette = opened(wells)
    ids = {entry.id for entry in palette.entries.entries if entry.id}
    assert ids == set(wells.commands.actions.ids().values()) - {"commands"}
    paths = {entry.id: entry.path for entry in palette.entries.entries}
    assert paths["undo"] == "Edit"
    assert paths["heading"] == "Row › Kind of row"


def test_an_action_is_found_by_other_words_than_its_own(wells: Window) -> None:
    palette = opened(wells)
    write(palette.line, "delete")
    assert "Remove" in names(palette)[:2]


def test_what_cannot_be_done_is_last_and_is_not_done(wells: Window) -> None:
    palette = opened(wells)
    write(palette.line, "undo")
    assert not palette.entries.entries[0].is_available
    press(palette.line, Qt.Key.Key_Return)
    assert palette.isVisible()
    press(palette.line, Qt.Key.Key_Escape)
    wells.session.edit("Set", lambda held: replace(held, reference="x"))
    opened(wells)
    write(palette.line, "undo")
    press(palette.line, Qt.Key.Key_Return)
    assert wells.session.release.reference == ""


def test_arrows_choose_and_escape_goes_back_to_the_words(wells: Window) -> None:
    cell = QApplication.focusWidget()
    palette = opened(wells)
    write(palette.line, "add a row")
    press(palette.line, Qt.Key.Key_Down)
    assert palette.list.currentIndex().row() == 1
    assert palette.line.accessibleDescription().startswith(names(palette)[1])
    press(palette.line, Qt.Key.Key_Escape)
    assert not palette.isVisible()
    assert QApplication.focusWidget() is cell


def test_a_row_is_reached_by_its_number_and_a_heading_by_its_words(wells: Window) -> None:
    palette = opened(wells)
    write(palette.line, "3")
    assert "Go to row 3" in names(palette)
    palette.line.clear()
    write(palette.line, "لماذا")
    assert names(palette)[0] == "Go to row 2"
    press(palette.line, Qt.Key.Key_Return)
    assert wells.sheet.here == Address("text", 2, "en", start=0, end=0)


def test_what_was_done_last_comes_first_also_at_the_next_start(
    wells: Window, qtbot: QtBot, folders: Folders, tmp_path: Path
) -> None:
    palette = opened(wells)
    write(palette.line, "larger")
    press(palette.line, Qt.Key.Key_Return)
    assert wells.sheet.zoom > 1.0
    answers = Answers(tmp_path)
    other = open_window(qtbot, folders, answers)
    other.sheet.go_to(Address("headline", language="en"))
    assert opened(other).entries.entries[0].id == "larger"
    close_window(other, answers)


def test_a_press_elsewhere_closes_it(wells: Window) -> None:
    palette = opened(wells)
    cell = wells.sheet.cell(Address("text", 1, "en"))
    assert cell is not None
    click(cell.viewport())
    cell.setFocus()
    assert not palette.isVisible()


def test_it_is_done_by_mouse_too(wells: Window) -> None:
    palette = opened(wells)
    write(palette.line, "duplicate")
    click(palette.list.viewport(), palette.list.visualRect(palette.entries.index(0)).center())
    assert len(wells.session.release.rows) == 5


def test_in_an_arabic_interface_an_action_is_found_in_arabic_and_in_english(
    qtbot: QtBot, folders: Folders, answers: Answers
) -> None:
    remember(folders.config / "settings.json", Settings(language="ar"))
    window = open_window(qtbot, folders, answers)
    window.sheet.go_to(Address("headline", language="en"))
    palette = opened(window)
    sources = english("ar")
    texts = [action.text() for action in _of_menus(window)]
    words = {text: sources[text] for text in texts if text in sources}
    assert words
    for shown, source in words.items():
        for typed in (shown, source):
            palette.line.setText(typed.replace("&", ""))
            assert shown.replace("&", "") in names(palette)
    close_window(window, answers)


def _of_menus(window: Window) -> list[QAction]:
    found = (action for _, actions in walk.menus(window.menuBar()) for action in actions)
    itself = window.commands.actions["commands"]
    return [one for one in found if one.menu() is None and one.text() and one is not itself]
