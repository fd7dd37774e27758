"""Names learnt inside a release: which Arabic word stands beside a Latin one, row by row."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from itertools import islice
from typing import NamedTuple

from app.checks.names.near import is_slip
from app.checks.names.words import (
    alike,
    arabic_key,
    bare,
    pattern,
    reading_of,
    readings,
    tokens,
)
from app.text.chunks import places_of
from app.text.translit import FAR, LEAST, off, skeleton

_LEAST = 3  # letters
_LONG = 5  # letters of a name that is told from an ordinary word
OFTEN = 3  # rows in which a name stands, for a like word to be nothing else
_ENOUGH = 8  # rows from which it is learnt what stands beside a name


class Heard(NamedTuple):
    """An Arabic word without what clings to it, and which word of the text it is."""

    stem: str
    place: int


class Learnt(NamedTuple):
    """What stands beside a name in most rows that have it, and in which of them it has slips."""

    right: str
    often: int
    slips: tuple[tuple[int, tuple[Heard, ...]], ...]


@lru_cache(maxsize=16384)
def beside(name: str, arabic: str) -> Heard | None:
    """The word of a text that sounds most like a Latin name; None where none does."""
    sound = skeleton(name)
    if len(sound) < LEAST:
        return None
    held = ((off(name, stem), -len(stem), place, stem) for stem, place in _begun(arabic, sound[0]))
    apart, _, place, stem = min(held, default=(FAR, 0, 0, ""))
    return Heard(stem, place) if apart < FAR else None


@lru_cache(maxsize=16384)
def slips_of(stem: str, arabic: str) -> tuple[Heard, ...]:
    """The first word of a text that is another one with a slip in it, wherever it stands."""
    found: list[Heard] = []
    for place, token in enumerate(tokens(arabic, "ar")):
        held = _stems(token)
        for one in held if stem not in held else ():
            if one == found[0].stem if found else is_slip(stem, one, "ar"):
                found.append(Heard(one, place))
                break
    return tuple(found)


def has(stem: str, written: str, arabic: str) -> bool:
    """Whether a text has a word, with anything before it that clings; written: as it mostly is."""
    at = arabic.find(written)
    if at >= 0 and not arabic[at + len(written) : at + len(written) + 1].isalpha():
        return True
    return stem in _keyed(arabic) and stem in _all_stems(arabic)


def span(arabic: str, one: Heard) -> tuple[int, int]:
    """The code points of a word without what clings to it."""
    held = tokens(arabic, "ar")
    token = held[one.place]
    places = islice(places_of(token, arabic, pattern("ar")), held[: one.place].count(token), None)
    return reading_of(arabic, next(places), one.stem)


def _begun(arabic: str, first: str) -> Sequence[tuple[str, int]]:
    """The words of a text that begin with a sound, and all that they may be, with their places."""
    return _sounds(arabic).get(first, ())


@lru_cache(maxsize=1024)
def _sounds(arabic: str) -> Mapping[str, Sequence[tuple[str, int]]]:
    found: dict[str, list[tuple[str, int]]] = {}
    for place, token in enumerate(tokens(arabic, "ar")):
        for first, stem in _heard(token):
            found.setdefault(first, []).append((stem, place))
    return found


@lru_cache(maxsize=16384)
def _heard(token: str) -> tuple[tuple[str, str], ...]:
    """What a word may be, by its first sound, where it has as many as it takes to be a name."""
    sounds = ((skeleton(stem), stem) for stem in _stems(token))
    return tuple([(sound[0], stem) for sound, stem in sounds if len(sound) >= LEAST])


@lru_cache(maxsize=16384)
def _keyed(arabic: str) -> str:
    """A text in which every reading of its words stands: what clings is at their front only."""
    return alike(arabic)


@lru_cache(maxsize=1024)
def _all_stems(arabic: str) -> frozenset[str]:
    return frozenset(stem for token in tokens(arabic, "ar") for stem in _stems(token))


@lru_cache(maxsize=16384)
def _stems(token: str) -> tuple[str, ...]:
    held = {bare(one) for one in readings(arabic_key(token))}
    return tuple(
        sorted((one for one in held if len(one) >= _LEAST), key=lambda one: (-len(one), one))
    )


@lru_cache(maxsize=16384)
def learnt(name: str, texts: tuple[str, ...]) -> Learnt | None:
    """None where no word stands beside a name in most of the texts.

    A word with a slip is looked for where the right one is missing; beside the right one only
    when that is long, and stands in so many texts that the other is nothing else.
    """
    found = [(text, beside(name, text)) for text in texts[:_ENOUGH]]
    stem = most_common(one for _, one in found)
    right = next(
        (text[slice(*span(text, one))] for text, one in found if one and one.stem == stem), ""
    )
    if stem is None:
        return None
    without = [place for place, text in enumerate(texts) if not has(stem, right, text)]
    often = len(texts) - len(without)
    if often < len(without):
        return None
    looked = range(len(texts)) if often >= OFTEN and len(stem) >= _LONG else without
    slips = ((place, slips_of(stem, texts[place])) for place in looked)
    return Learnt(right, often, tuple((place, ones) for place, ones in slips if ones))


def most_common(found: Iterable[Heard | None]) -> str | None:
    """The word that stands beside a name in most rows; the first of those that do."""
    counted = Counter(one.stem for one in found if one)
    return counted.most_common(1)[0][0] if counted else None
