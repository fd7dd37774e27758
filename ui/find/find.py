"""Find and replace in a window; the bar and what it needs are loaded when first wanted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout

from app.address import Address
from ui.desk import Desk
from ui.editor.sheet import Sheet

if TYPE_CHECKING:
    from ui.find.bar import FindBar

LONGEST = 100  # code points of a selection that are taken for words to look for


class Find(QObject):
    """What the actions call. hidden: a hit stands in a field that is not on the sheet."""

    hidden = Signal(object)

    def __init__(self, desk: Desk, sheet: Sheet, room: QVBoxLayout) -> None:
        super().__init__(sheet)
        self._desk, self._sheet, self._room = desk, sheet, room
        self._made: FindBar | None = None

    @property
    def bar(self) -> FindBar:
        """The bar, made if need be."""
        if self._made is None:
            # A start does without the patterns of ``regex``.
            from ui.find.bar import FindBar  # noqa: PLC0415
            from ui.find.search import Search  # noqa: PLC0415

            search = Search(self._sheet)
            search.hidden.connect(self.hidden)
            bar = self._made = FindBar(search, self._desk.session, self._desk.asker)
            bar.hide()
            bar.closed.connect(self.close)
            self._room.addWidget(bar)
        return self._made

    def open(self, *, replaces: bool = False) -> None:
        """The bar, with what is selected to look for."""
        if not self._is_in_bar():
            rows = self._sheet.selection.rows
            self.bar.search.begin(Address("text", rows[0]) if rows else self._sheet.here)
            self.bar.options.show_rows(rows)
        self.bar.open(self._selected(), replaces=replaces)

    def open_replace(self) -> None:
        """The bar with the line of what comes in place of the hits."""
        self.open(replaces=True)

    def step(self, by: int) -> None:
        """To the next hit (1) or the one before (-1), also from within the text."""
        bar = self.bar
        here = self._sheet.here
        if not bar.words.text():
            self.open()
            return
        if bar.isHidden():
            bar.show()
            bar.look()
        if self._is_in_bar() or here is None:
            bar.step(by)
        else:
            bar.search.step_from(here, by)
            if bar.search.hit is not None:
                self._sheet.go_to(bar.search.hit)

    def close(self) -> None:
        """Hides the bar; the cursor goes to the hit in hand, which is selected."""
        hit = self.bar.search.hit
        self.bar.search.stop()
        self.bar.hide()
        for at in (hit, self._sheet.here, *(strip.at for strip in self._sheet.strips)):
            if at is not None and self._sheet.has_text(at):
                self._sheet.go_to(at)
                return

    def _selected(self) -> str:
        cell = self._sheet.current_cell()
        if cell is None or not cell.hasFocus():
            return ""
        words = cell.textCursor().selectedText()
        return words if len(words) <= LONGEST and "\u2028" not in words else ""

    def _is_in_bar(self) -> bool:
        focus = QApplication.focusWidget()
        return focus is not None and self.bar.isAncestorOf(focus)
