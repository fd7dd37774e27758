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
        self.tables = 0
        self._entries: list[Entry] = []
        self._entry: Entry | None = None
        self._taken: list[str] = []
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
        """An entry at the paragraph that is being read; the same one again goes on from it."""
        origin = Origin(self.name, len(self.paragraphs) + 1)
        entry = Entry(kind, code, origin, params=params)
        if self._entry == entry:
            self._taken.append(taken)
        else:
            self._flush()
            self._entry, self._taken = entry, [taken]

    def entries(self) -> tuple[Entry, ...]:
        """Every entry so far."""
        self._flush()
        return tuple(self._entries)

    def _flush(self) -> None:
        if self._entry is not None:
            self._entries.append(replace(self._entry, taken="".join(self._taken)))
        self._entry, self._taken = None, []


class Draft:
    """A paragraph while it is read; ``length`` is in code points."""

    def __init__(self) -> None:
        self.length = 0
        self.bookmarks: list[Range] = []
        self.comments: list[Range] = []
        self.pictures: list[str] = []
        self._looks: list[Piece] = []
        self._texts: list[list[str]] = []

    def add(self, text: str, look: Piece) -> None:
        """Puts characters at the end; look: a piece of their look and fate, with no text."""
        if not self._looks or self._looks[-1] != look:
            self._looks.append(look)
            self._texts.append([])
        self._texts[-1].append(text)
        self.length += len(text)

    def pieces(self) -> tuple[Piece, ...]:
        """What it holds so far; characters of one look and fate are one piece."""
        held = zip(self._looks, self._texts, strict=True)
        return tuple(replace(look, text="".join(texts)) for look, texts in held)


def moment(text: str) -> datetime | None:
    """A date and time as it stood on that person's clock; None when it is none."""
    try:
        return datetime.fromisoformat(text).replace(tzinfo=None)
    except ValueError:
        return None
