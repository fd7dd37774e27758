"""Pairs rows by the place that they were given side by side; where they have none, by likeness."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from app.importing.draft import Part
from app.importing.pair import Pair, are_alike, pair


def beside(first: Sequence[Part], second: Sequence[Part]) -> list[Pair]:
    """As ``pair``; rows out of the same row of a table go together whatever they say."""
    pairs: list[Pair] = []
    done, theirs = 0, 0
    for start, end, at, until in _shared(first, second):
        pairs += _paired(first, second, (done, start), (theirs, at))
        pairs += _paired(first, second, (start, end), (at, until), sure=True)
        done, theirs = end, until
    return [*pairs, *_paired(first, second, (done, len(first)), (theirs, len(second)))]


def _shared(first: Sequence[Part], second: Sequence[Part]) -> Iterator[tuple[int, int, int, int]]:
    """The stretches of both, start and end, that stand in the same rows of a table."""
    places: dict[int, list[int]] = {}
    for index, part in enumerate(second):
        for band in part.bands:
            places.setdefault(band, []).append(index)
    after = 0
    for start, end, bands in _stretches(first):
        held = sorted(i for band in bands for i in places.get(band, ()) if i >= after)
        if held:
            yield start, end, held[0], held[-1] + 1
            after = held[-1] + 1


def _stretches(parts: Sequence[Part]) -> Iterator[tuple[int, int, set[int]]]:
    """Parts that follow each other and share a row of a table: start, end, and all their rows."""
    start, bands = 0, set[int]()
    for index, part in enumerate(parts):
        own = set(part.bands) - {0}
        if bands and bands.isdisjoint(own):
            yield start, index, bands
            bands = set()
        if not bands:
            start = index
        bands |= own
    if bands:
        yield start, len(parts), bands


def _paired(
    first: Sequence[Part],
    second: Sequence[Part],
    ours: tuple[int, int],
    theirs: tuple[int, int],
    *,
    sure: bool = False,
) -> list[Pair]:
    """The pairs of two stretches. sure: they stand side by side in the input."""
    left, right = first[slice(*ours)], second[slice(*theirs)]
    alike = len(left) == len(right) and all(map(are_alike, left, right))
    if sure and alike:
        return [Pair(ours[0] + i, theirs[0] + i, 1.0) for i in range(len(left))]
    return [
        replace(
            held,
            first=None if held.first is None else held.first + ours[0],
            second=None if held.second is None else held.second + theirs[0],
        )
        for held in pair(left, right)
    ]
