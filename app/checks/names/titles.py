"""Honorifics of rank and courtesy titles that one of the two texts has and the other has not."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from app.checks.finding import Finding, Severity
from app.checks.names.both import Both
from app.checks.names.facts import honorifics
from app.checks.names.known import Known, known
from app.checks.names.words import arabic_key, readings, tokens


class Stretch(NamedTuple):
    """The code points of a text, and the language that it is in."""

    code: str
    start: int
    end: int


def honorific_missing(both: Both) -> Iterator[Finding]:
    """H.E. needs one of the honorifics that Arabic has by rank, and the other way about."""
    ranked, addressed = _ranked(both.english, "en"), _ranked(both.arabic, "ar")
    if ranked and not any(map(_may_address, tokens(both.arabic, "ar"))):
        yield _finding(both, "honorific_missing", "warning", ranked)
    if addressed and not ranked:
        yield _finding(both, "honorific_missing", "warning", addressed)


def title_missing(both: Both) -> Iterator[Finding]:
    """Arabic prose says Mr. where English does not, so that it is only good to know."""
    held = {"en": _titles(both.english, "en"), "ar": _titles(both.arabic, "ar")}
    for code, other in (("en", "ar"), ("ar", "en")):
        for sort, stretch in held[code].items():
            if sort not in held[other]:
                yield _finding(both, "title_missing", "info", stretch)


def _ranked(text: str, code: str) -> Stretch | None:
    """The first honorific of rank, in Arabic without the word after it."""
    for one in known(text, code):
        if one.name.kind == "rank" and code == "ar":
            return Stretch(code, one.start, one.start + len(one.name.id))
        if one.name.kind == "rank":
            return Stretch(code, one.start, one.end + (text[one.end : one.end + 1] == "."))
    return None


@lru_cache(maxsize=16384)
def _may_address(word: str) -> bool:
    """Whether an Arabic word may be an honorific; it stands for one that is in English."""
    forms = {arabic_key(form.split()[0]) for rank in honorifics().rank for form in rank.ar}
    return not readings(arabic_key(word)).isdisjoint(forms)


def _titles(text: str, code: str) -> dict[str, Stretch]:
    """The first title of each sort in a text."""
    found: dict[str, Stretch] = {}
    for one in known(text, code):
        if one.name.kind == "title":
            has_stop = text[one.end : one.end + 1] == "."
            if not _is_short(one) or (has_stop and _is_apart(text, one.start)):
                found.setdefault(one.name.id, Stretch(code, one.start, one.end + has_stop))
    return found


def _is_short(one: Known) -> bool:
    return one.name.form in honorifics().courtesy[int(one.name.id)].short


def _is_apart(text: str, start: int) -> bool:
    """Whether no figure stands before it, of which it would be the unit."""
    return not text[:start].rstrip()[-1:].isdigit()


def _finding(both: Both, code: str, severity: Severity, here: Stretch) -> Finding:
    other = "ar" if here.code == "en" else "en"
    title = both.text(here.code)[here.start : here.end]
    at = both.pair.place(here.code, here.start, here.end)
    return Finding(code, severity, at, {"title": title, "language": other}, both.pair.place(other))
