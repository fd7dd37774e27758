"""The texts of a release that every language should have once one has them."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from itertools import chain
from typing import TypeAlias, assert_never

from app.address import Address
from app.checks.finding import Severity
from app.localized import Localized
from app.lookup import owners
from app.model import (
    Bullets,
    Contact,
    Heading,
    Image,
    Paragraph,
    Quotation,
    Release,
    RichText,
    Row,
    plain,
)

Texts: TypeAlias = Localized[RichText] | Localized[str]
Expected: TypeAlias = tuple[Texts, Address, Severity]
"""A text, where it is, and how bad it is when a language lacks it."""


def release_texts(release: Release) -> Iterator[Expected]:
    """Those of the release itself, but for headline and place, which have checks of their own."""
    yield release.kicker, Address("kicker"), "warning"
    yield release.subheadline, Address("subheadline"), "error"


def row_texts(owner: Row | Contact) -> Iterator[Expected]:
    """Those of a row or contact; alternative texts have a check of their own."""
    match owner:
        case Paragraph() | Heading():
            yield owner.text, Address("text", owner.id), "error"
        case Quotation():
            yield owner.text, Address("text", owner.id), "error"
            yield owner.speaker, Address("speaker", owner.id), "warning"
            yield owner.post, Address("post", owner.id), "warning"
        case Bullets():
            for item, text in enumerate(owner.items):
                yield text, Address("items", owner.id, item=item), "error"
        case Image():
            yield owner.caption, Address("caption", owner.id), "error"
            yield owner.credit, Address("credit", owner.id), "warning"
        case Contact():
            yield owner.name, Address("name", owner.id), "warning"
            yield owner.post, Address("post", owner.id), "warning"
        case _:
            assert_never(owner)


def written(release: Release) -> tuple[str, ...]:
    """The languages in which anything is written, in the order of the release."""
    rows = owners(release).values()
    texts: Iterator[Texts] = chain(
        (release.headline, release.place),
        (text for text, _, _ in release_texts(release)),
        (text for row in rows for text, _, _ in row_texts(row)),
        (row.alt for row in rows if isinstance(row, Image)),
    )
    found = {code for text in texts for code, value in text.items() if not is_blank(value)}
    return tuple(language.code for language in release.languages if language.code in found)


def missing_codes(text: Texts, codes: Collection[str]) -> list[str]:
    """Those of the languages that lack a text which another has."""
    without = [code for code in codes if is_blank(text.get(code, ""))]
    return without if len(without) < len(codes) else []


def is_empty(text: Texts) -> bool:
    """Whether no language has anything but white space."""
    return all(is_blank(value) for value in text.values())


def is_blank(text: RichText | str) -> bool:
    """Whether there is nothing but white space."""
    return not (text if isinstance(text, str) else plain(text)).strip()
