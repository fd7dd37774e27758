"""The comments of a copy that came back, as threads on the words of the release."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from msgspec import Struct
from msgspec.structs import replace

from app.address import Address
from app.importing.returned.atoms import Atom, Atoms, is_change
from app.importing.returned.changes import Sent
from app.importing.word.document import Remark, WordDocument
from app.model import Comment, Thread

_FAR = 1 << 30
_DEEPEST = 100  # answers to answers; Word writes one level


class _Stretch(Struct, frozen=True):
    """What a comment is on. start, end: code points into the paragraph of that number."""

    number: int
    start: int
    end: int


class Held(Struct, frozen=True):
    """A cell of the copy: what it has, and what was sent."""

    atoms: Atoms
    sent: Sent


class _Known(Struct, frozen=True):
    """Characters of a cell; ``sent_at`` is where they stand in its text before tracked changes."""

    sent: Sent
    atom: Atom
    sent_at: int

    def under(self, one: _Stretch) -> tuple[int, int]:
        """From where to where in its paragraph a comment is on these characters."""
        return max(one.start, self.atom.start), min(one.end, self._end())

    def offset(self, place: int) -> int:
        """Where a place of the paragraph stands in the cell's text; what was put in has none."""
        if is_change(self.atom, "insert"):
            return self.sent_at
        return self.sent_at + min(max(place, self.atom.start), self._end()) - self.atom.start

    def distance(self, place: int) -> int:
        """From a place of the paragraph to these characters."""
        return max(self.atom.start - place, place - self._end(), 0)

    def _end(self) -> int:
        return self.atom.start + len(self.atom.piece.text)


def threads(document: WordDocument, cells: Sequence[Held]) -> Iterator[Thread | Remark]:
    """Each comment with its answers on the words that were sent; none has an id yet.

    The comment itself where no cell is near its words.
    """
    parents = {remark.id: remark.parent for remark in document.remarks}
    families: dict[str, list[Remark]] = {}
    for remark in document.remarks:
        families.setdefault(_first(remark.id, parents), []).append(remark)
    ranges, finder = _ranges(document), _Finder(cells)
    for first, family in families.items():
        family.sort(key=lambda remark: remark.id != first)
        at = finder.place(ranges.get(first, []))
        if at is None:
            yield from family
            continue
        comments = tuple(Comment(one.author, one.text.strip(), one.when) for one in family)
        yield Thread(0, at, comments, family[0].resolved)


def _first(id_: str, parents: Mapping[str, str]) -> str:
    """The comment that a thread began with; a circle of answers begins with the first of them."""
    seen = [id_]
    while parents.get(id_, "") in parents and len(seen) < _DEEPEST:
        id_ = parents[id_]
        if id_ in seen:
            return min(seen)
        seen.append(id_)
    return id_


def _ranges(document: WordDocument) -> dict[str, list[_Stretch]]:
    """By the id of a comment, what it is on."""
    found: dict[str, list[_Stretch]] = {}
    for paragraph in document.paragraphs:
        for one in paragraph.comments:
            found.setdefault(one.name, []).append(_Stretch(paragraph.number, one.start, one.end))
    return found


class _Finder:
    """Finds the cell that a comment is on."""

    def __init__(self, cells: Sequence[Held]) -> None:
        self._atoms: dict[int, list[_Known]] = {}
        for held in cells:
            for atom, offset in zip(held.atoms, held.sent.starts, strict=False):
                if atom.number:
                    known = _Known(held.sent, atom, offset)
                    self._atoms.setdefault(atom.number, []).append(known)
        self._numbers = sorted(self._atoms)

    def place(self, stretches: Sequence[_Stretch]) -> Address | None:
        """The words under a comment in the cell that has most of them.

        Where none has any, the place in a cell that is nearest to them; None without a cell.
        """
        covered: Counter[Address] = Counter()
        ends: dict[Address, list[tuple[Sent, int]]] = {}
        for one in stretches:
            for known in self._atoms.get(one.number, ()):
                first, last = known.under(one)
                if first < last:
                    at = known.sent.at
                    covered[at] += last - first
                    offsets = (known.offset(first), known.offset(last))
                    ends.setdefault(at, []).extend((known.sent, offset) for offset in offsets)
        if not covered:
            return self._nearest(stretches[0]) if stretches and self._numbers else None
        found = ends[covered.most_common(1)[0][0]]
        sent, offsets_found = found[0][0], [offset for _, offset in found]
        return _address(sent, min(offsets_found), max(offsets_found))

    def _nearest(self, one: _Stretch) -> Address:
        """In its own paragraph, else in the one with a cell before it, else in the first."""
        place = max(0, bisect_right(self._numbers, one.number) - 1)
        number = self._numbers[place]
        start = one.start if number >= one.number else _FAR
        known = min(self._atoms[number], key=lambda known: known.distance(start))
        offset = known.offset(start)
        return _address(known.sent, offset, offset)


def _address(sent: Sent, start: int, end: int) -> Address:
    first, last = sent.course.place(start, end)
    return replace(sent.at, start=first, end=last)
