"""Moves and joins the texts of one language beside the other's, so that pairs are set right."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypeAlias, TypeVar

from msgspec.structs import replace

from app.address import Address
from app.edits import place_of, remove_row
from app.importing.sides import Held, beside, drop, kept, only, pick, turned, without
from app.localized import Localized
from app.lookup import owners, swap
from app.model import (
    Bullets,
    Image,
    Prose,
    Quotation,
    Release,
    Row,
    Suggestion,
    Thread,
)
from app.pairs import TextRow
from app.prose import join_prose, told

Way: TypeAlias = Literal[-1, 1]

T = TypeVar("T")
Anchored = TypeVar("Anchored", Thread, Suggestion)


def shift(release: Release, at: Address, way: Way) -> Release:
    """What stands at ``at`` goes one row down (1) or up (-1) in its language; the other stays.

    It pushes the texts of its language before it, up to the first row that has none there, so
    their order never changes; at the end of the section a row is made for the last. Rows
    that are left without a text go. Pictures stay in their places. A list item moves inside
    of its list; any other row takes its whole list, or its speaker and post, along. Nothing
    changes where there is no text at ``at``, or no row.
    """
    row = owners(release).get(at.owner)
    if isinstance(row, Bullets) and at.part == "items":
        return swap(release, row.id, replace(row, items=_pushed_items(row, at, way)))
    if not isinstance(row, TextRow) or at.part != "text":
        return release
    section, _ = place_of(release, row.id)
    rows: tuple[Row, ...] = getattr(release, section)
    texts = [one for one in rows if not isinstance(one, Image)]
    column: list[Held | None] = [only(one, at.language) for one in texts]
    rest: list[Held | None] = [without(one, at.language) for one in texts]
    pushed: list[Held | None] = _pushed(column, texts.index(row), way)
    last = release.next_id
    if len(pushed) > len(texts):
        new = replace(row, id=last)
        texts, rest = ([*texts, new], [*rest, None]) if way > 0 else ([new, *texts], [None, *rest])
        column = [*column, None] if way > 0 else [None, *column]
        last += 1
    made = {
        text.id: text if before is after else beside(text.id, other, after)
        for text, other, before, after in zip(texts, rest, column, pushed, strict=True)
    }
    return replace(release, next_id=last, **{section: _in_place(rows, texts, made)})


def joined(release: Release, at: Address) -> Release:
    """What stands at ``at`` goes onto the end of the text above it, in its language alone.

    A speaker is told in the text, unless that of the text above speaks on. Where nothing stands
    above, the text goes there. At the top of a section, and between a list and a row that is
    none, it is the same release.
    """
    row = owners(release).get(at.owner)
    if isinstance(row, Bullets) and at.part == "items":
        return _joined_items(release, row, at)
    if not isinstance(row, TextRow) or at.part != "text" or not row.text.get(at.language):
        return release
    section, index = place_of(release, row.id)
    rows: tuple[Row, ...] = getattr(release, section)
    above = next((one for one in reversed(rows[:index]) if not isinstance(one, Image)), None)
    if not isinstance(above, TextRow):
        return release
    if only(above, at.language) is None:
        return shift(release, at, -1)
    text = join_prose(pick(above.text, at.language), pick(_said(row, above), at.language))
    release = swap(release, above.id, replace(above, text=Localized({**above.text, **text})))
    rest = without(row, at.language)
    return swap(release, row.id, rest) if rest else remove_row(release, row.id)


def exchanged(release: Release, at: Address, codes: tuple[str, str]) -> Release:
    """What stands at ``at`` in two languages, each in the place of the other.

    For a text that an import took for one of the other language. A row takes its speaker and
    post along, and comments go with their words. Nothing changes but rows of text and headers.
    """
    if at.owner == 0:
        held = getattr(release, at.part, None)
        changed = {at.part: turned(held, codes)} if isinstance(held, Localized) else {}
        return _turned_anchors(replace(release, **changed), at, codes)
    row = owners(release).get(at.owner)
    if isinstance(row, Bullets) and at.part == "items":
        items = (*row.items[: at.item], turned(row.items[at.item], codes))
        new: Held = replace(row, items=(*items, *row.items[at.item + 1 :]))
    elif isinstance(row, TextRow) and at.part == "text":
        new = kept(row, lambda one: turned(one, codes)) or row
    else:
        return release
    return _turned_anchors(swap(release, at.owner, new), at, codes)


def _turned_anchors(release: Release, at: Address, codes: tuple[str, str]) -> Release:
    threads = tuple(_turned_anchor(one, at, codes) for one in release.threads)
    suggestions = tuple(_turned_anchor(one, at, codes) for one in release.suggestions)
    return replace(release, threads=threads, suggestions=suggestions)


def _turned_anchor(one: Anchored, at: Address, codes: tuple[str, str]) -> Anchored:
    is_of_row = one.at.owner == at.owner and one.at.item == at.item
    if not is_of_row or (at.owner == 0 and one.at.part != at.part) or one.at.language not in codes:
        return one
    other = codes[1 - codes.index(one.at.language)]
    return replace(one, at=replace(one.at, language=other))


def _joined_items(release: Release, row: Bullets, at: Address) -> Release:
    text = pick(row.items[at.item], at.language)
    if at.item == 0 or not text:
        return release
    above, rest = row.items[at.item - 1], drop(row.items[at.item], at.language)
    longer = join_prose(pick(above, at.language), text)
    items = (*row.items[: at.item - 1], Localized({**above, **longer}))
    after = (rest, *row.items[at.item + 1 :]) if rest else row.items[at.item + 1 :]
    return swap(release, row.id, replace(row, items=(*items, *after)))


def _said(row: TextRow, above: TextRow) -> Prose:
    if not isinstance(row, Quotation):
        return row.text
    speaks_on = isinstance(above, Quotation) and (above.speaker, above.post) == (
        row.speaker,
        row.post,
    )
    return row.text if speaks_on else told(row)


def _pushed(column: Sequence[T], index: int, way: Way) -> list[T | None]:
    """The column with the run that begins at ``index`` one place further; longer if it must."""
    held: list[T | None] = list(column)
    if held[index] is None:
        return held
    gap = index
    while 0 <= gap < len(held) and held[gap] is not None:
        gap += way
    if gap < 0:
        return [*held[: index + 1], None, *held[index + 1 :]]
    if gap < len(held):
        del held[gap]
    held.insert(index, None)
    return held


def _pushed_items(row: Bullets, at: Address, way: Way) -> tuple[Prose, ...]:
    column = [pick(item, at.language) or None for item in row.items]
    rest = [drop(item, at.language) for item in row.items]
    pushed = _pushed(column, at.item, way)
    if len(pushed) > len(rest):
        rest = [*rest, Localized()] if way > 0 else [Localized(), *rest]
    both = (Localized({**other, **(text or {})}) for other, text in zip(rest, pushed, strict=True))
    return tuple(item for item in both if any(item.values()))


def _in_place(
    rows: Sequence[Row], texts: Sequence[Held], made: dict[int, Held | None]
) -> tuple[Row, ...]:
    """The rows with what was made of each, and a new one before or after all of them."""
    known = {row.id for row in rows}
    new = [made[text.id] for text in texts if text.id not in known]
    changed = [made.get(row.id, row) for row in rows]
    first = [*new, *changed] if texts[0].id not in known else [*changed, *new]
    return tuple(row for row in first if row is not None)
