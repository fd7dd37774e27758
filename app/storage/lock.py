"""Says beside a document who has it open, so that two people do not undo each other's work.

A file that names its holder, as office programs use, because locks of the operating system do
not reach over every network folder.
"""

from __future__ import annotations

import getpass
import hashlib
import os
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import Self

import msgspec
from msgspec import Struct

from app.errors import BayanError, FileError
from app.storage.atomic import said
from app.storage.processes import host_name, is_alive


class Holder(Struct, frozen=True):
    """Who has a document open. user and host are names, process an id on that host."""

    user: str
    host: str
    process: int
    since: datetime


class LockedError(BayanError):
    """Somebody has the document open: ``holder``, or nobody knows who when it is None."""

    def __init__(self, path: Path, holder: Holder | None) -> None:
        self.holder = holder
        who = f"{holder.user} on {holder.host}" if holder else "somebody"
        since = f" since {holder.since:%Y-%m-%d %H:%M}" if holder else ""
        super().__init__(
            f"{who} has had it open{since}" if since else f"{who} has it open",
            where=str(path),
            remedy="wait until it is closed there, or open it to read only",
        )


def this_process(since: datetime) -> Holder:
    """The running program as a holder."""
    try:
        user = getpass.getuser()
    except (OSError, KeyError, ImportError):  # an account without a name, as in containers
        user = "unknown"
    return Holder(user, host_name(), os.getpid(), since)


class Lock:
    """A held lock; release it when the document is closed."""

    def __init__(self, file: Path, me: Holder) -> None:
        self._file, self._me = file, me

    @classmethod
    def acquire(cls, path: Path, me: Holder, *, force: bool = False) -> Self:
        """Takes the lock of the document at ``path``.

        LockedError when somebody has it, unless ``force``; FileError when its folder takes no
        file. A lock whose process on this machine is dead is no lock.
        """
        file = lock_file(path)
        try:
            if not _create(file, me):
                holder = _holder(file)
                if not force and not _is_dead(holder):
                    raise LockedError(path, holder)
                _take_away(file, holder)
                if not _create(file, me):
                    raise LockedError(path, _holder(file))
        except OSError as fault:
            raise FileError(f"cannot be locked: {said(fault)}", where=str(path)) from fault
        return cls(file, me)

    def release(self) -> None:
        """Gives the lock back; one that somebody else has taken since stays."""
        if _holder(self._file) == self._me:
            with suppress(OSError):
                self._file.unlink()


def is_held(path: Path) -> bool:
    """Whether somebody has the document at ``path`` open."""
    file = lock_file(path)
    try:
        return file.exists() and not _is_dead(_holder(file))
    except OSError:
        return True  # a drive that is away for a moment gives no lock back


def lock_file(path: Path) -> Path:
    """Where the lock of a document is: beside it, hidden."""
    target = path.resolve()
    name = target.name
    if len(os.fsencode(name)) > 240:
        name = hashlib.sha256(os.fsencode(name)).hexdigest()
    return target.parent / f".~lock.{name}#"


def _create(file: Path, me: Holder) -> bool:
    try:
        with file.open("xb") as new:
            new.write(msgspec.json.encode(me))
    except FileExistsError:
        return False
    return True


def _holder(file: Path) -> Holder | None:
    """Who is named in a lock file; None when that cannot be read."""
    try:
        with file.open("rb") as held:
            return msgspec.json.decode(held.read(4096), type=Holder)
    except (OSError, ValueError):
        return None


def _is_dead(holder: Holder | None) -> bool:
    return holder is not None and holder.host == host_name() and not is_alive(holder.process)


def _take_away(file: Path, expected: Holder | None) -> None:
    """Removes a lock that was judged dead, and no other.

    Renaming decides between two programs that find the same dead lock: the second would catch
    the first one's new lock, sees that by its holder, and puts it back.
    """
    aside = file.with_name(f"{file.name}{os.getpid()}")
    with suppress(FileNotFoundError):
        file.replace(aside)
        if _holder(aside) != expected:
            aside.replace(file)
        else:
            aside.unlink()
