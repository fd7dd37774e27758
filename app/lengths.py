"""How long a release is, as officers count it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import assert_never

from app.model import Bullets, Heading, Image, Paragraph, Prose, Quotation, Release, plain


def word_count(release: Release, code: str) -> int:
    """How many words the headline and the body have in a language."""
    return sum(len(plain(prose.get(code, ())).split()) for prose in _counted(release))


def _counted(release: Release) -> Iterator[Prose]:
    yield release.headline
    yield release.subheadline
    for row in release.rows:
        match row:
            case Paragraph() | Heading() | Quotation():
                yield row.text
            case Bullets():
                yield from row.items
            case Image():
                yield row.caption
            case _:
                assert_never(row)
