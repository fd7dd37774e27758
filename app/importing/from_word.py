"""A DOCX to lines: its changes accepted, its styles as roles, its tables row by row."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from app import richtext
from app.importing.blocks import Line
from app.importing.relooked import cleaned
from app.importing.report import Entry, Origin
from app.importing.roles import role_of
from app.importing.tables import Columns
from app.importing.word.document import Paragraph, Piece, WordDocument, accepted
from app.model import RichText, Span, plain, rich

_EMPTY_LINE = re.compile(r"\n\s*\n")
_ITEMS = frozenset(("", "list", "note list"))


def word_lines(document: WordDocument, name: str) -> tuple[list[Line], list[Entry]]:
    """The lines of a document, and the account of what of it is in none of them."""
    paragraphs = list(_joined(document.paragraphs))
    columns = Columns((one.place, plain(_text(one))) for one in paragraphs)
    notes = _first_note(document)
    entries = [*document.entries, *_changes(document, name)]
    lines: list[Line] = []
    picture = ""
    for paragraph in paragraphs:
        origin = Origin(name, paragraph.number)
        taken = plain(_text(paragraph))
        if columns.is_number(paragraph.place, taken):
            entries.append(Entry("left over", "row_number", origin, taken=taken))
            continue
        held = _line(paragraph, origin, columns, in_notes=paragraph.number >= notes)
        lines += _pictures(held, paragraph, document)
        if held.role != "chip":
            picture = next(reversed(paragraph.pictures), picture)
        if held.role == "caption":
            held = replace(held, media=picture)
        lines += (part for part in _parts(held) if plain(part.text).strip())
    lines, of_text = cleaned(lines, name)
    return lines, [*entries, *of_text]


def _line(paragraph: Paragraph, origin: Origin, columns: Columns, *, in_notes: bool) -> Line:
    role, text = role_of(paragraph.style), _text(paragraph)
    is_heading = paragraph.level > 0 and role.name in {"", "heading"}
    is_item = bool(paragraph.item) and role.name in _ITEMS
    return Line(
        text,
        origin,
        opens=True,
        shape="heading" if is_heading else "item" if is_item else "paragraph",
        level=paragraph.level or 2,
        ordered=paragraph.item == "number",
        role=role.name or ("footnote" if in_notes else ""),
        language=role.language or columns.language(paragraph.place, plain(text)),
        band=columns.band(paragraph.place),
    )


def _pictures(line: Line, paragraph: Paragraph, document: WordDocument) -> Iterator[Line]:
    """A line for each picture; the icon of an entity or goal stands for its name."""
    for media in paragraph.pictures:
        if line.role == "chip":
            yield replace(line, text=rich(document.alts.get(media, "")))
        else:
            yield replace(line, text=(), role="picture", shape="paragraph", media=media)


def _text(paragraph: Paragraph) -> RichText:
    spans = (Span(p.text, p.bold, p.italic, p.href) for p in accepted(paragraph))
    return richtext.normalize(tuple(spans))


def _parts(line: Line) -> Iterator[Line]:
    """The paragraphs of a line: an empty line that was typed within parts them too."""
    held, start = plain(line.text), 0
    for gap in () if line.role else _EMPTY_LINE.finditer(held):
        yield replace(line, text=richtext.cut(line.text, start, gap.start()))
        start = gap.end()
    rest = richtext.cut(line.text, start, len(held)) if start else line.text
    yield replace(line, text=rest)


def _joined(paragraphs: Sequence[Paragraph]) -> Iterator[Paragraph]:
    """The paragraphs as they are once every change is accepted; those without anything go.

    A mark that was struck out joins its paragraph with the next, whose style stays.
    """
    before: tuple[Piece, ...] = ()
    pictures: tuple[str, ...] = ()
    for index, paragraph in enumerate(paragraphs):
        whole = replace(
            paragraph,
            pieces=(*before, *paragraph.pieces),
            pictures=(*pictures, *paragraph.pictures),
        )
        after = paragraphs[index + 1] if index + 1 < len(paragraphs) else None
        is_struck = paragraph.mark is not None and paragraph.mark.kind == "delete"
        if is_struck and after is not None and after.place == paragraph.place:
            before, pictures = whole.pieces, whole.pictures
            continue
        before, pictures = (), ()
        if whole.pictures or any(piece.text.strip() for piece in accepted(whole)):
            yield whole


def _first_note(document: WordDocument) -> float:
    """The number of the first paragraph of the notes that the reader put at the end."""
    notes = (entry.source.line for entry in document.entries if entry.code == "footnote")
    return min(notes, default=float("inf"))


def _changes(document: WordDocument, name: str) -> list[Entry]:
    """An entry for each person whose tracked changes were accepted."""
    counts: Counter[str] = Counter()
    for paragraph in document.paragraphs:
        made = {piece.change for piece in paragraph.pieces} | {paragraph.mark}
        counts.update(change.author for change in made if change is not None)
    return [
        Entry(
            "repaired",
            "changes_accepted",
            Origin(name),
            params={"count": str(count), "author": author or "?"},
        )
        for author, count in counts.items()
    ]
