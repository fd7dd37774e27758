"""Where each strip of the sheet stands: measured once built, and guessed until then."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from itertools import accumulate

from ui.editor.outline import Strip


class Stack:
    """Strips one under the other. Heights and tops are pixels.

    revision: another number whenever anything may have come to stand elsewhere.
    """

    def __init__(self, guess: Callable[[Strip], int]) -> None:
        self._guess = guess
        self._known: dict[Strip, int] = {}
        self._guessed: dict[Strip, int] = {}
        self._heights: list[int] = []
        self._tops: list[int] = [0]
        self.strips: tuple[Strip, ...] = ()
        self.revision = 0

    @property
    def height(self) -> int:
        """Of all strips together."""
        return self._tops[-1]

    def take(self, strips: Sequence[Strip]) -> None:
        """Holds these strips from now on; a strip that stays keeps its height."""
        held = set(strips)
        for heights in (self._known, self._guessed):
            for strip in heights.keys() - held:
                del heights[strip]
        self.strips = tuple(strips)
        self._place()

    def forget(self) -> None:
        """Takes every height for a guess, as at a new width."""
        self._known.clear()
        self._guessed.clear()
        self._place()

    def measure(self, strip: Strip, height: int) -> bool:
        """Sets a height; whether that moves anything."""
        if self._known.get(strip) == height:
            return False
        self._known[strip] = height
        self._place()
        return True

    def top(self, strip: Strip) -> int:
        """Where a strip begins; ValueError when it is not here."""
        return self._tops[self.strips.index(strip)]

    def height_of(self, strip: Strip) -> int:
        """How high a strip is; ValueError when it is not here."""
        return self._heights[self.strips.index(strip)]

    def boxes(self) -> Iterator[tuple[Strip, int, int]]:
        """Every strip with its top and height."""
        return zip(self.strips, self._tops, self._heights, strict=False)

    def between(self, top: int, bottom: int) -> tuple[Strip, ...]:
        """The strips that are seen from ``top`` to ``bottom``."""
        first = max(0, bisect_right(self._tops, top) - 1)
        return self.strips[first : bisect_right(self._tops, bottom)]

    def _place(self) -> None:
        self.revision += 1
        self._heights = [self._height(strip) for strip in self.strips]
        self._tops = [0, *accumulate(self._heights)]

    def _height(self, strip: Strip) -> int:
        """One that is built moves all below it: so each of those is guessed once, and kept."""
        height = self._known.get(strip, self._guessed.get(strip))
        if height is None:
            height = self._guessed[strip] = self._guess(strip)
        return height
