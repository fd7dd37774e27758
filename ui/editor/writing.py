"""The edits that cells and rows ask for, put together from the pure ones of ``app``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

from msgspec.structs import replace

from app import edits, pairs, richtext
from app.address import Address, owners, read, swap
from app.localized import Localized
from app.model import Bullets, Release, RichText, Row


def set_cell(release: Release, at: Address, value: RichText | str) -> Release:
    """The release with the text of a cell; a list without items gets its first one."""
    if at.part == "items":
        release = _with_item(release, at)
    if isinstance(value, tuple):
        return edits.set_text(release, at, value)
    return edits.set_value(release, at, value)


def paste_rows(release: Release, at: Address, texts: Sequence[RichText]) -> tuple[Release, Address]:
    """Several paragraphs in place of ``at``'s selection, each in a row of its own.

    Also gives where the cursor goes: the end of what was pasted.
    """
    held = cast(RichText, read(release, at))
    end = richtext.length(held) if at.end < 0 else at.end
    head, tail = richtext.cut(held, 0, at.start), richtext.cut(held, end, richtext.length(held))
    release = edits.set_text(release, at, richtext.join(head, texts[0]))
    for text in texts[1:]:
        whole = cast(RichText, read(release, at))
        place = replace(at, start=richtext.length(whole), end=-1)
        release, at = pairs.split_row(release, place)
        release = edits.set_text(release, at, text)
    last = cast(RichText, read(release, at))
    release = edits.set_text(release, at, richtext.join(last, tail))
    return release, replace(at, start=richtext.length(last), end=richtext.length(last))


def duplicate_row(release: Release, row: int) -> tuple[Release, int]:
    """A copy of the row after it, and its id."""
    section, index = edits.place_of(release, row)
    held = owners(release)[row]
    return edits.add_row(release, section, index + 1, lambda id_: cast(Row, replace(held, id=id_)))


def _with_item(release: Release, at: Address) -> Release:
    row = owners(release)[at.owner]
    if isinstance(row, Bullets) and at.item >= len(row.items):
        return swap(release, row.id, replace(row, items=(*row.items, Localized())))
    return release
