"""Honorifics of rank and courtesy titles that one of the two texts has and the other has not."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from app.checks.finding import Finding, Severity
from app.checks.names.both import Both
from app.checks.names.facts import honorifics
from app.checks.names.known import Known, known
from app.checks.names.words import arabic_key, readings, tokens

_BESIDE = 2  # code points between two titles of a person


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
        for sort, one in held[code].items():
            if sort not in held[other] and not _is_said_by_another(one, held[code], held[other]):
                yield _finding(both, "title_missing", "info", one)


def _is_said_by_another(one: Known, held: dict[str, Known], others: dict[str, Known]) -> bool:
    """Whether it stands beside a title that the other text has: «الأستاذ الدكتور», Professor."""
    return any(
        sort in others and 0 <= max(one.start - two.end, two.start - one.end) <= _BESIDE
        for sort, two in held.items()
        if two is not one
    )


def _ranked(text: str, code: str) -> Known | None:
    """The first honorific of rank."""
    return next(iter(known(text, code, "rank")), None)


@lru_cache(maxsize=16384)
def _may_address(word: str) -> bool:
    """Whether an Arabic word may be an honorific; it stands for one that is in English."""
    forms = {arabic_key(form.split()[0]) for rank in honorifics().rank for form in rank.ar}
    return not readings(arabic_key(word)).isdisjoint(forms)


def _titles(text: str, code: str) -> dict[str, Known]:
    """The first title of each sort in a text."""
    found: dict[str, Known] = {}
    for one in known(text, code, "title"):
        if not _is_short(one) or (text[one.end : one.end + 1] == "." and _is_apart(one)):
            found.setdefault(one.name.id, one)
    return found


def _is_short(one: Known) -> bool:
    return one.name.form in honorifics().courtesy[int(one.name.id)].short


def _is_apart(one: Known) -> bool:
    """Whether no figure stands before it, of which it would be the unit."""
    return not one.text[: one.start].rstrip()[-1:].isdigit()


def _finding(both: Both, code: str, severity: Severity, one: Known) -> Finding:
    """At the title with its full stop; at an Arabic honorific without the word after it."""
    other = "ar" if one.code == "en" else "en"
    end = one.end + (one.text[one.end : one.end + 1] == "." and one.code == "en")
    if one.name.kind == "rank" and one.code == "ar":
        end = one.start + len(one.name.id)
    at = both.pair.place(one.code, one.start, end)
    params = {"title": one.text[one.start : end], "language": other}
    return Finding(code, severity, at, params, both.pair.place(other))
