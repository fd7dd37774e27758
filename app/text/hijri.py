"""The Hijri date of a day, by the calendar of Umm al-Qura."""

from __future__ import annotations

from datetime import date
from typing import Literal

from hijridate import Gregorian


def hijri(day: date, code: Literal["en", "ar"]) -> str:
    """The date in words of a language; "" outside 1343 to 1500 AH.

    Umm al-Qura is reckoned in advance; what a moon that was seen says may differ by a day.
    """
    try:
        held = Gregorian.fromdate(day).to_hijri()
    except OverflowError:
        return ""
    return f"{held.day} {held.month_name(code)} {held.year} {held.notation(code)}"
