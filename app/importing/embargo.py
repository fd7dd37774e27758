"""Reads the line that says until when nothing may be published."""

from __future__ import annotations

import re
from datetime import datetime, time

from app.importing.lexicon import led_by, lexicon
from app.model import Embargo
from app.text.dates import find_date
from app.text.scripts import fold
from app.wording import SHIPPED, shipped_wording

_TIME = re.compile(
    r"(?<![\d:])(\d{1,2})(?:[:.](\d{2}))?\s?(a\.?m|p\.?m|hrs|hours|صباحا|مساء|ص|م)?(?!\w)"
)
_UTC = re.compile(r"(?<!\w)(?:utc|gmt|غرينتش)(?!\w)(?!\s?[+-])")
_HOME_ZONE = "Asia/Baghdad"
_AFTERNOON = ("p", "م")


def is_embargo(text: str, code: str) -> bool:
    """Whether a line begins as an embargo does."""
    return len(text) < 300 and led_by(text, lexicon(code).embargo) > 0


def find_embargo(text: str, code: str) -> tuple[Embargo, float] | None:
    """The moment, and how surely it was understood; None when no date was."""
    found = find_date(text)
    if found is None:
        return None
    lead = led_by(text, lexicon(code).embargo)
    clock = _clock(fold(text[lead : found.start] + " \n " + text[found.end :]))
    zone = _zone(text)
    until = datetime.combine(found.date, clock or time())
    sure = found.confidence if clock and zone else min(found.confidence, 0.6)
    return Embargo(until, zone or _HOME_ZONE), sure


def _clock(alike: str) -> time | None:
    for match in _TIME.finditer(alike):
        hour, minute, half = int(match[1]), int(match[2] or 0), match[3] or ""
        if not match[2] and not half:
            continue
        if half.startswith(_AFTERNOON) and hour < 12:
            hour += 12
        elif half.startswith(("a", "ص")) and hour == 12:
            hour = 0
        if hour < 24 and minute < 60:
            return time(hour, minute)
    return None


def _zone(text: str) -> str:
    alike = fold(text)
    for code in SHIPPED:
        for zone, name in shipped_wording(code).zones.items():
            if zone != "UTC" and fold(name) in alike:
                return zone
    if any(name in alike for name in ("gmt+3", "gmt +3", "utc+3", "utc +3", "baghdad", "بغداد")):
        return "Asia/Baghdad"
    return "UTC" if _UTC.search(alike) else ""
