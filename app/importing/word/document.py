"""What a DOCX turned out to hold: paragraphs in reading order, with everything said of them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Literal, TypeAlias

from msgspec import Struct

from app.importing.report import Entry

ListKind: TypeAlias = Literal["", "bullet", "number"]


class Change(Struct, frozen=True):
    """A tracked change, by whom and when (that person's clock, no zone).

    move: what both ends of one move share; empty when it is none.
    """

    kind: Literal["insert", "delete"]
    author: str = ""
    when: datetime | None = None
    move: str = ""


class Piece(Struct, frozen=True):
    """Characters of one look and one fate. A line break in them is a line feed.

    looked: a tracked change of looks alone; bold and italic are those after it.
    """

    text: str
    bold: bool = False
    italic: bool = False
    href: str = ""
    change: Change | None = None
    looked: Change | None = None


class Range(Struct, frozen=True):
    """A bookmark or comment on a paragraph's characters, start to end.

    start, end: code points into all of its pieces, deleted ones too. name: of the bookmark, or
    the id of the comment. One that runs over several paragraphs has a range in each.
    """

    name: str
    start: int
    end: int


class Place(Struct, frozen=True):
    """Where in a table: its number in the document, row and column, from 0; of the outermost."""

    table: int
    row: int
    column: int


class Paragraph(Struct, frozen=True):
    """A paragraph. number: its place in the document, from 1.

    style: the style's name, not its id. level: of a heading, from 1; 0 is none. mark: a tracked
    change of the paragraph mark: inserted parts two paragraphs, deleted joins it with the next.
    pictures: names in ``WordDocument.pictures``.
    """

    pieces: tuple[Piece, ...]
    number: int
    style: str = ""
    level: int = 0
    item: ListKind = ""
    rtl: bool = False
    bookmarks: tuple[Range, ...] = ()
    comments: tuple[Range, ...] = ()
    mark: Change | None = None
    place: Place | None = None
    pictures: tuple[str, ...] = ()


class Remark(Struct, frozen=True):
    """A comment of the file. parent: the id of the one that it answers, or empty."""

    id: str
    author: str
    text: str
    when: datetime | None = None
    resolved: bool = False
    parent: str = ""


class WordDocument(Struct, frozen=True):
    """A DOCX, read. entries: what was repaired or left out (hidden text, outside pictures).

    pictures: checked and written anew, PNG or JPEG, by their names in the release's media.
    alts: what is said of a picture to those who do not see it, by the same names.
    snapshot: what Bayan put into a copy for reviewers; None in any other file.
    """

    paragraphs: tuple[Paragraph, ...]
    remarks: tuple[Remark, ...] = ()
    pictures: Mapping[str, bytes] = {}
    alts: Mapping[str, str] = {}
    snapshot: bytes | None = None
    entries: tuple[Entry, ...] = ()


def accepted(paragraph: Paragraph) -> tuple[Piece, ...]:
    """Its pieces with every tracked change accepted."""
    return tuple(p for p in paragraph.pieces if p.change is None or p.change.kind == "insert")


def rejected(paragraph: Paragraph) -> tuple[Piece, ...]:
    """Its pieces as they were before any tracked change."""
    return tuple(p for p in paragraph.pieces if p.change is None or p.change.kind == "delete")
