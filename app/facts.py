"""Names that are the same in every release: goals, United Nations entities, places."""

from __future__ import annotations

from functools import cache

import msgspec
from msgspec import Struct

from resources import resource


class Goal(Struct, frozen=True):
    """A Sustainable Development Goal; colours #RRGGBB, contrast at least 4.5:1."""

    n: int
    name: dict[str, str]
    accept: dict[str, tuple[str, ...]]
    fill: str
    ink: str


class Entity(Struct, frozen=True):
    """A United Nations entity; its id is its acronym."""

    id: str
    name: dict[str, str]
    short: dict[str, str] = {}


class Place(Struct, frozen=True):
    """A place of datelines; accept: other spellings, in any language."""

    name: dict[str, str]
    accept: tuple[str, ...] = ()


class _Goals(Struct):
    goal: tuple[Goal, ...]


class _Entities(Struct):
    entity: tuple[Entity, ...]


class _Places(Struct):
    place: tuple[Place, ...]


@cache
def goals() -> dict[int, Goal]:
    """The 17 goals by number."""
    held = msgspec.json.decode(_facts("goals"), type=_Goals)
    return {goal.n: goal for goal in held.goal}


@cache
def entities() -> dict[str, Entity]:
    """United Nations entities by acronym."""
    held = msgspec.json.decode(_facts("entities"), type=_Entities)
    return {entity.id: entity for entity in held.entity}


@cache
def places() -> tuple[Place, ...]:
    """Places of datelines."""
    return msgspec.json.decode(_facts("places"), type=_Places).place


def _facts(name: str) -> bytes:
    return resource("facts", f"{name}.json").read_bytes()
