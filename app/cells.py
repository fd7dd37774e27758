"""The texts of a release cell by cell: one for each language, and one address for all of them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeAlias, assert_never, cast

from app.address import Address
from app.localized import Localized
from app.lookup import RICH_PARTS, owners
from app.model import (
    Bullets,
    Contact,
    Heading,
    Image,
    Paragraph,
    Prose,
    Quotation,
    Release,
    Row,
    Words,
    rich,
)

Owner: TypeAlias = Release | Row | Contact
FIELDS = ("place", "kicker", "headline", "subheadline")


def cells(release: Release) -> Iterator[tuple[Owner, Address]]:
    """Every cell that is there in every language, in reading order, and what it is a field of."""
    yield from ((release, Address(part)) for part in FIELDS)
    yield from ((owner, at) for owner in owners(release).values() for at in cells_of(owner))


def cells_of(owner: Row | Contact) -> Iterator[Address]:
    """The cells of a row or contact that are there in every language; they bear no language."""
    match owner:
        case Paragraph() | Heading():
            yield Address("text", owner.id)
        case Quotation():
            yield from (Address(part, owner.id) for part in ("text", "speaker", "post"))
        case Bullets():
            yield from (Address("items", owner.id, item=n) for n in range(len(owner.items)))
        case Image():
            yield from (Address(part, owner.id) for part in ("caption", "credit", "alt"))
        case Contact():
            yield from (Address(part, owner.id) for part in ("name", "post"))
        case _:
            assert_never(owner)


def held_at(owner: Owner, at: Address) -> Prose | Words:
    """The texts of a cell as they are held; LookupError or AttributeError where there is none."""
    if isinstance(owner, Bullets) and at.part == "items":
        return owner.items[at.item]
    return cast("Prose | Words", getattr(owner, at.part))


def prose_at(owner: Owner, at: Address) -> Prose:
    """The texts of a cell as rich text; LookupError or AttributeError where there is none."""
    held = held_at(owner, at)
    if at.part in RICH_PARTS:
        return cast(Prose, held)
    return Localized({code: rich(text) for code, text in cast(Words, held).items()})
