"""What was compared stays compared when its words only go over into other rows.

An edit that leaves every cell where it is changes nothing here: what changed in it shows against
the texts that were compared. Where rows were split, joined or converted, the cells that differ
are read as one text before and after, language by language, and each stretch is found again.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from msgspec.structs import replace

from app.address import Address
from app.cells import cells_of, prose_at
from app.instep.moves import Moves
from app.lookup import owners
from app.model import SECTIONS, Bullets, Comparison, Contact, Prose, Release, Row


def follow(before: Release, after: Release) -> Release:
    """``after``, an edit of ``before``, with what was compared at the cells where it is now.

    What was compared in a row that is gone goes with it, unless its words went over into another
    row; what is copied word for word is as good as compared. An edit that gave comparisons itself
    has put them in their places.
    """
    if not before.comparisons or after.comparisons is not before.comparisons:
        return after
    if all(getattr(before, name) is getattr(after, name) for name in (*SECTIONS, "contacts")):
        return after
    old, new = owners(before), owners(after)
    gone = {id_: owner for id_, owner in old.items() if new.get(id_) is not owner}
    come = {id_: owner for id_, owner in new.items() if old.get(id_) is not owner}
    if _stand_alike(gone, come):
        return after
    kept = [one for one in before.comparisons if one.at.owner not in gone]
    held = {one.at: one for one in before.comparisons if one.at.owner in gone}
    if held:
        kept += _carried(before, gone, come, held)
    copied = _copied(before, {id_: owner for id_, owner in come.items() if id_ not in old}, kept)
    return replace(after, comparisons=(*kept, *copied)) if held or copied else after


def _stand_alike(gone: Mapping[int, Row | Contact], come: Mapping[int, Row | Contact]) -> bool:
    """Whether the same cells are there before and after, each at its own place."""
    if {at for one in gone.values() for at in cells_of(one)} != {
        at for one in come.values() for at in cells_of(one)
    }:
        return False
    return not any(_is_reordered(one, come[id_]) for id_, one in gone.items() if id_ in come)


def _is_reordered(old: Row | Contact, new: Row | Contact) -> bool:
    if not isinstance(old, Bullets) or not isinstance(new, Bullets):
        return False
    return sum(a != b for a, b in zip(old.items, new.items, strict=True)) > 1


def _carried(
    before: Release,
    gone: Mapping[int, Row | Contact],
    come: Mapping[int, Row | Contact],
    held: Mapping[Address, Comparison],
) -> list[Comparison]:
    old, new = _cells(gone), _cells(come)
    same = _same(old, new)
    found = [replace(held[was], at=at) for was, at in same.items() if was in held]
    rest = {at: texts for at, texts in old.items() if at not in same}
    taken = set(same.values())
    left = {at: texts for at, texts in new.items() if at not in taken}
    return [*found, *Moves(before.languages, rest, left).carried(held)]


def _copied(
    before: Release, new: Mapping[int, Row | Contact], kept: Sequence[Comparison]
) -> list[Comparison]:
    """For cells of new rows that read, in all languages, as something that was compared."""
    taken = {one.at for one in kept}
    by_texts = {one.texts: one for one in before.comparisons} if new else {}
    places = ((at, by_texts.get(texts)) for at, texts in _cells(new).items() if at not in taken)
    return [replace(one, at=at) for at, one in places if one is not None]


def _cells(owners_: Mapping[int, Row | Contact]) -> dict[Address, Prose]:
    return {at: prose_at(owner, at) for owner in owners_.values() for at in cells_of(owner)}


def _same(old: Mapping[Address, Prose], new: Mapping[Address, Prose]) -> dict[Address, Address]:
    """The cells that read as before, at their own place or at another, by where they were."""
    found = {at: at for at, texts in old.items() if new.get(at) == texts}
    places: dict[Prose, list[Address]] = {}
    for at, texts in new.items():
        if at not in found:
            places.setdefault(texts, []).append(at)
    for at, texts in old.items():
        if at not in found and places.get(texts) and any(texts.values()):
            found[at] = places[texts].pop(0)
    return found
