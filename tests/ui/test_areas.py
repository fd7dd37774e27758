"""Which areas of the window stand beside each other, and which give way when it is narrow."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication

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
