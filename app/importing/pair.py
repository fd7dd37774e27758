"""Finds which row of one language says the same as which row of the other, in order."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Sequence
from decimal import Decimal
from functools import partial

from msgspec import Struct

from app.importing.draft import Part, RowKind
from app.model import plain
from app.text.numbers import number_values

# Arabic takes 0.75 to 1.02 of the letters of the English it goes with; a ratio rule must be wide.
_RATIO = 0.9
_ALONE = 0.9
_BAND = 80


class Pair(Struct, frozen=True):
    """Indices of the two rows, None where a language has no such row; confidence 0 to 1."""

    first: int | None
    second: int | None
    confidence: float


class _Trait(Struct, frozen=True):
    """What a row is compared by. size: code points."""

    kind: RowKind
    attribution: str
    media: str
    size: int
    numbers: Counter[Decimal]


def pair(first: Sequence[Part], second: Sequence[Part]) -> list[Pair]:
    """The monotone alignment of least cost; every row of both stands in it once.

    Dynamic programming, in a band around the diagonal: time goes with the rows, not their square.
    """
    ours, theirs = [_trait(part) for part in first], [_trait(part) for part in second]
    steps = _steps(ours, theirs)
    pairs: list[Pair] = []
    at, beside = len(ours), len(theirs)
    while at or beside:
        step = steps[at, beside]
        if step == "both":
            at, beside = at - 1, beside - 1
            sure = max(0.0, 1 - _cost(ours[at], theirs[beside]) / (2 * _ALONE))
            pairs.append(Pair(at, beside, round(sure, 2)))
        elif step == "first":
            at -= 1
            pairs.append(Pair(at, None, 0.5))
        else:
            beside -= 1
            pairs.append(Pair(None, beside, 0.5))
    return pairs[::-1]


def _steps(ours: Sequence[_Trait], theirs: Sequence[_Trait]) -> dict[tuple[int, int], str]:
    """For each cell of the band, how the cheapest way comes to it."""
    slope = len(theirs) / max(1, len(ours))
    reach = _BAND + math.ceil(slope)
    steps: dict[tuple[int, int], str] = {(0, 0): ""}
    above: dict[int, float] = {}
    for at in range(len(ours) + 1):
        middle = round(at * slope)
        row: dict[int, float] = {0: 0.0} if at == 0 else {}
        for beside in range(max(0, middle - reach), min(len(theirs), middle + reach) + 1):
            both = partial(_cost, ours[at - 1], theirs[beside - 1]) if at and beside else None
            ways = _ways(row, above, beside, both)
            if ways:
                row[beside], steps[at, beside] = min(ways)
        above = row
    return steps


def _ways(
    row: dict[int, float],
    above: dict[int, float],
    beside: int,
    both: Callable[[], float] | None,
) -> list[tuple[float, str]]:
    ways = []
    if both is not None and beside - 1 in above:
        ways.append((above[beside - 1] + both(), "both"))
    if beside in above:
        ways.append((above[beside] + _ALONE, "first"))
    if beside - 1 in row:
        ways.append((row[beside - 1] + _ALONE, "second"))
    return ways


def _trait(part: Part) -> _Trait:
    text = " ".join(map(plain, part.items)) if part.items else plain(part.text)
    return _Trait(part.kind, part.attribution, part.media, len(text), Counter(number_values(text)))


def are_alike(ours: Part | _Trait, theirs: Part | _Trait) -> bool:
    """Whether two rows can be one at all."""
    kinds = {ours.kind, theirs.kind}
    if len(kinds) > 1 and kinds & {"list", "image"}:
        return False
    return (ours.attribution, ours.media) == (theirs.attribution, theirs.media)


def _cost(ours: _Trait, theirs: _Trait) -> float:
    """0 for rows that are alike in kind, length and numbers; two rows alone cost 1.8."""
    kinds = {ours.kind, theirs.kind}
    if not are_alike(ours, theirs):
        return math.inf
    if ours.media:
        return 0.0
    cost = 0.0 if len(kinds) == 1 else 1.0 if "heading" in kinds else 0.15
    ratio = (theirs.size + 10) / ((ours.size + 10) * _RATIO)
    cost += min(1.2, 0.8 * abs(math.log(ratio)))
    if ours.numbers or theirs.numbers:
        held = theirs.numbers
        same = sum(min(count, held[value]) for value, count in ours.numbers.items())
        every = ours.numbers.total() + held.total() - same
        cost += 0.8 * (1 - same / every)
    return cost
