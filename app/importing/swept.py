"""Finds a dateline by its beginning: a known place, and all after it that is date, wire or mark."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from app.importing.dateline import Dateline, ends_in_day, is_known
from app.text.calendar import weekday_names
from app.text.dates import find_date, months
from app.text.quantities.hijri import hijri_names
from app.text.scripts import fold

_LOOKED_AT = 200
_FEWEST = 40
_MOST_WORDS = 4
_WORD = re.compile(r"[^\s,،:;–—|()]+")
_PLACES = re.compile(r"\w+(?:\s\w+)?(?:\s?/\s?\w+(?:\s\w+)?){1,3}")
_CLOSING = tuple(":–—-/|).")
_YEAR_IN_BRACKETS = re.compile(r"\(((?:19|20|21)\d\d)\)")


def sweep(text: str, code: str) -> Dateline | None:
    """The dateline that a text begins with, or is; None where no known place begins it.

    A paragraph goes on after a mark that closes the dateline, as in “Doha: ”.
    """
    head = _YEAR_IN_BRACKETS.sub(r" \1 ", text[:_LOOKED_AT])
    place = _place_end(head)
    if not place:
        return None
    rest = _pieces().match(fold(head), place)
    end = rest.end() if rest else place
    taken, date = text[place:end].rstrip(), find_date(head[place:end])
    alone = end == len(text) and (date is not None or ends_in_day(taken))
    goes_on = len(text) - end >= _FEWEST and taken.endswith(_CLOSING) and not _is_small(text[end])
    if not alone and not goes_on:
        return None
    return Dateline(text[:place], date, end, 0.98)


def _is_small(char: str) -> bool:
    return char.islower() or char.isdecimal()


def _place_end(text: str) -> int:
    """Code points of the places that a text begins with, “Brussels/Aden” being two; 0 if none."""
    ends = [word.end() for word, _ in zip(_WORD.finditer(text), range(_MOST_WORDS), strict=False)]
    return next((end for end in reversed(ends) if _is_place(text[:end])), 0)


def _is_place(words: str) -> bool:
    ended = words[-1:].isalnum() or re.search(r"\.\w\.$", words) is not None
    if not words[:1].isalpha() or not ended:
        return False
    several = "/" in words and _PLACES.fullmatch(words)
    return any(map(is_known, words.split("/"))) if several else is_known(words)


@cache
def _pieces() -> re.Pattern[str]:
    """Dates of both calendars with or without a year, weekdays, wires, and marks between."""
    names = _one_of(months())
    month = rf"(?:{names})\.?(?:\s?/\s?(?:{names}))?"
    days = _one_of(weekday_names())
    hijri = f"(?:{_one_of(hijri_names())})".replace("'", "['’]")
    day = r"\d{1,2}(?:st|nd|rd|th)?"
    pieces = (
        rf"{day}\s(?:of\s|من\s)?(?:{month}|{hijri})",
        rf"(?:{month}|{hijri})\s{day}",
        r"\d{4}\s?(?:هـ?|م|a\.?h\.?)?",
        r"\d{1,2}[/.-]\d{1,2}[/.-]\d{4}",
        r"\d{4}-\d\d-\d\d",
        r"\d{1,2}\s?[/-]\s?\d{1,2}(?=\s?\()",  # a day and its month, before the wire
        rf"(?:يوم\s)?(?:{days})",
        r"في|on|الموافق|corresponding to",
        r"/[^/\d]{2,40}/|\([^()\d]{2,40}\)",
        r"(?:wam|spa|qna|bna|kuna|petra|وام|واس|قنا|بنا|كونا|بترا)",
    )
    one = "|".join(rf"(?:{piece})(?!\w)" for piece in pieces)
    return re.compile(rf"(?:[\s,،.;:|–—-]|(?<!\w)(?:{one})|[/)(])*")


def _one_of(names: Iterable[str]) -> str:
    """An alternation of names as they are folded, the longest first."""
    return "|".join(sorted(map(re.escape, map(fold, names)), key=len, reverse=True))
