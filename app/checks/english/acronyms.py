"""Acronyms in the possessive."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from app.checks.english.facts import house
from app.checks.spot import Spot
from app.profile import Profile

_SHOUTED = re.compile(r"[A-Z]{2,} [A-Z]{2,} [A-Z]{2,}")


def acronym_possessive(text: str, _: Profile) -> Iterator[Spot]:
    """IOM’s and UNDP Iraq’s; what stands there instead is for a person to word."""
    if not _SHOUTED.search(text):
        for found in _possessive().finditer(text):
            params = {"acronym": found["acronym"]}
            yield Spot("acronym_possessive", "info", *found.span(), params)


@cache
def _possessive() -> re.Pattern[str]:
    countries = "|".join(re.escape(name) for name in sorted(house().countries, reverse=True))
    acronym = rf"(?P<acronym>[A-Z]{{2,}}[A-Z0-9-]*(?: (?:{countries}))?)"
    return re.compile(rf"(?<![\w-]){acronym}[’']s(?!\w)")
