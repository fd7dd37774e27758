"""Run by the kill test: forks processes that save one state after another until they are killed.

On standard input a line "<path> <first state>" starts one; it answers with its process id, then
with each state once it is saved. A fork from a warm process costs nothing, a new interpreter
two hundred times over would take most of the test's time.
"""

from __future__ import annotations

import os
import sys
from itertools import count
from pathlib import Path

from app.localized import Localized
from app.model import Paragraph, Release, rich
from app.storage import Document, save

LENGTH = 20_000


def state(number: int) -> Document:
    """The state of that number, long enough for a write to be interrupted."""
    text = Localized(en=rich(f"{number} " * (LENGTH // (len(str(number)) + 1))))
    return Document(Release(reference=str(number), rows=(Paragraph(1, text),), next_id=2))


def _save_for_ever(path: Path, first: int) -> None:
    for number in count(first):
        save(path, state(number))
        os.write(1, f"{number}\n".encode())


def main() -> None:
    """Starts a process per line and waits for its end."""
    for line in sys.stdin:
        path, first = line.rstrip("\n").rsplit(" ", 1)
        child = os.fork()
        if child == 0:
            os.write(1, f"started {os.getpid()}\n".encode())
            _save_for_ever(Path(path), int(first))
        os.waitpid(child, 0)
        os.write(1, b"ended\n")


if __name__ == "__main__":
    main()
