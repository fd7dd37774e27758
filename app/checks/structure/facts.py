"""What is known of words that stand twice, and of the labels that stand before a way to ask."""

from __future__ import annotations

from functools import cache

import msgspec
from msgspec import Struct

from resources import resource


class Doubling(Struct, frozen=True):
    """never: words that no sentence has twice in a row. may: those that some have."""

    never: frozenset[str]
    may: frozenset[str]


class Labels(Struct, frozen=True):
    """What a language calls a telephone and mail, as the importer knows it."""

    phone: tuple[str, ...]
    email: tuple[str, ...]


@cache
def doubling() -> Doubling:
    """What ships; English words are in lower case."""
    return msgspec.json.decode(resource("facts", "doubling.json").read_bytes(), type=Doubling)


@cache
def labels(code: str) -> Labels:
    """Those of a language that texts are imported in: en or ar."""
    return msgspec.json.decode(resource("importing", f"{code}.json").read_bytes(), type=Labels)
