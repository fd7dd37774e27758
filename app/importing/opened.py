"""Opens a file of any kind that is read here, and gives its lines."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from app.errors import FileError
from app.importing.blocks import MAX_BLOCKS, Line, Source, clean, plain_lines, too_long
from app.importing.decode import decode, read_bytes
from app.importing.forms import restored
from app.importing.markdown import MAX_LENGTH, is_markdown, markdown_lines
from app.importing.pages import without_feet
from app.importing.report import Entry, Origin
from app.importing.spacing import spacing
from app.importing.word.document import WordDocument

MAX_WORD = 64 << 20  # bytes: pictures make up most of a large one
MAX_WORD_TEXT = 2_000_000  # code points
_ZIP = (b"PK\x03\x04", b"PK\x05\x06")
_OFFICE = b"\xd0\xcf\x11\xe0"  # an old document, or a new one under a password
_OPEN_DOCUMENT = b"mimetypeapplication/vnd.oasis.opendocument"


class Opened(Struct, frozen=True):
    """The lines of one file or text. word: the document, where it is one."""

    name: str
    lines: list[Line]
    entries: list[Entry]
    word: WordDocument | None = None

    @property
    def media(self) -> Mapping[str, bytes]:
        """Its pictures by name."""
        return self.word.pictures if self.word else {}


def opened(path: Path) -> Opened:
    """What a file holds; FileError when it cannot be read or is of a kind that is not read."""
    data = read_bytes(path, MAX_WORD)
    name, where = path.name, str(path)
    _require_readable(data, where)
    if data.startswith((*_ZIP, _OFFICE)) or path.suffix.lower() in {".docx", ".docm", ".doc"}:
        return _word(data, name)
    if data.startswith(b"{\\rtf"):
        return _rtf(data, name)
    head = data[:1000].decode("latin-1")
    held = decode(data, where, markup=is_html(head, name))
    params = {"encoding": held.encoding}
    origin = Origin(name)
    entry = Entry("recognized", "encoding", origin, confidence=held.confidence, params=params)
    text = opened_text(Source(name, held.text))
    return replace(text, entries=[entry, *text.entries])


def opened_text(source: Source) -> Opened:
    """What a text holds that is at hand; FileError when no file can hold it."""
    _check(source)
    if is_html(source.text, source.name):
        from app.importing.from_html import html_lines

        return Opened(source.name, *html_lines(source))
    source, entries = clean(source)
    source, of_forms = restored(source)
    lines, of_lines = _lines(source)
    return Opened(source.name, lines, [*entries, *of_forms, *of_lines])


def is_html(text: str, name: str) -> bool:
    """Whether the name, or the way it begins, says that a text is HTML."""
    start = text[:1000].lstrip("\ufeff \t\r\n").lower()
    return name.lower().endswith((".html", ".htm", ".xhtml")) or start.startswith(
        ("<!doctype html", "<html")
    )


def _word(data: bytes, name: str) -> Opened:
    # What reads XML takes longer to load than a text takes to import.
    from app.importing.from_word import word_lines
    from app.importing.word.read import read_word

    document = read_word(data, name)
    count = sum(bool(paragraph.pieces) for paragraph in document.paragraphs)
    if count > MAX_BLOCKS:
        raise too_long(f"there are {count} paragraphs in it, too many for a press release", name)
    held = (piece for paragraph in document.paragraphs for piece in paragraph.pieces)
    if sum(len(piece.text) for piece in held) > MAX_WORD_TEXT:
        raise too_long("there is far more text in it than in a press release", name)
    lines, entries = word_lines(document, name)
    if not lines:
        raise FileError("there is no text in this document", where=name)
    return Opened(name, lines, entries, document)


def _rtf(data: bytes, name: str) -> Opened:
    from app.importing.from_rtf import rtf_text

    source, entries = clean(Source(name, rtf_text(data, name)))
    source, of_forms = restored(source)
    # A line of it is a paragraph: none was wrapped by hand.
    lines = [replace(line, opens=True) for line in plain_lines(source)]
    return Opened(name, lines, [*entries, *of_forms])


def _require_readable(data: bytes, where: str) -> None:
    if data.startswith(b"%PDF"):
        raise FileError("this is a PDF", where=where, remedy="copy its text and import that")
    if data.startswith(_ZIP) and _OPEN_DOCUMENT in data[:200]:
        raise FileError(
            "this is an OpenDocument file (.odt)",
            where=where,
            remedy="open it in LibreOffice and save it as .docx",
        )


def _lines(text: Source) -> tuple[list[Line], list[Entry]]:
    if not is_markdown(text):
        bare, entries = without_feet(text)
        return list(plain_lines(bare)), [*spacing(text), *entries]
    if len(text.text) > MAX_LENGTH:
        entry = Entry("recognized", "markdown_as_text", Origin(text.name), confidence=0.5)
        return list(plain_lines(text)), [entry]
    return markdown_lines(text)


def _check(source: Source) -> None:
    """A text that no file can hold (half a surrogate pair) would break what comes after."""
    try:
        source.text.encode()
    except UnicodeEncodeError as fault:
        raise FileError(
            f"the character at {fault.start} is only half of one", where=source.name
        ) from fault
