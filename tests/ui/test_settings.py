"""Settings hold at once and for the next start; their dialog follows what changes elsewhere."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.answers import Answers
from tests.ui.hand import click, press, write
from ui.desk import Folders
from ui.settings import Preferences, Settings
from ui.settings_dialog import SettingsDialog
from ui.shell import Shell
from ui.theme import inks
from ui.theme.inks import DARK
from ui.window import Window

IN_THE_DIALOG = (
    "language", "light", "zoom", "preview", "is_spelling", "is_smart", "is_invisible_shown",
    "is_cursor_visual", "is_sentence_shown", "is_going_on", "user", "profile",
)  # fmt: skip


def opened(window: Window) -> SettingsDialog:
    window.commands.actions["settings"].trigger()
    dialog = next(one for one in window.findChildren(SettingsDialog) if one.isVisible())
    while not dialog.isActiveWindow():
        QApplication.processEvents()
    return dialog


def field(dialog: SettingsDialog, name: str) -> QWidget:
    found = dialog.findChild(QWidget, name)
    assert isinstance(found, QWidget)
    return found


def pick(dialog: SettingsDialog, name: str, value: object) -> None:
    """Picks a value from a list by keyboard."""
    combo = field(dialog, name)
    assert isinstance(combo, QComboBox)
    combo.setFocus()
    while combo.currentData() != value:
        before = combo.currentIndex()
        press(combo, Qt.Key.Key_Down if combo.findData(value) > before else Qt.Key.Key_Up)
        assert combo.currentIndex() != before


@pytest.mark.parametrize("name", IN_THE_DIALOG)
def test_every_setting_is_reached_by_tab_and_has_a_name(window: Window, name: str) -> None:
    dialog = opened(window)
    dialog.go_to("language")
    for _ in range(20):
        if dialog.field == name:
            break
        press(QApplication.focusWidget(), Qt.Key.Key_Tab)
    focus = QApplication.focusWidget()
    assert dialog.field == name
    assert focus is not None
    assert focus.accessibleName() or (isinstance(focus, QAbstractButton) and focus.text())


def test_a_choice_holds_at_once_and_for_the_next_start(window: Window, folders: Folders) -> None:
    dialog = opened(window)
    pick(dialog, "zoom", 1.5)
    pick(dialog, "preview", "below")
    press(field(dialog, "is_smart"), Qt.Key.Key_Space)
    assert window.sheet.zoom == 1.5
    kept = Preferences(folders.config / "settings.json").value
    assert (kept.zoom, kept.preview, kept.is_smart) == (1.5, "below", False)


def test_a_name_is_taken_when_it_is_written(window: Window) -> None:
    dialog = opened(window)
    line = field(dialog, "user")
    assert isinstance(line, QLineEdit)
    line.setFocus()
    write(line, "Dana Karim ")
    press(line, Qt.Key.Key_Tab)
    assert window.preferences.value.user == "Dana Karim"


def test_what_is_changed_elsewhere_is_shown(window: Window) -> None:
    dialog = opened(window)
    window.zoom(1)
    zoom, spelling = field(dialog, "zoom"), field(dialog, "is_spelling")
    assert isinstance(zoom, QComboBox)
    assert isinstance(spelling, QAbstractButton)
    assert zoom.currentText() == "115 %"
    window.commands.actions["spelling"].trigger()
    assert not spelling.isChecked()


def test_a_choice_is_seen_in_the_menus(window: Window) -> None:
    dialog = opened(window)
    press(field(dialog, "is_spelling"), Qt.Key.Key_Space)
    pick(dialog, "preview", "below")
    assert not window.commands.actions["spelling"].isChecked()
    assert window.commands.actions["preview_below"].isChecked()


def test_the_dialog_stays_open_at_its_field_when_the_window_is_made_anew(
    shell: Shell, qtbot: QtBot
) -> None:
    before = shell.window
    pick(opened(before), "light", "dark")
    qtbot.waitUntil(lambda: shell.window is not before)
    dialog = shell.window.findChild(SettingsDialog)
    assert dialog is not None
    assert dialog.isVisible()
    assert dialog.field == "light"
    assert inks() == DARK


def test_the_profile_is_chosen_and_named(window: Window, answers: Answers) -> None:
    dialog = opened(window)
    answers.on_profile = "agency"
    click(field(dialog, "profile"))
    assert "Example Agency for Recovery" in dialog.house.text()


def test_escape_closes_it(window: Window) -> None:
    dialog = opened(window)
    press(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert opened(window).isVisible()


def test_a_file_of_settings_that_cannot_be_read_counts_as_none(folders: Folders) -> None:
    file = folders.config / "settings.json"
    file.parent.mkdir(parents=True)
    file.write_text('{"zoom": "large"}', "utf-8")
    assert Preferences(file).value == Settings()
