"""Honorifics of rank and courtesy titles that one of the two texts has and the other has not."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache, lru_cache
from itertools import pairwise
from typing import NamedTuple

from app.checks.finding import Finding, Severity
from app.checks.names.facts import honorifics
from app.checks.names.words import arabic_key, bare, reading_of, readings, words
from app.checks.pair import Pair
from app.profile import Profile


class Stretch(NamedTuple):
    """The code points of a text, and the language that it is in."""

    code: str
    start: int
    end: int


def honorific_missing(pair: Pair, _: Profile) -> Iterator[Finding]:
    """H.E. needs one of the honorifics that Arabic has by rank, and the other way about."""
    english, arabic = pair.text("en"), pair.text("ar")
    if english and arabic:
        ranked = _english_rank().search(english)
        if ranked and not any(_may_address(word.key) for word in words(arabic, "ar")):
            here = Stretch("en", *ranked.span())
            yield _finding(pair, "honorific_missing", "warning", here)
        addressed = None if ranked else next(_addressed(arabic), None)
        if addressed:
            yield _finding(pair, "honorific_missing", "warning", addressed)


def title_missing(pair: Pair, _: Profile) -> Iterator[Finding]:
    """Arabic prose says Mr. where English does not, so that it is only good to know."""
    english, arabic = pair.text("en"), pair.text("ar")
    if english and arabic:
        held = {"en": _titles(english, "en"), "ar": _titles(arabic, "ar")}
        for code, other in (("en", "ar"), ("ar", "en")):
            for sort, stretch in held[code].items():
                if sort not in held[other]:
                    yield _finding(pair, "title_missing", "info", stretch)


@cache
def _english_rank() -> re.Pattern[str]:
    forms = (form for rank in honorifics().rank for form in rank.en)
    return re.compile("|".join(rf"(?<!\w){re.escape(form)}(?!\w)" for form in forms))


@lru_cache(maxsize=16384)
def _may_address(key: str) -> bool:
    """Whether an Arabic word may be an honorific; it stands for one that is in English."""
    forms = {arabic_key(form.split()[0]) for rank in honorifics().rank for form in rank.ar}
    return not readings(key).isdisjoint(forms)


def _addressed(arabic: str) -> Iterator[Stretch]:
    """Honorifics of an Arabic text, which the word after them tells from other words."""
    held = words(arabic, "ar")
    for word, after in pairwise(held):
        if bare(after.key) in _before(word.key):
            yield Stretch("ar", word.start, word.end)


@lru_cache(maxsize=16384)
def _before(key: str) -> frozenset[str]:
    found = (_followers()[one] for one in readings(key) if one in _followers())
    return next(found, frozenset())


@cache
def _followers() -> Mapping[str, frozenset[str]]:
    return {
        arabic_key(word): frozenset(bare(arabic_key(one)) for one in after)
        for word, after in honorifics().before.items()
    }


def _titles(text: str, code: str) -> dict[int, Stretch]:
    """The first title of each sort in a text."""
    found: dict[int, Stretch] = {}
    for word in words(text, code):
        title = _title(word.key, code)
        if title is not None and title.sort not in found:
            has_stop = text[word.end : word.end + 1] == "."
            if not title.is_short or (has_stop and _is_apart(text, word.start)):
                start = reading_of(text, word, title.form)[0] if code == "ar" else word.start
                found[title.sort] = Stretch(code, start, word.end + has_stop)
    return found


def _is_apart(text: str, start: int) -> bool:
    """Whether no figure stands before it, of which it would be the unit."""
    return not text[:start].rstrip()[-1:].isdigit()


class _Title(NamedTuple):
    """form: as words are compared. is_short: it is a title only where a full stop follows."""

    sort: int
    form: str
    is_short: bool


@lru_cache(maxsize=16384)
def _title(key: str, code: str) -> _Title | None:
    table = _table(code)
    if code == "en":
        return table.get(key)
    return next((table[one] for one in sorted(readings(key), key=len) if one in table), None)


@cache
def _table(code: str) -> Mapping[str, _Title]:
    found: dict[str, _Title] = {}
    for sort, title in enumerate(honorifics().courtesy):
        for form in (*getattr(title, code), *title.short):
            key = arabic_key(form)
            found[key] = _Title(sort, key, form in title.short)
    return found


def _finding(pair: Pair, code: str, severity: Severity, here: Stretch) -> Finding:
    other = "ar" if here.code == "en" else "en"
    at = pair.place(here.code, here.start, here.end)
    params = {"title": pair.text(here.code)[here.start : here.end], "language": other}
    return Finding(code, severity, at, params, pair.place(other))
