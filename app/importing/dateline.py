"""Finds a dateline at the start of a paragraph: place, perhaps a date and a wire, and a dash."""

from __future__ import annotations

import re
from functools import cache

from msgspec import Struct

from app.facts import places
from app.importing.lexicon import keys, lexicon
from app.text.dates import FoundDate, find_date, months, weekdays
from app.text.scripts import fold, key

_LOOKED_AT = 200
_DASH = re.compile(r"\s*(?:-{2,3}|[—–])\s*|\s+[-ـ]\s+")
_WIRE = re.compile(r"(?:/[^/]{2,40}/|\([^()]{2,40}\))\s*$")
_EDGES = " \t\u00a0,،.;:؛(/|"
_FEWEST = 40
# What ends a dateline that has a date and no dash: a stop, a colon, or the name of a wire.
_CLOSED = re.compile(r"\)?(?:\s?(?:/[^/]{2,40}/|\([^()]{2,40}\))[.:]?|\s?[.:|/])\s+(?![a-z])")
_WIRED = re.compile(r"\s/[^/\d]{2,40}/\s+(?![a-z])")
_BRACKETED = re.compile(r"^\(([^()]+)\)$")
_SHORTENED = re.compile(r"\.\w$")  # «Washington, D.C»
_ON = re.compile(r"\s(?:في|on)$")


class Dateline(Struct, frozen=True):
    """end: code points that the whole dateline takes. place: as written, perhaps empty."""

    place: str
    date: FoundDate | None
    end: int
    confidence: float


def find_dateline(text: str, code: str) -> Dateline | None:
    """The dateline that a paragraph begins with; None when it does not begin with one."""
    return _dashed(text, code) or _stopped(text, code)


def _stopped(text: str, code: str) -> Dateline | None:
    """A place and a date with a stop, a colon or the name of a wire after them."""
    head = text[:_LOOKED_AT]
    date = find_date(head)
    wire = _WIRED.search(head) if date is None else None
    before = head[: date.start] if date else head[: wire.start()] if wire else ""
    closed = _CLOSED.match(head, date.end) if date else wire
    if closed is None or len(text) - closed.end() < _FEWEST:
        return None
    if date is None and not _day().search(fold(before)):
        return None
    place = bare_place(before)
    sure = place_confidence(place, code, dated=True) if place else 0.0
    return Dateline(place, date, closed.end(), min(sure, 0.9)) if sure else None


def _dashed(text: str, code: str) -> Dateline | None:
    head = text[:_LOOKED_AT]
    marks = list(_DASH.finditer(head))
    if not marks or len(text) - marks[0].end() < _FEWEST:
        return None
    found = _read(head[: marks[0].start()], code)
    if found is None:
        return None
    place, date, sure = found
    end = marks[0].end()
    for mark in marks[1:]:
        between = _read(head[end : mark.start()], code)
        if between is None or between[0] or (date and between[1]):
            break
        date = date or between[1]
        end = mark.end()
    return Dateline(place, date, end, 0.95 if date and sure < 0.9 else sure)


def bare_place(words: str) -> str:
    """A place without marks, a day that has no year, its preposition, and a weekday."""
    day = _day().search(fold(words))
    words = words[: day.start()] if day else words
    place = _ON.sub("", words.strip(_EDGES)).rstrip(_EDGES)
    if _SHORTENED.search(place) and words[words.find(place) + len(place) :][:1] == ".":
        return f"{place}."
    before, _, last = place.rpartition(" ")
    return before.strip(_EDGES) if before and key(last) in weekdays() else place


def ends_in_day(words: str) -> bool:
    """Whether these words end in a day and its month without the year."""
    return _day().search(fold(words)) is not None


@cache
def _day() -> re.Pattern[str]:
    """A day and its month at the end of a text, as agencies have them without the year."""
    name = "|".join(sorted(map(re.escape, months()), key=len, reverse=True))
    first = rf"\d{{1,2}}(?:st|nd|rd|th)?\s(?:{name})\.?(?:/(?:{name}))?"
    last = rf"(?:{name})\.?\s\d{{1,2}}(?:st|nd|rd|th)?"
    return re.compile(rf"(?<!\w)(?:{first}|{last})[\s,،]*(?:\(\d{{4}}\))?$")


def place_confidence(place: str, code: str, *, dated: bool = False) -> float:
    """How surely these words are a place of datelines; 0 when they cannot be."""
    first = re.split("[,،/]", place)[0]
    if is_known(place) or is_known(first):
        return 0.98
    words = place.split()
    if not words or re.search(r"\d", place) or key(words[0]) in keys(lexicon(code).not_names):
        return 0.0
    return _english(place, dated) if code == "en" else _arabic(words, dated)


def _read(words: str, code: str) -> tuple[str, FoundDate | None, float] | None:
    """The place, the date and how sure, of what stands before a dash; None when it is neither."""
    words = _BRACKETED.sub(r"\1", words)
    wire = _WIRE.search(words)
    held = words[: wire.start()] if wire else words
    date = find_date(held)
    if date is not None:
        if held[date.end :].strip(_EDGES + ")"):
            return None
        held = held[: date.start]
    place = bare_place(held)
    if not place:
        return ("", date, 0.9) if date or wire else None
    sure = place_confidence(place, code, dated=date is not None or wire is not None)
    return (place, date, sure) if sure else None


def _english(place: str, dated: bool) -> float:
    words = place.replace(",", " ").split()
    if len(words) > 6 or not all(_is_proper(word) for word in words):
        return 0.0
    firm = dated or place.isupper() or "," in place
    return 0.85 if firm else 0.5 if len(words) <= 3 else 0.0


def _is_proper(word: str) -> bool:
    return word[:1].isupper() or word.lower().split("-")[0] in {"al", "el", "de", "of", "and"}


def _arabic(words: list[str], dated: bool) -> float:
    if len(words) > (4 if dated else 2):
        return 0.0
    return 0.85 if dated else 0.5


def is_known(words: str) -> bool:
    """Whether these words are in the list of places."""
    return key(words) in _known()


@cache
def _known() -> frozenset[str]:
    return frozenset(
        key(spelling) for place in places() for spelling in (*place.name.values(), *place.accept)
    )
