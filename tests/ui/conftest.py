"""Qt without a screen, a window with answers ready for its questions, and a small release."""

from __future__ import annotations

import gc
import os
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

import pytest

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.localized import Localized
from app.model import Bullets, Contact, Heading, Paragraph, Quotation, Release, rich
from tests.ui.answers import Answers
from tests.ui.proofs import Here
from ui.desk import Folders
from ui.leaving import leave_clipboard
from ui.preview.process import Prover
from ui.shell import Shell
from ui.theme import dress
from ui.window import Window

NO_WINDOW_MANAGER = "This plugin does not support"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        item.add_marker(pytest.mark.qt_log_ignore(NO_WINDOW_MANAGER))


NOON = datetime(2026, 5, 4, 12, 0)


@pytest.fixture(autouse=True)
def _garbage_is_collected_in_the_thread_of_qt() -> Iterator[None]:
    """A widget may only be destroyed in the thread that made it, and Python collects cycles in
    whichever thread happens to allocate: a preview's worker, or the one that reports to xdist."""
    gc.disable()
    yield
    gc.collect()
    gc.enable()


@pytest.fixture(scope="session")
def _dressed(qapp: QApplication) -> Iterator[None]:
    dress(qapp, "light")
    yield
    leave_clipboard()


@pytest.fixture
def answers(tmp_path: Path) -> Answers:
    return Answers(tmp_path)


@pytest.fixture
def folders(tmp_path: Path) -> Folders:
    return Folders(tmp_path / "config", tmp_path / "state", tmp_path)


@pytest.fixture
def shell(qtbot: QtBot, _dressed: None, folders: Folders, answers: Answers) -> Iterator[Shell]:
    made = open_shell(qtbot, folders, answers)
    yield made
    close_shell(made, answers)


@pytest.fixture
def window(shell: Shell) -> Window:
    return shell.window


def open_shell(
    qtbot: QtBot, folders: Folders, answers: Answers, prover: Callable[[], Prover] = Here
) -> Shell:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    made = Shell(application, folders, answers, now=lambda: NOON, prover=prover)
    made.window.resize(1440, 900)  # the screen that is no screen is a small one
    with qtbot.waitExposed(made.window):
        made.window.show()
    made.window.activateWindow()
    return made


def open_window(qtbot: QtBot, folders: Folders, answers: Answers) -> Window:
    return open_shell(qtbot, folders, answers).window


def close_window(window: Window, answers: Answers) -> None:
    shell = window.desk.parent()
    assert isinstance(shell, Shell)
    close_shell(shell, answers)


def close_shell(shell: Shell, answers: Answers) -> None:
    answers.on_unsaved = "discard"
    shell.window.close()
    shell.end()
    QApplication.processEvents()


@pytest.fixture
def release() -> Release:
    """Two paragraphs, a heading, a quotation, a list and a contact."""
    return Release(
        headline=Localized(en=rich("Wells reopen"), ar=rich("إعادة فتح الآبار")),
        rows=(
            Paragraph(1, Localized(en=rich("One. Two."), ar=rich("واحد. اثنان."))),
            Heading(2, Localized(en=rich("Why"), ar=rich("لماذا"))),
            Quotation(
                3,
                Localized(en=rich("We did it."), ar=rich("فعلناها.")),
                Localized(en="Rana Aziz", ar="رنا عزيز"),
                Localized(en="Head of office", ar="رئيسة المكتب"),
            ),
            Bullets(4, (Localized(en=rich("first"), ar=rich("أولا")), Localized())),
        ),
        contacts=(Contact(5, Localized(en="Press desk"), phone="+964 770 000 0000"),),
        next_id=6,
    )
