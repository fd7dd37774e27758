"""A machine that has no hunspell: Bayan says so once, and everything else works."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.address import Address
from app.spelling.dictionary import SpellingError, Steps
from app.spelling.own_words import OwnWords
from app.spelling.speller import Speller
from tests.ui.answers import Answers
from tests.ui.conftest import close_window, open_window
from tests.ui.hand import write
from ui.desk import Folders


def _nothing(code: str, folder: Path) -> Steps:
    raise SpellingError(f"spelling is off: there is no {code} in {folder.name}")


@pytest.mark.usefixtures("_dressed")
def test_it_is_said_in_one_sentence_and_writing_goes_on(
    monkeypatch: pytest.MonkeyPatch, qtbot: QtBot, folders: Folders, answers: Answers
) -> None:
    monkeypatch.setattr("ui.desk.Speller", lambda own, folder: Speller(OwnWords(own.file), folder))
    monkeypatch.setattr("app.spelling.speller.loading", _nothing)
    window = open_window(qtbot, folders, answers)
    sentence = "spelling is off: there is no en in dictionaries."
    qtbot.waitUntil(lambda: window.statusBar().currentMessage() == sentence)
    window.sheet.go_to(Address("headline", language="en"))
    write(window.sheet.current_cell(), "Wels")
    assert window.session.release.headline["en"][0].text == "Wels"
    window.statusBar().clearMessage()
    window.commands.actions["next_misspelling"].trigger()
    assert window.statusBar().currentMessage() == sentence
    close_window(window, answers)
