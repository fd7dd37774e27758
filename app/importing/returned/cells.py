"""Finds the cells of a release in a copy that others have edited, with all they did to them."""

from __future__ import annotations

from itertools import pairwise

from msgspec import Struct

from app.bookmarks import cell, is_as_made, is_own
from app.importing.returned.atoms import (
    Atom,
    Atoms,
    Region,
    changed,
    end_between,
    give_to_cells,
    is_change,
    mend_own,
    regions,
    text_of,
)
from app.importing.word.document import Change, Paragraph, Piece, Place, WordDocument
from app.lookup import cell_text
from app.model import Release
from app.review.parting import PARAGRAPH

# Cells that have a paragraph to themselves, or share it with words that Bayan makes.
_WHOLE = frozenset({"headline", "subheadline", "text", "items", "caption"})


class Lost(Struct, frozen=True):
    """Words that belong to no cell. is_own: they take the place of words that Bayan makes."""

    text: str
    number: int
    is_own: bool = False


class Copy(Struct, frozen=True):
    """What a copy has of a release.

    cells: by the name of their bookmarks, in order; U+2029 in the atoms begins a paragraph.
    lost: what others wrote where no cell is.
    """

    cells: dict[str, Atoms]
    lost: tuple[Lost, ...]


def read_copy(document: WordDocument, base: Release) -> Copy:
    """The cells of ``base``, the release as it was sent, in a document that came back."""
    reading = _Reading(document, base)
    before = None
    for paragraph in document.paragraphs:
        reading.take(before, paragraph)
        before = paragraph
    reading.put_rest()
    for first, second, mark in reversed(reading.joins):
        _join(reading.cells, first, second, mark)
    return Copy(reading.cells, tuple(reading.lost))


class _Waiting(Struct, frozen=True):
    """A new paragraph before the first cell of its place. after: the cell last seen before it."""

    atoms: Atoms
    end: Atom
    after: str


class _Reading:
    """What has been found so far."""

    def __init__(self, document: WordDocument, base: Release) -> None:
        self.cells: dict[str, Atoms] = {}
        self.lost: list[Lost] = []
        self.joins: list[tuple[str, str, Change | None]] = []
        self._base = base
        self._last: dict[Place | None, str] = {}
        self._above: dict[tuple[int, int], str] = {}
        self._latest = ""
        self._waiting: dict[Place | None, list[_Waiting]] = {}
        names = (one.name for paragraph in document.paragraphs for one in paragraph.bookmarks)
        self._is_sure = any(map(is_own, names))

    def take(self, before: Paragraph | None, paragraph: Paragraph) -> None:
        """Reads the next paragraph."""
        held = regions(paragraph, self._is_known)
        mend_own(held)
        if any(region.is_cell() for region in held):
            self._take_cells(before, paragraph, held)
        elif any(region.name for region in held):
            self._last.pop(paragraph.place, None)
            self._note_own(paragraph, held)
        else:
            self._take_new(before, paragraph, held)

    def put_rest(self) -> None:
        """Puts new paragraphs that no cell follows after the last cell before them."""
        for one in (one for held in self._waiting.values() for one in held):
            if one.after:
                self.cells[one.after] += [one.end, *one.atoms]
            else:
                self.lost.append(Lost(text_of(one.atoms), one.atoms[0].number))

    def _take_cells(
        self, before: Paragraph | None, paragraph: Paragraph, held: list[Region]
    ) -> None:
        give_to_cells(held, is_sure=self._is_sure)
        self._note_own(paragraph, held)
        found = [region for region in held if region.is_cell()]
        self._note_joins(before, paragraph, [region.name for region in found])
        place = paragraph.place
        for region in found:
            if region.name in self.cells:
                self.cells[region.name] += [end_between(before, paragraph), *region.atoms]
            else:
                new = [
                    atom for one in self._waiting.pop(place, []) for atom in (*one.atoms, one.end)
                ]
                self.cells[region.name] = [*new, *region.atoms]
            self._latest = self._last[place] = region.name
            if place is not None:
                self._above[place.table, place.column] = region.name

    def _take_new(self, before: Paragraph | None, paragraph: Paragraph, held: list[Region]) -> None:
        """A paragraph without a cell: somebody's own, unless it may be one that Bayan made."""
        atoms = [
            atom
            for region in held
            for atom in region.atoms
            if self._is_sure or is_change(atom, "insert")
        ]
        if not text_of(atoms).strip():
            return
        place = paragraph.place
        end = end_between(before, paragraph)
        if _is_head(paragraph, atoms):
            new = _Waiting(atoms, Atom(Piece(PARAGRAPH, change=paragraph.mark)), self._latest)
            self._waiting.setdefault(place, []).append(new)
            return
        if place in self._last:
            self.cells[self._last[place]] += [end, *atoms]
            return
        above = None if place is None else self._above.get((place.table, place.column))
        new = _Waiting(atoms, end, above or self._latest)
        self._waiting.setdefault(place, []).append(new)

    def _note_joins(self, before: Paragraph | None, paragraph: Paragraph, names: list[str]) -> None:
        """Notes cells that had a paragraph each and now share one."""
        last = self._last.get(paragraph.place)
        mark = None if before is None else before.mark
        if last and last not in names and mark is not None and mark.kind == "delete":
            if _is_whole(last) and _is_whole(names[0]):
                self.joins.append((last, names[0], mark))
            else:
                self.lost.append(Lost("", paragraph.number, is_own=True))
        whole = [name for name in names if name not in self.cells and _is_whole(name)]
        self.joins += [(first, second, None) for first, second in pairwise(whole)]

    def _note_own(self, paragraph: Paragraph, held: list[Region]) -> None:
        for region in held:
            text = text_of(region.atoms)
            if is_own(region.name):
                is_lost = not is_as_made(region.name, text)
            else:
                was_struck = any(is_change(atom, "delete") for atom in region.atoms)
                is_lost = not region.name and (was_struck or (self._is_sure and bool(text.strip())))
            if is_lost:
                is_made = bool(region.name) or not self._is_sure
                self.lost.append(Lost(text, paragraph.number, is_own=is_made))

    def _is_known(self, name: str) -> bool:
        at = cell(name)
        return is_own(name) or (at is not None and cell_text(self._base, at) is not None)


def _is_head(paragraph: Paragraph, atoms: Atoms) -> bool:
    """Whether somebody parted it from the paragraph after it, with which its bookmark stayed."""
    is_parted = paragraph.mark is not None and paragraph.mark.kind == "insert"
    return is_parted and any(
        atom.piece.change is None and atom.piece.text.strip() for atom in atoms
    )


def _is_whole(name: str) -> bool:
    at = cell(name)
    return at is not None and at.part in _WHOLE


def _join(cells: dict[str, Atoms], first: str, second: str, mark: Change | None) -> None:
    """Two cells that became one paragraph: the second's words go to the end of the first.

    mark: of the paragraph end that was struck out; None when that was not tracked. Where either
    has no word left, it was struck out and nothing was joined.
    """
    ours, theirs = cells[first], cells[second]
    if not text_of(ours).strip() or not text_of(theirs).strip():
        return
    moved = [Atom(atom.piece) for atom in theirs if not is_change(atom, "delete")]
    if mark is None:
        cells[first] = [*ours, *(changed(one, None) for one in moved)]
        cells[second] = []
        return
    put = Change("insert", mark.author, mark.when)
    cells[first] = [*ours, *(changed(one, put) for one in moved)]
    kept = (atom for atom in theirs if not is_change(atom, "insert"))
    cells[second] = [one if is_change(one, "delete") else changed(one, mark) for one in kept]
