"""Finds texts that have anything for a rule by what stands between their spaces.

Texts say the same words again and again, and rules share the chunks of a text.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import Generic, TypeVar

T = TypeVar("T")
_MOST = 50_000  # chunks; a folder of releases has some thousands


@lru_cache(maxsize=64)
def chunks(text: str) -> frozenset[str]:
    """What stands between the spaces of a text; no word has any of its letters in two of them."""
    return frozenset(text.split())


class Sieve(Generic[T]):
    """Finds what counts in a chunk by itself; each chunk is looked into once."""

    def __init__(self, find: Callable[[str], T]) -> None:
        self._find = find
        self._idle: set[str] = set()
        self._telling: dict[str, T] = {}

    def found(self, text: str) -> list[T]:
        """What counts in each chunk that has any of it, in no order; nothing for most texts."""
        held = (self._telling.get(one) or self._look(one) for one in chunks(text) - self._idle)
        return [found for found in held if found]

    def _look(self, chunk: str) -> T:
        if len(self._idle) + len(self._telling) >= _MOST:
            self._idle.clear()
            self._telling.clear()
        found = self._find(chunk)
        if found:
            self._telling[chunk] = found
        else:
            self._idle.add(chunk)
        return found
