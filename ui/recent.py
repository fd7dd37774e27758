"""The releases opened last, kept in one small file of the user's configuration folder."""

from __future__ import annotations

from pathlib import Path

from ui.remembered import recall, remember

MOST = 10


class Recent:
    """The paths, the latest first. A file that cannot be read counts as empty."""

    def __init__(self, file: Path) -> None:
        self._file = file

    def paths(self) -> tuple[Path, ...]:
        """Those that are still there."""
        names = recall(self._file, list[str], [])
        return tuple(path for path in map(Path, names[:MOST]) if path.is_file())

    def add(self, path: Path) -> None:
        """Puts a path first; what cannot be written is not remembered."""
        held = [path.resolve(), *(one for one in self.paths() if one != path.resolve())]
        remember(self._file, [str(one) for one in held[:MOST]])
