"""A person's own words: a plain text file, one word a line, which any editor can change."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from app.errors import FileError
from app.spelling.words import LONGEST, bare
from app.storage import read_bytes, write_atomic

LIMIT = 1 << 20  # bytes


class OwnWords:
    """The words of a file; where there is none yet the first word makes it.

    A line that begins with # is a remark. A file that cannot be read has no words.
    """

    def __init__(self, file: Path) -> None:
        self.file = file
        self.words: frozenset[str] = frozenset(_words(_lines(file)))

    def add(self, word: str) -> None:
        """Takes a word in and keeps it; FileError when the file cannot be written.

        What somebody else has written into the file meanwhile is taken in too.
        """
        lines = _lines(self.file)
        self.words = frozenset((*self.words, *_words(lines), bare(word)))
        if bare(word) in _words(lines):
            return
        text = "".join(f"{line}\n" for line in (*lines, bare(word)))
        try:
            self.file.parent.mkdir(parents=True, exist_ok=True)
        except OSError as fault:
            raise FileError("the folder cannot be made", where=str(self.file.parent)) from fault
        write_atomic(self.file, text.encode())


def _lines(file: Path) -> list[str]:
    with suppress(FileError):
        return read_bytes(file, LIMIT).decode("utf-8-sig", "replace").splitlines()
    return []


def _words(lines: list[str]) -> set[str]:
    held = {bare(line.strip()) for line in lines if not line.startswith("#")}
    return {word for word in held if 0 < len(word) <= LONGEST}
