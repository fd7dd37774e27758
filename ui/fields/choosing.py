"""What is chosen, as lines of the panel."""

from __future__ import annotations

from collections.abc import Sequence

from app.facts import entities, goals
from app.model import Contact, Release
from ui.fields.lists import Entry
from ui.isolating import isolated
from ui.language import tongue


def entity_entries(release: Release) -> Sequence[Entry]:
    """The entities by their acronyms and names."""
    known = entities()
    return [
        Entry(known[id_].name.get(tongue(), id_) if id_ in known else id_, id_)
        for id_ in release.entities
    ]


def goal_entries(release: Release) -> Sequence[Entry]:
    """The goals by their numbers, in their colours."""
    known = goals()
    return [
        Entry(known[n].name.get(tongue(), str(n)), str(n), known[n].fill, known[n].ink)
        if n in known
        else Entry(str(n))
        for n in release.goals
    ]


def contact_entries(release: Release) -> Sequence[Entry]:
    """The contacts by name, number and address."""
    return [Entry(contact_line(one)) for one in release.contacts]


def contact_line(contact: Contact) -> str:
    """Whom to ask, and under that how."""
    name = contact.name.get(tongue(), "") or next(filter(None, contact.name.values()), "")
    phone = contact.phone.replace(" ", "\u00a0")
    typed = (isolated(one) for one in (phone, contact.email) if one)
    return "\n".join(filter(None, (name, " · ".join(typed)))) or "—"
