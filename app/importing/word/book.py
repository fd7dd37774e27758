"""What the reading of a DOCX gathers: paragraphs in order, and what became of the rest."""

from __future__ import annotations

from datetime import datetime

from msgspec.structs import replace

from app.errors import FileError
from app.importing.report import Entry, Origin, Outcome
from app.importing.word.document import Paragraph, Piece, Range

MAX_PARAGRAPHS = 50_000
MAX_RANGES = 200_000


class Book:
    """Paragraphs and entries so far; ``name`` is that of the file."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.paragraphs: list[Paragraph] = []
        self.entries: list[Entry] = []
        self.tables = 0
        self._ranges = 0

    def add(self, paragraph: Paragraph) -> None:
        """Puts a paragraph at the end; FileError when there are more than a release can have."""
        self._ranges += len(paragraph.bookmarks) + len(paragraph.comments)
        if len(self.paragraphs) >= MAX_PARAGRAPHS or self._ranges > MAX_RANGES:
            raise FileError(
                "there is far more in it than in a press release",
                where=self.name,
                remedy="take out what is not of the release",
            )
        self.paragraphs.append(replace(paragraph, number=len(self.paragraphs) + 1))

    def note(self, kind: Outcome, code: str, taken: str = "", **params: str) -> None:
        """An entry at the paragraph that is being read; one goes on from the same before it."""
        origin = Origin(self.name, len(self.paragraphs) + 1)
        entry = Entry(kind, code, origin, taken=taken, params=params)
        last = self.entries[-1] if self.entries else None
        if last is not None and taken and replace(last, taken=taken) == entry:
            self.entries[-1] = replace(entry, taken=last.taken + taken)
        else:
            self.entries.append(entry)


class Draft:
    """A paragraph while it is read; ``length`` is in code points."""

    def __init__(self) -> None:
        self.pieces: list[Piece] = []
        self.length = 0
        self.bookmarks: list[Range] = []
        self.comments: list[Range] = []
        self.pictures: list[str] = []

    def add(self, piece: Piece) -> None:
        """Puts characters at the end; those of one look and fate are one piece."""
        last = self.pieces[-1] if self.pieces else None
        if last is not None and replace(last, text=piece.text) == piece:
            self.pieces[-1] = replace(last, text=last.text + piece.text)
        else:
            self.pieces.append(piece)
        self.length += len(piece.text)


def moment(text: str) -> datetime | None:
    """A date and time as it stood on that person's clock; None when it is none."""
    try:
        return datetime.fromisoformat(text).replace(tzinfo=None)
    except ValueError:
        return None
