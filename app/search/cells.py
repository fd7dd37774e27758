"""Every text of a release in the order in which the sheet shows it."""

from __future__ import annotations

from collections.abc import Iterator

from app.address import Address
from app.localized import Localized
from app.model import Bullets, Contact, Image, Quotation, Release, RichText, Row, plain


def cells(release: Release) -> Iterator[tuple[Address, str]]:
    """Each cell that holds a text and that text, the languages of one after the other."""
    yield from _localized(release, Address("place"), release.place)
    if release.reference:
        yield Address("reference"), release.reference
    yield from _localized(release, Address("kicker"), release.kicker)
    yield from _localized(release, Address("headline"), release.headline)
    yield from _localized(release, Address("subheadline"), release.subheadline)
    for row in release.rows:
        yield from _row(release, row)
    for contact in release.contacts:
        yield from _contact(release, contact)
    for row in (*release.notes, *release.boilerplate):
        yield from _row(release, row)


def _row(release: Release, row: Row) -> Iterator[tuple[Address, str]]:
    match row:
        case Bullets():
            for item, prose in enumerate(row.items):
                yield from _localized(release, Address("items", row.id, item=item), prose)
        case Image():
            for part in ("caption", "credit", "alt"):
                yield from _localized(release, Address(part, row.id), getattr(row, part))
        case Quotation():
            for part in ("text", "speaker", "post"):
                yield from _localized(release, Address(part, row.id), getattr(row, part))
        case _:
            yield from _localized(release, Address("text", row.id), row.text)


def _contact(release: Release, contact: Contact) -> Iterator[tuple[Address, str]]:
    yield from _localized(release, Address("name", contact.id), contact.name)
    yield from _localized(release, Address("post", contact.id), contact.post)
    for part in ("phone", "email"):
        if getattr(contact, part):
            yield Address(part, contact.id), getattr(contact, part)


def _localized(
    release: Release, at: Address, held: Localized[str] | Localized[RichText]
) -> Iterator[tuple[Address, str]]:
    for language in release.languages:
        value = held.get(language.code, "")
        text = value if isinstance(value, str) else plain(value)
        if text:
            yield Address(at.part, at.owner, language.code, at.item), text
