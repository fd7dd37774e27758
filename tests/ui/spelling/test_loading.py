"""The dictionaries come in behind the back of whoever writes, or it is said why they do not."""

from __future__ import annotations

from threading import Event, current_thread, main_thread

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from app.spelling.dictionary import SpellingError
from ui.spelling.loader import Loader


class Waiting:
    """A speller whose dictionaries come when they are let in."""

    def __init__(self, fault: SpellingError | None = None) -> None:
        self.fault, self.is_ready, self.thread = fault, False, main_thread()

    def load(self, stop: Event) -> None:
        self.thread = current_thread()
        if self.fault:
            raise self.fault
        self.is_ready = not stop.is_set()


@pytest.mark.usefixtures("qapp")
def test_dictionaries_come_in_another_thread(qtbot: QtBot) -> None:
    parent, speller = QObject(), Waiting()
    loader = Loader(parent)
    with qtbot.waitSignal(loader.ready):
        loader.start(speller)  # type: ignore[arg-type]
    assert speller.thread is not main_thread()
    loader.stop()


@pytest.mark.usefixtures("qapp")
def test_a_machine_without_the_library_is_told_once(qtbot: QtBot) -> None:
    parent = QObject()
    loader = Loader(parent)
    with qtbot.waitSignal(loader.failed) as told:
        loader.start(Waiting(SpellingError("spelling is off")))  # type: ignore[arg-type]
    assert told.args == ["spelling is off."]
    loader.stop()


@pytest.mark.usefixtures("qapp")
def test_a_loader_that_was_stopped_begins_nothing() -> None:
    parent, speller = QObject(), Waiting()
    loader = Loader(parent)
    loader.stop()
    loader.start(speller)  # type: ignore[arg-type]
    assert not speller.is_ready
