"""Says which words are misspelt and what may be meant, once the dictionaries are there."""

from __future__ import annotations

import time
from collections.abc import Mapping
from pathlib import Path
from threading import Event
from types import MappingProxyType

from app.model import Language, RichText
from app.spelling.dictionary import FILES, Dictionary, Steps, loading
from app.spelling.house import facts, preferred
from app.spelling.names import base, is_among, shipped
from app.spelling.own_words import OwnWords
from app.spelling.suggesting import suggestions
from app.spelling.words import Word, words

BATCH_S, REST_S = 0.002, 0.004
REMEMBERED = 20_000  # verdicts
_NONE: Mapping[str, Dictionary] = MappingProxyType({})


class Speller:
    """Looks words up in the dictionaries of a folder, and in a person's own words.

    names: never marked; ``app.spelling.names.own`` makes them. ignored: passed over until they
    are forgotten. dictionaries: by language, where they are there already. Everything but
    ``load`` is for one thread.
    """

    def __init__(
        self, own: OwnWords, folder: Path, dictionaries: Mapping[str, Dictionary] = _NONE
    ) -> None:
        self.own, self._folder = own, folder
        self.names: frozenset[str] = frozenset()
        self.ignored: frozenset[str] = frozenset()
        self._dictionaries = dict(dictionaries)
        self._verdicts: dict[tuple[str, str], bool] = {}

    @property
    def is_ready(self) -> bool:
        """Whether all dictionaries are there; until then words of the others pass."""
        return len(self._dictionaries) == len(FILES)

    def load(self, stop: Event) -> None:
        """Brings in the dictionaries, with more rests than work; for a thread of its own.

        Ends early once ``stop`` is set. SpellingError when this machine has no hunspell.
        """
        for code in FILES:
            if code not in self._dictionaries:
                made = _quietly(loading(code, self._folder), stop)
                if made is None:
                    return
                self._dictionaries[code] = made

    def misspelt(self, text: RichText, pane: Language) -> tuple[Word, ...]:
        """The misspelt words of a text, in order."""
        return tuple(word for word in words(text, pane) if not self._is_right(word))

    def suggestions(self, word: Word) -> tuple[str, ...]:
        """What may be meant, at most seven; none before the dictionary is there."""
        held = self._dictionaries.get(word.dictionary)
        known = self.names | self.own.words | shipped() | facts().words[word.dictionary]
        return suggestions(word, held, known) if held else ()

    def add(self, word: Word) -> None:
        """Takes the word among the person's own; FileError when it cannot be kept."""
        self.own.add(base(word.text))

    def ignore(self, word: Word) -> None:
        """Passes the word over from now on."""
        self.ignored |= {base(word.text)}

    def _is_right(self, word: Word) -> bool:
        if word.dictionary not in self._dictionaries:
            return True
        return (
            self._verdict(word.text, word.dictionary)
            or is_among(word.text, self.ignored | self.own.words | self.names)
            or any(self._verdict(form, word.dictionary) for form in word.also)
        )

    def _verdict(self, text: str, code: str) -> bool:
        held = self._verdicts.get((text, code))
        if held is None:
            if len(self._verdicts) >= REMEMBERED:
                self._verdicts.clear()
            held = self._verdicts[text, code] = self._looked_up(text, code)
        return held

    def _looked_up(self, text: str, code: str) -> bool:
        dictionary = self._dictionaries[code]
        if dictionary.knows(text):
            return preferred(text, code, dictionary.knows) == text
        return is_among(text, shipped() | facts().words[code])


def _quietly(steps: Steps, stop: Event) -> Dictionary | None:
    """What the steps make; whoever else wants the interpreter has it most of the time."""
    until = time.perf_counter() + BATCH_S
    while not stop.is_set():
        try:
            next(steps)
        except StopIteration as end:
            made: Dictionary = end.value
            return made
        if time.perf_counter() > until:
            time.sleep(REST_S)
            until = time.perf_counter() + BATCH_S
    return None
