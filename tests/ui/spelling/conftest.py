"""A window whose dictionaries are there from the start."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.spelling.own_words import OwnWords
from app.spelling.speller import Speller
from tests.dictionaries import speller


@pytest.fixture(autouse=True)
def _dictionaries_are_there(monkeypatch: pytest.MonkeyPatch) -> None:
    def made(own: OwnWords, folder: Path) -> Speller:
        del folder
        return speller(own.file.parent)

    monkeypatch.setattr("ui.desk.Speller", made)
    monkeypatch.setattr("ui.spelling.spelling.START_MS", 0)
    monkeypatch.setattr("ui.spelling.marker.REST_MS", 20)
