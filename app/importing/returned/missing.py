"""Cells whose bookmarks a program or a person took away: found by their words, or struck out."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice, product

from msgspec.structs import replace

from app.address import Address
from app.bookmarks import bookmark, cell, is_own
from app.importing.returned.course import fold
from app.importing.word.document import Paragraph, Range, WordDocument, rejected
from app.lookup import cell_text, owners
from app.model import Bullets, Contact, Release
from app.review.diff import difference, size

# Parts that are in every copy where they have words; a place is not, as not every text opens
# with a dateline.
_SHOWN = ("headline", "subheadline", "text", "caption", "name")
_ALIKE = 0.6  # a paragraph that shares so much with a cell that has lost its bookmark is the cell
_MOST = 20_000  # pairs of a paragraph and a cell that are compared


def named(document: WordDocument, base: Release) -> WordDocument:
    """The document with bookmarks again where it lost them and their words are still there."""
    lost = dict(missing(document, base))
    free = list(filter(_is_free, document.paragraphs)) if lost else []
    found: dict[int, str] = {}
    for is_like in (_is_same, _is_alike) if _is_sure(document) else (_is_same,):
        for paragraph, at in islice(product(free, list(lost)), _MOST):
            if paragraph.number not in found and at in lost and is_like(lost[at], _text(paragraph)):
                found[paragraph.number] = bookmark(at)
                del lost[at]
    paragraphs = (_with(one, found.get(one.number)) for one in document.paragraphs)
    return replace(document, paragraphs=tuple(paragraphs)) if found else document


def missing(document: WordDocument, base: Release) -> Iterator[tuple[Address, str]]:
    """Cells with words in the release as it was sent that no bookmark of the copy names."""
    there = {at for one in _bookmarks(document) if (at := cell(one.name)) is not None}
    codes = {at.language for at in there} or {language.code for language in base.languages}
    for at in _shown(base):
        text = cell_text(base, at) or ""
        if text.strip() and at not in there and at.language in {*codes, ""}:
            yield at, text


def _shown(base: Release) -> Iterator[Address]:
    codes = [language.code for language in base.languages]
    for id_, owner in {0: base, **owners(base)}.items():
        if isinstance(owner, Bullets):
            places = range(len(owner.items))
            yield from (Address("items", id_, code, item) for item in places for code in codes)
        parts = [part for part in _SHOWN if hasattr(owner, part)]
        if isinstance(owner, Contact):
            parts.append("post")
            yield from (Address(part, id_) for part in ("phone", "email"))
        yield from (Address(part, id_, code) for part in parts for code in codes)


def _bookmarks(document: WordDocument) -> Iterator[Range]:
    return (one for paragraph in document.paragraphs for one in paragraph.bookmarks)


def _is_free(paragraph: Paragraph) -> bool:
    names = [one.name for one in paragraph.bookmarks]
    return bool(_text(paragraph).strip()) and not any(cell(name) or is_own(name) for name in names)


def _text(paragraph: Paragraph) -> str:
    return "".join(piece.text for piece in rejected(paragraph))


def _is_sure(document: WordDocument) -> bool:
    """Whether a paragraph of words that Bayan makes is known as such."""
    return any(is_own(one.name) for one in _bookmarks(document))


def _is_same(base: str, copy: str) -> bool:
    return fold(base) == fold(copy)


def _is_alike(base: str, copy: str) -> bool:
    """Whether they share most of their text."""
    whole = max(1, len(base) + len(copy))
    if 2 * min(len(base), len(copy)) < _ALIKE * whole:
        return False
    return 1 - size(difference(fold(base), fold(copy))) / whole >= _ALIKE


def _with(paragraph: Paragraph, name: str | None) -> Paragraph:
    if name is None:
        return paragraph
    whole = Range(name, 0, sum(len(piece.text) for piece in paragraph.pieces))
    return replace(paragraph, bookmarks=(*paragraph.bookmarks, whole))
