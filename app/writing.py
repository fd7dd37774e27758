"""What writing in an editor comes down to: edits put together, and where the cursor goes."""

from __future__ import annotations

from msgspec.structs import replace

from app import edits
from app.address import Address
from app.localized import Localized
from app.lookup import owners, swap
from app.model import SECTIONS, Bullets, Contact, Image, Release, RichText


def set_cell(release: Release, at: Address, value: RichText | str) -> Release:
    """The release with the text of a cell; a list without items gets its first one."""
    if at.part == "items":
        release = _with_item(release, at)
    if isinstance(value, tuple):
        return edits.set_text(release, at, value)
    return edits.set_value(release, at, value)


def after_conversion(release: Release, at: Address) -> Address:
    """Where the characters at an address are, once its row is one of another kind."""
    held = owners(release)[at.owner]
    if at.part == "text" and isinstance(held, Bullets):
        return replace(at, part="items")
    if at.part == "items" and not isinstance(held, Bullets):
        section, index = edits.place_of(release, at.owner)
        own = getattr(release, section)[index + at.item]  # each item has become a row
        return replace(at, part="text", owner=own.id, item=0)
    return at if at.part in {"text", "items"} else start_of(release, at.owner, at.language)


def after_removal(before: Release, after: Release, gone: int, language: str) -> Address:
    """Where the cursor goes when the row or contact of an id, and maybe others, are not there now.

    To what stands in its place, else to what stood before it, else to the headline.
    """
    sections = [getattr(before, section) for section in (*SECTIONS, "contacts")]
    ids = next(ids for held in sections if gone in (ids := [one.id for one in held]))
    place, left = ids.index(gone), owners(after)
    near = next((id_ for id_ in (*ids[place:], *reversed(ids[:place])) if id_ in left), 0)
    return start_of(after, near, language) if near else Address("headline", 0, language, end=0)


def start_of(release: Release, row: int, language: str) -> Address:
    """Where writing in a row or contact begins."""
    held = owners(release)[row]
    part = {Bullets: "items", Image: "caption", Contact: "name"}.get(type(held), "text")
    return Address(part, row, language, start=0, end=0)


def _with_item(release: Release, at: Address) -> Release:
    row = owners(release)[at.owner]
    if isinstance(row, Bullets) and at.item >= len(row.items):
        return swap(release, row.id, replace(row, items=(*row.items, Localized())))
    return release
