"""What a language says of its own accord: labels, months, digits, marks. Data, one file each."""

from __future__ import annotations

import datetime
from functools import cache
from typing import Literal, TypeAlias

import msgspec
from msgspec import Struct

from app.model import Direction, Embargo
from resources import resource

Digits: TypeAlias = Literal["latn", "arab"]
MonthStyle: TypeAlias = Literal["gulf", "levantine", "un"]
DIGITS: dict[Digits, str] = {"latn": "0123456789", "arab": "٠١٢٣٤٥٦٧٨٩"}
SHIPPED = ("en", "ar")


class Wording(Struct, frozen=True, forbid_unknown_fields=True):
    """The wording of one language; ``{…}`` in a template is filled by the functions here.

    months: style → twelve names; a language with one set of names has just "gulf".
    zones: IANA zone → how its time is called. review: what to do with a copy for reviewers.
    """

    code: str
    direction: Direction
    script: str
    name: str
    digits: Digits
    quotes: tuple[str, str]
    attribution: str
    attribution_bare: str
    dateline: str
    date: str
    embargo: str
    footer: str
    list_bullet: str
    list_number: str
    credit: str
    colon: str
    comma: str
    months: dict[str, tuple[str, ...]]
    weekdays: dict[str, tuple[str, ...]]
    kinds: dict[str, str]
    labels: dict[str, str]
    zones: dict[str, str]
    review: str = ""

    def number(self, value: int, digits: Digits, width: int = 0) -> str:
        """A whole number in the digits of that system, padded with zeros to ``width``."""
        return "".join(DIGITS[digits][int(digit)] for digit in f"{value:0{width}d}")

    def day(self, value: datetime.date, style: MonthStyle, digits: Digits) -> str:
        """A date with its month by name, as the house style says."""
        names = self.months.get(style, self.months["gulf"])
        return self.date.format(
            d=self.number(value.day, digits),
            month=names[value.month - 1],
            y=self.number(value.year, digits),
        )

    def embargo_line(self, embargo: Embargo, style: MonthStyle, digits: Digits) -> str:
        """The line that says until when nothing may be published."""
        return self.embargo.format(
            hh=self.number(embargo.until.hour, digits, 2),
            mm=self.number(embargo.until.minute, digits, 2),
            zone=self.zones.get(embargo.zone, embargo.zone),
            weekday=self.weekdays["names"][embargo.until.weekday()],
            date=self.day(embargo.until.date(), style, digits),
        )


@cache
def shipped_wording(code: str) -> Wording:
    """The wording that ships for a language; KeyError when none does."""
    if code not in SHIPPED:
        raise KeyError(code)
    text = resource("wording", f"{code}.json").read_bytes()
    return msgspec.json.decode(text, type=Wording)
