"""Where the words of a release stand on the pages of an export, and back: what a click means."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from math import hypot

from msgspec import Struct
from msgspec.structs import replace

from app.address import Address

REACH = 72.0  # points: a click farther than that from every text means none
_ASIDE = 3.0  # so many times nearer has a text in the line above to be than one beside


class Box(Struct, frozen=True, gc=False):
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


class Place(Struct, frozen=True):
    """A word, or what of it is on one line: its page (from 0), its box, its code points.

    at: ``start`` and ``end`` are counted in the plain text of the cell. is_rtl: whether its
    first letter is the rightmost one.
    """

    page: int
    box: Box
    at: Address
    is_rtl: bool = False


class Proof(Struct, frozen=True):
    """The bytes of a PDF, and where the author's words are in it, in reading order."""

    data: bytes
    places: tuple[Place, ...] = ()


def address_under(places: Iterable[Place], page: int, x: float, y: float) -> Address | None:
    """The code point before which a click at a point of a page puts the cursor.

    The text is the nearest one, as a whole: a click behind its last line goes to its last word.
    None when no text is within ``REACH``.
    """
    held = [place for place in places if place.page == page]
    texts: dict[Address, Box] = {}
    for place in held:
        cell, box = _cell(place.at), place.box
        texts[cell] = texts[cell].around(box) if cell in texts else box
    if not texts:
        return None
    nearest = min(texts, key=lambda cell: texts[cell].distance(x, y))
    if texts[nearest].distance(x, y) > REACH:
        return None
    words = (place for place in held if _cell(place.at) == nearest)
    word = min(words, key=lambda place: place.box.distance(x, y))
    point = word.at.start + _letters(word, x)
    return replace(word.at, start=point, end=point)


def places_of(places: Sequence[Place], at: Address) -> tuple[Place, ...]:
    """The places of a cell; where its language is not shown, those of its other languages."""
    cell = _cell(at)
    own = tuple(place for place in places if _cell(place.at) == cell)
    return own or tuple(
        place for place in places if replace(_cell(place.at), language="") == _bare(cell)
    )


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


def _cell(at: Address) -> Address:
    return at.whole()


def _bare(at: Address) -> Address:
    return replace(at, language="")
