"""Ranges of years, in any language and any digits."""

from __future__ import annotations

import re
from collections.abc import Iterator

from app.checks.spot import Spot
from app.profile import Profile

# The first year is looked at behind the dash: so a search goes from one dash to the next.
_SHORT = re.compile(
    r"(?P<dash>[-–])(?<=(?<![\w/.\-–])(?P<first>[12١٢][09٠٩]\d\d).)(?P<last>\d\d)(?![\w\-–/])"
)
_MONTHS = 12


def range_short(text: str, _: Profile) -> Iterator[Spot]:
    """2020-21, of which the end is short. Mended where it cannot be a month of that year."""
    for found in _SHORT.finditer(text):
        first, last = found["first"], found["last"]
        if 1900 <= int(first) < 2100 and int(last) > int(first[2:]):
            full = f"{first}{found['dash']}{first[:2]}{last}"
            mend = full if int(last) > _MONTHS else None
            params = {"range": f"{first}{found[0]}", "full": full}
            start = found.start("first")
            yield Spot("range_short", "warning", start, found.end(), params, mend)
