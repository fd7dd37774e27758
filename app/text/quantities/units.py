"""What stands beside a number and says of what it is: currencies, per cent; and telephones."""

from __future__ import annotations

from decimal import Decimal
from functools import cache

from app.text.quantities.lexicon import lexicon
from app.text.quantities.scan import Scanned

_SIGNS = frozenset("$€£¥₪₹₺₩₽")
_LETTERS = frozenset({"BD", "JD", "KD", "QR", "SR", "LE", "Dh", "Dhs"})
_BEFORE = _LETTERS | {"Rs", "Rs.", "RMB", "NIS"}
LEAST_PHONE, MOST_PHONE = 8, 15  # digits; E.164 has 15 at most


def currency_at(scanned: Scanned, at: int, code: str) -> tuple[int, str] | None:
    """Where the name of a currency ends that begins at a token, and its ISO 4217 code."""
    text = scanned.said(at)
    if code == "ar" and text == "من" and scanned.said(at + 1).startswith("ال"):
        at, text = at + 1, scanned.said(at + 1).removeprefix("ال")  # 5 ملايين من الدولارات
    for rest, iso in lexicon(code).currencies.get(text, ()):
        if rest and scanned.words(at + 1, len(rest)) != rest:
            continue
        if text == iso.lower() and scanned.original(at) != iso:
            continue
        if text in _letters() and scanned.original(at) not in _LETTERS:
            continue
        is_sign = rest and rest[0] in _SIGNS  # A$5, but not "a $5 note"
        if is_sign and not (scanned.glued(at + 1) and scanned.original(at).isupper()):
            continue
        return at + 1 + len(rest), iso
    return None


@cache
def _letters() -> frozenset[str]:
    return frozenset(one.lower() for one in _LETTERS)


def currency_before(scanned: Scanned, at: int, code: str) -> tuple[int, str] | None:
    """One that stands before its figure: a sign or a code, and no word (they won 3)."""
    held = currency_at(scanned, at, code)
    if held is None:
        return None
    text = scanned.original(at)
    is_sign = any(scanned.said(place) in _SIGNS for place in range(at, held[0]))
    return held if is_sign or text == held[1] or text in _BEFORE else None


def percent_at(scanned: Scanned, at: int, code: str) -> int | None:
    """Where "per cent" ends that begins at a token; a hyphen may stand before it."""
    at += scanned.said(at) == "-" and scanned.glued(at) and scanned.glued(at + 1)
    for rest, _ in lexicon(code).percent.get(scanned.said(at), ()):
        if not rest or scanned.words(at + 1, len(rest)) == rest:
            return at + 1 + len(rest)
    return None


def read_phone(scanned: Scanned, at: int) -> tuple[int, Decimal] | None:
    """Where a telephone number ends and its digits, from + or two leading zeros or one."""
    place = at + (scanned.said(at) == "+")
    first = scanned.said(place)
    if not first[:1].isdecimal() or not (place > at or first.startswith("0")):
        return None
    digits, end = "", place
    while (text := scanned.said(end))[:1].isdecimal() or text in {"-", "(", ")"}:
        if text[0].isdecimal() and not text.isdigit():
            return None
        digits += text if text[0].isdecimal() else ""
        if len(digits) > MOST_PHONE:
            return None
        end += 1
    while end > place and not scanned.said(end - 1)[:1].isdecimal():
        end -= 1
    return (end, Decimal(digits)) if len(digits) >= LEAST_PHONE else None
