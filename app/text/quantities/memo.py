"""Remembers what was found out about words, for texts say the same ones again and again."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")
MOST = 16_384  # words
LONGEST = 64  # code points


class Memo(dict[str, T]):
    """By word what ``find`` gives for it, which is asked once; of very long words each time."""

    def __init__(self, find: Callable[[str], T]) -> None:
        super().__init__()
        self._find = find

    def __missing__(self, word: str) -> T:
        found = self._find(word)
        if len(word) <= LONGEST:
            if len(self) >= MOST:
                self.clear()
            self[word] = found
        return found
