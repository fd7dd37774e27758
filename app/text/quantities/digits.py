"""A number written in digits: where thousands are parted, and where a fraction begins."""

from __future__ import annotations

import re
from decimal import Decimal

from app.text.quantities.model import Certainty
from app.text.quantities.scan import Scanned

# A comma of either script, a point, an apostrophe or a thin space parts thousands in one house
# or another; a single point or comma before three digits can be either, and both are kept.
_GROUPED = re.compile(r"\d{1,3}(?:([.,'،])\d{3})(?:\1\d{3})*")
_PLAIN = re.compile(r"(\d+)(?:([.,،])(\d+))?")
_BOTH = re.compile(r"(\d{1,3}(?:([,،'.])\d{3})+)([.,])(\d+)")
MOST_DIGITS = 18


def read_digits(scanned: Scanned, at: int) -> tuple[int, Decimal, tuple[Decimal, ...]] | None:
    """Where the number ends that begins at a token of digits, its value, and others it may have.

    None for what has the look of no number: three parts and more, as in a version or an address.
    """
    text, after = scanned.at(at).text, at + 1
    while _goes_on(scanned, after, text):
        text += scanned.at(after).text
        after += 1
    if sum(map(str.isdigit, text)) > MOST_DIGITS:
        return None
    values = _values(text)
    return None if not values else (after, values[0], values[1:])


def certainty(scanned: Scanned, at: int) -> Certainty:
    """Digits that are part of a name (COVID-19, F-16, H1N1) say a number by chance only."""
    before, sign = scanned.at(at - 1), scanned.at(at - 2)
    if before.sort == "word" and scanned.glued(at) and before.text not in {"و", "ب", "ل", "ك", "ف"}:
        return "loose"
    is_hyphen = before.text == "-" and scanned.glued(at) and scanned.glued(at - 1)
    return "loose" if is_hyphen and sign.sort == "word" else "sure"


def _goes_on(scanned: Scanned, after: int, text: str) -> bool:
    """Whether three digits behind a no-break or thin space belong to the number before it."""
    token = scanned.at(after)
    if token.sort != "digits" or len(token.text) != 3 or "." in text:
        return False
    start, _ = scanned.folded.span(token.start, token.end)
    is_first = len(text) <= 3 and text.isdigit()
    between = scanned.text[start - 1 : start]
    return between in {"\u00a0", "\u202f", "\u2009"} and (is_first or len(text) % 3 <= 2)


def _values(text: str) -> tuple[Decimal, ...]:
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
    return (broken, whole) if sign == "." else (whole, broken)


def _bare(text: str) -> str:
    return re.sub(r"\D", "", text)
