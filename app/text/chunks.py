"""Finds texts that have anything for a rule by what stands between their spaces.

Texts say the same words again and again, and rules share the chunks of a text.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import Generic, TypeVar

T = TypeVar("T")
_MOST = 50_000  # chunks; a folder of releases has some thousands
_MANY = 4096  # of them that count


@lru_cache(maxsize=64)
def chunks(text: str) -> frozenset[str]:
    """What stands between the spaces of a text; no word has any of its letters in two of them."""
    return frozenset(text.split())


class Sieve(Generic[T]):
    """Finds what counts in a chunk by itself; chunks in which it is nothing are asked once."""

    def __init__(self, find: Callable[[str], T]) -> None:
        self._find = lru_cache(maxsize=_MANY)(find)
        self._idle: set[str] = set()

    def found(self, text: str) -> list[T]:
        """What counts in each chunk that has any of it, in no order; nothing for most texts."""
        held: list[T] = []
        for chunk in chunks(text) - self._idle:
            found = self._find(chunk)
            if found:
                held.append(found)
            else:
                self._remember(chunk)
        return held

    def _remember(self, chunk: str) -> None:
        if len(self._idle) >= _MOST:
            self._idle.clear()
        self._idle.add(chunk)
