"""Reads the lines of a date and a place, over the body and under it."""

from __future__ import annotations

import re

from app.importing.dateline import bare_place, place_confidence
from app.importing.draft import Desk
from app.importing.lexicon import led_by, lexicon
from app.importing.swept import sweep
from app.text.dates import FoundDate, find_date

_FULL_STOP = tuple(".:;,،؛…")
_KNOWN = 0.95  # a place that is in the list of places
_DATE_EDGES = " \t\u00a0,،.:;()[]|–—-"


def read_date(desk: Desk) -> int:
    """A line with a date and nothing else but, perhaps, a place, a wire and another calendar."""
    return _date_line(desk) or _dateline_alone(desk)


def read_date_below(desk: Desk) -> int:
    """A date by itself under the text, where nothing over it had one, as in statements."""
    block, after = desk.block, desk.after()
    found = find_date(block.plain) if len(block.plain) <= 40 else None
    if found is None or desk.section != "rows" or (found.start, found.end) != (0, len(block.plain)):
        return 0
    if any(claim.part == "date" for claim in desk.draft.claims):
        return 0
    if after is not None and after.plain.endswith(_FULL_STOP):
        return 0  # the paragraph of a list of dates
    return _date_line(desk)


def _dateline_alone(desk: Desk) -> int:
    text, draft = desk.block.plain, desk.draft
    found = sweep(text, desk.code)
    if found is None or found.end < len(text) or draft.place:
        return 0
    _put_place(desk, found.place, found.confidence)
    taken, date = text.replace(found.place, "", 1), found.date
    if date is None:  # the year is for a person to say
        draft.leave("date_rest", desk.block, taken)
    else:
        draft.claim("date", date.date, desk.block, taken=taken, confidence=date.confidence)
    return 1


def _date_line(desk: Desk) -> int:
    text, draft = desk.block.plain, desk.draft
    found = find_date(text) if len(text) <= 100 else None
    if found is None:
        return 0
    before, behind = text[: found.start], text[found.end :].strip(_DATE_EDGES)
    if behind:
        return 0 if before.strip(_DATE_EDGES) else _date_and_place(desk, found, behind)
    label = led_by(before, lexicon(desk.code).date)
    place = bare_place(before[label:].strip(_DATE_EDGES))
    sure = place_confidence(place, desk.code, dated=True) if place and not draft.place else 0.0
    if place and (not sure or len(place.split()) > 4):
        return 0
    if place:
        _put_place(desk, place, min(sure, 0.9))
    start = label + before[label:].find(place) if place else 0
    taken = text[:start] + text[start + len(place) :]
    draft.claim("date", found.date, desk.block, taken=taken, confidence=found.confidence)
    return 1


def _date_and_place(desk: Desk, found: FoundDate, place: str) -> int:
    """A date with the place behind it."""
    text, draft = desk.block.plain, desk.draft
    sure = place_confidence(place, desk.code, dated=True)
    if draft.place or not sure or len(place.split()) > 4:
        return 0
    _put_place(desk, place, min(sure, 0.9))
    start = text.find(place, found.end)
    taken = text[:start] + text[start + len(place) :]
    draft.claim("date", found.date, desk.block, taken=taken, confidence=found.confidence)
    return 1


def read_place(desk: Desk) -> int:
    """The line of a place under the headline, with its date in the line below."""
    text, draft, after = desk.block.plain, desk.draft, desk.after()
    if draft.place or not draft.headline or after is None or len(text.split()) > 4:
        return 0
    found = find_date(after.plain)
    if found is None or (found.start, found.end) != (0, len(after.plain)):
        return 0
    sure = place_confidence(text, desk.code, dated=True)
    if sure < _KNOWN and not re.search("[,،]", text):
        return 0
    _put_place(desk, text, min(sure, 0.9))
    return 1


def _put_place(desk: Desk, place: str, sure: float) -> None:
    desk.draft.place = place
    desk.draft.place_found("place", desk.block, sure)
