"""The words that a finding is about, on both sides, with what stands around them."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from app.address import Address
from app.checks.finding import Finding
from app.lookup import cell_text
from app.model import Release
from app.preflight.shown import MOST, shown
from app.search.context import around

_CHOICES = frozenset({"state", "kind", "attribution", "media"})


class Excerpt(Struct, frozen=True):
    """at: the place of the words. before, after: of their sentence; empty for a whole text.

    is_cut: whether only both ends of the words are there.
    """

    at: Address
    before: str
    words: str
    after: str
    is_cut: bool = False


def excerpts(release: Release, finding: Finding, reach: int) -> Iterator[Excerpt]:
    """The words at the finding and at its counterpart, where there are any.

    reach: code points on each side of them.
    """
    for at in (finding.address, finding.counterpart):
        if at is not None:
            text = text_at(release, at) or ""
            if text.strip():
                yield _excerpt(at, text, reach)


def text_at(release: Release, at: Address) -> str | None:
    """The whole text that an address points into; None where people choose and do not write."""
    return None if at.part in _CHOICES else cell_text(release, at.whole())


def _excerpt(at: Address, text: str, reach: int) -> Excerpt:
    end = len(text) if at.end == -1 else at.end
    if (at.start, end) == (0, len(text)):
        return Excerpt(at, "", shown(text), "", len(text) > MOST)
    before, after = around(text, at.start, end, reach)
    return Excerpt(at, _edge(before), shown(text[at.start : end]), _edge(after))


def _edge(text: str) -> str:
    """What stands beside words, with the space between them if there is one."""
    ahead, behind = text[:1].isspace(), text[-1:].isspace()
    return f"{' ' * ahead}{shown(text)}{' ' * (behind and bool(text.strip()))}"
