"""Pure functions from release to release: whatever changes one goes through here.

Each leaves untouched parts the same objects, so that a view can skip what did not change. An
id or a field that the release does not have raises LookupError. Splitting, joining and
converting rows: ``app.pairs``.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal, TypeAlias, TypeVar

from msgspec import Struct
from msgspec.structs import replace

from app import richtext
from app.address import Address
from app.lookup import read, write
from app.model import SECTIONS, Contact, Paragraph, Release, RichText, Row

Section: TypeAlias = Literal["rows", "boilerplate", "notes"]
S = TypeVar("S", bound=Struct)


def empty_release() -> Release:
    """A release with one empty paragraph to begin in."""
    return Release(rows=(Paragraph(1),), next_id=2)


def set_text(release: Release, at: Address, text: RichText) -> Release:
    """The whole rich text at an address is ``text``; ``start`` and ``end`` are not looked at."""
    release.language(at.language)
    return set_value(release, at, richtext.normalize(text))


def set_value(release: Release, at: Address, value: object) -> Release:
    """The whole value of a field, of whatever type the model gives it."""
    try:
        return release if read(release, at) == value else write(release, at, value)
    except AttributeError as fault:
        raise LookupError(f"there is no field “{at.part}”") from fault


def add_row(
    release: Release, section: Section, index: int, make: Callable[[int], Row]
) -> tuple[Release, int]:
    """A new row before the one at ``index`` (the end when there is none), and its id.

    make: given the id, gives the row; a kind of row will do: ``add_row(r, "rows", 0, Heading)``.
    """
    rows = getattr(release, section)
    new = make(release.next_id)
    changed = {section: (*rows[:index], new, *rows[index:])}
    return replace(release, next_id=new.id + 1, **changed), new.id


def remove_row(release: Release, row: int) -> Release:
    """The release without the row of that id."""
    section, _ = place_of(release, row)
    kept = tuple(one for one in getattr(release, section) if one.id != row)
    return replace(release, **{section: kept})


def move_row(release: Release, row: int, by: int) -> Release:
    """The row ``by`` places further down its section (up when negative), as far as it goes."""
    section, index = place_of(release, row)
    rows = list(getattr(release, section))
    target = min(max(index + by, 0), len(rows) - 1)
    if target == index:
        return release
    rows.insert(target, rows.pop(index))
    return replace(release, **{section: tuple(rows)})


def add_contact(release: Release) -> tuple[Release, int]:
    """An empty contact after the last, and its id."""
    new = release.next_id
    contacts = (*release.contacts, Contact(new))
    return replace(release, contacts=contacts, next_id=new + 1), new


def remove_contact(release: Release, contact: int) -> Release:
    """The release without the contact of that id."""
    kept = tuple(one for one in release.contacts if one.id != contact)
    if len(kept) == len(release.contacts):
        raise LookupError(f"no contact has the id {contact}")
    return replace(release, contacts=kept)


def place_of(release: Release, row: int) -> tuple[Section, int]:
    """The section and the index in it of the row of that id."""
    for section in SECTIONS:
        for index, held in enumerate(getattr(release, section)):
            if held.id == row:
                return section, index
    raise LookupError(f"no row has the id {row}")
