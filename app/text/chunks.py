"""Finds texts that have any of a rule's words, by what stands between their spaces, and where.

Texts say the same words again and again, and rules share the chunks of a text.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import Generic, TypeVar

T = TypeVar("T")
_MOST = 50_000  # chunks; a folder of releases has some thousands
_LONGEST = 200  # code points of a chunk that is remembered


@lru_cache(maxsize=64)
def chunks(text: str) -> frozenset[str]:
    """What stands between the spaces of a text; no word has any of its letters in two of them."""
    return frozenset(text.split())


def places_of(word: str, text: str, words: re.Pattern[str]) -> Iterator[tuple[int, int]]:
    """The code points of a word, wherever it is the whole of what that pattern takes for one."""
    at = text.find(word)
    while at >= 0:
        end = at + len(word)
        # No further than a sign beside it: a long word may have it many times.
        before = words.match(text, at - 1, at + 1) if at else None
        found = words.match(text, at, end + 1)
        begins = before is None or before.end() == at
        if begins and found and found.end() == end:
            yield at, end
        at = text.find(word, end)


class Sieve(Generic[T]):
    """Finds what counts in a chunk by itself; each is looked into once.

    A very long one is looked into each time, as it would fill the memory.
    """

    def __init__(self, find: Callable[[str], T]) -> None:
        self._find = find
        self._idle: set[str] = set()
        self._telling: dict[str, T] = {}

    def found(self, text: str) -> list[T]:
        """What counts in each chunk that has any of it, in no order; nothing for most texts."""
        held = (self._telling.get(one) or self._look(one) for one in chunks(text) - self._idle)
        return [found for found in held if found]

    def _look(self, chunk: str) -> T:
        found = self._find(chunk)
        if len(chunk) > _LONGEST:
            return found
        if len(self._idle) + len(self._telling) >= _MOST:
            self._idle.clear()
            self._telling.clear()
        if found:
            self._telling[chunk] = found
        else:
            self._idle.add(chunk)
        return found
