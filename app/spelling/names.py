"""Names that are never marked: of people, houses, entities, goals and places, part by part."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache

from app import facts
from app.model import Quotation, Release, Words
from app.profile.model import Profile
from app.spelling.clitics import without
from app.spelling.words import bare

_PART = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_ARABIC = re.compile("[\u0600-\u06ff]")


def parts(names: Iterable[str]) -> frozenset[str]:
    """Every word of the names, as ``bare`` leaves it."""
    return frozenset(part for name in names for part in _PART.findall(bare(name)))


@cache
def shipped() -> frozenset[str]:
    """Entities, goals and places in every language; of other spellings of a place the Latin
    ones, for those in Arabic are mistakes that the importer forgives."""
    return parts(_shipped())


def own(profile: Profile, release: Release) -> frozenset[str]:
    """The house, its people and contacts, and those who speak or answer in the release."""
    held: list[Words] = [profile.name, release.place]
    held += [person.name for person in profile.people]
    held += [contact.name for contact in (*profile.contacts, *release.contacts)]
    rows = (*release.rows, *release.boilerplate, *release.notes)
    held += [row.speaker for row in rows if isinstance(row, Quotation)]
    return parts(name for words in held for name in words.values())


def base(word: str) -> str:
    """A word without the sign that something is somebody's, which no list of words needs."""
    return word.removesuffix("'s").removesuffix("'")


def is_among(word: str, names: frozenset[str]) -> bool:
    """Whether a word is one of the names, as it is or with what is written onto it."""
    return any(form in names for form in _forms(word))


def _forms(word: str) -> Iterator[str]:
    if not _ARABIC.match(word):
        yield from (word, base(word))
        return
    for _, rest in without(word):
        yield rest


def _shipped() -> Iterator[str]:
    for entity in facts.entities().values():
        yield from (entity.id, *entity.name.values(), *entity.short.values())
    for goal in facts.goals().values():
        yield from goal.name.values()
    for place in facts.places():
        yield from place.name.values()
        yield from (name for name in place.accept if not _ARABIC.match(name))
