"""How the house spells where a dictionary leaves a choice: -ize, hamza, and a few words more."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache
from typing import TypeAlias

import msgspec
from msgspec import Struct

from app.spelling.clitics import written_onto
from resources import resource

Knows: TypeAlias = Callable[[str], bool]

_ISE = re.compile(r"(\w{2,})is(e[sdr]?|ers|ing|able|ations?|ational)", re.IGNORECASE)
SHORTEST = 4  # letters of a word that may have something written onto it: «بالى» is no «الى»
_PREFIXES = ("re", "un", "dis", "mis", "de", "over", "out", "non", "pre", "sub", "fore", "co")


class Facts(Struct, frozen=True):
    """keep_ise: verbs and nouns in -ise that stay so. use: per language, word → the one that is
    written for it. words: per language, right ones that the dictionary lacks."""

    keep_ise: frozenset[str]
    use: dict[str, dict[str, str]]
    words: dict[str, frozenset[str]]


@cache
def facts() -> Facts:
    """What ships."""
    return msgspec.json.decode(resource("facts", "spelling.json").read_bytes(), type=Facts)


def preferred(word: str, code: str, knows: Knows) -> str:
    """How the house writes a word that the dictionary of that language has; itself if so.

    An English word in -ise, -ising, -isation … is one in -ize if the dictionary knows that
    (``knows``) and the word does not keep its s: advertise, exercise, analyse.
    """
    return _english(word, knows) if code == "en" else _arabic().get(word, word)


def _english(word: str, knows: Knows) -> str:
    lower = word.lower()
    other = facts().use["en"].get(lower, "")
    if not other:
        found = _ISE.fullmatch(lower)
        if found and not _keeps(found[1]):
            with_z = f"{found[1]}iz{found[2]}"
            other = with_z if knows(_cased(with_z, word)) else ""
    return _cased(other, word) if other else word


@cache
def _arabic() -> dict[str, str]:
    """What is written for each Arabic word, also with something written onto it."""
    return {
        before: after
        for old, new in facts().use["ar"].items()
        for (clitic, before), (_, after) in zip(written_onto(old), written_onto(new), strict=True)
        if not clitic or len(old) >= SHORTEST
    }


def _keeps(stem: str) -> bool:
    kept, base = facts().keep_ise, f"{stem}ise"
    return base in kept or any(
        base.startswith(prefix) and base[len(prefix) :] in kept for prefix in _PREFIXES
    )


def _cased(word: str, like: str) -> str:
    return word[0].upper() + word[1:] if like[0].isupper() else word
