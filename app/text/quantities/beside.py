"""What a range or a list says once for all its numbers: 30 to 43 per cent, من 5 إلى 10 ملايين."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from msgspec import Struct
from msgspec.structs import replace

from app.text.quantities.lexicon import key
from app.text.quantities.model import Certainty, Day, Kind
from app.text.quantities.scan import Scanned
from app.text.quantities.times import of_hour

ONE = Decimal(1)
_HOURS, _DAYS = range(1, 13), range(1, 32)
_JOINS = frozenset(
    map(key, ("-", "/", ",", "،", "to", "and", "or", "إلى", "الى", "حتى", "أو", "و"))
)
_SIGNS = frozenset(",،")
_MOST_BETWEEN = 2  # a comma and a word that joins
_TO = (["-"], ["to"])
_SHARES = tuple(
    tuple(map(key, words)) for words in (("in",), ("out", "of"), ("من", "كل"), ("من", "أصل"))
)


class Found(Struct, gc=False):
    """A quantity from the token ``at`` up to ``end``, before it is known where that is in the text.

    scale: of the words behind its digits.
    """

    end: int
    kind: Kind
    value: Decimal
    also: tuple[Decimal, ...] = ()
    certainty: Certainty = "sure"
    unit: str = ""
    day: Day | None = None
    at: int = 0
    scale: Decimal = ONE
    is_beside: bool = False
    measure: str = ""


def scaled(found: Found, scale: Decimal, end: int) -> Found:
    """A number with the word for its scale behind it, up to the token ``end``.

    44.459 of a scale are not so many thousands of it.
    """
    also = () if found.value % 1 else tuple(one * scale for one in found.also)
    return replace(
        found, end=end, value=found.value * scale, also=also, certainty="sure", scale=scale
    )


def shared(scanned: Scanned, found: Iterable[Found]) -> tuple[Found, ...]:
    """All of them, with what the number next to each may lend it."""
    held = list(found)
    for place in range(len(held) - 2, -1, -1):
        following = held[place + 1]
        if not _joined(scanned, held[place], following):
            continue
        if following.day is None:
            held[place] = _lent(held[place], following)
        elif scanned.said(held[place].end) not in _SIGNS:
            held[place] = _in_month(held[place], following.day)
    for place in range(1, len(held)):
        before = held[place - 1]
        if before.kind == "money" and _joined(scanned, before, held[place]):
            held[place] = _lent(held[place], before)
        if before.day is not None and scanned.texts[before.end : held[place].at] in _TO:
            held[place] = _in_month(held[place], before.day)  # April 15-17
    for place in range(1, len(held)):
        held[place] = _as_share(scanned, held[place - 1], held[place])
    return tuple(held)


def _as_share(scanned: Scanned, one: Found, other: Found) -> Found:
    """ "one in five", واحد من كل خمسة: a fifth or twenty per cent as well."""
    is_share = one.kind == other.kind == "number" and one.value == ONE and 1 < other.value <= 100
    if not is_share or scanned.words(one.end, other.at - one.end) not in _SHARES:
        return other
    part = round(ONE / other.value, 9).normalize()
    return replace(other, also=(*other.also, part, 100 / other.value), is_beside=True)


def _in_month(one: Found, day: Day) -> Found:
    """15 of "15 to 17 April": a day of the month that is named once."""
    is_number = one.kind == "number" and one.certainty == "sure" and one.scale == ONE
    is_day = one.value in _DAYS and (is_number or one.kind == "ordinal")
    if not (is_day and day.month and day.day) or one.measure:
        return one
    return replace(one, kind="date", day=replace(day, day=int(one.value)), also=())


def _joined(scanned: Scanned, one: Found, other: Found) -> bool:
    if other.at - one.end > _MOST_BETWEEN:
        return False
    between = scanned.texts[one.end : other.at]
    if len(between) == 2 and between[0] in _SIGNS:
        between = between[1:]
    return (len(between) == 1 and between[0] in _JOINS) or _is_clinging(scanned, one, other)


def _is_clinging(scanned: Scanned, one: Found, other: Found) -> bool:
    return one.end == other.at and scanned.said(other.at).startswith("و")


def _lent(one: Found, other: Found) -> Found:
    if one.kind == "ordinal" and other.kind == "time" and one.value in _HOURS:
        minute, also = of_hour(int(one.value))
        return replace(one, kind="time", value=minute, also=also)
    if one.kind != "number":
        return one
    if other.kind == "time" and other.certainty == one.certainty and one.value in _HOURS:
        minute, also = of_hour(int(one.value))
        return replace(one, kind="time", value=minute, also=also)
    is_beside = one.is_beside or other.is_beside or other.kind in {"percent", "money"}
    one = one if one.measure else replace(one, measure=other.measure)
    if one.scale == ONE and other.scale != ONE and one.value < other.scale:
        also = (*one.also, *(value * other.scale for value in (one.value, *one.also)))
        return replace(one, also=also, is_beside=is_beside)
    return replace(one, is_beside=is_beside) if is_beside else one
