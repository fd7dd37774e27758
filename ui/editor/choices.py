"""What may be chosen for the entities and the goals of a release."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from msgspec import Struct

from app.facts import entities, goals
from app.profile import Profile


class Choice(Struct, frozen=True):
    """Something to choose: its id and its name per language.

    sign: what stands before it, on ``fill`` in ``ink`` (#RRGGBB, or "" for the interface's own).
    more: other words that it is found by.
    """

    id: str | int
    names: Mapping[str, str]
    sign: str = ""
    fill: str = ""
    ink: str = ""
    more: tuple[str, ...] = ()

    def spellings(self) -> Iterator[str]:
        """Every word or name that a search finds it by."""
        yield self.sign
        yield from self.names.values()
        yield from self.more


def choices_of(part: str) -> tuple[Choice, ...]:
    """What may be chosen for a field of a release."""
    if part == "entities":
        return tuple(
            Choice(one.id, one.name, one.id, more=tuple(one.short.values()))
            for one in entities().values()
        )
    return tuple(
        Choice(
            one.n, one.name, str(one.n), one.fill, one.ink,
            more=tuple(name for names in one.accept.values() for name in names),
        )
        for one in goals().values()
    )  # fmt: skip


def house_contacts(profile: Profile) -> tuple[Choice, ...]:
    """The contacts that the house offers, by whom they name or where they lead."""
    return tuple(
        Choice(
            one.id, one.name or {"": one.email or one.phone},
            more=(one.phone, one.email, *one.post.values()),
        )
        for one in profile.contacts
    )  # fmt: skip
