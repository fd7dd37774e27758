"""Keeps what is not saved yet in the user's state folder, and finds it again after a crash."""

from __future__ import annotations

from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
from msgspec import Struct

from app.errors import FileError
from app.storage.atomic import said, write_atomic
from app.storage.document import Document
from app.storage.files import save

if TYPE_CHECKING:
    from filelock import FileLock

_SUFFIXES = (".bayan", ".json", ".lock")


class Recovery(Struct, frozen=True):
    """Work that a program left unsaved. path: load it from here; original: what it is of."""

    key: str
    path: Path
    original: Path | None
    saved_at: datetime


class _Note(Struct):
    original: str | None


class Autosave:
    """One program's unsaved work in ``folder``.

    Each document has a key: letters, digits, "-" and "_", such as a random id of its window.
    While a program lives it holds an operating-system lock on each of its keys; the system
    gives it up whatever way the program ends, so no process id can be mistaken for another.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._locks: dict[str, FileLock] = {}

    def keep(self, document: Document, original: Path | None, key: str) -> None:
        """Writes the document's present state; FileError when that fails."""
        from filelock import Timeout  # noqa: PLC0415  a start does without locks

        try:
            self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            self._hold(key)
        except Timeout as fault:
            raise FileError("another program keeps this autosave", where=key) from fault
        except OSError as fault:
            raise FileError(f"no autosave: {said(fault)}", where=str(self._folder)) from fault
        note = _Note(str(original.resolve()) if original else None)
        write_atomic(self._file(key, ".json"), msgspec.json.encode(note))
        save(self._file(key, ".bayan"), document)

    def discard(self, key: str) -> None:
        """Forgets a document: it was saved, or nobody wants it."""
        lock = self._locks.pop(key, None)
        if lock is not None:
            lock.release()
        for suffix in _SUFFIXES:
            with suppress(OSError):
                self._file(key, suffix).unlink(missing_ok=True)

    def pending(self) -> tuple[Recovery, ...]:
        """What programs that no longer run left unsaved, the latest first."""
        found = []
        with suppress(OSError):
            found = [self._recovery(path) for path in self._folder.glob("*.bayan")]
        pending = [one for one in found if one is not None]
        return tuple(sorted(pending, key=lambda one: one.saved_at, reverse=True))

    def _recovery(self, path: Path) -> Recovery | None:
        if self._is_in_use(path.stem):
            return None
        original = None
        with suppress(OSError, ValueError):
            note = msgspec.json.decode(path.with_suffix(".json").read_bytes(), type=_Note)
            original = Path(note.original) if note.original else None
        saved_at = datetime.fromtimestamp(path.stat().st_mtime, UTC)
        return Recovery(path.stem, path, original, saved_at)

    def _is_in_use(self, key: str) -> bool:
        if key in self._locks:
            return True
        from filelock import FileLock, Timeout  # noqa: PLC0415  see keep

        try:
            with FileLock(self._file(key, ".lock"), timeout=0):
                return False
        except Timeout:
            return True

    def _hold(self, key: str) -> None:
        if key not in self._locks:
            from filelock import FileLock  # noqa: PLC0415  see keep

            lock = FileLock(self._file(key, ".lock"), timeout=0)
            lock.acquire()
            self._locks[key] = lock

    def _file(self, key: str, suffix: str) -> Path:
        if not key or not key.replace("-", "").replace("_", "").isalnum() or not key.isascii():
            raise ValueError(f"{key!r} is no key of an autosave")
        return self._folder / f"{key}{suffix}"
