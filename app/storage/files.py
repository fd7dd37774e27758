"""Opens and saves documents."""

from __future__ import annotations

from pathlib import Path

from app.errors import FileError
from app.model import Release
from app.storage.archive import MAX_FILE
from app.storage.atomic import said, write_atomic
from app.storage.document import Document
from app.storage.package import decode, decode_release, encode


def load(path: Path) -> Document:
    """The document in a file, which stays untouched.

    NewerFormatError when a later program wrote it; FileError when it cannot be read or is no
    release.
    """
    return decode(read_bytes(path, MAX_FILE), str(path))


def load_release(path: Path) -> Release:
    """The release in a file without its pictures, which stay unread; FileError as in ``load``."""
    try:
        _require_file(path)
        with path.open("rb") as file:
            return decode_release(file, str(path))
    except OSError as fault:
        raise FileError(f"cannot be read: {said(fault)}", where=str(path)) from fault


def save(path: Path, document: Document) -> None:
    """Writes the document; FileError when that fails, and the old file is as it was."""
    write_atomic(path, encode(document))


def read_bytes(path: Path, limit: int) -> bytes:
    """The bytes of a regular file; FileError when it is none or has more than ``limit``."""
    try:
        _require_file(path)
        with path.open("rb") as file:
            data = file.read(limit + 1)
    except OSError as fault:
        raise FileError(f"cannot be read: {said(fault)}", where=str(path)) from fault
    if len(data) > limit:
        raise FileError(f"it is larger than {limit >> 20} MB", where=str(path))
    return data


def _require_file(path: Path) -> None:
    if path.exists() and not path.is_file():
        raise FileError("it is not a file", where=str(path))
