"""One language's side of a row: taken alone, taken away, and put beside that of another row."""

from __future__ import annotations

from itertools import zip_longest
from typing import Literal, Protocol, TypeAlias, TypeVar

from msgspec.structs import replace

from app.localized import Localized
from app.model import Bullets, Prose, Quotation, RichText
from app.pairs import TextRow
from app.prose import told

Held: TypeAlias = TextRow | Bullets

T = TypeVar("T")


class _Part(Protocol):
    """Takes the part of a value that is in some of its languages."""

    def __call__(self, held: Localized[T], /) -> Localized[T]: ...


def only(row: Held, code: str) -> Held | None:
    """The row in one language; None when it has nothing in it."""
    return kept(row, lambda held: pick(held, code))


def without(row: Held, code: str) -> Held | None:
    """The row in all other languages; None when they have nothing."""
    return kept(row, lambda held: drop(held, code))


def kept(row: Held, of: _Part) -> Held | None:
    """The row with what ``of`` makes of its texts and names; None when nothing is left."""
    made: Held
    if isinstance(row, Bullets):
        made = replace(row, items=tuple(of(item) for item in row.items))
        return made if any(made.items) else None
    if isinstance(row, Quotation):
        made = replace(row, text=of(row.text), speaker=of(row.speaker), post=of(row.post))
        return made if made.text or made.speaker or made.post else None
    made = replace(row, text=of(row.text))
    return made if made.text else None


def beside(id_: int, standing: Held | None, moved: Held | None) -> Held | None:
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


def pick(held: Localized[T], code: str) -> Localized[T]:
    """The value of one language."""
    return Localized({code: held[code]}) if held.get(code) else Localized()


def drop(held: Localized[T], code: str) -> Localized[T]:
    """The values of all other languages that are not empty."""
    return Localized({one: value for one, value in held.items() if one != code and value})


def turned(held: Localized[T], codes: tuple[str, str]) -> Localized[T]:
    """The value of each of the two languages as the other's."""
    other = dict(zip(codes, reversed(codes), strict=True))
    return Localized({other.get(code, code): value for code, value in held.items()})
