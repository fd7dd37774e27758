"""The releases opened last, kept in one small file of the user's configuration folder."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

import msgspec

from app.errors import FileError
from app.storage import read_bytes, write_atomic

MOST = 10
LIMIT = 1 << 16  # bytes


class Recent:
    """The paths, the latest first. A file that cannot be read counts as empty."""

    def __init__(self, file: Path) -> None:
        self._file = file

    def paths(self) -> tuple[Path, ...]:
        """Those that are still there."""
        names: list[str] = []
        with suppress(FileError, msgspec.DecodeError):
            names = msgspec.json.decode(read_bytes(self._file, LIMIT), type=list[str])
        return tuple(path for path in map(Path, names[:MOST]) if path.is_file())

    def add(self, path: Path) -> None:
        """Puts a path first; what cannot be written is not remembered."""
        held = [path.resolve(), *(one for one in self.paths() if one != path.resolve())]
        with suppress(FileError, OSError):
            self._file.parent.mkdir(parents=True, exist_ok=True)
            write_atomic(self._file, msgspec.json.encode([str(one) for one in held[:MOST]]))
