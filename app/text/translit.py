"""Compares spellings: how many letters apart two are, and whether two scripts may say one name.

Words that are compared are short and few, after cheaper tests; a library of string distances
would bring some 9 MB for the lines of ``distance``.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache, lru_cache

from app.text.scripts import fold

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
_WEAK = re.compile("(?<=.)[awyh]")
_DOUBLE = re.compile(r"([b-df-hj-np-tv-z])\1")


@lru_cache(maxsize=_ENOUGH)
def skeleton(word: str) -> str:
    """The consonants of a word in either script, and how it begins: هاشيموتو and Hashimoto "h$mt".

    What is in no alphabet is left out; the article and particles of Arabic are to be taken off.
    """
    parts = unicodedata.normalize("NFKD", fold(word))
    spelt = _DOUBLE.sub(r"\1", "".join(one for one in parts if not unicodedata.combining(one)))
    sounds = _sounds().sub(lambda found: _SOUNDS[found[0]], spelt)
    return _WEAK.sub("", "".join(map(_class, sounds)))


def may_say(latin: str, arabic: str) -> bool:
    """Whether an Arabic word may be how a name in Latin letters sounds; only a hint.

    Three consonants have to agree; of four one may differ, of seven two.
    """
    first, second = skeleton(latin), skeleton(arabic)
    longest = max(len(first), len(second))
    if min(len(first), len(second)) < 3 or first[:1] != second[:1]:
        return False
    most = 0 if longest < 4 else 1 if longest < 7 else 2
    return first == second or distance(first, second, most) <= most


def distance(first: str, second: str, most: int) -> int:
    """How many letters were put in, left out, changed or swapped with the next; at most one more
    than ``most``, beyond which nobody counts.

    Optimal string alignment: no letter is changed twice.
    """
    if abs(len(first) - len(second)) > most:
        return most + 1
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


@cache
def _sounds() -> re.Pattern[str]:
    return re.compile("|".join(_SOUNDS))


def _class(letter: str) -> str:
    return _classes().get(letter, "")


@cache
def _classes() -> dict[str, str]:
    return {letter: name for name, letters in _CLASSES.items() for letter in letters}
