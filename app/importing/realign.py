"""Moves and joins the texts of one language beside the other's, so that pairs are set right."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import zip_longest
from typing import Literal, Protocol, TypeAlias, TypeVar

from msgspec.structs import replace

from app.address import Address
from app.edits import place_of, remove_row
from app.localized import Localized
from app.lookup import owners, swap
from app.model import Bullets, Image, Prose, Quotation, Release, RichText, Row
from app.pairs import TextRow
from app.prose import join_prose, told

Way: TypeAlias = Literal[-1, 1]
Held: TypeAlias = TextRow | Bullets

T = TypeVar("T")


class _Part(Protocol):
    """Takes the part of a value that is in some of its languages."""

    def __call__(self, held: Localized[T], /) -> Localized[T]: ...


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
    if not isinstance(row, TextRow):
        return release
    section, _ = place_of(release, row.id)
    rows: tuple[Row, ...] = getattr(release, section)
    texts = [one for one in rows if not isinstance(one, Image)]
    column: list[Held | None] = [_only(one, at.language) for one in texts]
    rest: list[Held | None] = [_without(one, at.language) for one in texts]
    pushed: list[Held | None] = _pushed(column, texts.index(row), way)
    last = release.next_id
    if len(pushed) > len(texts):
        new = replace(row, id=last)
        texts, rest = ([*texts, new], [*rest, None]) if way > 0 else ([new, *texts], [None, *rest])
        column = [*column, None] if way > 0 else [None, *column]
        last += 1
    made = {
        text.id: text if before is after else _beside(text.id, other, after)
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
    if not isinstance(row, TextRow) or not row.text.get(at.language):
        return release
    section, index = place_of(release, row.id)
    rows: tuple[Row, ...] = getattr(release, section)
    above = next((one for one in reversed(rows[:index]) if not isinstance(one, Image)), None)
    if not isinstance(above, TextRow):
        return release
    if _only(above, at.language) is None:
        return shift(release, at, -1)
    text = join_prose(_pick(above.text, at.language), _pick(_said(row, above), at.language))
    release = swap(release, above.id, replace(above, text=Localized({**above.text, **text})))
    rest = _without(row, at.language)
    return swap(release, row.id, rest) if rest else remove_row(release, row.id)


def _joined_items(release: Release, row: Bullets, at: Address) -> Release:
    text = _pick(row.items[at.item], at.language)
    if at.item == 0 or not text:
        return release
    above, rest = row.items[at.item - 1], _drop(row.items[at.item], at.language)
    longer = join_prose(_pick(above, at.language), text)
    items = (*row.items[: at.item - 1], Localized({**above, **longer}))
    after = (rest, *row.items[at.item + 1 :]) if rest else row.items[at.item + 1 :]
    return swap(release, row.id, replace(row, items=(*items, *after)))


def _said(row: TextRow, above: TextRow) -> Prose:
    if not isinstance(row, Quotation):
        return row.text
    is_same = isinstance(above, Quotation) and above.speaker == row.speaker
    return row.text if is_same else told(row)


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
    column = [_pick(item, at.language) or None for item in row.items]
    rest = [_drop(item, at.language) for item in row.items]
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


def _only(row: Held, code: str) -> Held | None:
    """The row in one language; None when it has nothing in it."""
    return _kept(row, lambda held: _pick(held, code))


def _without(row: Held, code: str) -> Held | None:
    """The row in all other languages; None when they have nothing."""
    return _kept(row, lambda held: _drop(held, code))


def _kept(row: Held, of: _Part) -> Held | None:
    made: Held
    if isinstance(row, Bullets):
        made = replace(row, items=tuple(of(item) for item in row.items))
        return made if any(made.items) else None
    if isinstance(row, Quotation):
        made = replace(row, text=of(row.text), speaker=of(row.speaker), post=of(row.post))
        return made if made.text or made.speaker or made.post else None
    made = replace(row, text=of(row.text))
    return made if made.text else None


def _beside(id_: int, standing: Held | None, moved: Held | None) -> Held | None:
    """The two as one row. A list or a speaker is kept whichever side has it."""
    if standing is None or moved is None:
        alone = standing or moved
        return replace(alone, id=id_) if alone else None
    if isinstance(standing, Bullets) or isinstance(moved, Bullets):
        return _lists(id_, standing, moved)
    text = Localized({**standing.text, **moved.text})
    if not isinstance(standing, Quotation) and not isinstance(moved, Quotation):
        return replace(standing, text=text)
    lead = standing if isinstance(standing, Quotation) else moved
    assert isinstance(lead, Quotation)
    return replace(
        lead,
        id=id_,
        text=text,
        speaker=_both(standing, moved, "speaker"),
        post=_both(standing, moved, "post"),
    )


def _both(one: Held, other: Held, part: Literal["speaker", "post"]) -> Localized[str]:
    return Localized({**getattr(one, part, {}), **getattr(other, part, {})})


def _lists(id_: int, standing: Held, moved: Held) -> Bullets:
    """Item beside item; a row that is no list is one item, its speaker told in it."""
    ordered = any(isinstance(row, Bullets) and row.ordered for row in (standing, moved))
    beside = zip_longest(_items(standing), _items(moved), fillvalue=Localized[RichText]())
    return Bullets(id_, tuple(Localized({**one, **other}) for one, other in beside), ordered)


def _items(row: Held) -> tuple[Prose, ...]:
    if isinstance(row, Bullets):
        return row.items
    return (told(row) if isinstance(row, Quotation) else row.text,)


def _pick(held: Localized[T], code: str) -> Localized[T]:
    return Localized({code: held[code]}) if held.get(code) else Localized()


def _drop(held: Localized[T], code: str) -> Localized[T]:
    return Localized({one: value for one, value in held.items() if one != code and value})
