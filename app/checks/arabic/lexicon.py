"""The words that the rules know: wrong spellings with what they should be, verbs of saying."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from itertools import product
from typing import Literal, TypeAlias

import msgspec
from msgspec import Struct

from app.spelling.clitics import ONTO
from resources import resource

Slip: TypeAlias = Literal["hamza_missing", "hamza_added", "ending_wrong"]
_BARE = str.maketrans("أإآ", "ااا")
_VERBAL = ("", "و", "ف")  # what is written onto a verb


class Known(Struct, frozen=True):
    """A wrong spelling. rights: what it may be meant for; one where that is certain."""

    slip: Slip
    rights: tuple[str, ...]


class _Hamza(Struct, frozen=True):
    nouns: tuple[str, ...]
    verbs: tuple[str, ...]
    others: tuple[str, ...]


class _Wasl(Struct, frozen=True):
    nouns: tuple[str, ...]
    verbs: tuple[str, ...]


class Usage(Struct, frozen=True):
    """saying: verbs that quote. connectors: phrases that join sentences. not_passive: words that
    stand behind «تم» and are no verbal noun. All without vowel marks."""

    saying: frozenset[str]
    connectors: tuple[str, ...]
    not_passive: frozenset[str]


class _Words(Struct, frozen=True):
    hamza: _Hamza
    clash: frozenset[str]
    wasl: _Wasl
    taa: tuple[str, ...]
    yaa: tuple[str, ...]
    yaa_alone: tuple[str, ...]


@cache
def known() -> dict[str, Known]:
    """Wrong spellings, without vowel marks, with every clitic that may be written onto them."""
    words = msgspec.json.decode(_facts(), type=_Words)
    found = _missing(words)
    for wrong, right in _added(words.wasl):
        found.setdefault(wrong, Known("hamza_added", (right,)))
    for wrong, right in _endings(words):
        found.setdefault(wrong, Known("ending_wrong", (right,)))
    return found


@cache
def usage() -> Usage:
    """How words are used, apart from how they are spelt."""
    return msgspec.json.decode(_facts(), type=Usage)


def _facts() -> bytes:
    return resource("facts", "arabic.json").read_bytes()


def _missing(words: _Words) -> dict[str, Known]:
    rights: dict[str, dict[str, None]] = {}  # a set that keeps its order
    for right in _with_hamza(words.hamza):
        bare = right.translate(_BARE)
        if bare not in words.clash:
            rights.setdefault(bare, {})[right] = None
    return {bare: Known("hamza_missing", tuple(ones)) for bare, ones in rights.items()}


def _with_hamza(hamza: _Hamza) -> Iterator[str]:
    yield from _written(hamza.nouns, ONTO)
    yield from _written(hamza.verbs, _VERBAL)
    yield from _written(hamza.others, _indefinite())


def _added(wasl: _Wasl) -> Iterator[tuple[str, str]]:
    for seat, words in (("إ", wasl.nouns), ("أ", wasl.nouns), ("إ", wasl.verbs)):
        wrongs = [seat + word[1:] for word in words]
        yield from zip(_written(wrongs, ONTO), _written(words, ONTO), strict=True)


def _endings(words: _Words) -> Iterator[tuple[str, str]]:
    """Only behind the article, where the haa cannot be "his" and the yaa no alef of its own."""
    definite = [clitic for clitic in ONTO if clitic not in _indefinite()]
    for right in _written(words.taa, definite):
        yield f"{right[:-1]}ه", right
    for right in (*_written(words.yaa, definite), *_written(words.yaa_alone, _indefinite())):
        yield f"{right[:-1]}ى", right


def _written(words: Iterable[str], clitics: Iterable[str]) -> Iterator[str]:
    return (clitic + word for word, clitic in product(words, tuple(clitics)))


def _indefinite() -> tuple[str, ...]:
    return tuple(clitic for clitic in ONTO if "ال" not in clitic and "لل" not in clitic)
