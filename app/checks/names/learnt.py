"""Names learnt inside a release: which Arabic word stands beside a Latin one, row by row."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from app.checks.names.near import is_slip
from app.checks.names.words import arabic_key, bare, reading_of, readings, spans, tokens
from app.text.translit import FAR, LEAST, off, skeleton

_LEAST = 3  # letters


class Heard(NamedTuple):
    """An Arabic word without what clings to it, and which word of the text it is."""

    stem: str
    place: int


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
    return stem in _all_stems(arabic)


def span(arabic: str, one: Heard) -> tuple[int, int]:
    """The code points of a word without what clings to it."""
    return reading_of(arabic, spans(arabic, "ar")[one.place], one.stem)


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


@lru_cache(maxsize=1024)
def _all_stems(arabic: str) -> frozenset[str]:
    return frozenset(stem for token in tokens(arabic, "ar") for stem in _stems(token))


@lru_cache(maxsize=16384)
def _stems(token: str) -> tuple[str, ...]:
    held = {bare(one) for one in readings(arabic_key(token))}
    return tuple(
        sorted((one for one in held if len(one) >= _LEAST), key=lambda one: (-len(one), one))
    )
