"""Weekdays named in a text, in English and Arabic, with where they stand."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from msgspec import Struct

from app.text.calendar import weekday_names

_SHORT = {"Mon.": 0, "Tue.": 1, "Tues.": 1, "Wed.": 2, "Weds.": 2, "Thu.": 3, "Thur.": 3,
          "Thurs.": 3, "Fri.": 4, "Sat.": 5, "Sun.": 6}  # fmt: skip
_ALSO = {"الإثنين": 0, "الاربعاء": 2, "الجمعه": 4, "الاحد": 6}
_TWO = frozenset({"الاثنين", "الإثنين"})  # which is also "the two"
# What every name of a weekday has, which is quicker to look for than the names are.
_SIGNS = ("onday", "sday", "iday", "urday", "unday", "Mon.", "Tue", "Wed", "Thu", "Fri.", "Sat.",
          "Sun.", "لأحد", "لاحد", "ثنين", "لثلاثاء", "ربعاء", "لخميس", "لجمع", "لسبت")  # fmt: skip
_BEFORE_TWO = re.compile(r"(?:يوم|صباح|مساء|ليلة|ليل|فجر|ظهر|عصر|عشية|حتى|منذ)\s$")
_BEHIND_TWO = re.compile(r"\s(?:(?:الماضي|المقبل|القادم|الموافق)(?!\w)|\d)")


class Weekday(Struct, frozen=True):
    """number: Monday is 0. start, end: code points. is_sure: can be nothing else."""

    number: int
    start: int
    end: int
    is_sure: bool = True


def weekdays_in(text: str) -> tuple[Weekday, ...]:
    """Every weekday that a text names, in order; newspapers that are called by one as well."""
    if not any(sign in text for sign in _SIGNS):
        return ()
    found = []
    for match in _pattern().finditer(text):
        start, end = match.start(1), match.end()
        before = text[max(start - 8, 0) : start]
        is_beside = _BEFORE_TWO.search(before) or _BEHIND_TWO.match(text, end)
        is_sure = match[1] not in _TWO or is_beside is not None
        found.append(Weekday(_numbers()[match[1]], start, end, is_sure))
    return tuple(found)


@cache
def _numbers() -> Mapping[str, int]:
    return {**weekday_names(), **_ALSO, **_SHORT}


@cache
def _pattern() -> re.Pattern[str]:
    names = "|".join(sorted(map(re.escape, _numbers()), key=len, reverse=True))
    return re.compile(rf"\b[وفب]?({names})(?:(?<=day)s)?(?!\w)")
