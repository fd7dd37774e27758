"""Marks misspelt words in the cells that are built, while nobody types."""

from __future__ import annotations

import time
from collections.abc import Iterator
from weakref import WeakKeyDictionary

from PySide6.QtCore import QObject, QTimer

from app.model import Release, RichText, rich
from app.spelling.following import NOT_WORDS
from app.spelling.speller import Speller
from ui.editor.band import Band, View, view_of
from ui.editor.cell import Cell
from ui.editor.marks import Mark
from ui.editor.sheet import Sheet

REST_MS = 400  # after the last key
SLICE_S = 0.005  # of work at a time, so that a key is not kept waiting
SOURCE = "spelling"


class Marker(QObject):
    """Keeps the marks at what is in the cells. The word that somebody is typing has none yet."""

    def __init__(self, sheet: Sheet) -> None:
        super().__init__(sheet)
        self._sheet = sheet
        self._speller: Speller | None = None
        self._seen: WeakKeyDictionary[Cell, RichText | str] = WeakKeyDictionary()
        self._typed: Cell | None = None  # where somebody wrote last
        self._spared: Cell | None = None  # where a word has no mark yet, as the cursor is in it
        self._rest = QTimer(self, interval=REST_MS, singleShot=True)
        self._rest.timeout.connect(self._work)
        self._next = QTimer(self, interval=0, singleShot=True)
        self._next.timeout.connect(self._work)
        sheet.session.changed.connect(self._follow)
        sheet.entered.connect(self._leave)
        sheet.attend(self._attend)

    def use(self, speller: Speller | None) -> None:
        """Marks what this one finds; None takes all marks away."""
        self._speller = speller
        self._seen.clear()
        if speller is None:
            for cell in self._cells():
                cell.show_marks(SOURCE, ())
        else:
            self._next.start()

    def again(self) -> None:
        """Looks at every cell anew, as other words are right now."""
        self._seen.clear()
        self._next.start()

    def _follow(self, old: Release, new: Release, origin: object) -> None:
        del old, new
        self._typed = origin if isinstance(origin, Cell) else None
        self._rest.start()

    def _attend(self, band: Band) -> None:
        for cell in band.cells():
            cell.cursorPositionChanged.connect(lambda cell=cell: self._move(cell))
        self._rest.start()

    def _move(self, cell: Cell) -> None:
        if cell is self._spared:
            self._rest.start()

    def _leave(self) -> None:
        if self._spared is not None:
            self._rest.start()

    def _work(self) -> None:
        """Looks at the cells that changed, and lets keys through in between."""
        if self._speller is None:
            return
        until = time.perf_counter() + SLICE_S
        view = view_of(self._sheet.session.release)
        for cell in self._cells():
            if self._is_seen(cell, view):
                continue
            if time.perf_counter() > until:
                self._next.start()
                return
            self._mark(cell, view.text(cell.home), self._speller)

    def _cells(self) -> Iterator[Cell]:
        for band in self._sheet.bands():
            yield from (cell for cell in band.cells() if cell.home.part not in NOT_WORDS)

    def _is_seen(self, cell: Cell, view: View) -> bool:
        if cell.is_composing():
            return True
        seen, value = self._seen.get(cell), view.text(cell.home)
        return cell is not self._spared and (seen is value or seen == value)

    def _mark(self, cell: Cell, value: RichText | str, speller: Speller) -> None:
        found = speller.misspelt(rich(value) if isinstance(value, str) else value, cell.pane)
        kept = found
        if cell is self._typed and cell.hasFocus():
            place = cell.address().start
            kept = tuple(word for word in found if not word.start <= place <= word.end)
        if len(kept) < len(found):
            self._spared = cell
        elif cell is self._spared:
            self._spared = None
        self._seen[cell] = value
        cell.show_marks(SOURCE, [Mark(one.start, one.end, "misspelt", "") for one in kept])
