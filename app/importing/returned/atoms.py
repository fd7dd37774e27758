"""A paragraph of a copy that came back, cut up by the bookmarks in it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Literal, TypeAlias

from msgspec import Struct
from msgspec.structs import replace

from app.bookmarks import is_own
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
    found: list[Region] = []
    done = 0
    for one in sorted(paragraph.bookmarks, key=lambda one: (one.start, one.end)):
        if is_known(one.name):
            start, end = max(one.start, done), max(one.end, done)
            found.append(Region("", _cut(paragraph, done, start)))
            found.append(Region(one.name, _cut(paragraph, start, end)))
            done = end
    length = sum(len(piece.text) for piece in paragraph.pieces)
    found.append(Region("", _cut(paragraph, done, length)))
    return [region for region in found if region.name or region.atoms]


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
            nearest = min(cells, key=lambda other: (abs(other - place), other > place))
            given = [atom for atom in region.atoms if is_sure or is_change(atom, "insert")]
            region.atoms = [atom for atom in region.atoms if atom not in given]
            own = held[nearest]
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


def _give_edges(held: list[Region], place: int) -> None:
    """What was put in at an end of Bayan's words, beside a cell, is meant for the cell."""
    own = held[place]
    if place + 1 < len(held) and held[place + 1].is_cell():
        while own.atoms and is_change(own.atoms[-1], "insert"):
            held[place + 1].atoms.insert(0, own.atoms.pop())
    if place and held[place - 1].is_cell():
        while own.atoms and is_change(own.atoms[0], "insert"):
            held[place - 1].atoms.append(own.atoms.pop(0))


def _cut(paragraph: Paragraph, start: int, end: int) -> Atoms:
    found, at = [], 0
    for piece in paragraph.pieces:
        first, last = max(start - at, 0), max(end - at, 0)
        text = piece.text[first:last]
        if text:
            found.append(Atom(replace(piece, text=text), paragraph.number, at + first))
        at += len(piece.text)
    return found
