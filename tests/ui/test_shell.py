"""The window is made anew for another language or light, and a person notices nothing else."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import Shiboken

from app.address import Address
from app.lookup import read_plain
from app.model import Paragraph, Release
from tests.ui.hand import press, write
from ui.shell import Shell
from ui.theme import inks
from ui.theme.inks import DARK, LIGHT
from ui.window import Window

EN = Address("text", 1, "en")
CONTROL = Qt.KeyboardModifier.ControlModifier


def change(qtbot: QtBot, shell: Shell, **choices: object) -> Window:
    """Chooses, and waits for the window that comes of it."""
    before = shell.window
    shell.preferences.choose(**choices)
    qtbot.waitUntil(lambda: shell.window is not before)
    qtbot.waitUntil(lambda: not Shiboken.isValid(before))
    shell.window.activateWindow()
    return shell.window


def _left(widget: QWidget, window: Window) -> int:
    return widget.mapTo(window, QPoint(0, 0)).x()


@pytest.fixture
def opened(shell: Shell, release: Release) -> Shell:
    shell.desk.session.open(release, {})
    shell.window.sheet.go_to(Address("text", 1, "en", start=4, end=4))
    return shell


def test_what_was_written_and_its_history_stay(opened: Shell, qtbot: QtBot) -> None:
    write(QApplication.focusWidget(), "and ")
    window = change(qtbot, opened, light="dark")
    cell = window.sheet.current_cell()
    assert cell is not None
    assert cell.address() == Address("text", 1, "en", start=8, end=8)
    assert cell.toPlainText() == "One.and  Two."
    assert window.isWindowModified()
    window.commands.actions["undo"].trigger()
    assert read_plain(window.session.release, EN) == "One. Two."
    assert not window.isWindowModified()


def test_a_person_goes_on_typing_where_they_were(opened: Shell, qtbot: QtBot) -> None:
    change(qtbot, opened, language="ar")
    write(QApplication.focusWidget(), "x")
    assert read_plain(opened.desk.session.release, EN) == "One.x Two."


def test_the_window_stands_as_it_stood(opened: Shell, qtbot: QtBot) -> None:
    old = opened.window
    old.resize(1300, 700)
    old.commands.actions["review"].trigger()
    old.preview.choose(old.preview.layout_shown)
    old.zoom(2)
    QApplication.processEvents()
    sizes, size = old.areas.sizes(), old.size()
    window = change(qtbot, opened, light="dark")
    assert window.size() == size
    assert window.side.shown == "review"
    assert window.commands.actions["review"].isChecked()
    assert window.areas.sizes() == sizes
    assert window.sheet.zoom == 1.3
    assert opened.preferences.value.zoom == 1.3


def test_a_preview_that_is_hidden_stays_hidden(opened: Shell, qtbot: QtBot) -> None:
    opened.window.commands.actions["preview"].setChecked(False)
    window = change(qtbot, opened, light="dark")
    assert not window.preview.isVisible()
    assert not window.commands.actions["preview"].isChecked()


def test_the_same_words_stand_at_the_upper_edge(opened: Shell, qtbot: QtBot) -> None:
    def longer(release: Release) -> Release:
        rows = (Paragraph(number, release.headline) for number in range(100, 160))
        return Release(rows=tuple(rows), next_id=200)

    opened.desk.session.edit("", longer)
    opened.window.sheet.go_to(Address("text", 140, "en"))
    bar = opened.window.sheet.verticalScrollBar()
    bar.setValue(bar.value() + 7)
    top = opened.window.sheet.top()
    assert top[0] is not None
    window = change(qtbot, opened, light="dark")
    assert window.sheet.top() == top


def test_every_colour_and_word_is_the_chosen_one(opened: Shell, qtbot: QtBot) -> None:
    window = change(qtbot, opened, light="dark", language="ar")
    assert inks() == DARK
    assert window.menuBar().actions()[0].text() == "&ملف"
    window = change(qtbot, opened, light="light", language="en")
    assert inks() == LIGHT
    assert window.menuBar().actions()[0].text() == "&File"


def test_in_arabic_the_window_is_mirrored_and_the_sheet_is_not(opened: Shell, qtbot: QtBot) -> None:
    window = change(qtbot, opened, language="ar")
    assert _left(window.preview, window) < _left(window.sheet, window)
    english, arabic = (window.sheet.cell(Address("text", 1, code)) for code in ("en", "ar"))
    assert english is not None
    assert arabic is not None
    assert _left(english, window) < _left(arabic, window)


def test_no_window_is_left_behind_by_twenty_changes(opened: Shell, qtbot: QtBot) -> None:
    for _ in range(10):
        change(qtbot, opened, light="dark")
        change(qtbot, opened, light="light")
    write(QApplication.focusWidget(), "y")
    press(QApplication.focusWidget(), Qt.Key.Key_Return)
    opened.window.commands.actions["undo"].trigger()
    opened.window.commands.actions["undo"].trigger()
    assert read_plain(opened.desk.session.release, EN) == "One. Two."
    windows = [one for one in QApplication.topLevelWidgets() if isinstance(one, Window)]
    assert windows == [opened.window]


def test_it_waits_until_a_menu_is_closed(opened: Shell, qtbot: QtBot) -> None:
    before = opened.window
    menu = before.menuBar().findChild(QMenu)
    assert menu is not None
    menu.popup(before.pos())
    qtbot.waitUntil(menu.isVisible)
    opened.preferences.choose(light="dark")
    QApplication.processEvents()
    assert opened.window is before
    menu.close()
    qtbot.waitUntil(lambda: opened.window is not before)
