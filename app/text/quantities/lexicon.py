"""The words of a language that quantities are written in, folded, from ``resources/quantities``."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from decimal import Decimal
from fractions import Fraction
from functools import cache
from typing import TypeAlias, TypeVar

import msgspec
from msgspec import Struct

from app.text.calendar import month_names, weekday_names
from app.text.folding import fold
from app.text.quantities.scan import scan
from app.wording import SHIPPED
from resources import resource

T = TypeVar("T")
Numbers: TypeAlias = Mapping[str, Decimal]
Names: TypeAlias = Mapping[str, tuple[tuple[tuple[str, ...], T], ...]]
"""By the first word: the words that follow, the longest first, and what all of them mean."""


class Lexicon(Struct, frozen=True):
    """Folded words and what they are worth; names of several words are single-spaced."""

    units: Numbers
    tens: Numbers
    hundreds: Numbers
    scales: Numbers
    dual_scales: Numbers
    short_scales: Numbers
    parts: Mapping[str, Fraction]
    loose: Mapping[str, tuple[Decimal, ...]]
    phrases: Names[tuple[Decimal, ...]]
    ordinals: Numbers
    decades: Numbers
    vague: Numbers
    ambiguous: frozenset[str]
    percent: Names[None]
    currencies: Names[str]
    parts_of_day: Names[str]
    noons: Names[int]
    before_month: frozenset[str]
    months_alone: frozenset[str]
    counted: frozenset[str]


class _Held(Struct):
    units: dict[str, int]
    tens: dict[str, int]
    scales: dict[str, int]
    parts: dict[str, str]
    loose: dict[str, list[str]]
    phrases: dict[str, list[str]]
    ordinals: dict[str, int]
    decades: dict[str, int]
    vague: dict[str, int]
    percent: list[str]
    currencies: dict[str, list[str]]
    parts_of_day: dict[str, list[str]]
    noons: dict[str, int]
    before_month: list[str]
    months_alone: list[str]
    counted: list[str] = []
    duals: list[str] = []
    hundreds: dict[str, int] = {}
    dual_scales: dict[str, int] = {}
    short_scales: dict[str, int] = {}
    ambiguous: list[str] = []


@cache
def lexicon(code: str) -> Lexicon:
    """That of a language; KeyError when there is none."""
    if code not in SHIPPED:
        raise KeyError(code)
    data = resource("quantities", f"{code}.json").read_bytes()
    held = msgspec.json.decode(data, type=_Held)
    return Lexicon(
        **{
            name: _numbers(getattr(held, name))
            for name in ("units", "tens", "hundreds", "scales", "dual_scales", "short_scales",
                         "ordinals", "decades", "vague")
        },
        parts={key(word): Fraction(part) for word, part in held.parts.items()},
        loose=_loose(held),
        phrases=named({cut(said): tuple(map(_value, of)) for said, of in held.phrases.items()}),
        ambiguous=_words(held.ambiguous),
        percent=named({cut(name): None for name in held.percent}),
        currencies=named(
            {cut(name): code for code, names in held.currencies.items() for name in names}
        ),
        parts_of_day=named(
            {cut(name): part for part, names in held.parts_of_day.items() for name in names}
        ),
        noons=named({cut(name): hour for name, hour in held.noons.items()}),
        before_month=_words(held.before_month),
        months_alone=_words(held.months_alone),
        counted=_words(held.counted),
    )  # fmt: skip


@cache
def months() -> Names[int]:
    """Names of months in every language and style, folded."""
    return named({cut(name): number for name, number in month_names().items()})


@cache
def weekdays() -> frozenset[str]:
    """Names of weekdays in every language, folded."""
    return frozenset(map(key, weekday_names()))


def key(word: str) -> str:
    """A word as a folded text has it."""
    return fold(word).text


def _numbers(held: Mapping[str, int]) -> Numbers:
    return {key(word): Decimal(value) for word, value in held.items()}


def duals_of(noun: str) -> tuple[str, ...]:
    """The duals of an Arabic noun, folded."""
    base = f"{noun[:-1]}ت" if noun.endswith("ة") else noun
    return key(f"{base}ان"), key(f"{base}ين")


def _loose(held: _Held) -> dict[str, tuple[Decimal, ...]]:
    two = {dual: (Decimal(2),) for noun in held.duals for dual in duals_of(noun)}
    return {**two, **{key(word): tuple(map(_value, of)) for word, of in held.loose.items()}}


def as_decimal(part: Fraction) -> Decimal:
    """A fraction to nine places, so that two ways to the same one give the same."""
    return round(Decimal(part.numerator) / part.denominator, 9).normalize()


def _words(held: Iterable[str]) -> frozenset[str]:
    return frozenset(map(key, held))


def _value(text: str) -> Decimal:
    return as_decimal(Fraction(text))


def cut(name: str) -> tuple[str, ...]:
    """A name as the texts of its tokens."""
    return tuple(scan(name).texts)


def named(held: Mapping[tuple[str, ...], T]) -> Names[T]:
    """Names of several words by their first, the longest first."""
    found: dict[str, list[tuple[tuple[str, ...], T]]] = {}
    for (first, *rest), meant in sorted(held.items(), key=lambda one: -len(one[0])):
        found.setdefault(first, []).append((tuple(rest), meant))
    return {first: tuple(names) for first, names in found.items()}
