"""Every text of a release in the order in which the sheet shows it."""

from __future__ import annotations

from collections.abc import Iterator

from app.address import Address
from app.cells import cells_of, held_at
from app.model import Contact, Prose, Release, Row, Words, plain


def cells(release: Release) -> Iterator[tuple[Address, str]]:
    """Each cell that holds a text and that text, the languages of one after the other."""
    yield from _localized(release, Address("place"), release.place)
    if release.reference:
        yield Address("reference"), release.reference
    yield from _localized(release, Address("kicker"), release.kicker)
    yield from _localized(release, Address("headline"), release.headline)
    yield from _localized(release, Address("subheadline"), release.subheadline)
    for owner in (*release.rows, *release.contacts, *release.notes, *release.boilerplate):
        yield from _cells(release, owner)


def _cells(release: Release, owner: Row | Contact) -> Iterator[tuple[Address, str]]:
    for at in cells_of(owner):
        yield from _localized(release, at, held_at(owner, at))
    if isinstance(owner, Contact):
        for part in ("phone", "email"):
            if getattr(owner, part):
                yield Address(part, owner.id), getattr(owner, part)


def _localized(release: Release, at: Address, held: Prose | Words) -> Iterator[tuple[Address, str]]:
    for language in release.languages:
        value = held.get(language.code, "")
        text = value if isinstance(value, str) else plain(value)
        if text:
            yield Address(at.part, at.owner, language.code, at.item), text
