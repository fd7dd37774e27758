"""Spaces at which an amount or a measure may be parted by the end of a line."""

from __future__ import annotations

import re
from collections.abc import Iterator

from app.checks.english.facts import house
from app.checks.spot import Spot
from app.profile import Profile

# What stands before is looked at behind the first character: so a search goes from one to the next.
_MONEY = re.compile(r"(?P<code>[A-Z$€£¥](?<![\w$].)(?:[A-Z][A-Z$])?) (?P<sum>\d[\d.,]*(?<![.,]))")
_MEASURE = re.compile(
    r"(?P<sum>\d(?<![\w.,].)[\d.,]*) (?P<unit>[A-Z]{3}|[ck]?m[²³]?|mm|[mk]?g|ha|m?l|t|[kMG]Wh?|°C)"
    r"(?![\w’'-])"
)


def money_parted(text: str, _: Profile) -> Iterator[Spot]:
    """A common space between a currency and its amount, or a figure and the sign of its unit."""
    for found in _MONEY.finditer(text):
        if found["code"] in house().currencies:
            yield _spot(found, f"{found['code']}\u00a0{found['sum']}")
    for found in _MEASURE.finditer(text):
        unit = found["unit"]
        if not (unit.isupper() and len(unit) == 3) or unit in house().currencies:
            yield _spot(found, f"{found['sum']}\u00a0{unit}")


def _spot(found: re.Match[str], mend: str) -> Spot:
    return Spot("money_parted", "info", *found.span(), {"words": found[0]}, mend)
