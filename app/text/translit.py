"""Compares spellings: how many letters apart two are, and whether two scripts may say one name.

Words that are compared are short and few, after cheaper tests; a library of string distances
(rapidfuzz: 12 MB) would be heavy beside the lines of ``distance``.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache, lru_cache

from app.text.scripts import fold

FAR = 9
LEAST = 3  # consonants of a word that is told from others by them
_ENOUGH = 16384
# Latin letters that together are one sound, the longer ones first.
_SOUNDS = {
    "tsch": "t$", "tch": "t$", "sch": "$", "sh": "$", "ch": "$", "ph": "f", "kh": "k", "gh": "g",
    "th": "t", "dh": "d", "ck": "k", "x": "ks", "ce": "s", "ci": "s", "cy": "s",
}  # fmt: skip
# Consonants that the other script does not tell apart, or that people write for each other.
_CLASSES = {
    "b": "bpبپ", "t": "tتطث", "g": "gjجچغگ", "k": "ckqخكق", "d": "dدضذ", "r": "rر", "s": "szزظسص",
    "$": "$ش", "f": "fvفڤ", "l": "lل", "m": "mم", "n": "nن", "h": "hحه", "w": "wو", "y": "yي",
    "a": "aeiouاعء",
}  # fmt: skip
_DOUBLE = re.compile(r"([b-df-hj-np-tv-z])\1")


@lru_cache(maxsize=_ENOUGH)
def skeleton(word: str) -> str:
    """The consonants of a word in either script, and how it begins: هاشيموتو and Hashimoto "h$mt".

    Signs are left out; the article and particles of Arabic are to be taken off.
    """
    spelt = fold(word)
    if not "\u0600" <= word[:1] <= "\u06ff":
        parts = unicodedata.normalize("NFKD", spelt)
        plain = "".join(one for one in parts if not unicodedata.combining(one))
        spelt = _sounds().sub(lambda found: _SOUNDS[found[0]], _DOUBLE.sub(r"\1", plain))
    return spelt[:1].translate(_first()) + spelt[1:].translate(_rest())


@lru_cache(maxsize=_ENOUGH)
def off(latin: str, arabic: str) -> int:
    """How many consonants an Arabic word is off from a name in Latin letters, by ``skeleton``.

    Only a hint that one is the other; ``FAR`` when they begin otherwise, have fewer than
    ``LEAST``, or more are off than one of four or two of seven.
    """
    first, second = skeleton(latin), skeleton(arabic)
    longest = max(len(first), len(second))
    if min(len(first), len(second)) < LEAST or first[0] != second[0]:
        return FAR
    most = 0 if longest < 4 else 1 if longest < 7 else 2
    found = distance(first, second, most)
    return found if found <= most else FAR


def distance(first: str, second: str, most: int) -> int:
    """How many letters were put in, left out, changed or swapped with the next; at most one more
    than ``most``, beyond which nobody counts.

    Optimal string alignment: no letter is changed twice.
    """
    if abs(len(first) - len(second)) > most:
        return most + 1
    first, second = _unlike(first, second)
    before: list[int] = []
    last = list(range(len(second) + 1))
    for row, letter in enumerate(first, 1):
        current = [row]
        for column, other in enumerate(second, 1):
            cost = min(last[column] + 1, current[-1] + 1, last[column - 1] + (letter != other))
            is_swapped = (
                row > 1 < column and letter == second[column - 2] and other == first[row - 2]
            )
            current.append(min(cost, before[column - 2] + 1) if is_swapped else cost)
        if min(current) > most:
            return most + 1
        before, last = last, current
    return min(last[-1], most + 1)


def _unlike(first: str, second: str) -> tuple[str, str]:
    """Both without what they begin with and end in alike, which changes no distance."""
    start = _shared(first, second)
    first, second = first[start:], second[start:]
    end = _shared(first[::-1], second[::-1])
    return first[: len(first) - end], second[: len(second) - end]


def _shared(first: str, second: str) -> int:
    """With how many of the same letters both begin."""
    for at, (one, other) in enumerate(zip(first, second, strict=False)):
        if one != other:
            return at
    return min(len(first), len(second))


@cache
def _sounds() -> re.Pattern[str]:
    return re.compile("|".join(_SOUNDS))


@cache
def _first() -> dict[int, str]:
    return {**_alphabet(), **_classes(*_CLASSES)}


@cache
def _rest() -> dict[int, str]:
    """Vowels and what may be one say little, and h is often not written."""
    return {**_alphabet(), **_classes(*(name for name in _CLASSES if name not in "awyh"))}


def _classes(*names: str) -> dict[int, str]:
    return {ord(letter): name for name in names for letter in _CLASSES[name]}


@cache
def _alphabet() -> dict[int, str]:
    """All else that a word may be made of, which is left out."""
    return dict.fromkeys((*range(0x80), *range(0x600, 0x700), ord("’"), ord("ʼ")), "")
