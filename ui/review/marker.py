"""Marks in the sheet what reviewers have to say: words in the cells, a number on the spine."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from app.address import Address
from app.model import Release, Suggestion, Thread, plain
from app.review.anchors import is_stale
from app.review.pending import Subject, in_cells
from ui.editor.band import Band
from ui.editor.marks import Kind, Mark
from ui.editor.pair import PairBand
from ui.editor.sheet import Sheet
from ui.isolating import isolated
from ui.review.words import counted, shortened, who


class Marker(QObject):
    """Keeps the marks of a sheet at their words. asked: what is said of a cell is wanted."""

    asked = Signal(object)

    def __init__(self, sheet: Sheet) -> None:
        super().__init__(sheet)
        self._sheet = sheet
        self._cells: dict[Address, tuple[Subject, ...]] = {}
        sheet.session.changed.connect(self._follow)
        sheet.attend(self._attend)

    def _follow(self, old: Release, new: Release, origin: object) -> None:
        del origin
        if not (old.suggestions or old.threads or new.suggestions or new.threads):
            return
        if new.suggestions is not old.suggestions or new.threads is not old.threads:
            self._cells = in_cells(new)
        for band in self._sheet.bands():
            self._mark(band)

    def _attend(self, band: Band) -> None:
        if isinstance(band, PairBand):
            band.count_asked.connect(lambda _, band=band: self._ask(band))
            if self._cells:
                self._mark(band)

    def _ask(self, band: PairBand) -> None:
        for cell in band.cells():
            if cell.home in self._cells:
                self.asked.emit(cell.home)
                return

    def _mark(self, band: Band) -> None:
        if not isinstance(band, PairBand):
            return
        held: dict[int, Subject] = {}
        for cell in band.cells():
            subjects = self._cells.get(cell.home, ())
            held |= {one.id: one for one in subjects}
            cell.show_marks("review", [self._mark_of(one) for one in subjects])
        suggestions = sum(isinstance(one, Suggestion) for one in held.values())
        band.show_count(len(held), counted(suggestions, len(held) - suggestions))

    def _mark_of(self, one: Subject) -> Mark:
        kind = self._kind(one)
        # A comment on no words at all is shown at those of the whole cell.
        at = one.at.whole() if _is_bare(one) else one.at
        return Mark(at.start, at.end, kind, _said(one))

    def _kind(self, one: Subject) -> Kind:
        if isinstance(one, Thread):
            return "comment"
        if is_stale(self._sheet.session.release, one):
            return "stale"
        return "change" if one.new else "strike"


def _is_bare(one: Subject) -> bool:
    return isinstance(one, Thread) and one.at.start == one.at.end


def _said(one: Subject) -> str:
    """Who says what, on one line."""
    if isinstance(one, Thread):
        last = one.comments[-1]
        return f"{who(last.author)}: {isolated(shortened(last.text))}"
    old, new = shortened(plain(one.old)), shortened(plain(one.new))
    change = " → ".join(isolated(words) if words else "∅" for words in (old, new))
    return f"{who(one.author)}: {change}"
