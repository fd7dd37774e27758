"""Ordinals and decades: 21st, twenty-first, الحادي والعشرين; the 1990s, nineties, التسعينيات."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from functools import cache

from app.text.quantities.arabic import stems
from app.text.quantities.lexicon import key, lexicon
from app.text.quantities.scan import Scanned

SUFFIXES = frozenset({"st", "nd", "rd", "th"})
CENTURY = Decimal(1900)
_ROMAN_UNITS = ("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix")
_HUNDRED = frozenset(map(key, ("المائة", "المئة")))
_BEHIND_SHARE = frozenset({"of", "in", "to", "from", "since", "over", "this", "last"})


def read_ordinal(scanned: Scanned, at: int, code: str) -> tuple[int, Decimal] | None:
    """Where the ordinal ends that begins at a token, and which it is."""
    text = scanned.said(at)
    if text.isdigit():
        is_said = scanned.said(at + 1) in SUFFIXES and scanned.glued(at + 1)
        return (at + 2, Decimal(text)) if is_said else None
    return _english(scanned, at) if code == "en" else _arabic(scanned, at)


def read_decade(
    scanned: Scanned, at: int, code: str
) -> tuple[int, Decimal, tuple[Decimal, ...]] | None:
    """Where the decade ends, its first year or that within the century, and the other of both."""
    text, held = scanned.said(at), lexicon(code)
    if text.isdigit() and text.endswith("0"):
        after = at + 1 + (scanned.said(at + 1) == "'")
        if scanned.said(after) != "s" or not scanned.glued(after):
            return None
        year = Decimal(text)
        return after + 1, year, ((year % 100,) if year > 100 else (year + CENTURY,))
    for word in stems(text) if code == "ar" else (text,):
        if word in held.decades:
            value = held.decades[word]
            return at + 1, value, (value + CENTURY,)
    return None


def is_share(scanned: Scanned, at: int) -> bool:
    """A third of them, by a fifth; but not a third term."""
    held, text, following = lexicon("en"), scanned.said(at), scanned.said(at + 1)
    if text not in held.ordinals or text not in held.parts or scanned.said(at - 1) != "a":
        return False
    return not following.isalpha() or following in _BEHIND_SHARE


@cache
def romans() -> Mapping[str, Decimal]:
    """Numerals of more than one letter up to 89, folded: Henry VIII, Super Bowl LII."""
    tens, units = ("", "x", "xx", "xxx", "xl", "l", "lx", "lxx", "lxxx"), _ROMAN_UNITS
    held = {
        ten + unit: Decimal(10 * count + rest)
        for count, ten in enumerate(tens)
        for rest, unit in enumerate(units)
    }
    return {text: value for text, value in held.items() if len(text) > 1 and text != "xl"}


def _english(scanned: Scanned, at: int) -> tuple[int, Decimal] | None:
    held, text = lexicon("en"), scanned.said(at)
    if text in held.ordinals and not is_share(scanned, at):
        return at + 1, held.ordinals[text]
    if text in romans() and scanned.original(at).isupper():
        return at + 1, romans()[text]
    if text in held.tens and scanned.said(at + 1) == "-":
        unit = held.ordinals.get(scanned.said(at + 2), Decimal(10))
        return (at + 3, held.tens[text] + unit) if unit < 10 else None
    return None


def _arabic(scanned: Scanned, at: int) -> tuple[int, Decimal] | None:
    found = _below_hundred(scanned, at)
    if found and scanned.said(found[0]) == "بعد" and scanned.said(found[0] + 1) in _HUNDRED:
        return found[0] + 2, found[1] + 100  # السادس عشر بعد المائة
    return found


def _below_hundred(scanned: Scanned, at: int) -> tuple[int, Decimal] | None:
    held, text = lexicon("ar"), scanned.said(at)
    value = next((held.ordinals[one] for one in stems(text) if one in held.ordinals), None)
    if value is None:
        return None
    following = scanned.said(at + 1)
    if held.units.get(following) == 10:
        return at + 2, value + 10
    if following.startswith("و"):
        tens = next((held.tens[one] for one in stems(following) if one in held.tens), None)
        if tens is not None and value < 10:
            return at + 2, value + tens
    return at + 1, value
