"""Moves a text of a release to where it belongs when an import guessed wrong; no word is lost."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal, TypeAlias, TypeVar, cast, get_args

from msgspec.structs import replace

from app import edits
from app.address import Address
from app.localized import Localized
from app.lookup import cell_text, owners, read_rich, swap, write
from app.model import (
    SECTIONS,
    Bullets,
    Paragraph,
    Release,
    RichText,
    Suggestion,
    Thread,
    plain,
)
from app.pairs import RowKind, convert_row
from app.review.anchors import carried

Field: TypeAlias = Literal["headline", "subheadline", "kicker"]
Destination: TypeAlias = Literal[
    "headline", "subheadline", "kicker", "paragraph", "heading", "quotation", "list item",
    "note", "boilerplate",
]  # fmt: skip
Target: TypeAlias = Literal[Destination, "left out"]
Anchored = TypeVar("Anchored", Thread, Suggestion)
_FIELDS: tuple[Field, ...] = get_args(Field)
_SECTIONS: dict[Destination, edits.Section] = {
    "paragraph": "rows",
    "note": "notes",
    "boilerplate": "boilerplate",
}
_KINDS: dict[Destination, RowKind] = {
    "paragraph": "paragraph",
    "heading": "heading",
    "quotation": "quotation",
    "list item": "list",
}


def move(release: Release, at: Address, to: Destination) -> tuple[Release, Address]:
    """The release with the text at an address as what it is said to be, and where it is now.

    at: headline, subheadline or kicker in a language, the text of a row, or an item of a list;
    anything else, and a cell without a word, stays as it is. To a field of the header goes the
    text of ``at.language``, in exchange for what stood there, and those of the languages for
    which the field is empty. "paragraph" is one of the body; "heading", "quotation" and "list
    item" stay in their section; "note" and "boilerplate" go to the end of theirs, an item with
    its whole list. Comments stay with their words. The kicker has no looks: they do not go there.
    """
    if not _is_movable(release, at) or at.part == to:
        return release, at
    whole = at.whole()
    if to in _FIELDS:
        moved, place = _to_field(release, whole, to)
    else:
        moved, whole = _row_of_field(release, whole)
        moved, place = _to_row(moved, whole, to)
    return followed(release, moved), place


def _is_movable(release: Release, at: Address) -> bool:
    parts = _FIELDS if at.owner == 0 else ("text", "items")
    return at.part in parts and bool((cell_text(release, at) or "").strip())


def _to_field(release: Release, at: Address, to: Destination) -> tuple[Release, Address]:
    place = Address(to, language=at.language)
    if at.owner == 0:
        return _exchanged(release, at, place), place
    release, at = _alone(release, at)
    release = convert_row(release, at.owner, "paragraph")
    row = cast(Paragraph, owners(release)[at.owner])
    for code, text in row.text.items():
        there = Address(to, language=code)
        if code == at.language or (plain(text).strip() and not cell_text(release, there)):
            release = _exchanged(release, replace(at, language=code), there)
    return _unless_blank(release, at.owner), place


def _to_row(release: Release, at: Address, to: Destination) -> tuple[Release, Address]:
    kind = _KINDS.get(to)
    if kind == "list" and at.part == "items":
        return release, at
    if kind is not None:
        release, at = _alone(release, at)
        release = convert_row(release, at.owner, kind)
    if to in _SECTIONS:
        release = _in_section(release, at.owner, _SECTIONS[to])
    return _joined(release, at) if kind == "list" else (release, at)


def _row_of_field(release: Release, at: Address) -> tuple[Release, Address]:
    """The text of a field as the first paragraph of the body; that of a row where it is."""
    if at.owner:
        return release, at
    text = Localized({at.language: read_rich(release, at)})
    release, new = edits.add_row(release, "rows", 0, lambda id_: Paragraph(id_, text))
    return _written(release, at, ()), Address("text", new, at.language)


def _alone(release: Release, at: Address) -> tuple[Release, Address]:
    """An item of a list as a paragraph between the items before it and those after it."""
    row = owners(release)[at.owner]
    if not isinstance(row, Bullets):
        return release, at
    section, index = edits.place_of(release, row.id)
    before, item, after = row.items[: at.item], row.items[at.item], row.items[at.item + 1 :]
    release, new = edits.add_row(release, section, index + 1, lambda id_: Paragraph(id_, item))
    if after:
        release, _ = edits.add_row(
            release, section, index + 2, lambda id_: Bullets(id_, after, row.ordered)
        )
    rest = swap(release, row.id, replace(row, items=before))
    release = rest if before else edits.remove_row(release, row.id)
    return release, Address("text", new, at.language)


def _joined(release: Release, at: Address) -> tuple[Release, Address]:
    """A list of one item, as the last one of the list that stands before it."""
    section, index = edits.place_of(release, at.owner)
    rows = getattr(release, section)
    row, before = cast(Bullets, rows[index]), rows[index - 1] if index else None
    if not isinstance(before, Bullets):
        return release, Address("items", row.id, at.language)
    longer = replace(before, items=(*before.items, *row.items))
    release = edits.remove_row(swap(release, before.id, longer), row.id)
    return release, Address("items", before.id, at.language, len(before.items))


def _in_section(release: Release, row_id: int, section: edits.Section) -> Release:
    """The row at the end of a section; it stays where it is when it is in there already."""
    if edits.place_of(release, row_id)[0] == section:
        return release
    row = owners(release)[row_id]
    release = edits.remove_row(release, row_id)
    return replace(release, **{section: (*getattr(release, section), row)})


def _exchanged(release: Release, one: Address, other: Address) -> Release:
    ours, theirs = read_rich(release, one), read_rich(release, other)
    return _written(_written(release, one, theirs), other, ours)


def _written(release: Release, at: Address, text: RichText) -> Release:
    return write(release, at, plain(text) if at.part == "kicker" else text)


def _unless_blank(release: Release, row_id: int) -> Release:
    row = cast(Paragraph, owners(release)[row_id])
    has_words = any(plain(text).strip() for text in row.text.values())
    return release if has_words else edits.remove_row(release, row_id)


def followed(before: Release, after: Release) -> Release:
    """``after`` with comments and suggestions at the cells that their words are in now."""
    return replace(
        after,
        threads=tuple(_anchored(before, after, before.threads)),
        suggestions=tuple(_anchored(before, after, before.suggestions)),
    )


def _anchored(
    before: Release, after: Release, anchored: tuple[Anchored, ...]
) -> Iterator[Anchored]:
    for one, led in zip(anchored, carried(before, after, anchored), strict=True):
        found = _whole(before, after, one.at)
        if found is None and led is not None:
            found = led.at
        if found is not None and cell_text(after, found) is not None:
            yield replace(one, at=found)


def _whole(before: Release, after: Release, at: Address) -> Address | None:
    """The same address in the cell that the whole text is in now."""
    text = cell_text(before, at)
    cells = (at.whole(), *_cells(after, at.language)) if text else ()
    found = next((cell for cell in cells if cell_text(after, cell) == text), None)
    return None if found is None else replace(found, start=at.start, end=at.end)


def _cells(release: Release, language: str) -> Iterator[Address]:
    """Where a text that was moved can be."""
    yield from (Address(part, language=language) for part in _FIELDS)
    for section in SECTIONS:
        for row in getattr(release, section):
            if isinstance(row, Bullets):
                yield from (Address("items", row.id, language, i) for i in range(len(row.items)))
            else:
                yield Address("text", row.id, language)
