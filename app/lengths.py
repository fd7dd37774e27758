"""How long texts are, as officers and channels count: in words, and in characters that are seen.

A word is what stands between white space and has a letter or a digit in it: «والمياه» is one, and
so is "co-operation"; a dash by itself is none. Tashkeel, tatweel and what is not seen at all
count as no characters, so that a headline is as long with its vowels as without.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import Annotated

import msgspec
from msgspec import Meta, Struct

from app.cells import cells_of, prose_at
from app.localized import Localized
from app.lookup import RICH_PARTS
from app.model import Prose, Release, Words, plain
from resources import resource

TATWEEL = "\u0640"
REMEMBERED = 4096  # texts: all of a long release, so that a key costs one of them
_UNSEEN = frozenset({"Mn", "Me", "Cf", "Cc"})


class Channel(Struct, frozen=True, forbid_unknown_fields=True):
    """A way to readers that takes headlines of at most ``limit`` characters, spaces included."""

    name: Words
    limit: Annotated[int, Meta(ge=1)]


class Length(Struct, frozen=True):
    """Of a text; characters include the spaces between its words."""

    words: int
    characters: int


class _Sourced(Struct, forbid_unknown_fields=True):
    name: dict[str, str]
    limit: int
    source: str  # who says so


class _Shipped(Struct):
    channel: tuple[_Sourced, ...]


@cache
def shipped_channels() -> tuple[Channel, ...]:
    """The channels of houses that name none of their own."""
    held = msgspec.json.decode(resource("facts", "channels.json").read_bytes(), type=_Shipped)
    return tuple(Channel(Localized(one.name), one.limit) for one in held.channel)


@lru_cache(REMEMBERED)
def length_of(text: str) -> Length:
    """How long a text is."""
    parts = text.split()
    words = sum(any(map(str.isalnum, part)) for part in parts)
    return Length(words, len(" ".join(parts).translate(_seen())))


def length_in(release: Release, code: str) -> Length:
    """How long the headline and the body are in a language."""
    held = [length_of(plain(prose.get(code, ()))) for prose in _counted(release)]
    return Length(sum(one.words for one in held), sum(one.characters for one in held))


def overrun(length: Length, channel: Channel) -> int:
    """By how many characters a headline is too long for a channel; 0 where it fits."""
    return max(0, length.characters - channel.limit)


class _Seen(dict[int, str | None]):
    """For ``str.translate``: every character as it is, and None for what no reader sees."""

    def __missing__(self, code: int) -> str | None:
        letter = chr(code)
        is_unseen = letter == TATWEEL or unicodedata.category(letter) in _UNSEEN
        held = self[code] = None if is_unseen else letter
        return held


@cache
def _seen() -> _Seen:
    return _Seen()


def _counted(release: Release) -> Iterator[Prose]:
    yield release.headline
    yield release.subheadline
    for row in release.rows:
        yield from (prose_at(row, at) for at in cells_of(row) if at.part in RICH_PARTS)
