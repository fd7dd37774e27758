"""The texts of a release that every language should have once one has them."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import TypeAlias

from app.address import Address
from app.cells import Owner, cells, held_at
from app.checks.finding import Severity
from app.lookup import RICH_PARTS
from app.model import Prose, Quotation, Release, RichText, Words

Texts: TypeAlias = Prose | Words
Expected: TypeAlias = tuple[Texts, Address, Severity]
"""A text, where it is, and how bad it is when a language lacks it."""
_CHECKED_APART = frozenset({"place", "headline", "alt"})


def expected(release: Release) -> Iterator[Expected]:
    """All but those that have checks of their own; who speaks and the like may wait.

    A quotation that names its speaker in its text puts out no other name of him.
    """
    for owner, at in cells(release):
        if at.part not in _CHECKED_APART:
            yield held_at(owner, at), at, _severity(owner, at.part)


def _severity(owner: Owner, part: str) -> Severity:
    if isinstance(owner, Quotation) and owner.attribution == "in text" and part != "text":
        return "info"
    return "error" if part in RICH_PARTS else "warning"


def written(release: Release) -> tuple[str, ...]:
    """The languages in which anything is written, in the order of the release."""
    codes = [language.code for language in release.languages]
    found: set[str] = set()
    for owner, at in cells(release):
        text = held_at(owner, at)
        found.update(code for code in text if code not in found and not is_blank(text[code]))
        if found.issuperset(codes):
            break
    return tuple(code for code in codes if code in found)


def missing_codes(text: Texts, codes: Collection[str]) -> list[str]:
    """Those of the languages that lack a text which another has."""
    without = [code for code in codes if is_blank(text.get(code, ""))]
    return without if len(without) < len(codes) else []


def is_empty(text: Texts) -> bool:
    """Whether no language has anything but white space."""
    return all(is_blank(value) for value in text.values())


def is_blank(text: RichText | str) -> bool:
    """Whether there is nothing but white space."""
    if isinstance(text, str):
        return not text.strip()
    return not any(span.text.strip() for span in text)
