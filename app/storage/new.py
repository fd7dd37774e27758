"""A file where there was none yet, or one that may be replaced and that nobody has open."""

from __future__ import annotations

from contextlib import ExitStack
from pathlib import Path

from app.errors import FileError
from app.storage.archive import MAX_FILE
from app.storage.atomic import write_atomic
from app.storage.files import read_bytes
from app.storage.lock import Holder, Lock


def write_new(target: Path, data: bytes, me: Holder, *, force: bool) -> None:
    """Writes a file where there is none, or one that ``force`` replaces; BayanError else."""
    with ExitStack() as stack:
        if target.exists():
            stack.callback(Lock.acquire(target, me).release)
            if not force and read_bytes(target, MAX_FILE) not in {b"", data}:
                raise FileError(
                    "there is another file of that name",
                    where=str(target),
                    remedy="choose another name, or add --force to replace it",
                )
        write_atomic(target, data)
