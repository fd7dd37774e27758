"""Plants one changed figure at a time in a text of a pair, the same ones on every run."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache

from msgspec import Struct

from app.wording import shipped_wording

# A number in digits that stands by itself: no code, version, address, score or time of day.
_NUMBER = re.compile(r"(?<![\w./:@#+-])\d+(?:[.,٫٬]\d+)*(?![\w/:@+-]|\.\d|[,.]\w)")
_YEAR = re.compile(r"(?<![\w./:@#+,-])(?:19|20)\d\d(?![\w/:@+,-]|\.\d)")
_RANGE = re.compile(r"(?<![\w./-])(?:19|20)\d\d-(\d{4}|\d\d)(?![\w/-])")
_ENGLISH = (
    "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "twenty", "thirty", "forty", "fifty", "sixty",
)  # fmt: skip
_ARABIC = (
    "ثلاثة", "أربعة", "خمسة", "ستة", "سبعة", "ثمانية", "تسعة", "عشرة", "عشرين", "ثلاثين", "أربعين",
    "خمسين", "ستين",
)  # fmt: skip
_WORDS = {"en": _ENGLISH, "ar": _ARABIC}
_SCALES = {
    "en": {"thousand": "million", "million": "billion", "billion": "million"},
    "ar": {"ألف": "مليون", "مليون": "مليار", "مليار": "مليون", "ملايين": "مليارات"},
}
_MONEY = {
    "en": {"$": "€", "USD": "EUR", "£": "€", "€": "£", "dollars": "euros"},
    "ar": {"دولار أمريكي": "يورو", "دولار": "يورو", "يورو": "دولار", "جنيه إسترليني": "يورو"},
}
_PER_CENT = {
    "en": re.compile(r"\d+(?:\.\d+)?( ?%| percent| per cent)(?! point)"),
    "ar": re.compile(r"\d+(?:[.,]\d+)?( ?[%٪]| في الم[اى]?ئة| بالم[اى]?ئة)"),
}
_LEFT = r"(?<![\w-])"
_RIGHT = r"(?![\w-])"


class Planted(Struct, frozen=True):
    """A change of a text: what was from start to end is new now; sort: of which kind it is."""

    sort: str
    text: str
    start: int
    old: str
    new: str

    @property
    def end(self) -> int:
        """Behind the words in the changed text."""
        return self.start + len(self.new)


def planted(text: str, code: str) -> Iterator[Planted]:
    """Every change that this module knows of a text in English or Arabic."""
    for sort, pattern, change in (*_of_digits(), *_of_words(code)):
        for match in pattern.finditer(text):
            for new in change(match[0]):
                if new != match[0]:
                    whole = text[: match.start()] + new + text[match.end() :]
                    yield Planted(sort, whole, match.start(), match[0], new)


def in_other_digits(text: str) -> str:
    """The text with its digits, and what parts them, in the other system: the same values."""
    if re.search("[٠-٩]", text):
        return text.translate(str.maketrans("٠١٢٣٤٥٦٧٨٩٫٬", "0123456789.,"))
    text = re.sub(r"(?<=\d),(?=\d{3})", "٬", re.sub(r"(?<=\d)\.(?=\d)", "٫", text))
    return text.translate(str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩"))


_Rule = tuple[str, re.Pattern[str], Callable[[str], tuple[str, ...]]]


def _of_digits() -> tuple[_Rule, ...]:
    return (
        ("digits swapped", _NUMBER, _swapped),
        ("a digit changed", _NUMBER, lambda old: (old[:-1] + _next(old[-1]),)),
        ("other digits", _NUMBER, lambda old: (in_other_digits(old[:-1] + _next(old[-1])),)),
        ("factor ten", _NUMBER, lambda old: (old + "0",) if old.isdigit() else ()),
        ("number dropped", _NUMBER, lambda _: ("",)),
        ("year", _YEAR, lambda old: (str(int(old) + 1), str(int(old) - 10))),
        ("range end", _RANGE, lambda old: (old[:-1] + _next(old[-1]),)),
    )


@cache
def _of_words(code: str) -> tuple[_Rule, ...]:
    words = _WORDS[code]
    tables = (
        ("number word", dict(zip(words, (*words[1:], words[0]), strict=True))),
        ("scale", _SCALES[code]),
        ("month", _months(code)),
    )
    rules = [(sort, _any(table), _by(table)) for sort, table in tables]
    rules.append(("word dropped", _any(dict.fromkeys(words, "")), lambda _: ("",)))
    money = "|".join(map(re.escape, _MONEY[code]))
    beside = rf"(?:{money})(?= ?\d)|(?<=\d )(?:{money})|(?<=مليون )(?:{money})"
    rules.append(("currency", re.compile(beside), _by(_MONEY[code])))
    rules.append(("per cent", _PER_CENT[code], lambda old: (re.sub(r"\D+$", "", old),)))
    return tuple(rules)


def _months(code: str) -> dict[str, str]:
    return {
        name: following
        for style in shipped_wording(code).months.values()
        for name, following in zip(style, (*style[1:], style[0]), strict=True)
        if "/" not in name and name not in {"May", "March", "Mar", "مارس", "مايو"}
    }


def _any(table: dict[str, str]) -> re.Pattern[str]:
    names = "|".join(sorted(map(re.escape, table), key=len, reverse=True))
    return re.compile(f"{_LEFT}(?:{names}){_RIGHT}")


def _by(table: dict[str, str]) -> Callable[[str], tuple[str, ...]]:
    return lambda old: (table[old],)


def _swapped(old: str) -> tuple[str, ...]:
    found = re.search(r"([1-9])(\D?)(?!\1)(\d)", old)
    if found is None:
        return ()
    return (old[: found.start()] + found[3] + found[2] + found[1] + old[found.end() :],)


def _next(digit: str) -> str:
    digits = "0123456789" if digit.isascii() else "٠١٢٣٤٥٦٧٨٩"
    return digits[(digits.index(digit) + 1) % 10]
