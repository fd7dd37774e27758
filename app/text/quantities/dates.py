"""Dates as they stand in running text, whole or in part: 28 April 2020, ديسمبر/كانون الأول 2019."""

from __future__ import annotations

from decimal import Decimal

from msgspec import Struct

from app.text.quantities.arabic import stems
from app.text.quantities.lexicon import key, lexicon, months
from app.text.quantities.model import Certainty, Day
from app.text.quantities.ordinals import read_ordinal
from app.text.quantities.scan import Scanned

_OF = frozenset({"of", "من", key("لشهر"), key("شهر")})
BEHIND_DAY = _OF | {"/", "-", "(", ",", "،"}
_BEFORE_YEAR = frozenset(map(key, ("من", "عام", "العام", "سنة", "لعام", "لسنة", "of")))
# Parts of a month, of which an ordinal behind them is the number; and no day has it.
_PARTS = frozenset(map(key, ("النصف", "الثلث", "الربع", "الأسبوع", "العشر")))
_YEARS = range(1000, 3000)
HIJRI = range(1343, 1501)  # those that hijridate knows, 1924 to 2077


class FoundDay(Struct, frozen=True):
    """A date up to the token ``end``. is_either: in digits, of which the first may be the month."""

    end: int
    day: Day
    certainty: Certainty = "sure"
    is_either: bool = False


def read_day(scanned: Scanned, at: int, code: str) -> FoundDay | None:
    """The date that begins at a token; None when none does.

    A month alone counts only loosely, and where it may be another thing too (May, March, June,
    مارس) only behind a word that says what it is.
    """
    if scanned.sort(at) == "digits":
        return _numeric(scanned, at) or _attacks(scanned, at) or _day_first(scanned, at, code)
    return _day_first(scanned, at, code) or _month_first(scanned, at, code)


def _day_first(scanned: Scanned, at: int, code: str) -> FoundDay | None:
    ordinal = read_ordinal(scanned, at, code) or _tens(scanned, at)
    if ordinal is not None:
        if not _PARTS.isdisjoint(stems(scanned.said(at - 1))):
            return None  # النصف الأول من أيار
        after, number = ordinal[0], int(ordinal[1])
    elif _is_day(scanned.said(at)):
        after, number = at + 1, int(scanned.said(at))
    else:
        return None
    after += scanned.said(after) == "day" and scanned.said(after + 1) == "of"
    after += scanned.said(after) in _OF
    after += scanned.said(after) in _OF
    month = _month(scanned, after)
    if month is None or not 1 <= number <= 31:
        return None
    end, year = _year(scanned, month[0])
    return FoundDay(end, Day(year, month[1], number))


def _tens(scanned: Scanned, at: int) -> tuple[int, Decimal] | None:
    """الثلاثين من يونيو."""
    held = (lexicon("ar").tens.get(one) for one in stems(scanned.said(at)))
    value = next((one for one in held if one and one <= 30), None)
    return (at + 1, value) if value and scanned.said(at + 1) == "من" else None


def _attacks(scanned: Scanned, at: int) -> FoundDay | None:
    """9/11, the one day that both languages call by its digits, the month first."""
    is_said = scanned.words(at, 3) == ("9", "/", "11") and scanned.glued(at + 2)
    return FoundDay(at + 3, Day(0, 9, 11), "loose") if is_said else None


def _month_first(scanned: Scanned, at: int, code: str) -> FoundDay | None:
    month = _month(scanned, at)
    if month is None:
        return None
    after, number = month
    text = scanned.said(after)
    if code == "en" and _is_day(text):
        end = after + 1 + (scanned.said(after + 1) in {"st", "nd", "rd", "th"})
        end, year = _year(scanned, end)
        return FoundDay(end, Day(year, number, int(text)))
    end, year = _year(scanned, after)
    if year:
        return FoundDay(end, Day(year, number))
    held = lexicon(code)
    words = (scanned.said(at), *stems(scanned.said(at)))
    is_month = any(word in held.months_alone for word in words)
    is_name = scanned.said(after) == "-" and scanned.glued(after)  # Mar-a-Lago
    is_name = is_name and _name(scanned, after + 1) is None  # April-June
    if _is_behind_month(scanned, at):
        is_other = scanned.said(at - 1) == "/" and code == "ar"  # أيلول/أكتوبر, which is another
        return FoundDay(after, Day(0, number), "sure" if is_other else "loose")
    is_said = not is_name and (is_month or scanned.said(at - 1) in held.before_month)
    return FoundDay(after, Day(0, number), "loose") if is_said else None


