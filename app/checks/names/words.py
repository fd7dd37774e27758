"""The words of a text as names are looked for among them: their spelling made alike, and where."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import NamedTuple

from app.text.quantities.arabic import stems

_ENOUGH = 16384  # different words; a release of 300 rows has some 4,000
# Vowels and tatweel go; seats of hamza, taa marbuta and alef maqsura as ``scripts.fold`` has them.
_ALIKE = str.maketrans(
    dict.fromkeys(map(chr, (*range(0x064B, 0x0660), 0x0670, 0x0640)), "")
    | dict(zip("أإآٱىةؤئ", "اااايهوي", strict=True))
)
_LEAST = 3  # letters that are left of a word without its article


class Word(NamedTuple):
    """key: what it is compared by. start, end: its code points in the text."""

    key: str
    start: int
    end: int

    @property
    def span(self) -> tuple[int, int]:
        """Its code points."""
        return self.start, self.end


@cache
def pattern(code: str) -> re.Pattern[str]:
    """A word; in «الـUNDP» there are two, for Arabic ones are of Arabic letters only."""
    if code == "ar":
        return re.compile("[\u0621-\u065f\u0670-\u06d3]+|[A-Za-z]+")
    return re.compile(r"[^\W_]+")


@lru_cache(maxsize=32)
def tokens(text: str, code: str) -> tuple[str, ...]:
    """The words of a text as they stand: enough to see that there is nothing to look at."""
    return tuple(pattern(code).findall(text))


@lru_cache(maxsize=32)
def spans(text: str, code: str) -> tuple[tuple[int, int], ...]:
    """The code points of every word; between two of them there is nothing that is of a word."""
    found, end = [], 0
    for token in tokens(text, code):
        start = text.index(token, end)
        end = start + len(token)
        found.append((start, end))
    return tuple(found)


@lru_cache(maxsize=32)
def words(text: str, code: str) -> tuple[Word, ...]:
    """Every word: English as it stands, Arabic without vowels and seats of hamza."""
    held = tokens(text, code)
    keys = map(arabic_key, held) if code == "ar" else held
    return tuple([Word(key, *span) for key, span in zip(keys, spans(text, code), strict=True)])


def next_word(text: str, at: int, code: str) -> Word | None:
    """The first word that begins at a code point or after it."""
    found = pattern(code).search(text, at)
    if found is None:
        return None
    return Word(arabic_key(found[0]) if code == "ar" else found[0], *found.span())


@lru_cache(maxsize=_ENOUGH)
def arabic_key(word: str) -> str:
    """A word without vowels, with the letters alike that are written for each other."""
    return alike(word)


def alike(text: str) -> str:
    """A text without vowels and tatweel, with the letters alike that are written for each other."""
    return text if text.isascii() else text.translate(_ALIKE)


@lru_cache(maxsize=_ENOUGH)
def bare(key: str) -> str:
    """An Arabic word without its article, when it has one."""
    return key[2:] if key.startswith("ال") and len(key) > _LEAST + 1 else key


@lru_cache(maxsize=_ENOUGH)
def readings(key: str) -> frozenset[str]:
    """What an Arabic word may be without the particles and the article at its front."""
    return frozenset(stems(key)) | {key}


def is_arabic(name: str) -> bool:
    """Whether a name is written in Arabic letters."""
    return "\u0600" <= name[:1] <= "\u06ff"


def reading_of(text: str, span: tuple[int, int], stem: str) -> tuple[int, int]:
    """The code points of that reading of an Arabic word in its text."""
    start, end = span
    at, left = end, len(stem)
    while at > start and left:
        at -= 1
        left -= arabic_key(text[at]) != ""
    return at, end
