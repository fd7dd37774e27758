"""Hijri dates as they stand in running text, and which Gregorian days they may be."""

from __future__ import annotations

from datetime import date, timedelta
from functools import cache

from app.text.quantities.dates import HIJRI
from app.text.quantities.lexicon import Names, cut, key, named
from app.text.quantities.model import Day
from app.text.quantities.ordinals import read_ordinal
from app.text.quantities.scan import Scanned

# In both languages, as they are written most often; without vowels and marks, as texts are folded.
_NAMES = (
    ("محرم", "muharram"), ("صفر", "safar"),
    ("ربيع الأول", "rabi al-awwal", "rabi' al-awwal", "rabi i"),
    ("ربيع الآخر", "ربيع الثاني", "rabi al-thani", "rabi' al-thani", "rabi al-akhir", "rabi ii"),
    ("جمادى الأولى", "جمادى الأول", "jumada al-awwal", "jumada al-ula", "jumada i"),
    ("جمادى الآخرة", "جمادى الثانية", "جمادى الثاني", "jumada al-thani", "jumada al-akhirah",
     "jumada al-thaniya", "jumada al-akhira", "jumada ii"),
    ("رجب", "rajab"), ("شعبان", "shaban", "sha'ban", "shaaban"), ("رمضان", "ramadan", "ramadhan"),
    ("شوال", "shawwal"),
    ("ذو القعدة", "ذي القعدة", "ذا القعدة", "dhu al-qadah", "dhu al-qa'dah", "dhu al-qi'dah",
     "dhu al-qidah", "dhul qadah", "dhul-qadah", "dhul-qa'dah", "dhul qa'dah"),
    ("ذو الحجة", "ذي الحجة", "ذا الحجة", "dhu al-hijjah", "dhu al-hijja", "dhul hijjah",
     "dhul-hijjah", "dhul hijja"),
)  # fmt: skip
_BEFORE = frozenset(map(key, ("من", "شهر", "of", ",", "،", "عام", "سنة", "لعام", "لسنة")))
_ERAS = frozenset(map(key, ("هـ", "ه", "هجرية", "هجري", "للهجرة", "ah", "h", "a.h.")))
_REACH = 6  # tokens; the name of the month comes before: twenty-first of the month of
_SEEN = timedelta(days=1)  # the new moon is seen a day earlier or later from country to country


@cache
def hijri_months() -> Names[int]:
    """Names of Hijri months in both languages, folded."""
    return named({cut(name): number for number, names in enumerate(_NAMES, 1) for name in names})


def hijri_names() -> tuple[str, ...]:
    """The same names as they are written."""
    return tuple(name for names in _NAMES for name in names)


@cache
def _begins() -> frozenset[str]:
    """The first words of those names."""
    return frozenset(hijri_months()).union(f"ال{word}" for word in hijri_months())


def read_hijri(scanned: Scanned, at: int, code: str) -> tuple[int, Day] | None:
    """Where the date ends that begins at a token, and which: a month and a year at the least."""
    if _begins().isdisjoint(scanned.words(at, _REACH)):
        return None
    after, day = _day(scanned, at, code)
    for _ in range(2):
        after += day > 0 and scanned.said(after) in _BEFORE
    month = _month(scanned, after)
    if month is None:
        return None
    after = month[0]
    for _ in range(2):
        after += scanned.said(after) in _BEFORE
    text = scanned.said(after)
    if not (text.isdigit() and int(text) in HIJRI) or day > 30:
        return None
    return after + 1 + (scanned.said(after + 1) in _ERAS), Day(int(text), month[1], day, "hijri")


def may_be_same_day(one: Day, other: Day) -> bool:
    """Whether a Hijri and a Gregorian date mean the same as far as they are said."""
    hijri, day = (one, other) if one.calendar else (other, one)
    said = day.year, day.month, day.day
    return any(
        all(part in {0, held} for part, held in zip(said, (at.year, at.month, at.day), strict=True))
        for at in _days(hijri)
    )


def _day(scanned: Scanned, at: int, code: str) -> tuple[int, int]:
    ordinal = read_ordinal(scanned, at, code)
    if ordinal is not None:
        return ordinal[0], int(ordinal[1])
    text = scanned.said(at)
    return (at + 1, int(text)) if text.isdigit() and len(text) <= 2 else (at, 0)


def _month(scanned: Scanned, at: int) -> tuple[int, int] | None:
    text = scanned.said(at)
    for word in (text, text.removeprefix("ال")):
        for rest, number in hijri_months().get(word, ()):
            if rest == scanned.words(at + 1, len(rest)):
                return at + 1 + len(rest), number
    return None


def _days(hijri: Day) -> list[date]:
    """The days that it may be, one more at each end."""
    from hijridate import Hijri  # noqa: PLC0415 - hardly any text has such a date

    first = Hijri(hijri.year, hijri.month, 1)
    count = 1 if hijri.day else first.month_length()
    begin = first.to_gregorian() + timedelta(days=max(hijri.day - 1, 0)) - _SEEN
    return [begin + timedelta(days=n) for n in range(count + 2)]
