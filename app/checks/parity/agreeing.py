"""Figures that both texts have, and say otherwise: points for per cent, one to the other."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from app.checks.finding import Finding
from app.checks.pair import Pair
from app.checks.parity.compared import Compared
from app.text.quantities import Quantity

# Words of the figure or right behind it.
_POINTS = {"en": re.compile(r"\bpoints?\b|\bpp\b", re.IGNORECASE),
           "ar": re.compile(r"(?<!\w)(?:و|ف|ب|ل)?(?:ال|ل)?(?:نقط[ةت]|نقاط)")}  # fmt: skip
_BEHIND = 20  # code points
_FROM = {"en": re.compile(r"\bfrom\W+(?:\w+\W+){0,2}$", re.IGNORECASE),
         "ar": re.compile(r"(?<!\w)[وف]?من\W+(?:\w+\W+){0,2}$")}  # fmt: skip
_TO = {"en": re.compile(r"\W*(?:\w+\W+){0,3}?to\W+(?:\w+\W+)?$", re.IGNORECASE),
       "ar": re.compile(r"\W*(?:\w+\W+){0,3}?إلى\W+(?:\w+\W+)?$")}  # fmt: skip
_REACH = 25  # code points
_SIGNS = {"en": "rom ", "ar": "إلى"}


class Sides(NamedTuple):
    """Two texts of a pair in their languages, the leading one first."""

    pair: Pair
    lead: str
    other: str

    @property
    def texts(self) -> tuple[str, str]:
        """What they say."""
        return self.pair.text(self.lead), self.pair.text(self.other)


def points_differ(sides: Sides, compared: Compared) -> Iterator[Finding]:
    """By 3 percentage points, and by 3 per cent, which is another amount."""
    text, opposite = sides.texts
    for first, second in compared.alike:
        if first.kind == second.kind == "percent" and _is_points(
            text, first, sides.lead
        ) != _is_points(opposite, second, sides.other):
            params = {"figure": _words(text, first), "other": _words(opposite, second)}
            yield _finding("points_differ", sides, first, second, params)


def turned_round(sides: Sides, compared: Compared) -> Iterator[Finding]:
    """From 3 to 4 in one text, and from 4 to 3 in the other."""
    text, opposite = sides.texts
    signs = _SIGNS[sides.lead], _SIGNS[sides.other]
    if signs[0] not in text or signs[1] not in opposite:
        return
    held = sorted(compared.alike, key=_place)
    # A year may stand between: from 3 per cent in 2020 to 4 in 2021.
    for (first, one), (second, other) in (*pairwise(held), *zip(held, held[2:], strict=False)):
        is_turned = _is_range(text, first, second, sides.lead) and _is_range(
            opposite, other, one, sides.other
        )
        if is_turned and first.value != second.value:
            params = {"figure": _words(text, first), "other": _words(text, second)}
            yield _finding("figures_turned", sides, first, other, params)


def _place(both: tuple[Quantity, Quantity]) -> int:
    return both[0].start


def _is_points(text: str, one: Quantity, code: str) -> bool:
    return _POINTS[code].search(text, one.start, one.end + _BEHIND) is not None


def _is_range(text: str, first: Quantity, second: Quantity, code: str) -> bool:
    """Whether a text says from the first to the second, with few words between."""
    if not first.end <= second.start <= first.end + _REACH:
        return False
    before = text[max(first.start - _REACH, 0) : first.start]
    return bool(_FROM[code].search(before) and _TO[code].match(text[first.end : second.start]))


def _finding(
    name: str, sides: Sides, first: Quantity, second: Quantity, params: dict[str, str]
) -> Finding:
    at = sides.pair.place(sides.lead, first.start, first.end)
    beside = sides.pair.place(sides.other, second.start, second.end)
    return Finding(name, "warning", at, {**params, "language": sides.other}, beside)


def _words(text: str, one: Quantity) -> str:
    return text[one.start : one.end]
