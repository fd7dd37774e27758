"""Whether two figures say the same, may say the same, or are probably meant for each other."""

from __future__ import annotations

from decimal import Decimal

from app.text.quantities import Day, Quantity
from app.text.quantities.hijri import may_be_same_day
from app.text.quantities.measures import is_same_amount

_TIMES = "time"  # once, twice
_HALF_HOUR = 30
# What its bare name is read as, and what it may be called by that in a country of its own.
_MEANT = {
    "USD": "AUD CAD HKD NZD SGD",
    "GBP": "EGP LBP SYP",
    "IQD": "BHD JOD KWD LYD TND",
    "SAR": "IRR OMR QAR YER BRL",
    "TRY": "LBP SYP",
    "AED": "MAD",
    "INR": "PKR",
    "SEK": "DKK NOK",
    "CHF": "",
}


def is_same(one: Quantity, other: Quantity) -> bool:
    """Of one kind and value; of dates also in another calendar, or the day before the month."""
    if one.kind != other.kind:
        return False
    if one.day and other.day and one.day.calendar != other.day.calendar:
        return may_be_same_day(one.day, other.day)
    if one.day and other.day:
        return one.day == other.day or _is_turned(one, other) or _is_turned(other, one)
    return one.value == other.value and not _is_other_money(one, other)


def may_be_same(one: Quantity, other: Quantity) -> bool:
    """The same in another reading, or said in another way: 21st and 21, 1990s and nineties."""
    if one.day or other.day or "phone" in {one.kind, other.kind} or _is_other_money(one, other):
        return False
    if _is_bare_unit(one, other) or _is_bare_unit(other, one):
        return False
    return bool(one.values() & other.values()) and not _is_of_other_sort(one, other)


def _is_bare_unit(one: Quantity, other: Quantity) -> bool:
    """Whether one is a year that was not counted, which the first of something is not."""
    return bool(one.measure) and one.certainty == "loose" and other.kind == "ordinal"


def _is_turned(one: Quantity, other: Quantity) -> bool:
    """Whether 4/5/2020 of one text is the fifth of April in the other."""
    day = one.day
    if day is None or not one.also:
        return False
    return Day(day.year, day.day, day.month) == other.day


def is_converted(one: Quantity, other: Quantity) -> bool:
    """Five miles, which a translator made eight kilometres; a time on the clocks of elsewhere."""
    if one.kind == other.kind == "time" and one.unit and other.unit and one.unit != other.unit:
        return (one.value - other.value) % _HALF_HOUR == 0  # zones differ by whole halves
    if not (one.measure and other.measure):
        return False
    if one.measure == other.measure:
        return one.value == other.value  # 150 pounds of weight, that may have been money
    return is_same_amount(one.value, one.measure, other.value, other.measure)


def _is_of_other_sort(one: Quantity, other: Quantity) -> bool:
    """Whether the figure of one is a share or an amount of money, and that of the other is not.

    In "30 to 43 per cent" the first is said to be neither, and may be.
    """
    if "loose" in {one.certainty, other.certainty} or one.kind == other.kind:
        return False
    kinds = {"number", "percent", "money"}
    return {one.kind, other.kind} <= kinds and not (one.is_beside or other.is_beside)


def is_year_apart(one: Quantity, other: Quantity, years: set[Decimal]) -> bool:
    """21 November 2022, and in the other text the World Cup 2022 on 21 November."""
    if not (one.day and other.day) or one.day.calendar != other.day.calendar:
        return False
    days = [year_month_day(one.day), year_month_day(other.day)]
    years_said = {day[0] for day in days}
    return days[0][1:] == days[1][1:] and 0 in years_said and max(years_said) in years


def is_in_date(one: Quantity, other: Quantity) -> bool:
    """A year or a day that stands by itself in one text and in a date in the other."""
    if one.day and other.day:
        return False
    day, number = (one.day, other) if one.day else (other.day, one)
    is_figure = number.kind == "number" and number.certainty == "sure" and number.value > 0
    return day is not None and is_figure and number.value in {day.year, day.day}


def is_partly(one: Quantity, other: Quantity) -> bool:
    """Two dates of which one says less than the other."""
    return bool(one.day and other.day and agree(one.day, other.day))


def agree(one: Day, other: Day) -> bool:
    """Whether two dates of a calendar are the same in what both of them say."""
    if one.calendar != other.calendar:
        return False
    held = tuple(zip(year_month_day(one), year_month_day(other), strict=True))
    return all(a == b or 0 in {a, b} for a, b in held) and any(a and a == b for a, b in held)


def is_of_a_kind(one: Quantity, other: Quantity) -> bool:
    """Two that are probably meant for each other though they say something else."""
    if "loose" in {one.certainty, other.certainty}:
        is_fraction = one.kind == "number" and one.value % 1 > 0 and other.value % 1 > 0
        is_counted = one.measure == other.measure == _TIMES
        is_alike = one.certainty == other.certainty and (
            is_fraction or is_counted or one.kind == "ordinal"
        )
        return one.kind == other.kind and (one.kind in {"date", "vague"} or is_alike)
    numbers = {"number", "percent", "money"}
    return one.kind == other.kind or {one.kind, other.kind} <= numbers


def _is_other_money(one: Quantity, other: Quantity) -> bool:
    if one.kind != "money" or other.kind != "money" or one.unit == other.unit:
        return False
    return not any(
        {one.unit, other.unit} <= {said, *meant.split()} and said in {one.unit, other.unit}
        for said, meant in _MEANT.items()
    )


def year_month_day(day: Day) -> tuple[int, int, int]:
    """The numbers of a date, 0 for what it does not say."""
    return day.year, day.month, day.day
