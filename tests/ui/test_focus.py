"""Leaving everything but the pair in hand away does not last longer than its window."""

from __future__ import annotations

from PySide6.QtWidgets import QToolBar
from pytestqt.qtbot import QtBot

from ui.shell import Shell


def test_another_light_brings_back_what_was_hidden(qtbot: QtBot, shell: Shell) -> None:
    old = shell.window
    old.commands.actions["focus"].trigger()
    assert old.preview.isHidden()
    shell.preferences.choose(light="dark")
    qtbot.waitUntil(lambda: shell.window is not old)
    assert shell.window.preview.isVisible()
    assert shell.window.findChildren(QToolBar)[0].isVisible()
    shell.preferences.choose(light="light")
    qtbot.waitUntil(lambda: shell.window.palette().window().color().lightness() > 128)
