"""The figures of a text as they stand opposite each other, with their values in plain digits."""

from __future__ import annotations

from decimal import Decimal

from msgspec import Struct

from app.checks.parity.compared import compare
from app.text.quantities import Day, Quantity

MINUTES = 60  # of an hour
FIVE_DIGITS = 10_000


class Side(Struct, frozen=True):
    """A figure of one text: where it stands in it, how it is written, and what it is worth."""

    start: int
    end: int
    words: str
    value: str


class Opposite(Struct, frozen=True):
    """Two figures that are meant for each other; None where one of the texts has none."""

    left: Side | None
    right: Side | None
    is_alike: bool


def opposites(first: str, first_code: str, second: str, second_code: str) -> tuple[Opposite, ...]:
    """Every figure of two texts that is compared, in the order of the first."""
    compared = compare(first, first_code, second, second_code)
    held = [(one, other, True) for one, other in compared.alike]
    pairs: list[tuple[Quantity | None, Quantity | None, bool]] = [*held]
    pairs += [(one.first, one.second, False) for one in compared.differences]
    made = [Opposite(_side(one, first), _side(other, second), same) for one, other, same in pairs]
    return tuple(sorted(made, key=_place))


def turned(one: Opposite) -> Opposite:
    """The same with the sides exchanged."""
    return Opposite(one.right, one.left, one.is_alike)


def _side(one: Quantity | None, text: str) -> Side | None:
    return Side(one.start, one.end, text[one.start : one.end], value_of(one)) if one else None


def value_of(one: Quantity) -> str:
    """What a figure is worth: 300 thousand is 300,000, a date its day, month and year."""
    if one.day is not None:
        return _date(one.day)
    plain = f"{one.value:f}" if one.kind == "phone" else _plain(one.value)
    match one.kind:
        case "money":
            plain = f"{plain} {one.unit}".strip()
        case "percent":
            plain = f"{plain}%"
        case "time":
            hour, minute = divmod(int(one.value), MINUTES)
            plain = f"{hour:02}:{minute:02}"
    return plain


def _plain(value: Decimal) -> str:
    held = value.normalize()
    is_short = held == held.to_integral_value() and abs(held) < FIVE_DIGITS  # a year, perhaps
    return f"{held:f}" if is_short else f"{held:,f}"


def _date(day: Day) -> str:
    said = "/".join(str(part) for part in (day.day, day.month, day.year) if part)
    return f"{said} هـ" if day.calendar == "hijri" else said


def _place(one: Opposite) -> tuple[int, int]:
    held = one.left or one.right
    assert held is not None
    return held.start, int(one.left is None)
