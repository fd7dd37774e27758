"""How a row comes into a list and out of it, in all its languages at once; no word is lost."""

from __future__ import annotations

from typing import cast

from msgspec.structs import replace

from app import edits, pairs
from app.address import Address
from app.lookup import owners, swap
from app.model import Bullets, Heading, Paragraph, Quotation, Release
from app.prose import is_empty


def list_before(release: Release, row: int) -> Bullets | None:
    """The list that stands right before a row."""
    section, index = edits.place_of(release, row)
    before = getattr(release, section)[index - 1] if index else None
    return before if isinstance(before, Bullets) else None


def join_list(release: Release, row: int) -> tuple[Release, Address]:
    """The items of a list at the end of the one before it.

    Also gives where its first item is then. Nothing changes where no list stands before, or one
    of another order.
    """
    held = cast(Bullets, owners(release)[row])
    before = list_before(release, row)
    if before is None or before.ordered != held.ordered:
        return release, Address("items", row)
    joined = replace(before, items=(*before.items, *held.items))
    release = edits.remove_row(swap(release, before.id, joined), row)
    return release, Address("items", before.id, item=len(before.items))


def leave_list(release: Release, at: Address) -> tuple[Release, Address]:
    """Enter in a last item without a word: it becomes a paragraph after its list.

    Also gives where the cursor goes; anything else comes back unchanged.
    """
    row = owners(release).get(at.owner)
    is_last = isinstance(row, Bullets) and at.item == max(0, len(row.items) - 1)
    if isinstance(row, Bullets) and is_last and all(map(is_empty, row.items[-1:])):
        return _take_out(release, row, at)
    return release, at


def leave_kind(release: Release, at: Address) -> tuple[Release, Address]:
    """Backspace in an item, heading or quotation without a word: it becomes a paragraph.

    Its other languages go along. Also gives where the cursor goes; anything else comes back
    unchanged.
    """
    row = owners(release).get(at.owner)
    if isinstance(row, Bullets):
        is_bare = not row.items or not row.items[at.item].get(at.language)
        return _take_out(release, row, at) if is_bare else (release, at)
    if not isinstance(row, (Heading, Quotation)) or at.part != "text":
        return release, at
    if row.text.get(at.language) or _is_spoken(row, at.language):
        return release, at
    return pairs.convert_row(release, row.id, "paragraph"), replace(at, start=0, end=0)


def _is_spoken(row: Heading | Quotation, language: str) -> bool:
    """Whether a quotation says in that language whose words it holds."""
    return isinstance(row, Quotation) and bool(row.speaker.get(language) or row.post.get(language))


def _take_out(release: Release, row: Bullets, at: Address) -> tuple[Release, Address]:
    """An item as a paragraph; the items behind it are a list of their own then."""
    if len(row.items) <= 1:
        changed = pairs.convert_row(release, row.id, "paragraph")
        return changed, replace(at, part="text", item=0, start=0, end=0)
    section, index = edits.place_of(release, row.id)
    before, item, after = row.items[: at.item], row.items[at.item], row.items[at.item + 1 :]
    release, new = edits.add_row(release, section, index + 1, lambda id_: Paragraph(id_, item))
    if after and before:
        rest = replace(row, items=after)
        release, _ = edits.add_row(release, section, index + 2, lambda id_: replace(rest, id=id_))
    release = swap(release, row.id, replace(row, items=before or after))
    if not before:
        release = edits.move_row(release, new, -1)
    return release, replace(at, part="text", owner=new, item=0, start=0, end=0)
