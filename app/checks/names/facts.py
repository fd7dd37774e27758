"""Honorifics and posts, and what is not a name though it looks like one, from ``resources``."""

from __future__ import annotations

from functools import cache

import msgspec
from msgspec import Struct

from resources import resource


class Rank(Struct, frozen=True):
    """Honorifics of a rank, any of which stands for any of the other language."""

    en: tuple[str, ...]
    ar: tuple[str, ...]


class Courtesy(Struct, frozen=True):
    """A title before a name; short: letters that stand for it when a full stop follows."""

    en: tuple[str, ...]
    ar: tuple[str, ...]
    short: tuple[str, ...] = ()


class Post(Struct, frozen=True):
    """A post; ar: masculine, then feminine."""

    en: tuple[str, ...]
    ar: tuple[str, ...]


class Honorifics(Struct, frozen=True):
    """before: by the Arabic honorific, the words before which it is one and not another word."""

    rank: tuple[Rank, ...]
    before: dict[str, tuple[str, ...]]
    courtesy: tuple[Courtesy, ...]
    post: tuple[Post, ...]


class Names(Struct, frozen=True):
    """places, arabic_places, entities: which are words or other names as well, so that their
    absence says nothing. places_also: what stands for a place. entities_also: other names by
    language. countries: in Arabic, by their
    English names. known_acronyms: which every reader knows.
    """

    places: frozenset[str]
    arabic_places: frozenset[str]
    places_also: dict[str, tuple[str, ...]]
    entities: frozenset[str]
    entities_also: dict[str, dict[str, tuple[str, ...]]]
    countries: dict[str, tuple[str, ...]]
    known_acronyms: frozenset[str]


@cache
def honorifics() -> Honorifics:
    """Honorifics of rank, courtesy titles and posts."""
    return msgspec.json.decode(_held("honorifics"), type=Honorifics)


@cache
def names() -> Names:
    """What the lists of names do not say of them."""
    return msgspec.json.decode(_held("names"), type=Names)


def _held(name: str) -> bytes:
    return resource("facts", f"{name}.json").read_bytes()
