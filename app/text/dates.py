"""Finds a date in English or Arabic: any digits, Gulf, Levantine, Maghreb or dual month names."""

from __future__ import annotations

import re
from datetime import date
from functools import cache

from msgspec import Struct

from app.text.calendar import month_names, weekday_names
from app.text.scripts import fold, key


class FoundDate(Struct, frozen=True):
    """A date and where it stands, in code points; confidence 0 to 1."""

    date: date
    start: int
    end: int
    confidence: float


def find_date(text: str) -> FoundDate | None:
    """The first date in a text, with a weekday before it taken along.

    Only the first 1,000 code points are looked at. Digits alone are read day first, as in Iraq;
    where the month could also come first the confidence says so.
    """
    alike = fold(text[:1000])
    found = [held for rule in _rules() for held in _matches(rule, alike)]
    return min(found, key=lambda held: held.start, default=None)


def _matches(rule: re.Pattern[str], alike: str) -> list[FoundDate]:
    held = [_read(match) for match in rule.finditer(alike)]
    return [one for one in held if one is not None]


def _read(match: re.Match[str]) -> FoundDate | None:
    part = match.groupdict()
    name, other = part.get("name"), part.get("other")
    month = months()[" ".join(name.split())] if name else int(part["month"])
    if other and months()[" ".join(other.split())] != month:
        return None
    try:
        value = date(int(part["y"]), month, int(part["d"]))
    except ValueError:
        return None
    confidence = 0.99 if name or match.re is _iso() or value.day > 12 else 0.6
    return FoundDate(value, match.start(), match.end(), confidence)


@cache
def _rules() -> tuple[re.Pattern[str], ...]:
    names = "|".join(sorted(map(re.escape, months()), key=len, reverse=True))
    names = names.replace(r"\ ", r"\s")
    days = "|".join(sorted(map(re.escape, weekdays()), key=len, reverse=True))
    lead = rf"(?<!\w)(?:(?:يوم\s)?(?:{days})[,،]?\s{{1,3}})?"
    dual = rf"(?P<name>{names})\.?(?:\s?[/(]\s?(?P<other>{names})\)?)?"
    year = r"(?P<y>(?:19|20|21)\d\d)(?!\d)(?:\s?م(?!\w))?"
    return (
        re.compile(
            rf"{lead}(?P<d>\d{{1,2}})(?:st|nd|rd|th)?(?:\s(?:of|من))?\s{{1,3}}{dual}"
            rf"[,،]?\s{{1,3}}{year}"
        ),
        re.compile(rf"{lead}{dual}\s{{1,3}}(?P<d>\d{{1,2}})(?:st|nd|rd|th)?[,،]?\s{{1,3}}{year}"),
        _iso(),
        re.compile(rf"(?<![\w/.-])(?P<d>\d{{1,2}})([/.-])(?P<month>\d{{1,2}})\2{year}"),
    )


@cache
def _iso() -> re.Pattern[str]:
    return re.compile(
        r"(?<![\w/-])(?P<y>(?:19|20|21)\d\d)([-/])(?P<month>\d\d?)\2(?P<d>\d\d?)(?![\w/])"
    )


@cache
def months() -> dict[str, int]:
    """Every name of a month, folded by ``app.text.scripts``, with its number."""
    return {fold(name): number for name, number in month_names().items()}


@cache
def weekdays() -> dict[str, int]:
    """The key of every name of a weekday with its number, Monday being 0."""
    return {key(name): number for name, number in weekday_names().items()}
