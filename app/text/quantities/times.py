"""Times of day: 7.30 p.m., half past five, الساعة السابعة والنصف مساء, noon; and their zones."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from functools import cache

from msgspec import Struct
from msgspec.structs import replace

from app.text.quantities.arabic import stems, word_at
from app.text.quantities.lexicon import key, lexicon
from app.text.quantities.model import Certainty
from app.text.quantities.ordinals import read_ordinal
from app.text.quantities.scan import Scanned

ZONES = frozenset(map(key, ("gmt", "utc", "غرينتش", "جرينتش", "غرينيتش")))
HOUR = key("الساعة")
_HOURS = key("الساعات")
_MINUTES = frozenset(map(key, ("دقيقة", "دقائق")))
_LESS = key("إلا")
_BY_TIME = frozenset(map(key, ("بتوقيت", "بالتوقيت", "توقيت", "التوقيت")))
BEHIND_HOUR = ZONES | _BY_TIME | {":", "o"}
_PARTS = {key("نصف"): 30, key("ثلث"): 20, key("ربع"): 15, key("ربعا"): 15, key("ثلثا"): 20}
# What the same zone is called; of one that is not here only its name counts.
_ZONES = {
    **dict.fromkeys((*ZONES, key("العالمي")), "utc"),
    **dict.fromkeys(("et", "est", "edt", "eastern", key("الشرقي"), key("الشرق")), "eastern"),
    **dict.fromkeys(("pt", "pst", "pdt", "pacific", key("الهادئ"), key("المحيط")), "pacific"),
    **dict.fromkeys(("bst", key("بريطانيا"), key("لندن")), "london"),
    **dict.fromkeys(("local", key("المحلي"), key("المحلية")), "local"),
    **dict.fromkeys(("baghdad", "iraq", key("بغداد"), key("العراق")), "baghdad"),
}
_HALF_DAY = 720
_LETTERS = frozenset(map(key, ("م", "ص")))  # metres and a page as well
_Shift = Callable[[int], int]
_SHIFTS: dict[str, _Shift] = {
    "morning": lambda hour: hour % 12,
    "evening": lambda hour: hour % 12 + 12,
    "noon": lambda hour: hour if hour > 9 else hour + 12,
    "night": lambda hour: hour % 12 if hour in {12, 1, 2, 3, 4} else hour + 12,
}


class FoundTime(Struct, frozen=True):
    """A time up to the token ``end``. minute: of the day. also: where noon is not said."""

    end: int
    minute: Decimal
    also: tuple[Decimal, ...] = ()
    certainty: Certainty = "sure"
    zone: str = ""


def read_time(scanned: Scanned, at: int, code: str) -> FoundTime | None:
    """The time that begins at a token; None when none does."""
    if scanned.sort(at) == "digits":
        found = _digits(scanned, at, code)
    else:
        found = _named(scanned, at, code) or (_arabic if code == "ar" else _english)(scanned, at)
    if found is None:
        return None
    return replace(found, zone=_zone(scanned, found.end))


def read_zone(scanned: Scanned, at: int) -> tuple[int, Decimal] | None:
    """Where "GMT+3" ends that begins at a token, and the hours; one text may say it and one not."""
    hours = scanned.said(at + 2)
    if scanned.said(at) not in ZONES or scanned.said(at + 1) not in {"+", "-"}:
        return None
    is_hours = hours.isdigit() and int(hours) <= 14  # UTC+14 is the furthest, of Kiribati
    return (at + 3, Decimal(hours)) if is_hours else None


def of_hour(hour: int, minute: int = 0) -> tuple[Decimal, tuple[Decimal, ...]]:
    """The minute of the day of an hour that may be before noon or after it, and the other one."""
    first = hour * 60 + minute
    return Decimal(first), ((Decimal((first + _HALF_DAY) % 1440),) if hour <= 12 else ())


def _digits(scanned: Scanned, at: int, code: str) -> FoundTime | None:
    text, after = scanned.said(at), at + 1
    is_hour = code == "ar" and HOUR in stems(scanned.said(at - 1))
    is_clock = scanned.said(after) == ":" and scanned.glued(after) and scanned.glued(after + 1)
    if is_clock and scanned.said(after + 1)[:2].isdigit() and text.isdigit():
        hour, minute, after = text, scanned.said(after + 1), after + 2
    elif len(text) == 4 and text.isdigit() and (is_hour or scanned.said(after) in ZONES | _BY_TIME):
        hour, minute, is_clock = text[:2], text[2:], True  # 1930 GMT
    else:
        hour, _, minute = text.partition(".")
    if not _is_time(hour, minute or "00"):
        return None
    part = _part_of_day(scanned, after, code)
    is_sharp = code == "en" and scanned.words(after, 3) == ("o", "'", "clock")
    is_part = part is not None and scanned.said(after) not in _LETTERS
    if not (is_part or is_clock or is_hour or is_sharp):
        return None
    after = after + 3 if is_sharp else after
    if is_hour and not minute:
        after, more = _minutes(scanned, after)
        minute = str(max(more, 0))
    return _made(scanned, after, (int(hour), int(minute or 0)), code, "sure")


def _made(
    scanned: Scanned, after: int, clock: tuple[int, int], code: str, certainty: Certainty
) -> FoundTime:
    hour, minute = clock
    part = _part_of_day(scanned, after, code)
    if part is None or hour > 12:
        return FoundTime(part[0] if part else after, *of_hour(hour, minute), certainty)
    return FoundTime(part[0], Decimal((part[1](hour) * 60 + minute) % 1440), (), certainty)


def _arabic(scanned: Scanned, at: int) -> FoundTime | None:
    """السابعة والنصف مساء: الساعة or a part of hour or day tells it from the seventh."""
    if _HOURS in stems(scanned.said(at - 1)):
        return None  # الساعات الأولى من الصباح
    is_said = HOUR in stems(scanned.said(at))
    place = at + is_said
    held = read_ordinal(scanned, place, "ar")
    if held is not None and 1 <= held[1] <= 12:
        after, hour = held[0], int(held[1])
    else:
        one = word_at(scanned, place)
        if one is None or one.value != 1 or one.sort != "unit":
            return None
        after, hour = place + 1, 1
    end, minute = _minutes(scanned, after)
    has_part = _part_of_day(scanned, end, "ar") is not None
    is_one = held is None and not is_said
    if not (is_said or has_part or (end > after and not is_one)):
        return None
    is_loose = not has_part and end == after
    if is_loose:  # or the hour of something, by its number
        first, also = of_hour(hour)
        return FoundTime(end, first, (*also, Decimal(hour)), "loose")
    hour, minute = (hour - 1 or 12, minute + 60) if minute < 0 else (hour, minute)
    return _made(scanned, end, (hour, minute), "ar", "likely")


def _minutes(scanned: Scanned, at: int) -> tuple[int, int]:
    """Where "and a half", "less a quarter" or "and ten minutes" ends, and the minutes."""
    text = scanned.said(at)
    if text == _LESS:
        part = _part(scanned.said(at + 1))
        return (at + 2, -part) if part else (at, 0)
    if text.startswith("و") and (part := _part(text[1:])):
        return at + 1, part
    number = scanned.said(at + 1)
    if text == "و" and number.isdigit() and scanned.said(at + 2) in _MINUTES:
        return at + 3, min(int(number), 59)
    return at, 0


def _part(word: str) -> int:
    return _PARTS.get(word.removeprefix("ال"), 0)


def _english(scanned: Scanned, at: int) -> FoundTime | None:
    """half past five, five o'clock, ten to six."""
    held, text = lexicon("en").units, scanned.said(at)
    if scanned.said(at + 1) not in _behind_hour():
        return None
    if text in held and scanned.words(at + 1, 3) == ("o", "'", "clock"):
        return _made(scanned, at + 4, (int(held[text]), 0), "en", "likely")
    if text in held and 1 <= held[text] <= 12 and _part_of_day(scanned, at + 1, "en"):
        return _made(scanned, at + 1, (int(held[text]), 0), "en", "likely")
    step, hour = scanned.said(at + 1), held.get(scanned.said(at + 2))
    minutes = {"half": 30, "quarter": 15}.get(text)
    if minutes is None or hour is None or step not in {"past", "to"} or not 1 <= hour <= 12:
        return None
    whole = int(hour) * 60 + (minutes if step == "past" else -minutes)
    return _made(scanned, at + 3, (whole // 60 or 12, whole % 60), "en", "likely")


@cache
def _behind_hour() -> frozenset[str]:
    return frozenset({"o", "past", "to", *lexicon("en").parts_of_day})


def _named(scanned: Scanned, at: int, code: str) -> FoundTime | None:
    """Noon and midnight."""
    text = scanned.said(at)
    for word in (text,) if code == "en" else stems(text):
        for rest, hour in lexicon(code).noons.get(word, ()):
            if not rest or scanned.words(at + 1, len(rest)) == rest:
                return FoundTime(at + 1 + len(rest), Decimal(hour * 60), (), "loose")
    return None


def _part_of_day(scanned: Scanned, at: int, code: str) -> tuple[int, _Shift] | None:
    """Where a part of the day ends that begins at a token, and what hour each is in it."""
    for rest, name in lexicon(code).parts_of_day.get(scanned.said(at), ()):
        if not rest or scanned.words(at + 1, len(rest)) == rest:
            return at + 1 + len(rest), _SHIFTS[name]
    return None


def _zone(scanned: Scanned, at: int) -> str:
    """The zone that is named there."""
    place = at + (scanned.said(at) in {"(", ",", "،"})
    if scanned.said(place) in _BY_TIME:
        name = scanned.said(place + 1)
        return _ZONES.get(name, name)
    return _ZONES.get(scanned.said(place), "")


def _is_time(hour: str, minute: str) -> bool:
    is_digits = hour.isdigit() and minute.isdigit() and len(hour) <= 2 and len(minute) == 2
    return is_digits and int(hour) <= 24 and int(minute) < 60
