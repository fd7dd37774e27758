"""Several rows at once, as a person who selected them means it: one edit for all of them.

Rows are named by their ids, in any order; what comes back is in reading order. An id that the
release does not have raises LookupError; without any id nothing changes.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from itertools import count
from typing import cast

from msgspec.structs import replace

from app import edits, pairs
from app.edits import Section
from app.lookup import owners
from app.model import SECTIONS, Bullets, Release, Row
from app.pairs import RowKind


def rows_between(release: Release, first: int, last: int) -> tuple[int, ...]:
    """The ids of the rows from one to another, whichever stands first, in the section of the first.

    Where the other stands in a later or earlier section, all up to that end; where it is no row
    any more, the first alone.
    """
    section, index = edits.place_of(release, first)
    ids = [row.id for row in getattr(release, section)]
    if last in ids:
        low, high = sorted((index, ids.index(last)))
        return tuple(ids[low : high + 1])
    held = list(owners(release))
    if last not in held:
        return (first,)
    is_after = held.index(last) > held.index(first)
    return tuple(ids[index:] if is_after else ids[: index + 1])


def held_rows(release: Release, ids: Collection[int]) -> tuple[Row, ...]:
    """The rows of those ids in reading order."""
    held = [row for section in SECTIONS for row in getattr(release, section) if row.id in ids]
    if len(held) < len(set(ids)):
        raise LookupError(f"not all of {sorted(ids)} are rows of the release")
    return tuple(held)


def insert_rows(
    release: Release, section: Section, index: int, rows: Sequence[Row]
) -> tuple[Release, tuple[int, ...]]:
    """Copies of the rows before the one at ``index`` of a section, and the ids that they get."""
    new = tuple(
        replace(row, id=id_) for id_, row in zip(count(release.next_id), rows, strict=False)
    )
    held = getattr(release, section)
    changed = {section: (*held[:index], *new, *held[index:])}
    release = replace(release, next_id=release.next_id + len(new), **changed)
    return release, tuple(row.id for row in new)


def remove_rows(release: Release, ids: Collection[int]) -> Release:
    """The release without those rows."""
    return _without(release, held_rows(release, ids))


def move_rows(release: Release, ids: Collection[int], by: int) -> Release:
    """The rows as one block ``by`` places further down their section, as far as it goes."""
    rows = held_rows(release, ids)
    if not rows:
        return release
    section, index = edits.place_of(release, rows[0].id)
    before = sum(row.id not in ids for row in getattr(release, section)[:index])
    return _put(release, rows, section, max(0, before + by))


def place_rows(release: Release, ids: Collection[int], section: Section, index: int) -> Release:
    """The rows as one block before the row that stands at ``index`` of a section now."""
    rows = held_rows(release, ids)
    before = sum(row.id not in ids for row in getattr(release, section)[:index])
    return _put(release, rows, section, before)


def duplicate_rows(release: Release, ids: Collection[int]) -> tuple[Release, tuple[int, ...]]:
    """Copies of the rows after the last of them, and their ids."""
    rows = held_rows(release, ids)
    if not rows:
        return release, ()
    section, index = edits.place_of(release, rows[-1].id)
    return insert_rows(release, section, index + 1, rows)


def convert_rows(
    release: Release, ids: Collection[int], kind: RowKind
) -> tuple[Release, tuple[int, ...]]:
    """The rows as another kind, and the ids of what they became; pictures stay pictures.

    Several that become lists become one, where they stand next to each other.
    """
    new: list[int] = []
    for row in held_rows(release, ids):
        section, index = edits.place_of(release, row.id)
        before = len(getattr(release, section))
        release = pairs.convert_row(release, row.id, kind)
        rows = getattr(release, section)
        new.extend(held.id for held in rows[index : index + 1 + len(rows) - before])
    if kind == "list":
        release = _as_one_list(release, set(new))
    held = owners(release)
    return release, tuple(id_ for id_ in new if id_ in held)


def _as_one_list(release: Release, ids: set[int]) -> Release:
    """The lists of those ids that stand next to each other as one, under the id of the first."""
    changed = {}
    for section in SECTIONS:
        rows: list[Row] = []
        for row in getattr(release, section):
            last = rows[-1] if rows else None
            if _is_listed(last, ids) and _is_listed(row, ids):
                first, second = cast(Bullets, last), cast(Bullets, row)
                rows[-1] = replace(first, items=(*first.items, *second.items))
            else:
                rows.append(row)
        if len(rows) < len(getattr(release, section)):
            changed[section] = tuple(rows)
    return replace(release, **changed) if changed else release


def _is_listed(row: Row | None, ids: set[int]) -> bool:
    return isinstance(row, Bullets) and row.id in ids


def _put(release: Release, rows: tuple[Row, ...], section: Section, index: int) -> Release:
    """The rows before the one at ``index`` of the section as it is without them."""
    rest = _without(release, rows)
    held = getattr(rest, section)
    moved = (*held[:index], *rows, *held[index:])
    changed = replace(rest, **{section: moved})
    return release if changed == release else changed


def _without(release: Release, rows: tuple[Row, ...]) -> Release:
    gone = {row.id for row in rows}
    changed = {}
    for section in SECTIONS:
        held = getattr(release, section)
        kept = tuple(row for row in held if row.id not in gone)
        if len(kept) < len(held):
            changed[section] = kept
    return replace(release, **changed) if changed else release
