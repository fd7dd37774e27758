"""Writes a file so that it holds either all of the old bytes or all of the new."""

from __future__ import annotations

import errno
import hashlib
import os
import stat
from contextlib import suppress
from pathlib import Path

from app.errors import FileError
from app.storage.processes import host_name, is_alive

_SAID = {
    errno.ENOSPC: "the disk is full",
    errno.EDQUOT: "the disk quota is used up",
    errno.EACCES: "you are not allowed to",
    errno.EPERM: "you are not allowed to",
    errno.EROFS: "the disk is read-only",
    errno.ENOENT: "there is no such file or folder",
    errno.ENOTDIR: "its folder is a file",
    errno.EISDIR: "it is a folder",
    errno.ENAMETOOLONG: "the name is too long",
}


def said(fault: OSError) -> str:
    """What the system reports, in words."""
    return _SAID.get(fault.errno or 0, (fault.strerror or str(fault)).lower())


def write_atomic(path: Path, data: bytes, *, is_flushed: bool = True) -> None:
    """Puts ``data`` where ``path`` is: beside it first, flushed to the disk, then renamed.

    A file that is there keeps its permissions, and a link still points to it. FileError when
    it cannot be written; then the old file is as it was and nothing is left beside it. What an
    earlier process left behind when it was killed is cleared away. is_flushed: False does not
    wait for the disk, for what may be lost when the power is cut.
    """
    try:
        target = path.resolve()
        _require_writable(target)
        _clear_left_over(target)
        _replace(target, data, is_flushed)
    except OSError as fault:
        raise FileError(f"cannot be written: {said(fault)}", where=str(path)) from fault


def _replace(target: Path, data: bytes, is_flushed: bool) -> None:
    beside = target.parent / f"{_mark(target)}{os.getpid()}-{os.urandom(4).hex()}.part"
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    descriptor = os.open(beside, flags, 0o666)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
            file.flush()
            if is_flushed:
                os.fsync(file.fileno())
        if target.exists():
            beside.chmod(stat.S_IMODE(target.stat().st_mode))
        beside.replace(target)
    except BaseException:
        beside.unlink(missing_ok=True)
        raise
    if is_flushed:
        _flush_folder(target.parent)


def _flush_folder(folder: Path) -> None:
    """Makes the new name survive a power cut; Windows has no such call."""
    if os.name != "posix":
        return
    with suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _require_writable(target: Path) -> None:
    if target.is_dir():
        raise IsADirectoryError(errno.EISDIR, "is a folder")
    if target.exists() and not os.access(target, os.W_OK):
        raise PermissionError(errno.EACCES, "is read-only")


def _clear_left_over(target: Path) -> None:
    """Removes parts that dead processes of this machine left of this very file."""
    mark = _mark(target)
    for part in target.parent.glob(f"{mark}*.part"):
        process = part.name.removeprefix(mark).partition("-")[0]
        if process.isdecimal() and not is_alive(int(process)):
            with suppress(OSError):
                part.unlink()


def _mark(target: Path) -> str:
    """How hidden parts of a file begin: short, as the file's own name may fill the limit."""
    return f".bayan-{_digest(target.name)}-{_digest(host_name())}-"


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogateescape")).hexdigest()[:8]
