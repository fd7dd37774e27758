"""Joins what the languages say of the fields that have no language, and of the contacts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from msgspec import Struct
from msgspec.structs import replace

from app.importing.draft import Claim, Draft, Person
from app.importing.report import Entry
from app.localized import Localized
from app.model import Contact, Embargo


class Heard(Struct):
    """The fields of a release that have no language, from whichever text has them."""

    kind: str = "press_release"
    date: date | None = None
    embargo: Embargo | None = None
    reference: str = ""


def heard(claims: Sequence[Claim]) -> tuple[Heard, list[Entry]]:
    """The first value for each field; another value for it is left over, with its characters."""
    fields, first, entries = Heard(), dict[str, Claim](), []
    for claim in claims:
        kept = first.setdefault(claim.part, claim)
        if kept is claim:
            setattr(fields, claim.part, claim.value)
        entries.append(claim.entry if kept.value == claim.value else _refused(claim, kept))
    return fields, entries


def _refused(claim: Claim, kept: Claim) -> Entry:
    params = {**claim.entry.params, "kept": kept.entry.params["value"]}
    code = f"{claim.part}_differs"
    return replace(claim.entry, kind="left over", code=code, at=None, params=params)


def settled(entries: Sequence[Entry], owner: int) -> list[Entry]:
    """The entries with the row or contact of that id in their addresses."""
    return [
        replace(entry, at=replace(entry.at, owner=owner)) if entry.at else entry
        for entry in entries
    ]


def contacts_of(
    drafts: Sequence[Draft], ids: Iterator[int]
) -> tuple[tuple[Contact, ...], list[Entry]]:
    """One contact for each whom the languages name, with its name in every language."""
    groups: list[dict[str, Person]] = []
    for draft in drafts:
        for person in draft.persons:
            _group_of(groups, draft.code, person)[draft.code] = person
    contacts, entries = [], []
    for group in groups:
        id_ = next(ids)
        contact = _contact(id_, group)
        contacts.append(contact)
        for person in group.values():
            entries += settled([_unless_other(entry, contact) for entry in person.entries], id_)
    return tuple(contacts), entries


def _unless_other(entry: Entry, contact: Contact) -> Entry:
    """What a text says of a number or an address; left over where another one was kept."""
    part = entry.at.part if entry.at else ""
    kept = getattr(contact, part) if part in {"phone", "email"} else ""
    if not entry.params.get("value") or kept in {"", entry.params["value"]}:
        return entry
    params = {**entry.params, "kept": kept}
    return replace(entry, kind="left over", code=f"{part}_differs", at=None, params=params)


def _group_of(groups: list[dict[str, Person]], code: str, person: Person) -> dict[str, Person]:
    """The contact of the other language that this is: the same number or address, or in turn."""
    free = [group for group in groups if code not in group]
    same = [group for group in free if any(_agree(person, one) for one in group.values())]
    open_ = [group for group in free if not any(_differ(person, one) for one in group.values())]
    found = next(iter(same or open_), None)
    if found is None:
        found = {}
        groups.append(found)
    return found


def _agree(one: Person, other: Person) -> bool:
    return any(ours and ours == theirs for ours, theirs in _typed(one, other))


def _differ(one: Person, other: Person) -> bool:
    return any(ours and theirs and ours != theirs for ours, theirs in _typed(one, other))


def _typed(one: Person, other: Person) -> tuple[tuple[str, str], tuple[str, str]]:
    return (one.phone, other.phone), (one.email, other.email)


def _contact(id_: int, group: dict[str, Person]) -> Contact:
    persons = list(group.values())
    return Contact(
        id_,
        name=Localized({code: person.name for code, person in group.items() if person.name}),
        post=Localized({code: person.post for code, person in group.items() if person.post}),
        phone=next((person.phone for person in persons if person.phone), ""),
        email=next((person.email for person in persons if person.email), ""),
    )
