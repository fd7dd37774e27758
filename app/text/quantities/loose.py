"""Words that say a number in passing: a decade, half, both, duals, a week."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from functools import lru_cache

from msgspec.structs import replace

from app.text.quantities.arabic import bare, stems
from app.text.quantities.beside import ONE, Found
from app.text.quantities.lexicon import as_decimal, lexicon
from app.text.quantities.measures import dual_units, single_units, unit_at
from app.text.quantities.numerals import with_half
from app.text.quantities.ordinals import is_share
from app.text.quantities.scan import Scanned
from app.text.quantities.worded import in_hundredths

TWO = Decimal(2)


def read_loose(scanned: Scanned, at: int, code: str) -> Found | None:
    """What begins at a token; it counts only where the other language has it too."""
    dual, values, part = _meant(scanned.said(at), code)
    if dual is not None:
        return with_half(scanned, Found(at + 1, "number", TWO, (), "loose", measure=dual), code)
    if values is not None:
        shares = in_hundredths(values[0]) if values[0] < 1 else ()
        found = Found(at + 1, "number", values[0], (*values[1:], *shares), "loose")
        return _measured(scanned, at, with_half(scanned, found, code), code)
    is_halved = code == "ar" or scanned.said(at + 1) == "and"
    unit = unit_at(scanned, at, code) if is_halved else None
    if unit is not None:
        one = Found(unit[0], "number", ONE, (), "loose", measure=unit[1])
        found = with_half(scanned, one, code)
        is_one = (
            code == "ar" and scanned.said(at).removeprefix("و") in single_units()
        )  # no more than a metre
        return found if is_one or found.end > unit[0] else None
    if code == "en" or part is None:
        return _share(scanned, at) if code == "en" else None
    value = as_decimal(part)
    return Found(at + 1, "number", value, in_hundredths(value), "loose")


@lru_cache(maxsize=8192)
def _meant(word: str, code: str) -> tuple[str | None, tuple[Decimal, ...] | None, Fraction | None]:
    """The unit that a word is a dual of, its values, and the part that it is, as far as it is."""
    words = (word,) if code == "en" else stems(word)
    held = lexicon(code)
    dual = next((dual_units()[one] for one in words if one in dual_units()), None)
    values = next((held.loose[one] for one in words if held.loose.get(one)), None)
    part = next((held.parts[one] for one in bare(words) if one in held.parts), None)
    return dual, values, part


def _share(scanned: Scanned, at: int) -> Found | None:
    """A third of them, by a fifth; and the third one, which may be meant as well."""
    held, word = lexicon("en"), scanned.said(at)
    if not is_share(scanned, at):
        return None
    value = as_decimal(held.parts[word])
    return Found(at + 1, "number", value, (held.ordinals[word], *in_hundredths(value)), "loose")


def read_vague(scanned: Scanned, at: int, code: str) -> Found | None:
    """Tens of thousands, عشرات الآلاف: of one size, though nobody counted."""
    value, end = Decimal(1), at
    while True:
        word = scanned.said(end)
        size = _size(word, code)
        if size is None or (end > at and word.startswith("و")):  # الآلاف والآلاف
            return Found(end, "vague", value, (), "loose") if end > at else None
        value, end = value * size, end + 1
        if code == "en" and scanned.said(end) == "of" and _size(scanned.said(end + 1), code):
            end += 1


def _size(word: str, code: str) -> Decimal | None:
    held = lexicon(code).vague
    return next(
        (held[one] for one in ((word,) if code == "en" else stems(word)) if one in held), None
    )


def read_phrase(scanned: Scanned, at: int, code: str) -> Found | None:
    """What is said with a number and is not counted: on cloud nine, around the clock."""
    text = scanned.said(at)
    for word in (text,) if code == "en" else stems(text):
        for rest, values in lexicon(code).phrases.get(word, ()):
            if scanned.words(at + 1, len(rest)) == rest:
                return Found(at + 1 + len(rest), "number", values[0], values[1:], "loose")
    return None


def _measured(scanned: Scanned, at: int, found: Found, code: str) -> Found | None:
    """Half a year, or a year itself and a half."""
    itself = unit_at(scanned, at, code)
    if itself is not None or found.value == ONE:
        held = with_half(scanned, replace(found, measure=itself[1] if itself else ""), code)
        is_named = scanned.sort(at + 1) == "digits" or "ال" in scanned.said(at)[:4]
        return None if is_named and held.end == at + 1 else held  # عام 2018, الساعة
    place = found.end
    while scanned.said(place) in {"a", "an", "of"}:
        place += 1
    following = unit_at(scanned, place, code)
    return replace(found, measure=following[1]) if following else found
