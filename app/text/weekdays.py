"""Weekdays named in a text, in English and Arabic, with where they stand."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from msgspec import Struct

from app.text.calendar import weekday_names
from app.text.folding import fold

_SHORT = {"mon.": 0, "tue.": 1, "tues.": 1, "wed.": 2, "weds.": 2, "thu.": 3, "thur.": 3,
          "thurs.": 3, "fri.": 4, "sat.": 5, "sun.": 6}  # fmt: skip
_ALSO = {"الإثنين": 0}
_TWO = fold("الاثنين").text  # which is also "the two"
_BEFORE_TWO = re.compile(r"(?:يوم|صباح|مساء|ليل[هة]|فجر|ظهر|حتي|منذ)\s$")


class Weekday(Struct, frozen=True):
    """number: Monday is 0. start, end: code points. is_sure: can be nothing else."""

    number: int
    start: int
    end: int
    is_sure: bool = True


def weekdays_in(text: str) -> tuple[Weekday, ...]:
    """Every weekday that a text names, in order; newspapers that are called by one as well."""
    folded = fold(text)
    found = []
    for match in _pattern().finditer(folded.text):
        name = match["name"]
        start, end = folded.span(*match.span("name"))
        if name.isascii() and not text[start].isupper():
            continue
        before = folded.text[max(match.start("name") - 8, 0) : match.start("name")]
        is_sure = name != _TWO or _BEFORE_TWO.search(before) is not None
        found.append(Weekday(_numbers()[name], start, end, is_sure))
    return tuple(found)


@cache
def _numbers() -> Mapping[str, int]:
    named = {fold(name).text: number for name, number in {**weekday_names(), **_ALSO}.items()}
    return named | _SHORT


@cache
def _pattern() -> re.Pattern[str]:
    names = "|".join(sorted(map(re.escape, _numbers()), key=len, reverse=True))
    return re.compile(rf"(?<!\w)[وفب]?(?P<name>{names})(?!\w)")
