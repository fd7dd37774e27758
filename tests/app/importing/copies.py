"""Copies for reviewers as they come back, and what a reviewer does to them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from msgspec.structs import replace

from app.address import Address
from app.bookmarks import bookmark, own
from app.importing.word.document import (
    Change,
    Paragraph,
    Piece,
    Place,
    Range,
    Remark,
    WordDocument,
)
from app.lookup import cell_text, owners, read_rich
from app.model import Bullets, Contact, Image, Release
from app.storage.release_json import to_json

MORNING = datetime(2026, 3, 9, 9, 15, 20)


def made(text: str, number: int) -> Paragraph:
    """A paragraph of words that Bayan makes."""
    ranges = (Range(own(number, text), 0, len(text)),)
    return Paragraph((Piece(text),), number, bookmarks=ranges)


def cell_paragraph(release: Release, at: Address, number: int) -> Paragraph:
    """A paragraph with one cell in it."""
    spans = read_rich(release, at)
    pieces = tuple(Piece(span.text, span.bold, span.italic, span.href) for span in spans)
    length = sum(len(piece.text) for piece in pieces)
    return Paragraph(pieces, number, bookmarks=(Range(bookmark(at), 0, length),))


def copy_of(release: Release, *, facing: bool = False) -> WordDocument:
    """A copy of every cell, a paragraph each, with words of Bayan's between.

    facing: in a table with a column for each language.
    """
    paragraphs = [made("How to review this copy", 1)]
    for row, at in enumerate(_cells(release)):
        number = len(paragraphs) + 1
        column = [language.code for language in release.languages].index(at.language or "en")
        place = Place(0, row, column) if facing else None
        paragraphs.append(replace(cell_paragraph(release, at, number), place=place))
        if row == 3:
            paragraphs.append(made("Notes to editors", number + 1))
    paragraphs.append(made("– End –", len(paragraphs) + 1))
    return WordDocument(tuple(paragraphs), snapshot=to_json(replace(release, suggestions=())))


def _cells(release: Release) -> list[Address]:
    found = []
    for language in release.languages:
        code = language.code
        found += [Address(part, 0, code) for part in ("headline", "subheadline")]
        for id_, owner in owners(release).items():
            match owner:
                case Bullets():
                    places = range(len(owner.items))
                    found += [Address("items", id_, code, item) for item in places]
                case Image():
                    found.append(Address("caption", id_, code))
                case Contact():
                    found += [Address(part, id_, code) for part in ("name", "post")]
                case _:
                    found.append(Address("text", id_, code))
    for contact in release.contacts:
        found += [Address("phone", contact.id), Address("email", contact.id)]
    return [at for at in found if cell_text(release, at)]


def numbered(document: WordDocument, paragraphs: list[Paragraph]) -> WordDocument:
    """The document with these paragraphs, numbered anew."""
    new = tuple(replace(one, number=number) for number, one in enumerate(paragraphs, 1))
    return replace(document, paragraphs=new)


def changed(
    document: WordDocument, at: Address, change: Callable[[Paragraph], Paragraph]
) -> WordDocument:
    """The document with the paragraph of a cell changed."""
    name = bookmark(at)
    return numbered(
        document,
        [
            change(one) if any(held.name == name for held in one.bookmarks) else one
            for one in document.paragraphs
        ],
    )


def after(document: WordDocument, at: Address, *new: Paragraph) -> WordDocument:
    """The document with paragraphs put in after that of a cell, in the same place."""
    found: list[Paragraph] = []
    for one in document.paragraphs:
        found.append(one)
        if any(held.name == bookmark(at) for held in one.bookmarks):
            found += [replace(paragraph, place=one.place) for paragraph in new]
    return numbered(document, found)


def put_in(author: str, when: datetime | None = MORNING) -> Change:
    return Change("insert", author, when)


def struck(author: str, when: datetime | None = MORNING) -> Change:
    return Change("delete", author, when)


def put(paragraph: Paragraph, start: int, text: str, change: Change | None) -> Paragraph:
    """Text put in at a place of a paragraph; bookmarks that end there do not take it in."""
    head, tail = _parted(paragraph.pieces, start)
    look = (head or tail or (Piece(""),))[-1 if head else 0]
    new = replace(look, text=text, change=change, looked=None)
    length = len(text)
    return replace(
        paragraph,
        pieces=(*head, new, *tail),
        bookmarks=tuple(_moved(one, start, length) for one in paragraph.bookmarks),
        comments=tuple(_moved(one, start, length) for one in paragraph.comments),
    )


def strike(paragraph: Paragraph, start: int, end: int, change: Change) -> Paragraph:
    """Characters struck out of a paragraph, tracked."""
    head, rest = _parted(paragraph.pieces, start)
    middle, tail = _parted(rest, end - start)
    gone = tuple(replace(piece, change=change) for piece in middle)
    return replace(paragraph, pieces=(*head, *gone, *tail))


def rewritten(paragraph: Paragraph, old: str, new: str) -> Paragraph:
    """Words changed without a trace, in the one bookmark of a paragraph."""
    text = "".join(piece.text for piece in paragraph.pieces).replace(old, new, 1)
    ranges = tuple(Range(one.name, 0, len(text)) for one in paragraph.bookmarks)
    return replace(paragraph, pieces=(Piece(text),), bookmarks=ranges)


def remarked(document: WordDocument, at: Address, words: str, *remarks: Remark) -> WordDocument:
    """The document with comments on words of a cell."""

    def mark(paragraph: Paragraph) -> Paragraph:
        text = "".join(piece.text for piece in paragraph.pieces)
        start = text.index(words)
        ranges = tuple(Range(one.id, start, start + len(words)) for one in remarks)
        return replace(paragraph, comments=(*paragraph.comments, *ranges))

    return replace(changed(document, at, mark), remarks=(*document.remarks, *remarks))


def _moved(one: Range, start: int, length: int) -> Range:
    return replace(
        one,
        start=one.start + (length if one.start >= start else 0),
        end=one.end + (length if one.end > start else 0),
    )


def _parted(pieces: tuple[Piece, ...], at: int) -> tuple[tuple[Piece, ...], tuple[Piece, ...]]:
    head, tail, done = [], [], 0
    for piece in pieces:
        cut = min(max(at - done, 0), len(piece.text))
        head.append(replace(piece, text=piece.text[:cut]))
        tail.append(replace(piece, text=piece.text[cut:]))
        done += len(piece.text)
    return tuple(p for p in head if p.text), tuple(p for p in tail if p.text)
