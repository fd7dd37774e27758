"""A word that was written twice, as happens where a text is edited."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from operator import eq

from app.checks.spot import Spot
from app.checks.structure.facts import doubling
from app.profile import Profile

_MARKS = "\u064b-\u065f\u0670\u0640"
_CLINGING = '.,:;!?()[]«»‹›“”‘"…،؛؟—–'
_ARABIC = re.compile("[\u0620-\u064a]")
_LEAST = 3  # letters of a word that is no word of grammar; «بي بي سي» are letters


def word_doubled(text: str, _: Profile) -> Iterator[Spot]:
    """The same word twice, with nothing but white space between.

    Mended where it is an English word that no sentence has twice: the, of, with. Arabic repeats
    words to say one by one, or much: a noun of the accusative is left alone, and a list of words.
    """
    words = [word.strip(_CLINGING) for word in text.lower().split()]
    if not any(map(eq, words, words[1:])):
        return
    for found in _twice().finditer(text):
        word = found["word"]
        is_wrong = word.lower() in doubling().never
        if is_wrong or not _may_stand_twice(word):
            mend = word if is_wrong and word.isascii() else None
            end = found.end("second")
            yield Spot("word_doubled", "warning", found.start(), end, {"word": word}, mend)


def _may_stand_twice(word: str) -> bool:
    if word in doubling().may:
        return True
    if _ARABIC.search(word):
        return len(word) < _LEAST or word.rstrip("\u064b").endswith("ا")
    return len(word) < _LEAST or not word.islower()


@cache
def _twice() -> re.Pattern[str]:
    letter = rf"[^\W\d_{_MARKS}]"
    around = rf"[\w{_MARKS}’'-]"
    return re.compile(
        rf"(?<!{around})(?P<word>{letter}(?:{letter}|[{_MARKS}])*)"
        rf"(?=\s{{1,3}}(?P<second>(?i:(?P=word)))(?!{around}))"
    )
