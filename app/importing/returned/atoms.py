"""A paragraph of a copy that came back, cut up by the bookmarks in it."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable
from itertools import accumulate, pairwise, takewhile
from typing import Literal, TypeAlias

from msgspec import Struct
from msgspec.structs import replace

from app.bookmarks import is_as_made, is_own
from app.importing.word.document import Change, Paragraph, Piece
from app.review.parting import PARAGRAPH


class Atom(Struct, frozen=True):
    """Characters of one look and fate. number, start: the paragraph they stand in, and where.

    start is in code points; number is 0 for what stands nowhere in particular.
    """

    piece: Piece
    number: int = 0
    start: int = 0


Atoms: TypeAlias = list[Atom]


class Region(Struct):
    """A stretch of a paragraph: a cell or words of Bayan's by ``name``; "" is under no bookmark."""

    name: str
    atoms: Atoms

    def is_cell(self) -> bool:
        """Whether it is the cell of a release."""
        return bool(self.name) and not is_own(self.name)


def regions(paragraph: Paragraph, is_known: Callable[[str], bool]) -> list[Region]:
    """The whole paragraph in regions, in order; a bookmark that holds nothing is one too.

    is_known: whether a bookmark is one of this release.
    """
    cut = _Cuts(paragraph)
    found: list[Region] = []
    done = 0
    for one in sorted(paragraph.bookmarks, key=lambda one: (one.start, one.end)):
        if is_known(one.name):
            start, end = max(one.start, done), max(one.end, done)
            found.append(Region("", cut.atoms(done, start)))
            found.append(Region(one.name, cut.atoms(start, end)))
            done = end
    found.append(Region("", cut.atoms(done, cut.length)))
    return [region for region in found if region.name or region.atoms]


def mend_own(held: list[Region]) -> None:
    """Gives Bayan's words back what stands behind their bookmark and is of them.

    LibreOffice 7.4 ends a bookmark too early that follows a comment in its paragraph.
    """
    for own, gap in pairwise(held):
        if not is_own(own.name) or gap.name:
            continue
        kept = list(takewhile(lambda atom: not is_change(atom, "insert"), gap.atoms))
        for count in range(len(kept), 0, -1):
            if is_as_made(own.name, text_of([*own.atoms, *kept[:count]])):
                own.atoms, gap.atoms = [*own.atoms, *kept[:count]], gap.atoms[count:]
                break


def give_to_cells(held: list[Region], *, is_sure: bool) -> None:
    """Gives what others wrote around cells to the cell beside it, or else to the nearest.

    is_sure: whether Bayan's own words have bookmarks. If not, they are under none, and only
    what was tracked is known to be somebody else's.
    """
    cells = [place for place, region in enumerate(held) if region.is_cell()]
    for place, region in enumerate(held):
        if is_own(region.name):
            _give_edges(held, place)
        elif not region.name and cells:
            nearest = _nearest(cells, place)
            own = held[nearest]
            kept: Atoms = []
            given: Atoms = []
            for atom in region.atoms:
                (given if is_sure or is_change(atom, "insert") else kept).append(atom)
            region.atoms = kept
            own.atoms = [*own.atoms, *given] if nearest < place else [*given, *own.atoms]


def text_of(atoms: Iterable[Atom]) -> str:
    """The characters as they read with the changes made."""
    return "".join(atom.piece.text for atom in atoms if not is_change(atom, "delete"))


def is_change(atom: Atom, kind: Literal["insert", "delete"]) -> bool:
    """Whether the characters were tracked as put in, or as struck out."""
    return atom.piece.change is not None and atom.piece.change.kind == kind


def end_between(before: Paragraph | None, after: Paragraph) -> Atom:
    """The paragraph end that parts two paragraphs which belong to one cell.

    Word tracks it at the first of them, other programs at the second or in its text alone.
    """
    marks = (before.mark if before else None, after.mark)
    change = next((mark for mark in marks if mark is not None and mark.kind == "insert"), None)
    held = [piece.change for piece in after.pieces if piece.text.strip()]
    if change is None and held and all(one and one.kind == "insert" for one in held):
        change = held[0]
    if before and before.mark and before.mark.kind == "delete":
        change = before.mark
    return Atom(Piece(PARAGRAPH, change=change))


def changed(atom: Atom, change: Change | None) -> Atom:
    """The characters with another fate."""
    return replace(atom, piece=replace(atom.piece, change=change))


def _nearest(cells: list[int], place: int) -> int:
    """Of places in order the one nearest to another, of two the one before it."""
    index = bisect_right(cells, place)
    beside = cells[max(0, index - 1) : index + 1]
    return min(beside, key=lambda other: (abs(other - place), other > place))


def _give_edges(held: list[Region], place: int) -> None:
    """What was put in at an end of Bayan's words, beside a cell, is meant for the cell."""
    own = held[place]
    if place + 1 < len(held) and held[place + 1].is_cell():
        while own.atoms and is_change(own.atoms[-1], "insert"):
            held[place + 1].atoms.insert(0, own.atoms.pop())
    if place and held[place - 1].is_cell():
        while own.atoms and is_change(own.atoms[0], "insert"):
            held[place - 1].atoms.append(own.atoms.pop(0))


class _Cuts:
    """Cuts the characters of a paragraph; ``length`` is in code points."""

    def __init__(self, paragraph: Paragraph) -> None:
        self._pieces, self._number = paragraph.pieces, paragraph.number
        self._starts = list(accumulate((len(one.text) for one in self._pieces), initial=0))
        self.length = self._starts[-1]

    def atoms(self, start: int, end: int) -> Atoms:
        """Those from one place to another."""
        found = []
        for index in range(max(0, bisect_right(self._starts, start) - 1), len(self._pieces)):
            piece, at = self._pieces[index], self._starts[index]
            if at >= end:
                break
            first = max(start - at, 0)
            text = piece.text[first : end - at]
            if text:
                found.append(Atom(replace(piece, text=text), self._number, at + first))
        return found
