"""Hidden bookmarks and comments around the words of a copy that goes to reviewers."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import count, groupby, pairwise
from typing import TypeAlias

from msgspec import Struct
from msgspec.structs import replace

from app.address import Address
from app.bookmarks import bookmark, own
from app.composition import Cell
from app.model import Comment, Thread
from exporters.docx.direction import Piece, stands_apart
from exporters.docx.xml import Element, w

Write: TypeAlias = Callable[[Sequence[Piece]], Iterable[Element]]


class Remark(Struct, frozen=True):
    """A comment with its number in the file; answers: the number of the one that it answers."""

    number: int
    comment: Comment
    answers: int | None
    resolved: bool


class Marks:
    """Marks the words of one document; ``remarks`` are the comments that it has by then.

    A comment stands where its words do for the first time; one on words that the document does
    not show is left out.
    """

    def __init__(self, threads: Iterable[Thread]) -> None:
        self.remarks: list[Remark] = []
        self._numbers, self._made = count(1), count(1)
        self._times: Counter[str] = Counter()
        self._threads: defaultdict[Address, list[Thread]] = defaultdict(list)
        for thread in threads:
            self._threads[thread.at.whole()].append(thread)

    def around(self, cell: Cell, pieces: Sequence[Piece], write: Write) -> Iterator[Element]:
        """The elements of a paragraph: each field, and all between, under its own bookmark.

        pieces: those of the cell; write: makes the elements of some of them.
        """
        if not pieces:  # a place where a reviewer may write
            for run in cell:
                yield from self._field(run.source, (), write) if run.source else ()
        for source, group in groupby(pieces, key=_field_of):
            held = list(group)
            if source is None:
                text = "".join(piece.text for piece in held)
                yield from self._under(own(next(self._made), text), write(held))
            else:
                yield from self._field(source, held, write)

    def _field(self, source: Address, pieces: Sequence[Piece], write: Write) -> Iterator[Element]:
        name = bookmark(source)
        self._times[name] += 1
        if self._times[name] > 1:
            name = f"{name}_r{self._times[name]}"
        yield from self._under(name, self._remarked(source.whole(), pieces, write))

    def _under(self, name: str, content: Iterable[Element]) -> Iterator[Element]:
        number = next(self._numbers)
        yield w("bookmarkStart", id=number, name=name)
        yield from content
        yield w("bookmarkEnd", id=number)

    def _remarked(self, field: Address, pieces: Sequence[Piece], write: Write) -> Iterator[Element]:
        """The field's words with its comments around theirs; their offsets are code points."""
        first = pieces[0].look.source if pieces else None
        start = first.start if first else 0
        end = start + sum(map(_length, pieces))
        threads = self._threads.pop(field, [])
        numbers = [self._remember(thread) for thread in threads]
        spots = [_spot(thread.at, start, end) for thread in threads]
        places = sorted({start, end, *(place for spot in spots for place in spot)})
        anchored = list(zip(spots, numbers, strict=True))
        for place, following in pairwise([*places, end]):
            yield from _ends([ids for (a, b), ids in anchored if a < b == place])
            for spot, ids in anchored:
                if spot[0] == place:
                    yield from (w("commentRangeStart", id=one) for one in ids)
                if spot == (place, place):
                    yield from _ends([ids])
            yield from write(_between(pieces, place - start, following - start))

    def _remember(self, thread: Thread) -> list[int]:
        """The numbers of a thread's comments; programs show one level of answers."""
        first = len(self.remarks)
        for place, comment in enumerate(thread.comments):
            answers = first if place else None
            self.remarks.append(Remark(first + place, comment, answers, thread.resolved))
        return list(range(first, len(self.remarks)))


def _ends(threads: Iterable[Sequence[int]]) -> Iterator[Element]:
    for numbers in threads:
        for number in numbers:
            yield w("commentRangeEnd", id=number)
            yield w("r", w("commentReference", id=number))


def _spot(at: Address, start: int, end: int) -> tuple[int, int]:
    """From where to where a comment reaches of words that stand from start to end."""
    first = min(max(at.start, start), end)
    return first, end if at.end < 0 else min(max(at.end, first), end)


def _between(pieces: Sequence[Piece], start: int, end: int) -> list[Piece]:
    """The pieces from one offset to another, cut where need be."""
    found, at = [], 0
    for piece in pieces:
        led = len(piece.text) - _length(piece)  # the mark goes with what it leads
        first, last = max(start - at, 0), min(end - at, _length(piece))
        if first < last:
            text = piece.text[first + led if first else 0 : last + led]
            found.append(replace(piece, text=text))
        at += _length(piece)
    return found


def _length(piece: Piece) -> int:
    """In code points of the release, which has no mark before an address."""
    return len(piece.look.text) if stands_apart(piece.look) else len(piece.text)


def _field_of(piece: Piece) -> Address | None:
    return None if piece.look.source is None else piece.look.source.whole()
