"""What the editor remembers between two starts: a value in a small file of the configuration."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import TypeVar

import msgspec

from app.errors import FileError
from app.storage import read_bytes, write_atomic

LIMIT = 1 << 16  # bytes

T = TypeVar("T")


def recall(file: Path, kind: type[T], otherwise: T) -> T:
    """The value in a file; ``otherwise`` when there is none of that kind to read."""
    with suppress(FileError, msgspec.DecodeError):
        return msgspec.json.decode(read_bytes(file, LIMIT), type=kind)
    return otherwise


def remember(file: Path, value: object) -> None:
    """Keeps a value in a file, making its folder; what cannot be written is not remembered."""
    with suppress(FileError, OSError):
        file.parent.mkdir(parents=True, exist_ok=True)
        write_atomic(file, msgspec.json.encode(value), is_flushed=False)
