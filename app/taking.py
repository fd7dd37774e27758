"""What is known already comes into a release in one step: places, people, contacts."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from app.address import Address
from app.edits import set_value
from app.facts import Place
from app.localized import Localized
from app.model import SECTIONS, Contact, Quotation, Release, Row
from app.profile import Person


def take_place(release: Release, place: Place) -> Release:
    """The place of the dateline in every language of the release that it has a name in."""
    names = {one.code: place.name[one.code] for one in release.languages if one.code in place.name}
    return replace(release, place=Localized({**release.place, **names}))


def take_person(release: Release, row: int, person: Person) -> Release:
    """The quotation of that id is by this person, in every language that the person has.

    LookupError when there is none.
    """
    for part, words in (("speaker", person.name), ("post", person.post)):
        for one in release.languages:
            if one.code in words:
                at = Address(part, row, language=one.code)
                release = set_value(release, at, words[one.code])
    return release


def speakers(release: Release, but: int = 0) -> tuple[Person, ...]:
    """Whoever the quotations name, each once; ``but``: the id of one that does not count."""
    rows: list[Row] = [row for part in SECTIONS for row in getattr(release, part)]
    quoted = (row for row in rows if isinstance(row, Quotation) and row.id != but)
    return tuple(dict.fromkeys(Person(row.speaker, row.post) for row in quoted if row.speaker))


def take_contacts(release: Release, contacts: Sequence[Contact]) -> Release:
    """The contacts after those that the release has, under ids of their own."""
    first = release.next_id
    new = tuple(replace(one, id=first + place) for place, one in enumerate(contacts))
    return replace(release, contacts=(*release.contacts, *new), next_id=first + len(new))