def _is_behind_month(scanned: Scanned, at: int) -> bool:
    """The June of "April-June"."""
    if scanned.said(at - 1) not in {"-", "/"}:
        return False
    found = (_name(scanned, at - count) for count in (2, 3))  # one word, or تشرين الأول
    return any(one is not None and one[0] == at - 1 for one in found)


def _month(scanned: Scanned, at: int) -> tuple[int, int] | None:
    """Where the name of a month ends, a second name of it taken along, and its number."""
    found = _name(scanned, at)
    if found is None:
        return None
    after, number = found
    is_cut = scanned.said(after - 1).isascii() and len(scanned.said(after - 1)) <= len("sept")
    after += is_cut and scanned.said(after) == "." and scanned.glued(after)
    if scanned.said(after) in {"/", "("}:
        other = _name(scanned, after + 1)
        if other is not None and other[1] == number:
            return other[0] + (scanned.said(other[0]) == ")"), number
    return after, number


def _name(scanned: Scanned, at: int) -> tuple[int, int] | None:
    text = scanned.said(at)
    if not text[:1].isalpha():
        return None
    if text.isascii() and not scanned.original(at)[:1].isupper():
        return None
    words = (text,) if text.isascii() else stems(text)
    for word in words:
        for rest, number in months().get(word, ()):
            if rest == scanned.words(at + 1, len(rest)):
                return at + 1 + len(rest), number
    return None


def _year(scanned: Scanned, at: int) -> tuple[int, int]:
    """Where the year ends that stands there, and which; 0 and the same place for none."""
    place = at + (scanned.said(at) in {",", "،"})
    for _ in range(2):
        place += scanned.said(place) in _BEFORE_YEAR
    text = scanned.said(place)
    if text.isdigit() and len(text) == 4 and int(text) in _YEARS:
        return place + 1, int(text)
    return at, 0


def _is_day(text: str) -> bool:
    return text.isdigit() and len(text) <= 2 and 1 <= int(text) <= 31


def _numeric(scanned: Scanned, at: int) -> FoundDay | None:
    """2020-04-28, and 28/4/2020 with the day first, as in Iraq."""
    texts = scanned.words(at, 5)
    if len(texts) < 5 or texts[1] != texts[3] or texts[1] not in {"/", "-"}:
        return _dotted(scanned, at)
    if not all(scanned.glued(at + n) for n in range(1, 5)):
        return None
    return _of_parts(at + 5, (texts[0], texts[2], texts[4]))


def _dotted(scanned: Scanned, at: int) -> FoundDay | None:
    parts = tuple(scanned.said(at).split("."))
    return _of_parts(at + 1, parts) if len(parts) == 3 and len(parts[2]) == 4 else None


def _of_parts(end: int, parts: tuple[str, ...]) -> FoundDay | None:
    if not all(part.isdigit() for part in parts):
        return None
    if len(parts[0]) == 4:
        parts = parts[::-1]
    day, month, year = map(int, parts)
    if month > 12 >= day and len(parts[2]) == 4:
        day, month = month, day  # 4/28/2020
    if year in HIJRI and 1 <= day <= 30 and 1 <= month <= 12:
        return FoundDay(end, Day(year, month, day, "hijri"), "sure", day <= 12)
    is_day = 1 <= day <= 31 and 1 <= month <= 12 and len(parts[2]) == 4 and year in _YEARS
    return FoundDay(end, Day(year, month, day), "sure", day <= 12) if is_day else None
