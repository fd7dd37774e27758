"""Which row of one release is which of another: by id, then by the words that they share."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Mapping, Sequence

from app.cells import cells_of, prose_at
from app.lookup import owners
from app.model import Contact, Release, Row, plain

LIKE = 0.5  # the least share of words that two rows have in common when they are one

Owner = Row | Contact


def matched(old: Release, new: Release) -> dict[int, int]:
    """The ids of the rows and contacts of ``old`` that are in ``new``, each with its id there."""
    was, now = owners(old), owners(new)
    found = {id_: id_ for id_ in was if id_ in now and _is_alike(was[id_], now[id_])}
    left = {id_: _words(owner) for id_, owner in was.items() if id_ not in found}
    free = {id_: _words(owner) for id_, owner in now.items() if id_ not in found}
    for _, a, b in sorted(_likenesses(was, now, left, free), reverse=True):
        if a in left and b in free:
            found[a] = b
            del left[a], free[b]
    return found


def moved(order: Sequence[int]) -> set[int]:
    """Those of the numbers that stand out of order: all but a longest run that ascends."""
    ends: list[int] = []  # the least last number of a run of each length
    came: dict[int, int | None] = {}
    for number in order:
        place = bisect_left(ends, number)
        came[number] = ends[place - 1] if place else None
        ends[place : place + 1] = [number]
    kept, last = set[int](), ends[-1] if ends else None
    while last is not None:
        kept.add(last)
        last = came[last]
    return set(order) - kept


def _is_alike(one: Owner, other: Owner) -> bool:
    return isinstance(one, Contact) == isinstance(other, Contact)


def _likenesses(
    was: Mapping[int, Owner],
    now: Mapping[int, Owner],
    left: Mapping[int, Counter[str]],
    free: Mapping[int, Counter[str]],
) -> list[tuple[float, int, int]]:
    pairs = ((a, b) for a in left for b in free if _is_alike(was[a], now[b]))
    found = ((_likeness(left[a], free[b]), a, b) for a, b in pairs)
    return [one for one in found if one[0] >= LIKE]


def _words(owner: Owner) -> Counter[str]:
    prose = [prose_at(owner, at) for at in cells_of(owner)]
    return Counter(word for one in prose for text in one.values() for word in plain(text).split())


def _likeness(one: Counter[str], other: Counter[str]) -> float:
    """The share of the words that both have, from 0 to 1."""
    total = one.total() + other.total()
    return 2 * (one & other).total() / total if total else 0.0
