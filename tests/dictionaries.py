"""The shipped dictionaries, read once for all tests of a run."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from app.spelling.dictionary import FILES, Dictionary, loading
from app.spelling.own_words import OwnWords
from app.spelling.speller import Speller
from resources import resource


@cache
def dictionary(code: str) -> Dictionary:
    """The dictionary of a language."""
    steps = loading(code, resource("dictionaries"))
    while True:
        try:
            next(steps)
        except StopIteration as end:
            made: Dictionary = end.value
            return made


def speller(folder: Path) -> Speller:
    """One that is ready, with own words in a folder."""
    held = {code: dictionary(code) for code in FILES}
    return Speller(OwnWords(folder / "own-words.txt"), resource("dictionaries"), held)
