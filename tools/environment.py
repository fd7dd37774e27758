"""The checkout's virtual environment: whether it is complete, and its making when it is not.

A stamp inside it is written last and taken away first. So an environment without a good stamp was
never finished, was made from other locks, for another Python or in another folder, and is made
anew from nothing: there is no half-way state to mend.
"""

from __future__ import annotations

import fcntl
import hashlib
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

LEVELS = ("runtime", "dev")  # the lock of each holds the one before it

# Given the environment's folder, the level to bring it to, and whether to begin from nothing.
Fill = Callable[[Path, str, bool], None]


class Environment:
    """The ``.venv`` of the checkout at ``root``, filled by ``fill``."""

    def __init__(self, root: Path, fill: Fill) -> None:
        self._root = root
        self._fill = fill
        self._folder = root / ".venv"
        self._stamp = self._folder / "bayan-setup"

    def require(self, level: str) -> bool:
        """Makes what a level of LEVELS needs be there; says whether anything had to be done.

        Raises what ``fill`` raises; the next call then begins from nothing.
        """
        if self._holds(level):
            return False
        with _one_at_a_time(self._root):
            if self._holds(level):
                return False
            self._make(level)
        return True

    def _holds(self, level: str) -> bool:
        held = self._level()
        return held is not None and LEVELS.index(held) >= LEVELS.index(level)

    def _level(self) -> str | None:
        python = self._folder / "bin" / "python"
        if not (self._stamp.is_file() and python.exists()):
            return None
        level, _, key = self._stamp.read_text(encoding="utf-8").partition(" ")
        return level if level in LEVELS and key == self._key() else None

    def _key(self) -> str:
        # Scripts in an environment name its folder and its Python; bayan.py is copied into it.
        place = f"{self._folder} {sys.version_info[:2]}"
        digest = hashlib.sha256(place.encode())
        locks = sorted((self._root / "tools" / "lock").glob("*.txt"))
        for file in (self._root / "pyproject.toml", self._root / "bayan.py", *locks):
            digest.update(file.read_bytes())
        return digest.hexdigest()

    def _make(self, level: str) -> None:
        anew = self._level() is None
        self._stamp.unlink(missing_ok=True)
        self._fill(self._folder, level, anew)
        unfinished = self._stamp.with_suffix(".new")
        unfinished.write_text(f"{level} {self._key()}", encoding="utf-8")
        unfinished.replace(self._stamp)


@contextmanager
def _one_at_a_time(folder: Path) -> Iterator[None]:
    """Lets one process in: the kernel drops the lock with it, so a killed one leaves nothing."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX)
        yield
    finally:
        os.close(handle)
