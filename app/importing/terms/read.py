"""Opens a file of terms of whichever kind that is read here."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from app.errors import FileError
from app.importing.decode import decode, read_bytes
from app.importing.terms.gathered import Entry, TermFile, gathered
from app.importing.terms.table import table_entries
from app.importing.terms.tbx import tbx_entries
from app.importing.terms.tmx import tmx_entries
from app.wording import SHIPPED

MAX_BYTES = 32_000_000
_HEAD = 4096  # bytes in which the outermost element begins
_REMEDY = "give it as TBX, TMX 1.4 or CSV"


def read_terms(path: Path, codes: Sequence[str] = SHIPPED) -> TermFile:
    """The terms of a file that have a form in every one of these languages.

    FileError when it cannot be read, is of no kind that is read here, is broken, or has none.
    """
    data = read_bytes(path, MAX_BYTES)
    return gathered(_entries(data, str(path)), codes, path.name)


def _entries(data: bytes, where: str) -> Iterator[Entry]:
    head = data[:_HEAD].replace(b"\0", b"").lower()
    if b"<tmx" in head:
        return tmx_entries(data, where)
    if b"<martif" in head or b"<tbx" in head:
        return tbx_entries(data, where)
    if head.lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n").startswith((b"<", b"pk", b"%pdf")):
        raise FileError("this is no file of terms", where=where, remedy=_REMEDY)
    return table_entries(decode(data, where).text, where)
