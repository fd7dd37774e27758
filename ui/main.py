"""Starts the editor: the application, its shell, and what is to be open."""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path

import platformdirs
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from app.address import Address
from app.errors import BayanError
from ui.asking import Dialogs
from ui.collecting import Collector
from ui.desk import Folders
from ui.guard import install
from ui.leaving import leave_clipboard
from ui.leftovers import recover
from ui.shell import Shell
from ui.window import SIZE, Window

NAME = "bayan"
SWITCH_INTERVAL = 0.0005  # seconds
_DISPLAYS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


def open_editor(path: Path | None) -> int:
    """Runs the editor on a release, or on an empty new one; returns the exit code.

    BayanError when there is no display: Qt would end the whole program for that.
    """
    if sys.platform == "linux" and not any(os.environ.get(name) for name in _DISPLAYS):
        raise BayanError(
            "there is no display to open the editor on",
            remedy="the commands import, export and check work without one",
        )
    application = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(application, QApplication)
    application.setApplicationName("Bayan")
    application.setDesktopFileName(NAME)
    # A key waits this long for a thread that has the interpreter, several times over: one that
    # looks for misspelt words, writes a copy or takes pages from the helper of the preview.
    sys.setswitchinterval(SWITCH_INTERVAL)
    collector = Collector(application)
    shell = Shell(application, user_folders(), Dialogs())
    remove_guard = install(shell.desk)
    if path is None or shell.desk.keeper.pending():
        show(shell.window)
        QTimer.singleShot(0, lambda: begin(shell.window, path))
    else:  # nobody is asked anything, and the first thing that is seen is the text
        begin(shell.window, path)
        show(shell.window)
    # Python would see Ctrl+C only at its next event; what is unsaved is kept for the next start.
    before = signal.signal(signal.SIGINT, signal.SIG_DFL)
    try:
        return application.exec()
    finally:
        signal.signal(signal.SIGINT, before)
        remove_guard()
        leave_clipboard()
        shell.end()
        collector.stop()


def show(window: Window) -> None:
    """Shows a window, on a small screen as large as that: a frame around it would not fit."""
    room = window.screen().availableGeometry().size()
    if room.width() <= SIZE.width() or room.height() <= SIZE.height():
        window.showMaximized()
    else:
        window.show()


def begin(window: Window, path: Path | None) -> None:
    """Opens what a crash left unsaved, if a person wants it, or else the file.

    Without a file the program begins with the start page, which also has what was left unsaved.
    """
    if path is None:
        window.start.show_page()
    elif not recover(window.desk):
        window.desk.open(path)
        window.sheet.go_to(Address("headline", language=window.session.release.languages[0].code))
        window.preview.ask()
    window.output.tell_of_house()


def user_folders() -> Folders:
    """Where the platform wants a program's files of this user."""
    return Folders(
        config=platformdirs.user_config_path(NAME, appauthor=False),
        state=platformdirs.user_state_path(NAME, appauthor=False),
        home=Path.home(),
    )
