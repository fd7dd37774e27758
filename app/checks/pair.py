"""A text in every language, as the checks of one cell or of the two sides of it look at it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Literal, TypeAlias, assert_never

from msgspec import Struct
from msgspec.structs import replace

from app.address import Address
from app.checks.finding import Finding
from app.localized import Localized
from app.lookup import owners
from app.model import (
    Bullets,
    Contact,
    Heading,
    Image,
    Paragraph,
    Prose,
    Quotation,
    Release,
    Row,
    Words,
    plain,
    rich,
)
from app.profile import Profile

Role: TypeAlias = Literal[
    "kicker", "headline", "subheadline", "place", "paragraph", "heading", "quotation", "speaker",
    "post", "item", "caption", "credit", "alt", "name",
]  # fmt: skip


class Pair(Struct, frozen=True):
    """at: the whole cell, in no language. codes: those of the release, the leading one first."""

    at: Address
    role: Role
    codes: tuple[str, ...]
    texts: Prose

    def text(self, code: str) -> str:
        """The characters in a language; empty when there are none."""
        return plain(self.texts.get(code, ()))

    def place(self, code: str, start: int = 0, end: int = -1) -> Address:
        """The code points from ``start`` to ``end`` of the text in a language."""
        return replace(self.at, language=code, start=start, end=end)


PairCheck: TypeAlias = Callable[[Pair, Profile], Iterable[Finding]]
"""Looks at one text in its languages and at nothing else, and again only when they change."""


def pairs(release: Release) -> Iterator[Pair]:
    """Every text of a release in the order of the sheet, rows of all sections and contacts."""
    codes = tuple(language.code for language in release.languages)
    yield Pair(Address("place"), "place", codes, _prose(release.place))
    yield Pair(Address("kicker"), "kicker", codes, _prose(release.kicker))
    yield Pair(Address("headline"), "headline", codes, release.headline)
    yield Pair(Address("subheadline"), "subheadline", codes, release.subheadline)
    for owner in owners(release).values():
        for at, role, texts in _of(owner):
            yield Pair(at, role, codes, texts)


def _of(owner: Row | Contact) -> Iterator[tuple[Address, Role, Prose]]:
    match owner:
        case Paragraph():
            yield Address("text", owner.id), "paragraph", owner.text
        case Heading():
            yield Address("text", owner.id), "heading", owner.text
        case Quotation():
            yield Address("text", owner.id), "quotation", owner.text
            yield Address("speaker", owner.id), "speaker", _prose(owner.speaker)
            yield Address("post", owner.id), "post", _prose(owner.post)
        case Bullets():
            for item, text in enumerate(owner.items):
                yield Address("items", owner.id, item=item), "item", text
        case Image():
            yield Address("caption", owner.id), "caption", owner.caption
            yield Address("credit", owner.id), "credit", _prose(owner.credit)
            yield Address("alt", owner.id), "alt", _prose(owner.alt)
        case Contact():
            yield Address("name", owner.id), "name", _prose(owner.name)
            yield Address("post", owner.id), "post", _prose(owner.post)
        case _:
            assert_never(owner)


def _prose(words: Words) -> Prose:
    return Localized({code: rich(text) for code, text in words.items()})
