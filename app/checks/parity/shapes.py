"""How figures are written: times as numbers (at 3, 8.05, 1:23), and the unit beside a number."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import cache

from msgspec.structs import replace

from app.text.quantities import Quantity
from app.text.quantities.measures import units_in

_HOUR, _HALF_DAY = 60, 720
_MINUTES = Decimal("0.01")  # 8.05 has them in its hundredths


def is_on_clock(one: Quantity, other: Quantity) -> bool:
    """Whether one is a time and the other the same as a number, or the minutes of its length."""
    time, number = (one, other) if one.kind == "time" else (other, one)
    if time.kind != "time" or number.kind != "number" or number.certainty == "loose":
        return False
    if number.measure:
        return number.measure == "minute" and number.value == time.value % _HOUR > 0
    whole = int(number.value)
    minutes = (number.value - whole) / _MINUTES
    if whole > 24 or minutes % 1 or minutes >= _HOUR:
        return False
    return (time.value - whole * _HOUR - minutes) % _HALF_DAY == 0


def with_unit(one: Quantity, text: str, code: str) -> Quantity:
    """The figure together with the word behind it or before it that says what it counts."""
    behind, before = _behind().match(text, one.end), _before().search(text, 0, one.start)
    if behind and units_in(behind[0], code):
        return replace(one, end=behind.end())
    if before and units_in(before[0], code):
        return replace(one, start=before.start())
    return one


@cache
def _behind() -> re.Pattern[str]:
    return re.compile(r"[\s-]?\w+")


@cache
def _before() -> re.Pattern[str]:
    return re.compile(r"\w+\s$")
