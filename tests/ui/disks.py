"""Folders on disks that are full or take no file, as real as the tests may make them.

Where a file system may be mounted (as root) it is one; elsewhere modes of the folder, or the
system's answer at the lowest call that writes.
"""

from __future__ import annotations

import errno
import os
import shutil
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest
from msgspec import Struct

SIZE = 256 << 10  # bytes: the least that holds a few files


@contextmanager
def mounted(folder: Path) -> Iterator[bool]:
    """A file system of ``SIZE`` in a folder; False where none may be mounted."""
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", f"size={SIZE}", "tmpfs", str(folder)]
    done = subprocess.run(mount, capture_output=True, check=False) if os.name == "posix" else None
    is_mounted = done is not None and done.returncode == 0
    try:
        yield is_mounted
    finally:
        if is_mounted:
            subprocess.run(["umount", "-l", str(folder)], check=True)


class BadDisk(Struct):
    """A disk that is sound until it is spoiled. kind: "full" or "read-only"."""

    kind: str
    folder: Path
    is_mounted: bool
    patch: pytest.MonkeyPatch

    @property
    def says(self) -> str:
        """What the system may report of it, as a pattern."""
        is_full = self.kind == "full"
        return "the disk is full" if is_full else "the disk is read-only|you are not allowed to"

    def spoil(self) -> None:
        """From here on nothing can be written on it."""
        if self.kind == "full":
            self._fill()
        else:
            self._forbid()

    def _fill(self) -> None:
        if not self.is_mounted:
            self.patch.setattr(os, "fsync", _refusing(os.fsync, self.folder))
            return
        with (
            suppress(OSError),
            (self.folder / "ballast").open("wb", buffering=0) as file,
        ):
            while True:
                file.write(b"\0" * 512)
        assert shutil.disk_usage(self.folder).free == 0

    def _forbid(self) -> None:
        if self.is_mounted:
            subprocess.run(["mount", "-o", "remount,ro", str(self.folder)], check=True)
        elif os.name == "posix" and os.geteuid() != 0:
            self.folder.chmod(0o555)
        else:
            self.patch.setattr(os, "open", _refusing_to_make(self.folder))


def _refusing(call: Callable[[int], None], folder: Path) -> Callable[[int], None]:
    """``os.fsync`` that finds no room for a file of the folder."""

    def refused(descriptor: int) -> None:
        if any(os.path.sameopenfile(descriptor, one) for one in _opened(folder)):
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        call(descriptor)

    return refused


def _opened(folder: Path) -> Iterator[int]:
    for part in folder.glob(".bayan-*.part"):
        with part.open("rb") as file:
            yield file.fileno()


def _refusing_to_make(folder: Path) -> Callable[..., int]:
    call = os.open

    def refused(path: str, flags: int, mode: int = 0o777) -> int:
        if flags & os.O_CREAT and Path(path).is_relative_to(folder):
            raise OSError(errno.EACCES, os.strerror(errno.EACCES))
        return call(path, flags, mode)

    return refused
