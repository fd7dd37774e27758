"""A text in every language, as the checks of one cell or of the two sides of it look at it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import cached_property
from typing import Literal, TypeAlias, cast

from msgspec import Struct
from msgspec.structs import replace

from app.address import Address
from app.cells import Owner, cells, prose_at
from app.checks.finding import Finding
from app.model import Prose, Release, plain
from app.profile import Profile

Role: TypeAlias = Literal[
    "kicker", "headline", "subheadline", "place", "paragraph", "heading", "quotation", "speaker",
    "post", "item", "caption", "credit", "alt", "name",
]  # fmt: skip


class Pair(Struct, frozen=True, dict=True):
    """at: the whole cell, in no language. codes: those of the release, the leading one first."""

    at: Address
    role: Role
    codes: tuple[str, ...]
    texts: Prose

    def text(self, code: str) -> str:
        """The characters in a language; empty when there are none."""
        return self._plain.get(code, "")

    @cached_property
    def _plain(self) -> dict[str, str]:
        """Every rule asks for them again."""
        return {code: plain(text) for code, text in self.texts.items()}

    def place(self, code: str, start: int = 0, end: int = -1) -> Address:
        """The code points from ``start`` to ``end`` of the text in a language."""
        return replace(self.at, language=code, start=start, end=end)


PairCheck: TypeAlias = Callable[[Pair, Profile], Iterable[Finding]]
"""Looks at one text in its languages and at nothing else, and again only when they change."""


def pairs(release: Release) -> Iterator[Pair]:
    """Every text of a release in the order of the sheet, rows of all sections and contacts."""
    codes = tuple(language.code for language in release.languages)
    for owner, at in cells(release):
        yield Pair(at, _role(owner, at.part), codes, prose_at(owner, at))


def _role(owner: Owner, part: str) -> Role:
    """A text is called as its row is, an item by itself; of all others the field says it."""
    name = {"text": owner.__struct_config__.tag, "items": "item"}.get(part, part)
    return cast(Role, name)
