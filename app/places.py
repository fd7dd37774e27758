"""Where the words of a release stand on the pages of an export, and back: what a click means."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from math import hypot

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from app.address import Address

REACH = 72.0  # points: a click farther than that from every text means none
_EMPTY = msgspec.msgpack.encode(())
_ASIDE = 3.0  # so many times nearer has a text in the line above to be than one beside


class Box(Struct, frozen=True, gc=False, array_like=True):
    """Edges in points; the origin is the lower left corner of the page."""

    left: float
    bottom: float
    right: float
    top: float

    def distance(self, x: float, y: float) -> float:
        """How far a point is from it, up and down counted for more; 0 inside."""
        aside = max(self.left - x, x - self.right, 0.0)
        return hypot(aside, max(self.bottom - y, y - self.top, 0.0) * _ASIDE)

    def around(self, other: Box) -> Box:
        """The smallest box that holds both."""
        return Box(
            min(self.left, other.left),
            min(self.bottom, other.bottom),
            max(self.right, other.right),
            max(self.top, other.top),
        )


class Place(Struct, frozen=True, array_like=True):
    """A word, or what of it is on one line: its page (from 0), its box, its code points.

    at: ``start`` and ``end`` are counted in the plain text of the cell. is_rtl: whether its
    first letter is the rightmost one.
    """

    page: int
    box: Box
    at: Address
    is_rtl: bool = False


class Places(Struct, frozen=True):
    """The places of a document, packed by page: a long one has tens of thousands.

    pages: the places of each page, as MessagePack. cells: on which pages each text is.
    """

    pages: tuple[bytes, ...] = ()
    cells: tuple[tuple[Address, tuple[int, ...]], ...] = ()

    @classmethod
    def of(cls, places: Iterable[Place]) -> Places:
        """Packs places, which are in reading order of each text."""
        pages: dict[int, list[Place]] = {}
        cells: dict[Address, dict[int, None]] = {}
        for place in places:
            pages.setdefault(place.page, []).append(place)
            cells.setdefault(place.at.whole(), {})[place.page] = None
        count = max(pages, default=-1) + 1
        packed = (msgspec.msgpack.encode(pages.get(page, [])) for page in range(count))
        return cls(tuple(packed), tuple((cell, tuple(held)) for cell, held in cells.items()))

    def on(self, page: int) -> tuple[Place, ...]:
        """Those on a page (from 0)."""
        held = self.pages[page] if page < len(self.pages) else _EMPTY
        return msgspec.msgpack.decode(held, type=tuple[Place, ...])

    def every(self) -> tuple[Place, ...]:
        """All of them, page by page."""
        return tuple(place for page in range(len(self.pages)) for place in self.on(page))

    def of_text(self, at: Address) -> tuple[Place, ...]:
        """Those of a cell; where its language is not shown, those of its other languages."""
        cell, bare = at.whole(), replace(at.whole(), language="")
        held = [one for one in self.cells if one[0] == cell]
        held = held or [one for one in self.cells if replace(one[0], language="") == bare]
        return tuple(
            place for one, pages in held for n in pages for place in self.on(n)
            if place.at.whole() == one
        )  # fmt: skip

    def under(self, page: int, x: float, y: float) -> Address | None:
        """The code point before which a click at a point of a page puts the cursor.

        The text is the nearest one, as a whole: a click behind its last line goes to its last
        word. None when no text is within ``REACH``.
        """
        held = self.on(page)
        texts: dict[Address, Box] = {}
        for place in held:
            cell, box = place.at.whole(), place.box
            texts[cell] = texts[cell].around(box) if cell in texts else box
        if not texts:
            return None
        nearest = min(texts, key=lambda cell: texts[cell].distance(x, y))
        if texts[nearest].distance(x, y) > REACH:
            return None
        words = (place for place in held if place.at.whole() == nearest)
        word = min(words, key=lambda place: place.box.distance(x, y))
        point = word.at.start + _letters(word, x)
        return replace(word.at, start=point, end=point)


class Proof(Struct, frozen=True):
    """The bytes of a PDF, and where the author's words are in it."""

    data: bytes
    places: Places = Places()


def word_at(places: Sequence[Place], at: Address) -> Place | None:
    """The word of a cell's places in which a code point is, or the last one before it."""
    before = [place for place in places if place.at.start <= at.start]
    return max(before or places, key=lambda place: place.at.start if before else 0, default=None)


def frames(places: Iterable[Place]) -> dict[int, Box]:
    """On each page, the box around all of the places."""
    boxes: dict[int, Box] = {}
    for place in places:
        held = boxes.get(place.page)
        boxes[place.page] = held.around(place.box) if held else place.box
    return boxes


def _letters(word: Place, x: float) -> int:
    """How many letters of a word stand before a point, taken as equally wide."""
    width = max(word.box.right - word.box.left, 0.01)
    share = (x - word.box.left) / width
    share = 1 - share if word.is_rtl else share
    return round(min(1.0, max(0.0, share)) * (word.at.end - word.at.start))
