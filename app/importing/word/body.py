"""Which handler an element of a story has; all others are walked through."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from msgspec.structs import replace

from app.importing.word.blocks import BLOCKS
from app.importing.word.book import Book
from app.importing.word.changes import CHANGES
from app.importing.word.document import Paragraph, accepted
from app.importing.word.drawings import DRAWINGS
from app.importing.word.formulas import FORMULAS
from app.importing.word.parts import Relation
from app.importing.word.runs import RUNS
from app.importing.word.walk import Context, File, Walk
from app.importing.word.xml import Element

_HANDLERS = {**BLOCKS, **RUNS, **CHANGES, **DRAWINGS, **FORMULAS}


def walk_through(
    file: File,
    book: Book,
    relations: Mapping[str, Relation],
    root: Element,
    context: Context | None = None,
) -> Walk:
    """Reads a story into ``book``; the walk knows the notes that it refers to."""
    walk = Walk(file, book, relations, _HANDLERS)
    walk.through(root, context or Context())
    return walk


def story(
    file: File, name: str, relations: Mapping[str, Relation], root: Element
) -> list[Paragraph]:
    """The paragraphs of a story beside the body, such as a comment, without its pictures."""
    book = Book(name)
    walk_through(replace(file, pictures=None), book, relations, root)
    return book.paragraphs


def text_of(paragraphs: Iterable[Paragraph]) -> str:
    """Their text as it reads with all changes accepted, a paragraph a line."""
    lines = ("".join(piece.text for piece in accepted(one)) for one in paragraphs)
    return "\n".join(lines)
