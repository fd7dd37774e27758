"""Which areas of the window stand beside each other, and which give way when it is narrow."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.answers import Answers
from tests.ui.conftest import close_shell, close_window, open_window
from tests.ui.proofs import Here
from ui.desk import Folders
from ui.shell import Shell
from ui.window import Window


def _shown(window: Window) -> tuple[str, bool]:
    QApplication.processEvents()
    return window.side.shown, window.preview.isVisible()


def test_a_wide_window_has_room_for_panel_and_preview(window: Window) -> None:
    window.resize(1440, 900)
    window.commands.actions["review"].trigger()
    assert _shown(window) == ("review", True)


def test_in_a_narrow_window_what_was_wanted_last_stays(window: Window) -> None:
    window.resize(1093, 614)
    window.commands.actions["review"].trigger()
    assert _shown(window) == ("review", False)
    assert not window.commands.actions["preview"].isChecked()
    window.commands.actions["preview"].trigger()
    assert _shown(window) == ("", True)
    assert not window.commands.actions["review"].isChecked()


def test_a_window_that_is_made_narrow_keeps_the_panel(window: Window) -> None:
    window.resize(1440, 900)
    window.commands.actions["review"].trigger()
    window.resize(1093, 614)
    assert _shown(window) == ("review", False)


def test_a_window_that_was_left_with_both_begins_with_both(
    qtbot: QtBot, folders: Folders, answers: Answers
) -> None:
    first = open_window(qtbot, folders, answers)
    first.commands.actions["review"].trigger()
    assert _shown(first) == ("review", True)
    close_window(first, answers)
    second = open_window(qtbot, folders, answers)
    assert _shown(second) == ("review", True)
    close_window(second, answers)


def test_a_new_window_fits_its_screen_with_its_frame(
    qapp: QApplication, folders: Folders, answers: Answers
) -> None:
    made = Shell(qapp, folders, answers, prover=Here)
    room = made.window.screen().availableGeometry()
    assert 0 < made.window.height() <= room.height() - 30
    close_shell(made, answers)


def test_a_preview_below_leaves_room_for_a_panel(window: Window) -> None:
    window.resize(1093, 614)
    window.areas.put_preview("below")
    window.commands.actions["review"].trigger()
    assert _shown(window) == ("review", True)
    foot = window.sheet.mapTo(window, QPoint(0, window.sheet.height())).y()
    assert window.preview.mapTo(window, QPoint(0, 0)).y() > foot


def test_closing_a_panel_turns_its_action_off(window: Window) -> None:
    action = window.commands.actions["review"]
    action.trigger()
    window.side.close_.click()
    assert not action.isChecked()
    assert _shown(window)[0] == ""
