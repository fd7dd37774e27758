"""What is read out of a text: a value, where it stands, and how surely it is one."""

from __future__ import annotations

from decimal import Decimal
from typing import Literal, TypeAlias

from msgspec import Struct

Kind: TypeAlias = Literal[
    "number", "percent", "money", "ordinal", "decade", "time", "date", "phone", "vague"
]
Certainty: TypeAlias = Literal["sure", "likely", "loose"]


class Day(Struct, frozen=True, order=True, gc=False):
    """A date as far as it is said: 0 for what is not. calendar: "" is the Gregorian."""

    year: int = 0
    month: int = 0
    day: int = 0
    calendar: Literal["", "hijri"] = ""


class Quantity(Struct, frozen=True, gc=False):
    """A value at the code points ``start`` to ``end`` of a text.

    value: of money and percentages the figure; of a time the minute of the day; of a date with
    nothing but a day, month or year that number. also: other values that the same words may
    have, as "20.000" is twenty or twenty thousand; of a date in digits the month, where that may
    be the day. unit: ISO 4217 of money, the zone of a time. measure: what the figure counts, as
    ``measures`` has it ("mile"), where that is a unit. certainty: sure is
    in digits, likely is in words; loose says something of a number perhaps ("a decade", a dual,
    "first") and counts only where the other language has it too. is_beside: stands in a range
    or a list with one of a unit or a scale, which may be meant of it as well ("30 to 43 per cent").
    """

    start: int
    end: int
    kind: Kind
    value: Decimal
    also: tuple[Decimal, ...] = ()
    unit: str = ""
    day: Day | None = None
    certainty: Certainty = "sure"
    is_beside: bool = False
    measure: str = ""

    def values(self) -> frozenset[Decimal]:
        """Every value that it may have."""
        return frozenset((self.value, *self.also))
