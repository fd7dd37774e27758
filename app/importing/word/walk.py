"""The walk through the elements of a story: where it stands, and what a run is put out as."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TypeAlias

from msgspec import Struct

from app.importing.word.book import Book, Draft
from app.importing.word.document import Change, Piece, Place
from app.importing.word.looks import Look
from app.importing.word.numbering import Numberings
from app.importing.word.parts import Relation
from app.importing.word.pictures import Pictures
from app.importing.word.story import Story
from app.importing.word.styles import Style, Styles
from app.importing.word.xml import Element

_SCHEMES = ("http://", "https://", "mailto:", "tel:")


class Table:
    """The outermost table that is being read: its number, and the cell that has been reached."""

    def __init__(self, number: int) -> None:
        self.number = number
        self.row = self.column = self.next_column = -1

    def place(self) -> Place:
        """The cell; text before the first one is taken to be in it."""
        return Place(self.number, max(self.row, 0), max(self.column, 0))


class Context(Struct, frozen=True):
    """What surrounds an element. dropped: the code of the entry for text that is left out.

    withdrawn: inside of an insertion that somebody struck out again. nested: tables around.
    """

    change: Change | None = None
    withdrawn: bool = False
    href: str = ""
    dropped: str = ""
    style: Style = Style()
    look: Look = Look()
    table: Table | None = None
    nested: int = 0


class File(Struct, frozen=True):
    """What all stories of a file share. pictures: None where those of a story are not wanted."""

    styles: Styles
    numberings: Numberings
    pictures: Pictures | None


Handler: TypeAlias = Callable[["Walk", Element, Context], None]


def left_out(code: str) -> Handler:
    """A handler for an element that is not read: an entry of that code says so."""

    def note(walk: Walk, _element: Element, _context: Context) -> None:
        walk.book.note("left over", code)

    return note


class Walk:
    """A walk through one story.

    What no handler is for is walked through: that is how smart tags, content controls and
    whatever else stands around text give up the text in them.
    """

    def __init__(
        self,
        file: File,
        book: Book,
        relations: Mapping[str, Relation],
        handlers: Mapping[str, Handler],
    ) -> None:
        self.file, self.book, self.relations, self.handlers = file, book, relations, handlers
        self.draft: Draft | None = None
        self.later: list[tuple[Element, Context]] = []
        self.notes: dict[tuple[str, str], Context] = {}
        self.alt = ""
        self.story: Story

    def through(self, root: Element, context: Context) -> None:
        """Reads a story, and then the text boxes that are anchored in it."""
        self.story = Story(root)
        self.inside(root, context)

    def inside(self, element: Element, context: Context) -> None:
        """Reads what is in an element."""
        for child in element:
            handler = self.handlers.get(str(child.tag))
            if handler is None:
                self.inside(child, context)
            else:
                handler(self, child, context)

    def put(self, text: str, context: Context) -> None:
        """Text of a run: into the paragraph, or into an entry that says why it is not."""
        if not text or not self.story.shows_text():
            return
        code = context.dropped or ("hidden_text" if context.look.hidden else "")
        if context.withdrawn:
            code = "change_withdrawn"
        if code or self.draft is None:
            self.book.note("left over", code or "stray_text", text)
            return
        look, href = context.look, context.href or self.link(self.story.field_link())
        change = context.change
        self.draft.add(text, Piece("", look.bold, look.italic, href, change, look.changed))

    def link(self, address: str) -> str:
        """An address that a release may have; else an entry says that it was left out."""
        if not address or address.lower().startswith(_SCHEMES):
            return address
        self.book.note("left over", "link", value=address)
        return ""
