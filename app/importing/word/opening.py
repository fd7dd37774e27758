"""The zip of a DOCX, looked at before anything in it is opened, and told from what it is not."""

from __future__ import annotations

import re
from collections.abc import Mapping
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

from app.errors import FileError
from app.storage.archive import UNREADABLE, bounded

MAX_FILE = 64 << 20  # bytes of the DOCX itself
MAX_ENTRIES = 2000
MAX_TOTAL = 256 << 20  # bytes of all entries together, unpacked
MAX_XML = 16 << 20
MAX_PICTURE = 32 << 20
_ENCRYPTED = 0x41  # bits 0 and 6 of the flags: APPNOTE.TXT 4.4.4
_SAVE_DOCX = "open it in Word or LibreOffice and save it as .docx"
_UNSAFE = re.compile(r"[\\:\x00-\x1f]|^/|(?:^|/)\.\.?(?:/|$)")
# A signature, what the file is then, and what to do.
_OTHERS = (
    (b"%PDF", "this is a PDF and no Word document", "copy its text and paste it"),
    (b"{\\rtf", "this is rich text (RTF) and no .docx", _SAVE_DOCX),
    (b"\xd0\xcf\x11\xe0", "this is an Office document of before 2007 (.doc)", _SAVE_DOCX),
    (b"MIME-Version", "this is a web page in one file (MHTML) and no .docx", _SAVE_DOCX),
)
_XML = (
    (b"<pkg:package", "this is a Word document as one XML file"),
    (b"<w:wordDocument", "this is a Word document as one XML file"),
    (b"<html", "this is a web page (HTML) and no .docx"),
    (b"<!doctype html", "this is a web page (HTML) and no .docx"),
)


class Package:
    """The parts of a DOCX by name; what is not asked for is never unpacked.

    OPC compares the names of parts without regard to case (ISO/IEC 29500-2, 6.2.2.3).
    """

    def __init__(self, archive: ZipFile, name: str) -> None:
        self.name = name
        self._archive = archive
        self._entries: Mapping[str, ZipInfo] = {
            entry.filename.lower(): entry for entry in archive.infolist()
        }

    def names(self) -> list[str]:
        """The names of all parts, in lower case."""
        return list(self._entries)

    def read(self, part: str, limit: int = MAX_XML) -> bytes | None:
        """The bytes of a part; None when there is none of that name, FileError over ``limit``."""
        entry = self._entries.get(part.lower())
        if entry is None:
            return None
        try:
            return bounded(self._archive, entry, limit, self.name)
        except UNREADABLE as fault:
            raise FileError(
                f"{entry.filename} in it is broken", where=self.name, remedy="ask for it again"
            ) from fault


def open_package(data: bytes, name: str) -> Package:
    """The parts of a DOCX in a file's bytes; ``name`` is for faults.

    FileError when it is something else, is protected by a password, or is a zip that no program
    for writing makes (names that lead out of it, doubled names, far too much in it).
    """
    if not data.startswith(b"PK"):
        raise _other(data, name)
    if len(data) > MAX_FILE:
        raise FileError(
            f"the file is larger than {MAX_FILE >> 20} MB",
            where=name,
            remedy="take the large pictures out of it",
        )
    try:
        archive = ZipFile(BytesIO(data))
    except UNREADABLE as fault:
        raise FileError(
            "this Word document is broken or was cut off on its way",
            where=name,
            remedy="ask for it again",
        ) from fault
    _check(archive.infolist(), name)
    return Package(archive, name)


def _check(entries: list[ZipInfo], name: str) -> None:
    names = [entry.filename for entry in entries]
    if any(entry.flag_bits & _ENCRYPTED for entry in entries):
        raise _protected(name)
    if len(names) > MAX_ENTRIES or sum(entry.file_size for entry in entries) > MAX_TOTAL:
        raise _unlike("there is far more in it than in a Word document", name)
    for one in names:
        if _UNSAFE.search(one):
            raise _unlike(f"it holds {one!a}, which is no name in a Word document", name)
    if len({one.lower() for one in names}) < len(names):
        raise _unlike("it holds two parts of one name, as no Word document does", name)
    if any(entry.compress_type not in {ZIP_STORED, ZIP_DEFLATED} for entry in entries):
        raise _unlike("it is packed in a way that no Word document is", name)


def _unlike(what: str, name: str) -> FileError:
    return FileError(what, where=name, remedy="ask for it again, saved anew by Word or LibreOffice")


def _other(data: bytes, name: str) -> FileError:
    """The fault of a file that is no zip."""
    if not data.strip():
        return FileError("the file is empty", where=name)
    if data.startswith(b"\xd0\xcf\x11\xe0") and "EncryptedPackage".encode("utf-16-le") in data:
        return _protected(name)
    for signature, what, remedy in _OTHERS:
        if data.startswith(signature):
            return FileError(what, where=name, remedy=remedy)
    start = data[:4096].lower()
    for mark, what in _XML:
        if mark.lower() in start:
            return FileError(what, where=name, remedy=_SAVE_DOCX)
    return FileError("this is no Word document (.docx)", where=name)


def _protected(name: str) -> FileError:
    return FileError(
        "this document is protected by a password",
        where=name,
        remedy="take the password off in Word and save it again",
    )
