"""The cursor of a sheet: where it is, where it is sent, and where keys take it."""

from __future__ import annotations

from msgspec.structs import replace
from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QApplication, QScrollArea

from app.address import Address
from app.model import plain
from app.text.sentences import sentence, sentence_at
from ui.editor import richdoc
from ui.editor.band import Band
from ui.editor.cell import Cell
from ui.editor.outline import Strip
from ui.editor.pair import PairBand
from ui.editor.placing import Placing, place_of


class Caret(QObject):
    """Goes from cell to cell. entered: the address of the cell that it came to.

    moved: the cell, whenever it has moved in one.
    """

    entered = Signal(object)
    moved = Signal(object)

    def __init__(self, area: QScrollArea, placing: Placing) -> None:
        super().__init__(area)
        self._area, self._placing = area, placing
        self._last: Address | None = None
        placing.made.connect(self._attend)

    @property
    def here(self) -> Address | None:
        """Where it is, or was before it left the sheet; None before it came."""
        cell = self.cell()
        return cell.address() if cell else self._last

    def forget(self) -> None:
        """Is nowhere, as in a document that was just opened."""
        self._last = None

    def cell(self) -> Cell | None:
        """The cell that it is in, or was before it left the sheet and as long as that is built."""
        focus = QApplication.focusWidget()
        if isinstance(focus, Cell) and self._placing.canvas.isAncestorOf(focus):
            return focus
        return self.cell_of(self._last) if self._last else None

    def cell_of(self, at: Address) -> Cell | None:
        """The cell of an address, if it is built."""
        return _cell_in(self._placing.band(at), at)

    def reach(self, at: Address) -> Cell | None:
        """The same; one that is not built yet is scrolled into the window for it.

        None when the release has no such text.
        """
        return _cell_in(self._placing.reach(at), at)

    def language(self) -> str:
        """The code of the language that it is in, or was; the leading one before it came."""
        session = self._placing.setting.session
        here = self.here
        codes = [language.code for language in session.release.languages]
        return here.language if here and here.language in codes else codes[0]

    def go_to(self, at: Address) -> None:
        """Goes to an address and shows it; does nothing when there is no such text."""
        cell = self.reveal(at)
        if cell is not None:
            self._enter_cell(cell)

    def reveal(self, at: Address) -> Cell | None:
        """Shows an address with its words selected, and leaves the keyboard where it is."""
        cell = self.reach(at)
        if cell is not None:
            self._unselect(None)
            cell.put_cursor(at.start, at.end)
            self._last = cell.address()  # also when the window is not the active one
            self._show(cell)
        return cell

    def cross(self, cell: Cell) -> None:
        """From a cell to the one in the other language, to the sentence that stands for its own.

        Where the cursor was in that sentence before, it is again.
        """
        other = other_cell(cell)
        own, others = (plain_text(one) for one in (cell, other))
        at, before = cell.address(), other.address()
        start, end = sentence(others, sentence_at(own, at.start))
        is_there = start <= before.start <= end
        self.go_to(before if is_there else replace(before, start=start, end=start))

    def jump(self, cell: Cell, by: int) -> None:
        """To the beginning of the row after (1) or before (-1), in the same language."""
        strips = [strip for strip in self._placing.strips if strip.kind in {"pair", "typed"}]
        heads: list[Strip] = []
        for strip in strips:
            is_new = not heads or not strip.at.owner or strip.at.owner != heads[-1].at.owner
            heads += [strip] if is_new else []
        home = cell.home
        index = next(
            index for index, strip in enumerate(heads)
            if strip.at.owner == home.owner and (home.owner or strip.at.part == home.part)
        )  # fmt: skip
        target = index + by
        if 0 <= target < len(heads):
            band = self._placing.reach(heads[target].at)
            assert band is not None
            self.go_to(replace(band.cells()[self._side(cell)].home, start=0, end=0))

    def _side(self, cell: Cell) -> int:
        return 0 if cell.pane.code == self._placing.setting.left.code else 1

    def _attend(self, band: Band) -> None:
        if isinstance(band, PairBand):
            band.sign_asked.connect(lambda _, which: self._answer(band, which))
        for cell in band.cells():
            cell.entered.connect(self._enter)
            cell.stepped.connect(self._step)
            cell.cursorPositionChanged.connect(lambda cell=cell: self._follow(cell))

    def _answer(self, band: PairBand, which: str) -> None:
        """The sign of an empty side leads into it."""
        if which == "empty":
            left, right = band.cells()
            self.go_to(left.home if band.spine.state("empty") == "left empty" else right.home)

    def put_down(self) -> None:
        """No row is in hand, as while whole rows are selected."""
        self._show_active(0)

    def _show_active(self, row: int) -> None:
        for band in self._placing.bands():
            if isinstance(band, PairBand):
                band.set_active(bool(row) and band.strip.at.owner == row)

    def _unselect(self, kept: Cell | None) -> None:
        """What is selected is in one cell at most."""
        for cell in (one for band in self._placing.bands() for one in band.cells()):
            if cell is not kept:
                cell.unselect()

    def _enter(self, at: Address) -> None:
        self._last = at
        self._show_active(at.owner)
        self.entered.emit(at)
        cell = self.cell()
        if cell is not None:
            self._unselect(cell)
            self.moved.emit(cell)

    def _follow(self, cell: Cell) -> None:
        if cell.hasFocus() and not self._placing.is_busy:
            self._last = cell.address()
            self._show(cell)
            self.moved.emit(cell)

    def _step(self, cell: Cell, way: str) -> None:
        """From a cell to the one above or below, at the same distance from the edge."""
        rows = [strip for strip in self._placing.strips if strip.kind in {"pair", "typed"}]
        places = [place_of(strip.at) for strip in rows]
        target = places.index(place_of(cell.home)) + (1 if way == "down" else -1)
        if not 0 <= target < len(rows):
            return
        band = self._placing.reach(rows[target].at)
        assert band is not None
        other = band.cells()[self._side(cell)]
        y = 0 if way == "down" else other.viewport().height() - 1
        other.setTextCursor(other.cursorForPosition(QPoint(cell.cursorRect().x(), y)))
        self._enter_cell(other)

    def _enter_cell(self, cell: Cell) -> None:
        cell.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show(cell)

    def _show(self, cell: Cell) -> None:
        rect = cell.cursorRect()
        place = cell.viewport().mapTo(self._placing.canvas, rect.center())
        middle = self._area.viewport().width() // 2
        self._area.ensureVisible(middle, place.y(), 0, rect.height() // 2 + 24)


def _cell_in(band: Band | None, at: Address) -> Cell | None:
    cells = band.cells() if band else ()
    return next((cell for cell in cells if at.language in ("", cell.pane.code)), None)


def other_cell(cell: Cell) -> Cell:
    """The cell beside it, in the other language."""
    band = cell.parent()
    assert isinstance(band, Band)
    left, right = band.cells()
    return right if cell is left else left


def plain_text(cell: Cell) -> str:
    """The characters of a cell as the release has them."""
    return plain(richdoc.read(cell.document()))
