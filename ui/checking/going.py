"""The way from a finding to its words, in both panes, and from one finding to the next."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtGui import QTextCursor

from app.address import Address
from app.lookup import owners
from app.writing import start_of
from ui.checking.report import Entry
from ui.editor import richdoc
from ui.editor.cell import Cell
from ui.editor.marks import Mark
from ui.editor.outline import panes
from ui.editor.placing import place_of
from ui.editor.sheet import Sheet

SOURCE = "counterpart"
EDGE = 24  # pixels that are left between words and the edge of the window
Key = tuple[int, int, int]


class Going(QObject):
    """hidden: what was found stands in a field that is not on the sheet."""

    hidden = Signal(object)

    def __init__(self, sheet: Sheet) -> None:
        super().__init__(sheet)
        self._sheet = sheet
        self._last: Entry | None = None
        self._here: Address | None = None  # where the cursor was put for it
        sheet.moved.connect(self._leave)

    def go(self, entry: Entry, *, into_fields: bool = True) -> None:
        """The cursor goes to the words, which are selected; those opposite are marked.

        into_fields: also to what stands in a field beside the sheet.
        """
        at, other = self._target(entry.finding.address), entry.finding.counterpart
        if at is not None:
            self.point(at, other)
        elif not self._is_chosen(entry.finding.address) and into_fields:
            self.hidden.emit(entry.finding.address)
        self._last, self._here = entry, self._sheet.here

    def point(self, at: Address, other: Address | None) -> None:
        """The cursor goes to words, which are selected; others are marked as well."""
        self._sheet.go_to(at)
        self._mark(at, other)

    def reveal(self, entry: Entry) -> None:
        """Shows the words, and leaves the keyboard where it is."""
        at = self._target(entry.finding.address)
        if at is not None:
            self._sheet.reveal(at)
            self._mark(at, entry.finding.counterpart)
        self._last, self._here = entry, self._sheet.here

    def following(self, entries: Sequence[Entry], by: int) -> Entry | None:
        """The finding after (1) or before (-1) the one gone to last, or else the cursor.

        entries: in the order of the sheet; after the last comes the first.
        """
        if not entries:
            return None
        here, last = self._sheet.here, self._last
        held = [one.key for one in entries]
        if last is not None and last.key in held and here == self._here:
            return entries[(held.index(last.key) + by) % len(entries)]
        if here is None:
            return entries[0 if by > 0 else -1]
        cursor, *keys = self._keys([here, *(one.finding.address for one in entries)])
        held_keys = zip(entries, keys, strict=True)
        if by > 0:
            return next((one for one, key in held_keys if key >= cursor), entries[0])
        before = [one for one, key in held_keys if key < cursor]
        return before[-1] if before else entries[-1]

    def _mark(self, at: Address, other: Address | None) -> None:
        self._clear()
        self._here = self._sheet.here
        cell = self._sheet.cell(other) if other is not None and other.end >= 0 else None
        if cell is not None and other is not None:
            cell.show_marks(SOURCE, [Mark(other.start, other.end, "found", "")])
            if other.owner == at.owner:  # what stands in another row may be pages away
                self._bring_both(at, other, cell)

    def _bring_both(self, at: Address, other: Address, cell: Cell) -> None:
        """Scrolls to the words opposite as far as the first ones stay in sight."""
        own = self._sheet.cell(at)
        if own is None:
            return
        height = self._sheet.viewport().height() - EDGE
        first, second = self._y(own, at), self._y(cell, other)
        if second < EDGE:
            by = max(second - EDGE, first - height)
        elif second > height:
            by = min(second - height, first - EDGE)
        else:
            return
        bar = self._sheet.verticalScrollBar()
        bar.setValue(bar.value() + by)

    def _y(self, cell: Cell, at: Address) -> int:
        """How far below the upper edge of the sheet the words at an address are."""
        cursor = QTextCursor(cell.document())
        text = cell.text()
        cursor.setPosition(richdoc.to_units(text, min(at.start, len(text))))
        place = QPoint(0, cell.cursorRect(cursor).center().y())
        return cell.viewport().mapTo(self._sheet.viewport(), place).y()

    def _target(self, at: Address) -> Address | None:
        """The text to go to: its own, or the first one of its row."""
        if self._sheet.has_text(at):
            return at
        release = self._sheet.session.release
        if at.owner in owners(release):
            return start_of(release, at.owner, at.language or self._sheet.language())
        return None

    def _is_chosen(self, at: Address) -> bool:
        """Shows entities or goals, which are no text."""
        place = Address(at.part)
        if at.owner or self._sheet.reach(place) is None:
            return False
        self._sheet.put_top(place, 0)
        return True

    def _keys(self, addresses: Sequence[Address]) -> list[Key]:
        """Where each is on the sheet, from top to bottom and from the left pane to the right."""
        places = {place_of(strip.at): index for index, strip in enumerate(self._sheet.strips)}
        heads: dict[int, int] = {}
        for (_, owner, _), index in places.items():
            if owner:
                heads.setdefault(owner, index)
        right = panes(self._sheet.session.release)[1].code
        return [
            (places.get(place_of(at), heads.get(at.owner, -1)), int(at.language == right), at.start)
            for at in addresses
        ]

    def _leave(self) -> None:
        if self._sheet.here != self._here:
            self._clear()

    def _clear(self) -> None:
        for band in self._sheet.bands():
            for cell in band.cells():
                cell.show_marks(SOURCE, ())
