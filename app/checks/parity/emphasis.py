"""Checks that a translation says nothing more strongly than what it translates."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

import msgspec
from msgspec import Struct

from app.checks.finding import Finding
from app.checks.pair import Pair
from app.profile import Profile
from app.text.chunks import Sieve
from resources import resource

_NAMED = frozenset({"speaker", "post", "name", "place", "credit"})  # Abu Shadid is no strong Abu


class _Words(Struct, frozen=True, forbid_unknown_fields=True):
    """ar: words that make more of what is said. en: those of which one may stand behind them."""

    ar: tuple[str, ...]
    en: tuple[str, ...]


def adverb_added(pair: Pair, _: Profile) -> Iterator[Finding]:
    """A word as "large" or "so far" in Arabic where the English text has none that could be it."""
    english, arabic = pair.text("en"), pair.text("ar")
    if not english or pair.role in _NAMED or not _sieve().found(arabic):
        return
    for name, words in _lists().items():
        held = [span for word in words.ar for span in _spans(word, arabic)]
        others = list(_english(name).finditer(english.lower())) if held else []
        if len(held) > len(others):
            places = [one.start() / len(english) for one in others]
            start, end = max(held, key=lambda span: _distance(span[0] / len(arabic), places))
            params = {"word": arabic[start:end], "language": "en"}
            at = pair.place("ar", start, end)
            yield Finding("adverb_added", "info", at, params, pair.place("en"))


@cache
def _sieve() -> Sieve[re.Match[str] | None]:
    """Chunks of Arabic texts in which one of the words may begin."""
    begun = sorted({word.split()[0] for words in _lists().values() for word in words.ar})
    return Sieve(re.compile("|".join(begun)).search)


def _spans(word: str, text: str) -> Iterator[tuple[int, int]]:
    """Where a word stands by itself, without the article: with it the word tells one thing from
    others, as "acute" does in the name of an illness.
    """
    at = text.find(word)
    while at >= 0:
        found = _ending().match(text, at + len(word))
        if found and not text[:at][-1:].isalnum():
            yield at, found.end()
        at = text.find(word, at + len(word))


def _distance(place: float, places: list[float]) -> float:
    """How far the nearest of the places is, as a share of a text."""
    return min((abs(place - one) for one in places), default=0.0)


@cache
def _ending() -> re.Pattern[str]:
    """Feminine, accusative or neither, and then no letter."""
    return re.compile(r"(?:اً|ًا|ةً|ة|ا|ً)?(?![\w\u064b])")


@cache
def _english(name: str) -> re.Pattern[str]:
    """A star stands for the rest of a word."""
    words = "|".join(re.escape(word).replace(r"\*", r"\w*") for word in _lists()[name].en)
    return re.compile(rf"\b(?:{words})\b")


@cache
def _lists() -> dict[str, _Words]:
    return msgspec.json.decode(
        resource("facts", "emphasis.json").read_bytes(), type=dict[str, _Words]
    )
