"""Units of what is measured, and whether two amounts in different ones are the same amount."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from fractions import Fraction
from functools import cache, lru_cache

import msgspec
from msgspec import Struct

from app.text.quantities.arabic import stems
from app.text.quantities.lexicon import Names, cut, duals_of, key, named
from app.text.quantities.model import Quantity
from app.text.quantities.scan import Scanned, scan
from resources import resource

# Translators round what they convert (6 feet are called 2 metres), but do not recount days.
_ROUNDED = Fraction(10, 100)
_COUNTED = Fraction(2, 100)
_DEGREES = 1
_YEARS = range(1800, 2200)


class _Unit(Struct):
    of: str
    size: str
    en: list[str]
    ar: list[str]
    dual: list[str]
    zero: str = "0"


@cache
def _units() -> Mapping[str, _Unit]:
    data = resource("quantities", "measures.json").read_bytes()
    return msgspec.json.decode(data, type=dict[str, _Unit])


@cache
def names(code: str) -> Names[str]:
    """What units are called in a language, folded."""
    held = {cut(name): unit for unit, one in _units().items() for name in getattr(one, code)}
    return named(held)


@cache
def dual_units() -> Mapping[str, str]:
    """Arabic duals, folded, and the unit that each has two of."""
    return {
        dual: unit for unit, one in _units().items() for noun in one.dual for dual in duals_of(noun)
    }


@cache
def single_units() -> frozenset[str]:
    """Arabic units in the singular, folded, which say one without a number."""
    return frozenset(key(noun) for one in _units().values() for noun in one.dual)


def unit_at(scanned: Scanned, at: int, code: str) -> tuple[int, str] | None:
    """Where the name of a unit ends that begins at a token, and which; "six-foot" has a hyphen."""
    at += scanned.said(at) == "-" and scanned.glued(at) and scanned.glued(at + 1)
    for rest, unit in _begun(scanned.said(at), code):
        if not rest or scanned.words(at + 1, len(rest)) == rest:
            return at + 1 + len(rest), unit
    return None


@lru_cache(maxsize=8192)
def _begun(word: str, code: str) -> tuple[tuple[tuple[str, ...], str], ...]:
    """The units that a word begins, as ``names`` has them, whatever clings to it."""
    words = (word,) if code == "en" else (word, *stems(word))
    return tuple(held for one in words for held in names(code).get(one, ()))


@lru_cache(maxsize=64)
def units_in(text: str, code: str) -> frozenset[str]:
    """The units that a text names anywhere."""
    scanned = scan(text)
    held = (unit_at(scanned, at, code) for at in range(len(scanned.texts)))
    return frozenset(one[1] for one in held if one)


def is_same_amount(value: Decimal, unit: str, other: Decimal, other_unit: str) -> bool:
    """Whether so much of one unit is so much of the other, as translators convert."""
    one, two = _units()[unit], _units()[other_unit]
    if one.of != two.of:
        return False
    first, second = _converted(value, one), _converted(other, two)
    if one.of == "temperature":
        return abs(first - second) < _DEGREES
    most = _COUNTED if one.of == "time" else _ROUNDED
    return abs(first - second) <= most * max(first, second)


def is_other_unit(one: Quantity, other: Quantity) -> bool:
    """Whether two figures are the same and count other things of a kind: 3 years, 3 months.

    Degrees are often not said to be those of one scale or the other.
    """
    if not (one.measure and other.measure) or one.measure == other.measure:
        return False
    if one.value != other.value or one.value <= 1:
        return False
    if one.value in _YEARS and "year" in {one.measure, other.measure}:
        return False  # «عام 2022», and "in 2022 to 2 minutes", which lends it the minutes
    first, second = _units()[one.measure], _units()[other.measure]
    return first.of == second.of != "temperature"


def _converted(value: Decimal, unit: _Unit) -> Fraction:
    return (Fraction(value) - Fraction(unit.zero)) * Fraction(unit.size)
