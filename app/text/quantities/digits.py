"""A number in digits: where thousands are parted, where a fraction begins, what is a name."""

from __future__ import annotations

import re
from decimal import Decimal
from fractions import Fraction
from functools import lru_cache

from app.text.quantities.lexicon import as_decimal, key
from app.text.quantities.model import Certainty
from app.text.quantities.scan import Scanned
from app.text.quantities.units import currency_before

# A comma of either script, a point, an apostrophe or a thin space parts thousands in one house
# or another; a single point or comma before three digits can be either, and both are kept.
_GROUPED = re.compile(r"\d{1,3}(?:([.,'،])\d{3})(?:\1\d{3})*")
_PLAIN = re.compile(r"(\d+)(?:([.,،])(\d+))?")
_BOTH = re.compile(r"(\d{1,3}(?:([,،'.])\d{3})+)([.,])(\d+)")
_SPACES = frozenset({" ", "\u00a0", "\u202f", "\u2009"})
# What stands before digits and is no name with them: الـ24, mid-2018.
_CLINGING = frozenset(
    map(
        key,
        ("و", "ب", "ل", "ك", "ف", "ال", "لل", "بال", "وال", "فال", "كال", "ولل", "حوالي", "نحو",
         "عام", "سنة", "رقم", "من", "في", "إلى", "على", "بنسبة"),
    )
)  # fmt: skip
_BEFORE = frozenset(
    {"mid", "early", "late", "pre", "post", "under", "over", "top", "non", "sub", "around",
     "magnitude", "category", "grade", "level"}
)  # fmt: skip
_BESIDE = frozenset({("24", "/", "7"), ("7", "/", "7"), ("50", "-", "50"), ("50", "/", "50")})
_NEAR = frozenset("-/:[]().")
MOST_DIGITS = 18
MOST_MARK = 20  # the last number of a list or of a note, in brackets


def read_digits(scanned: Scanned, at: int) -> tuple[int, Decimal, tuple[Decimal, ...]] | None:
    """Where the number ends that begins at a token of digits, its value, and others it may have.

    None for what has the look of no number: three parts and more, as in a version or an address.
    """
    text, after = scanned.said(at), at + 1
    if scanned.said(after) == "o" and scanned.glued(after) and scanned.glued(after + 1):
        rest = scanned.said(after + 1)  # 2O24, with the letter
        if text.isdigit() and rest.isdigit():
            return after + 2, Decimal(f"{text}0{rest}"), ()
    while len(scanned.said(after)) == 3 and _goes_on(scanned, after, text, at):
        text += scanned.said(after)
        after += 1
    if len(text) > MOST_DIGITS and sum(map(str.isdigit, text)) > MOST_DIGITS:
        return None
    values = _values(text)
    if not values:
        return None
    part = read_fraction(scanned, after) if after == at + 1 and text.isdigit() else None
    if part is not None:
        return part[0], values[0] + part[1], ()
    return after, values[0], (*values[1:], *_full_years(scanned, at))


def read_fraction(scanned: Scanned, at: int) -> tuple[int, Decimal] | None:
    """Where 1/2 ends, which is also what ½ folds to, and its value."""
    if scanned.said(at + 1) != "/":
        return None
    first, second = scanned.said(at), scanned.said(at + 2)
    if not (scanned.glued(at + 1) and scanned.glued(at + 2)):
        return None
    if not (first.isdigit() and second.isdigit() and 0 < int(first) < int(second) <= 10):
        return None
    return at + 3, as_decimal(Fraction(int(first), int(second)))


def certainty(scanned: Scanned, at: int) -> Certainty:
    """Digits of a name (COVID-19, H1N1, 7-Eleven), a list or a note say a number by chance."""
    said = scanned.said
    is_near = at == 0 or said(at - 1) in _NEAR or said(at) in _NEAR or said(at + 1) in _NEAR
    is_loose = _is_street(scanned, at) or _is_after_name(scanned, at)
    if is_near and not is_loose:
        is_loose = _is_before_name(scanned, at) or _is_mark(scanned, at) or _is_beside(scanned, at)
    return "loose" if is_loose else "sure"


