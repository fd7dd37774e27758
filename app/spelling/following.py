"""Goes from one misspelt word of a release to the next, in the order of the sheet."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec.structs import replace

from app.address import Address
from app.lookup import read_rich
from app.model import Release
from app.search.cells import cells
from app.spelling.speller import Speller

NOT_WORDS = frozenset({"phone", "email", "reference"})


def misspellings(release: Release, speller: Speller) -> Iterator[Address]:
    """Every misspelt word; ``start`` and ``end`` are its code points."""
    for at, _ in cells(release):
        if at.language and at.part not in NOT_WORDS:
            for word in speller.misspelt(read_rich(release, at), release.language(at.language)):
                yield replace(at, start=word.start, end=word.end)


def following(release: Release, speller: Speller, at: Address | None) -> Address | None:
    """The misspelt word after a place, or the first one after the last; None without any."""
    order = {cell: place for place, (cell, _) in enumerate(cells(release))}
    here = (order.get(at.whole(), -1), at.start) if at else (-1, 0)
    first = None
    for found in misspellings(release, speller):
        if (order[found.whole()], found.start) > here:
            return found
        first = first or found
    return first
