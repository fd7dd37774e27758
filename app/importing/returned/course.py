"""From the text of a cell in a copy to the same cell as it was sent, place by place."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from msgspec import Struct

from app.address import Address
from app.review.anchors import shifted
from app.review.diff import Changes, difference, inverse
from app.text.unseen import UNSEEN

# A program may change these without changing what is read, as it may put in what is unseen.
_ALIKE = str.maketrans({"\u00a0": " ", "\u202f": " ", "\u2011": "-"})


class _Folded(Struct, frozen=True):
    """A text as it is compared. places: of each code point, and of the end, in the whole text."""

    text: str
    places: Sequence[int]

    def whole(self, start: int, end: int) -> tuple[int, int]:
        """The code points of the whole text for a stretch of this one."""
        first = self.places[start]
        return first, first if start == end else self.places[end - 1] + 1


class Course(Struct, frozen=True):
    """base: the text that was sent. copy: the same cell in the copy, before tracked changes."""

    base: _Folded
    copy: _Folded
    changes: Changes

    def untracked(self) -> Iterator[tuple[int, int, int, int]]:
        """What was changed without being tracked: from, to in the one text and in the other."""
        back = inverse(self.base.text, self.changes)
        for one, other in zip(self.changes, back, strict=True):
            there = self.copy.whole(other.start, other.end)
            yield (*self.base.whole(one.start, one.end), *there)

    def place(self, start: int, end: int) -> tuple[int, int]:
        """Where a stretch of the copy's text stands in the text that was sent."""
        if self.base == self.copy:
            return start, end
        first, last = (bisect_left(self.copy.places, offset) for offset in (start, end))
        back = inverse(self.base.text, self.changes)
        held = Address("", start=first, end=last)
        found = shifted(held, back, len(self.copy.text), grow=True)
        return self.base.whole(found.start, found.end)

    def shared(self) -> Iterator[list[tuple[int, int]]]:
        """Stretch by stretch what both texts have: each place in the one and in the other."""
        at = by = 0
        for change in (*self.changes, None):
            stop = change.start if change else len(self.base.text)
            places = range(at, stop)
            yield [(self.base.places[place], self.copy.places[place + by]) for place in places]
            if change:
                at = change.end
                by += len(change.new) - (change.end - change.start)


def course(base: str, copy: str) -> Course:
    """The way from a cell's text in a copy to the text that was sent."""
    ours, theirs = _folded(base), _folded(copy)
    return Course(ours, theirs, difference(ours.text, theirs.text))


def fold(text: str) -> str:
    """A text as it is compared: without what programs change by themselves."""
    return UNSEEN.sub("", text).translate(_ALIKE)


def _folded(text: str) -> _Folded:
    if not UNSEEN.search(text):
        return _Folded(fold(text), range(len(text) + 1))
    kept = [place for place, c in enumerate(text) if not UNSEEN.match(c)]
    return _Folded(fold(text), (*kept, len(text)))
