"""A day as people type it into a field: in words, in digits, by its distance, by its name."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, timedelta

from app.text.dates import find_date, weekdays
from app.text.scripts import fold, key

_BY_DISTANCE = {
    "today": 0, "tomorrow": 1, "yesterday": -1, "اليوم": 0, "غدا": 1, "بكره": 1, "امس": -1,
}  # fmt: skip
_STEPS = re.compile(r"([+-])\s?(\d{1,4})")
_DIGITS = re.compile(r"(\d{1,2})[/. -](\d{1,2})(?:[/. -](\d{2}|\d{4}))?")
_MONTH_FIRST = re.compile(r"(\D+?)\s?(\d{1,2})")


def read_day(typed: str, today: date) -> date | None:
    """The day that is meant, or None when it is not understood.

    Digits are read day first, as in Iraq. Without a year it is the one of ``today``; the name
    of a weekday is the next such day after ``today``.
    """
    alike = " ".join(fold(typed).split())
    try:
        held = (read(alike, today) for read in _READERS)
        return next((found for found in held if found is not None), None)
    except (ValueError, OverflowError):  # such a day there is not
        return None


def _by_distance(alike: str, today: date) -> date | None:
    steps = _STEPS.fullmatch(alike)
    if steps:
        return today + timedelta(days=int(steps[1] + steps[2]))
    name = key(alike)
    if name in _BY_DISTANCE:
        return today + timedelta(days=_BY_DISTANCE[name])
    if name in weekdays():
        return today + timedelta(days=(weekdays()[name] - today.weekday() - 1) % 7 + 1)
    return None


def _in_digits(alike: str, today: date) -> date | None:
    found = _DIGITS.fullmatch(alike)
    if found is None:
        return None
    year = int(found[3] or today.year)
    return date(year + 2000 if year < 100 else year, int(found[2]), int(found[1]))


def _in_words(alike: str, today: date) -> date | None:
    """The whole of it is a date, or becomes one with the year of ``today``."""
    bare = alike.strip(" .,،")
    turned = _MONTH_FIRST.fullmatch(bare)
    year = f" {today.year}"
    for text in (bare, bare + year, f"{turned[2]} {turned[1]}{year}" if turned else ""):
        found = find_date(text)
        if found and (found.start, found.end) == (0, len(text)):
            return found.date
    return None


_READERS: tuple[Callable[[str, date], date | None], ...] = (_by_distance, _in_digits, _in_words)
