"""Goes from one misspelt word of a release to the next, in the order of the sheet."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from app.address import Address
from app.lookup import read_rich
from app.model import Release
from app.search.cells import cells
from app.spelling.speller import Speller

NOT_WORDS = frozenset({"phone", "email", "reference"})


def following(release: Release, speller: Speller, at: Address | None) -> Address | None:
    """The misspelt word after a place, or the first one after the last; None without any.

    Words that the place itself stands on or before are the last to be come to again.
    """
    ring = [cell for cell, _ in cells(release) if _is_of_words(cell)]
    first = _place(ring, at)
    start = at.start if at and at.whole() in ring else -1
    for turn, cell in enumerate((*ring[first:], *ring[: first + 1])):
        for found in _in_cell(release, speller, cell):
            if turn or found.start > start:
                return found
    return None


def _place(ring: Sequence[Address], at: Address | None) -> int:
    """Where to begin: at the cell itself; at one of its row where it is empty; or at the first."""
    if at and at.whole() in ring:
        return ring.index(at.whole())
    owners = [cell.owner for cell in ring]
    return owners.index(at.owner) if at and at.owner in owners else 0


def _is_of_words(cell: Address) -> bool:
    return bool(cell.language) and cell.part not in NOT_WORDS


def _in_cell(release: Release, speller: Speller, cell: Address) -> Iterator[Address]:
    for word in speller.misspelt(read_rich(release, cell), release.language(cell.language)):
        yield replace(cell, start=word.start, end=word.end)
