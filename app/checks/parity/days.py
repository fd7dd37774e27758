"""Checks that weekdays and Hijri dates are those of the dates that they stand beside."""

from __future__ import annotations

import re
from bisect import bisect
from collections.abc import Iterator, Sequence
from datetime import date
from functools import cache
from itertools import pairwise

from app.checks.finding import Finding, Severity
from app.checks.pair import Pair
from app.profile import Profile
from app.text.quantities import Day, Quantity, read
from app.text.quantities.hijri import may_be_same_day
from app.text.weekdays import Weekday, weekdays_in
from app.wording import SHIPPED


def days(pair: Pair, _: Profile) -> Iterator[Finding]:
    """A weekday that its date does not fall on; two calendars that mean different days.

    A weekday that is wrong in itself is not said to differ from the other text as well.
    """
    named: dict[str, tuple[Weekday, ...]] = {}
    wrong: list[Finding] = []
    for code in pair.codes:
        text = pair.text(code)
        if code not in SHIPPED or not text:
            continue
        named[code] = weekdays_in(text)
        dates = [one for one in read(text, code) if one.day and one.day.year and one.day.day]
        wrong += _wrong(pair, code, named[code], dates)
        yield from _unlike(pair, code, dates)
    yield from wrong
    if len(named) == 2:
        said = {one.address for one in wrong}
        for found in _differing(pair, named):
            if said.isdisjoint((found.address, found.counterpart)):
                yield found


def _wrong(
    pair: Pair, code: str, named: Sequence[Weekday], dates: Sequence[Quantity]
) -> Iterator[Finding]:
    """Beside a date with its year there is no doubt; which of them is wrong a person knows."""
    text, starts = pair.text(code), [one.start for one in dates]
    for weekday in named:
        place = bisect(starts, weekday.start)
        for one in dates[max(place - 1, 0) : place + 1]:
            between = text[weekday.end : one.start] or text[one.end : weekday.start]
            right = _weekday(one.day) if _beside().fullmatch(between) else None
            if right is not None and right != weekday.number:
                said = {
                    "weekday": text[weekday.start : weekday.end],
                    "date": text[one.start : one.end],
                    "day": f"{right}",
                }
                at = pair.place(code, weekday.start, weekday.end)
                yield Finding("weekday_wrong", "error", at, said)


def _unlike(pair: Pair, code: str, dates: Sequence[Quantity]) -> Iterator[Finding]:
    """15 Ramadan 1445, corresponding to 25 March 2024."""
    text = pair.text(code)
    for one, other in pairwise(dates):
        assert one.day is not None
        assert other.day is not None
        is_same = one.day.calendar != other.day.calendar and _means().fullmatch(
            text[one.end : other.start]
        )
        if is_same and not may_be_same_day(one.day, other.day):
            said = {"date": text[other.start : other.end], "other": text[one.start : one.end]}
            yield Finding(
                "calendars_differ", "error", pair.place(code, other.start, other.end), said
            )


def _differing(pair: Pair, named: dict[str, tuple[Weekday, ...]]) -> Iterator[Finding]:
    """Weekdays that only one text names, in both: what either leaves out says nothing."""
    (first, held), (second, others) = named.items()
    numbers = [{one.number for one in side} for side in (held, others)]
    alone = [one for one in held if one.number not in numbers[1] and one.is_sure]
    opposite = [one for one in others if one.number not in numbers[0] and one.is_sure]
    severity: Severity = "error" if len(held) == len(others) else "warning"
    for one, other in zip(alone, opposite, strict=False):
        said = {
            "figure": pair.text(first)[one.start : one.end],
            "other": pair.text(second)[other.start : other.end],
        }
        yield Finding(
            "date_differs",
            severity,
            pair.place(first, one.start, one.end),
            said,
            pair.place(second, other.start, other.end),
        )


def _weekday(day: Day | None) -> int | None:
    """Monday is 0; None for a day that there is not, and for Hijri dates, which vary by a day."""
    if day is None or day.calendar:
        return None
    try:
        return date(day.year, day.month, day.day).weekday()
    except ValueError:
        return None


@cache
def _beside() -> re.Pattern[str]:
    return re.compile(r"[\s,،(]{1,3}(?:(?:the|the morning of|الموافق|في|يوم)\s)?")


@cache
def _means() -> re.Pattern[str]:
    said = "الموافق|corresponding to|equivalent to|هـ|ه|م|AH"
    return re.compile(rf"\s?(?:هـ|AH)?[\s,،(/\-–]{{0,3}}(?:{said})?[\s(/]{{0,2}}")
