"""Follows an address into a release: what stands there, and the release with it replaced."""

from __future__ import annotations

from typing import cast

from msgspec.structs import replace

from app.address import Address
from app.localized import Localized, put
from app.model import SECTIONS, Bullets, Contact, Release, RichText, Row, plain, rich

# The fields that are a ``Prose`` or several; every other text is plain.
RICH_PARTS = frozenset({"headline", "subheadline", "text", "items", "caption"})


def owners(release: Release) -> dict[int, Row | Contact]:
    """Every row of every section and every contact, by id, in reading order."""
    rows = [row for section in SECTIONS for row in getattr(release, section)]
    return {owner.id: owner for owner in (*rows, *release.contacts)}


def read(release: Release, at: Address) -> object:
    """The value at an address; LookupError or AttributeError when there is none.

    A text that has not been written yet in a language reads as empty.
    """
    value: object = getattr(_owner(release, at), at.part)
    if at.part == "items":
        value = cast("tuple[object, ...]", value)[at.item]
    if not isinstance(value, Localized):
        return value
    return value.get(at.language, _empty(at.part))


def read_plain(release: Release, at: Address) -> str:
    """The characters from ``start`` to ``end`` at an address of text."""
    value = read(release, at)
    text = value if isinstance(value, str) else plain(cast(RichText, value))
    return text[at.start : None if at.end < 0 else at.end]


def read_rich(release: Release, at: Address) -> RichText:
    """The whole text of a cell with its looks, which a plain one has none of."""
    value = read(release, at)
    return rich(value) if isinstance(value, str) else cast(RichText, value)


def cell_text(release: Release, at: Address) -> str | None:
    """The whole text of the cell that an address points into; None when it leads to no text."""
    if at.item < 0 or at.language not in {"", *(one.code for one in release.languages)}:
        return None
    try:
        value = read(release, at)
    except (LookupError, AttributeError):
        return None
    if at.part in RICH_PARTS:
        return plain(cast(RichText, value))
    return value if isinstance(value, str) else None


def write(release: Release, at: Address, value: object) -> Release:
    """The release with the whole value at an address replaced; the rest stays the same object."""
    owner = _owner(release, at)
    new_owner = replace(owner, **{at.part: _changed(owner, at, value)})
    if at.owner == 0:
        assert isinstance(new_owner, Release)
        return new_owner
    return swap(release, at.owner, new_owner)


def swap(release: Release, owner: int, new: object) -> Release:
    """The release with the row or contact of that id replaced."""
    for section in (*SECTIONS, "contacts"):
        held = getattr(release, section)
        if any(one.id == owner for one in held):
            return replace(
                release, **{section: tuple(new if one.id == owner else one for one in held)}
            )
    raise LookupError(f"no row or contact has the id {owner}")


def _owner(release: Release, at: Address) -> Release | Row | Contact:
    return release if at.owner == 0 else owners(release)[at.owner]


def _changed(owner: Release | Row | Contact, at: Address, value: object) -> object:
    held = getattr(owner, at.part)
    if isinstance(owner, Bullets) and at.part == "items":
        items = list(held)
        items[at.item] = put(items[at.item], at.language, value)
        return tuple(items)
    return put(held, at.language, value) if isinstance(held, Localized) else value


def _empty(part: str) -> RichText | str:
    return () if part in RICH_PARTS else ""