def _is_after_name(scanned: Scanned, at: int) -> bool:
    if not scanned.glued(at):
        return False
    before = scanned.said(at - 1)
    if before[:1].isalpha():
        return before not in _CLINGING and currency_before(scanned, at - 1, "en") is None
    name = scanned.said(at - 2)
    is_name = before == "-" and name[:1].isalpha() and scanned.glued(at - 1)
    return is_name and name not in _BEFORE and name not in _CLINGING


def _is_before_name(scanned: Scanned, at: int) -> bool:
    """2019-nCoV, 7-Eleven."""
    if scanned.said(at + 1) != "-" or not (scanned.glued(at + 1) and scanned.glued(at + 2)):
        return False
    name = scanned.original(at + 2)
    return name.isascii() and name.isalpha() and not name.islower() and not name.isupper()


def _is_street(scanned: Scanned, at: int) -> bool:
    """10 Downing Street."""
    return scanned.said(at + 2) in {"street", "avenue"} and scanned.original(at + 2).istitle()


def _is_mark(scanned: Scanned, at: int) -> bool:
    """[12], (1) and "1." at the beginning."""
    text, before, after = (scanned.said(at + n) for n in (0, -1, 1))
    if not text.isdigit() or int(text) > (99 if before == "[" else MOST_MARK):
        return False
    if (before, after) in {("[", "]"), ("(", ")")}:
        return before == "[" or int(text) < 10
    return at == 0 and after in {".", ")", "-"} and not scanned.glued(at + 2)


def _is_beside(scanned: Scanned, at: int) -> bool:
    """24/7, fifty-fifty, and what a score has of none or one: "by two goals to nil"."""
    text = scanned.said(at)
    for first in (at, at - 2):
        held = scanned.words(first, 3) if first >= 0 else ()
        if len(held) < 3 or not (scanned.glued(first + 1) and scanned.glued(first + 2)):
            continue
        if held in _BESIDE:
            return True
        if held[1] in {"-", ":"} and text in {"0", "1"} and held[0].isdigit() and held[2].isdigit():
            return len(held[0]) == len(held[2]) == 1
    return False


def _full_years(scanned: Scanned, at: int) -> tuple[Decimal, ...]:
    """'86 is 1986 as well."""
    text = scanned.said(at)
    is_short = scanned.said(at - 1) == "'" and scanned.glued(at) and not scanned.glued(at - 1)
    if not is_short or len(text) != 2 or not text.isdigit():
        return ()
    return Decimal(f"19{text}"), Decimal(f"20{text}")


def _goes_on(scanned: Scanned, after: int, text: str, at: int) -> bool:
    """Whether three digits behind a space belong to the number before it."""
    more = scanned.said(after)
    if not more[0].isdecimal() or not text.isdigit():
        return False
    start, _ = scanned.span(after, after)
    between = scanned.text[start - 1 : start]
    if between not in _SPACES or (after == at + 1 and len(text) > 3):
        return False
    return between != " " or (not text.startswith("0") and certainty(scanned, at) == "sure")


@lru_cache(maxsize=4096)  # the other language has the same figures
def _values(text: str) -> tuple[Decimal, ...]:
    if text.isdigit():
        return (Decimal(text),)
    both = _BOTH.fullmatch(text)
    if both and both[2] != both[3]:
        return (Decimal(f"{_bare(both[1])}.{both[4]}"),)
    if _GROUPED.fullmatch(text):
        return _grouped(text)
    plain = _PLAIN.fullmatch(text)
    if plain is None:
        return ()
    return (Decimal(f"{plain[1]}.{plain[3]}" if plain[3] else plain[1]),)


def _grouped(text: str) -> tuple[Decimal, ...]:
    whole = Decimal(_bare(text))
    parts = re.split(r"\D", text)
    sign = text[len(parts[0])]
    if len(parts) > 2 or sign == "'":
        return (whole,)
    broken = Decimal(f"{parts[0]}.{parts[1]}")
    if parts[0].startswith("0"):
        return (broken,)
    if sign == "," and int(parts[1]) == 0:
        return (whole,)  # nobody writes 260 to the thousandth
    return (broken, whole) if sign == "." else (whole, broken)


def _bare(text: str) -> str:
    return re.sub(r"\D", "", text)
