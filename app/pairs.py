"""Splits, joins and converts rows in all their languages at once; no word is ever lost."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal, TypeAlias

from msgspec.structs import replace

from app import edits, richtext
from app.address import Address
from app.localized import Localized
from app.lookup import owners, swap
from app.model import Bullets, Heading, Image, Paragraph, Prose, Quotation, Release, Row, plain
from app.prose import is_empty, join_prose, split_prose, told

TextRow: TypeAlias = Paragraph | Heading | Quotation
RowKind: TypeAlias = Literal["paragraph", "heading", "quotation", "list"]


def split_row(release: Release, at: Address) -> tuple[Release, Address]:
    """Enter: the pair is cut at ``at.start`` of one language; also where the cursor goes.

    Every other language is cut at the same place: before everything, after everything, or
    between the same two sentences where both have as many sentences. Anywhere else it stays
    whole in the first row. Spaces at the cut go, as joining puts one back. At either end of a
    row an empty paragraph is put in and the row itself stays as it is. ``at`` is a row's text
    or a list item, which is split inside its list; anything else comes back unchanged.
    """
    row = owners(release)[at.owner]
    if isinstance(row, Bullets) and at.part == "items":
        return _split_item(release, row, at)
    if isinstance(row, TextRow) and at.part == "text":
        return _split_text(release, row, at)
    return release, at


def empty_below(release: Release, at: Address) -> Address | None:
    """The paragraph below a row at the end of whose text ``at`` is, if it has no word yet.

    What Enter would put in there is there already, as in a template.
    """
    row = owners(release)[at.owner]
    if not isinstance(row, TextRow) or at.part != "text" or at.start != at.end:
        return None
    text = plain(row.text.get(at.language, ()))
    section, index = edits.place_of(release, at.owner)
    below = getattr(release, section)[index + 1 : index + 2]
    is_at_end = bool(text.strip()) and at.start == len(text)
    if not is_at_end or not below or not isinstance(below[0], Paragraph):
        return None
    is_empty = not any(plain(one).strip() for one in below[0].text.values())
    return Address("text", below[0].id, at.language, start=0, end=0) if is_empty else None


def join_rows(release: Release, at: Address) -> tuple[Release, Address]:
    """Backspace at the start: the row goes onto the end of the one before, in every language.

    Also gives where the cursor goes, in ``at.language``. A space is put between two texts. A
    row without a word in it just goes. A list item joins the item before; the first item
    leaves its list. Nothing changes where there is nothing before, or a picture is.
    """
    section, index = edits.place_of(release, at.owner)
    rows: tuple[Row, ...] = getattr(release, section)
    row = rows[index]
    if isinstance(row, Bullets) and at.item > 0:
        return _join_items(release, row, at)
    before = rows[index - 1] if index else None
    if before is None or isinstance(before, Image) or isinstance(row, Image):
        return release, at
    if _is_blank(before) and (isinstance(before, Bullets) or not _is_blank(row)):
        return edits.remove_row(release, before.id), at
    return _join_to(release, before, row, at.language)


def convert_row(release: Release, row_id: int, kind: RowKind) -> Release:
    """The row as another kind. The items of a list become a row each, the first with its id.

    The speaker and post of a quotation are put at the end of the text where it does not name
    them. A picture stays a picture.
    """
    section, index = edits.place_of(release, row_id)
    rows: tuple[Row, ...] = getattr(release, section)
    row = rows[index]
    if isinstance(row, (Image, _KINDS[kind])):
        return release
    texts = _texts(row) or (Localized(),)
    if kind == "list":
        return swap(release, row_id, Bullets(row_id, texts))
    last = release.next_id + len(texts) - 1
    ids = (row_id, *range(release.next_id, last))
    new = tuple(_MAKE[kind](id_, text) for id_, text in zip(ids, texts, strict=True))
    changed = {section: (*rows[:index], *new, *rows[index + 1 :])}
    return replace(release, next_id=last, **changed)


_KINDS: dict[RowKind, type[Row]] = {
    "paragraph": Paragraph,
    "heading": Heading,
    "quotation": Quotation,
    "list": Bullets,
}
_MAKE: dict[RowKind, Callable[[int, Prose], Row]] = {
    "paragraph": Paragraph,
    "heading": Heading,
    "quotation": Quotation,
}


def _split_text(release: Release, row: TextRow, at: Address) -> tuple[Release, Address]:
    section, index = edits.place_of(release, row.id)
    first, second = split_prose(row.text, at.language, at.start)
    if is_empty(second):
        release, new = edits.add_row(release, section, index + 1, Paragraph)
        return release, replace(at, owner=new, start=0, end=0)
    if is_empty(first):
        release, _ = edits.add_row(release, section, index, Paragraph)
        return release, replace(at, start=0, end=0)
    release = swap(release, row.id, replace(row, text=first))
    release, new = edits.add_row(
        release, section, index + 1, lambda id_: replace(row, id=id_, text=second)
    )
    return release, replace(at, owner=new, start=0, end=0)


def _split_item(release: Release, row: Bullets, at: Address) -> tuple[Release, Address]:
    first, second = split_prose(row.items[at.item], at.language, at.start)
    items = (*row.items[: at.item], first, second, *row.items[at.item + 1 :])
    changed = swap(release, row.id, replace(row, items=items))
    return changed, replace(at, item=at.item + 1, start=0, end=0)


def _join_items(release: Release, row: Bullets, at: Address) -> tuple[Release, Address]:
    before = row.items[at.item - 1]
    joined = join_prose(before, row.items[at.item])
    items = (*row.items[: at.item - 1], joined, *row.items[at.item + 1 :])
    changed = swap(release, row.id, replace(row, items=items))
    return changed, _end_of(replace(at, item=at.item - 1), before)


def _join_to(
    release: Release, before: TextRow | Bullets, row: TextRow | Bullets, language: str
) -> tuple[Release, Address]:
    """The first text of ``row`` onto the last one of ``before``; other items stay a list."""
    at, held = _last_text(before, language)
    if not _is_blank(row):
        moved = join_prose(held, _moved(before, row))
        release = swap(release, before.id, _with_last_text(before, moved))
    if isinstance(row, Bullets) and len(row.items) > 1:
        return swap(release, row.id, replace(row, items=row.items[1:])), _end_of(at, held)
    return edits.remove_row(release, row.id), _end_of(at, held)


def _moved(before: TextRow | Bullets, row: TextRow | Bullets) -> Prose:
    """What goes over of ``row``; its speaker too, unless ``before`` has the same one."""
    if isinstance(before, Quotation) and isinstance(row, Quotation):
        same = (before.speaker, before.post) == (row.speaker, row.post)
        return row.text if same else told(row)
    return _texts(row)[0]


def _texts(row: TextRow | Bullets) -> tuple[Prose, ...]:
    if isinstance(row, Bullets):
        return row.items
    return (told(row) if isinstance(row, Quotation) else row.text,)


def _last_text(row: TextRow | Bullets, language: str) -> tuple[Address, Prose]:
    if isinstance(row, Bullets):
        item = len(row.items) - 1
        return Address("items", row.id, language, item), row.items[item]
    return Address("text", row.id, language), row.text


def _with_last_text(row: TextRow | Bullets, text: Prose) -> Row:
    if isinstance(row, Bullets):
        return replace(row, items=(*row.items[:-1], text))
    return replace(row, text=text)


def _end_of(at: Address, text: Prose) -> Address:
    end = richtext.length(text.get(at.language, ()))
    return replace(at, start=end, end=end)


def _is_blank(row: TextRow | Bullets) -> bool:
    return all(is_empty(text) for text in _texts(row))
