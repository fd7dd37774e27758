"""Checks that the texts name the same country, and not each another one."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache

import msgspec
from msgspec import Struct

from app.checks.finding import Finding
from app.checks.pair import Pair
from app.profile import Profile
from app.text.chunks import Sieve
from app.text.folding import fold
from resources import resource

_CAPITAL, _ARABIC = re.compile(r"(?<!\w)[A-Z]\w+"), re.compile(r"[ء-ي]{3,}")
_FRONTS = ("", "و", "ف", "ب", "ل", "ك", "وب", "ول", "ال", "وال", "بال", "فال", "كال", "لل", "وبال",
           "ولل")  # fmt: skip
_ENDINGS = ("", "ه", "ا", "ين", "ون", "ان", "ات", "تين", "تان")  # of adjectives, folded
_Found = tuple[int, int]


class _Country(Struct, frozen=True):
    """Its name and the adjectives of it, those in Arabic without the article."""

    en: tuple[str, ...]
    ar: tuple[str, ...]


class _Listed(Struct, frozen=True):
    country: tuple[_Country, ...]


def country_differs(pair: Pair, _: Profile) -> Iterator[Finding]:
    """One country that only the English text names, and one that only the Arabic text does.

    Either may be left out, or be told in other words: alone it says nothing.
    """
    english, arabic = pair.text("en"), pair.text("ar")
    if not english or not arabic:
        return
    if not _sieve("en").found(english) or not _sieve("ar").found(arabic):
        return
    here, there = _in_english(english), _in_arabic(arabic)
    alone, others = here.keys() - there.keys(), there.keys() - here.keys()
    if len(alone) == len(others) == 1:
        start, end = here[alone.pop()]
        other_start, other_end = there[others.pop()]
        params = {"country": english[start:end], "other": arabic[other_start:other_end]}
        at, counterpart = pair.place("en", start, end), pair.place("ar", other_start, other_end)
        yield Finding("country_differs", "warning", at, params, counterpart)


def _named(names: Mapping[str, int], words: re.Pattern[str], text: str) -> dict[int, _Found]:
    """Where each of the countries stands first, by its number in the list."""
    found: dict[int, _Found] = {}
    for word in words.finditer(text):
        country = names.get(word[0])
        if country is not None:
            found.setdefault(country, word.span())
    return found


@cache
def _sieve(code: str) -> Sieve[dict[int, _Found]]:
    """Chunks of texts in which a country is named."""
    return Sieve(_in_arabic if code == "ar" else _in_english)


def _in_english(text: str) -> dict[int, _Found]:
    return _named(_english(), _CAPITAL, text)


def _in_arabic(text: str) -> dict[int, _Found]:
    folded = fold(text)
    found = _named(_arabic(), _ARABIC, folded.text)
    return {country: folded.span(*span) for country, span in found.items()}


@cache
def _english() -> Mapping[str, int]:
    return {name: at for at, one in enumerate(_listed()) for name in one.en}


@cache
def _arabic() -> Mapping[str, int]:
    """Folded forms with what may cling to them."""
    return {
        f"{front}{form}{ending}": at
        for at, one in enumerate(_listed())
        for form in (fold(name).text for name in one.ar)
        for ending in (_ENDINGS if form.endswith("ي") else ("",))
        for front in _FRONTS
    }


@cache
def _listed() -> tuple[_Country, ...]:
    data = resource("facts", "countries.json").read_bytes()
    return msgspec.json.decode(data, type=_Listed).country
