"""Writes numbers the ways that English and Arabic texts do, for tests that read them back."""

from __future__ import annotations

from msgspec import Struct

_UNITS = (
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
    "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen",
    "nineteen",
)  # fmt: skip
_TENS = ("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_SCALES = ("", "thousand", "million", "billion", "trillion", "quadrillion")
_ORDINALS = {
    "one": "first", "two": "second", "three": "third", "five": "fifth", "eight": "eighth",
    "nine": "ninth", "twelve": "twelfth",
}  # fmt: skip
# Three to ten in the form that goes with masculine nouns; with feminine ones it loses the ة.
_COUNTS = ("ثلاثة", "أربعة", "خمسة", "ستة", "سبعة", "ثمانية", "تسعة", "عشرة")
_ARABIC_TENS = ("عشر", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثمان", "تسع")
# Each scale alone, its dual without the ending, its plural, and the accusative after 11 to 99.
_ARABIC_SCALES = (
    ("ألف", "ألف", "آلاف", "ألفًا"),
    ("مليون", "مليون", "ملايين", "مليونًا"),
    ("مليار", "مليار", "مليارات", "مليارًا"),
    ("تريليون", "تريليون", "تريليونات", "تريليونًا"),
    ("كوادريليون", "كوادريليون", "كوادريليونات", "كوادريليونًا"),
)
_ARABIC_ORDINALS = (
    "الأول", "الثاني", "الثالث", "الرابع", "الخامس", "السادس", "السابع", "الثامن", "التاسع",
    "العاشر",
)  # fmt: skip


def english(number: int) -> str:
    """In words, short scale, with the British "and": one thousand and five."""
    if number == 0:
        return "zero"
    parts = [
        f"{_english_group(group)} {_SCALES[scale]}".strip()
        for scale, group in reversed(list(enumerate(_groups(number))))
        if group
    ]
    last = number % 1000
    joins = " and " if 0 < last < 100 and len(parts) > 1 else " "
    return joins.join((" ".join(parts[:-1]), parts[-1])).strip()


def english_ordinal(number: int) -> str:
    """1 to 99 in words: twenty-first."""
    words = english(number).split("-")
    last = words[-1]
    ordinal = f"{last[:-1]}ieth" if last.endswith("y") else f"{last.removesuffix('t')}th"
    return "-".join((*words[:-1], _ORDINALS.get(last, ordinal)))


def arabic_ordinal(number: int, *, is_oblique: bool = False) -> str:
    """1 to 99 in words, masculine, with the article: الحادي والعشرون."""
    tens, unit = divmod(number, 10)
    if number <= 10:
        return _ARABIC_ORDINALS[number - 1]
    first = "الحادي" if unit == 1 else _ARABIC_ORDINALS[unit - 1]
    if tens == 1:
        return f"{first} عشر"
    ten = f"{_ARABIC_TENS[tens - 2]}{'ين' if is_oblique else 'ون'}"
    return f"{first} وال{ten}" if unit else f"ال{ten}"


class Arabic(Struct, frozen=True):
    """A way to write numbers in Arabic words.

    is_feminine: what is counted. is_oblique: عشرين for عشرون. is_apart: و stands apart.
    hundred: مئة or مائة. has_gap: ثلاث مئة for ثلاثمئة.
    """

    is_feminine: bool = False
    is_oblique: bool = False
    is_apart: bool = False
    hundred: str = "مئة"
    has_gap: bool = False

    def words(self, number: int) -> str:
        """A whole number from 0 to 10**18."""
        if number == 0:
            return "صفر"
        parts = [
            self._scaled(group, scale)
            for scale, group in reversed(list(enumerate(_groups(number))))
            if group
        ]
        return self._and(*parts)

    def _scaled(self, group: int, scale: int) -> str:
        if scale == 0:
            return self._group(group, is_feminine=self.is_feminine)
        alone, dual, plural, accusative = _ARABIC_SCALES[scale - 1]
        if group == 1:
            return alone
        if group == 2:
            return f"{dual}{self._dual()}"
        rest = group % 100
        noun = plural if 3 <= rest <= 10 else accusative if rest > 10 else alone
        counted = self._group(group, is_feminine=False)
        if group == 200:
            counted = counted.removesuffix("ن")  # the construct: مئتا ألف
        return f"{counted} {noun}"

    def _group(self, number: int, *, is_feminine: bool) -> str:
        hundreds, rest = divmod(number, 100)
        held = [self._hundreds(hundreds)] if hundreds else []
        if rest:
            held.append(self._below_hundred(rest, is_feminine=is_feminine))
        return self._and(*held)

    def _hundreds(self, hundreds: int) -> str:
        if hundreds == 1:
            return self.hundred
        if hundreds == 2:
            return f"{self.hundred[:-1]}ت{self._dual()}"
        count = _COUNTS[hundreds - 3][:-1] if hundreds != 8 or self.has_gap else "ثمان"
        return f"{count}{' ' if self.has_gap else ''}{self.hundred}"

    def _below_hundred(self, number: int, *, is_feminine: bool) -> str:
        tens, unit = divmod(number, 10)
        if number <= 10:
            return self._count(number, is_feminine=is_feminine)
        if tens == 1:
            return self._teen(unit, is_feminine=is_feminine)
        ten = f"{_ARABIC_TENS[tens - 2]}{'ين' if self.is_oblique else 'ون'}"
        return self._and(self._count(unit, is_feminine=is_feminine), ten) if unit else ten

    def _count(self, number: int, *, is_feminine: bool) -> str:
        if number == 1:
            return "واحدة" if is_feminine else "واحد"
        if number == 2:
            return f"{'اثنت' if is_feminine else 'اثن'}{self._dual()}"
        count = _COUNTS[number - 3]
        return count[:-1] if is_feminine else count

    def _teen(self, unit: int, *, is_feminine: bool) -> str:
        ten = "عشرة" if is_feminine else "عشر"
        if unit == 1:
            return f"{'إحدى' if is_feminine else 'أحد'} {ten}"
        return f"{self._count(unit, is_feminine=is_feminine).removesuffix('ن')} {ten}"

    def _dual(self) -> str:
        return "ين" if self.is_oblique else "ان"

    def _and(self, *parts: str) -> str:
        return (" و " if self.is_apart else " و").join(parts)


def _groups(number: int) -> list[int]:
    """Three digits each, the last first."""
    found = []
    while number:
        number, group = divmod(number, 1000)
        found.append(group)
    return found


def _english_group(number: int) -> str:
    hundreds, rest = divmod(number, 100)
    held = [f"{_UNITS[hundreds]} hundred"] if hundreds else []
    if rest:
        tens, unit = divmod(rest, 10)
        word = f"{_TENS[tens]}{f'-{_UNITS[unit]}' if unit else ''}"
        held.append(_UNITS[rest] if rest < 20 else word)
    return " and ".join(held)
