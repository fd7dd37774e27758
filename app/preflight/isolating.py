"""Takes out signs of isolation that change no order: programs that read PDF trip over them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from app.composition import Cell, Run
from app.text.bidi import FSI, PDI, resolve


def lean(cell: Cell, base: int) -> Cell:
    """The cell, without the pairs of U+2068 and U+2069 that a line orders the same without.

    base: the level of its paragraph, 0 or 1. Pairs must not be nested.
    """
    text = "".join(run.text for run in cell)
    spare: set[int] = set()
    wanted = _order(text, spare, base)
    for pair in _pairs(text):
        if _order(text, spare.union(pair), base) == wanted:
            spare.update(pair)
    return tuple(_without(cell, spare)) if spare else cell


def _pairs(text: str) -> Iterator[tuple[int, int]]:
    start = text.find(FSI)
    while start >= 0:
        end = text.find(PDI, start)
        yield start, end
        start = text.find(FSI, end)


def _order(text: str, spare: set[int], base: int) -> Sequence[tuple[int, int]]:
    """What is seen from left to right: each character by its index, and whether it runs left."""
    kept = [index for index in range(len(text)) if index not in spare]
    held = resolve("".join(text[index] for index in kept), base)
    places = sorted(range(len(kept)), key=held.position.__getitem__)
    return [(kept[one], held.odd[one]) for one in places if text[kept[one]] not in {FSI, PDI}]


def _without(cell: Cell, spare: set[int]) -> Iterator[Run]:
    at = 0
    for run in cell:
        text = "".join(one for index, one in enumerate(run.text, at) if index not in spare)
        at += len(run.text)
        if text:
            yield replace(run, text=text)
