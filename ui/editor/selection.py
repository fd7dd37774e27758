"""Whole rows selected in the sheet; while there are any, the keyboard is theirs."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from app import blocks, edits
from app.lookup import owners
from app.model import SECTIONS, Release, Row
from app.writing import start_of
from ui.editor.band import Band
from ui.editor.caret import Caret
from ui.editor.placing import Placing
from ui.session import Picked, Session

_STAYS = frozenset(
    {
        Qt.FocusReason.PopupFocusReason,
        Qt.FocusReason.MenuBarFocusReason,
        Qt.FocusReason.ActiveWindowFocusReason,
    }
)
_Keys = QKeySequence.StandardKey


class Selection(QWidget):
    """Holds the keyboard while rows are selected. changed: they are others now.

    asked: "cut", "copy", "paste" or "remove" was wanted for them. first: the row from which a
    click with Shift goes. menu_asked: at a place on the screen.
    """

    changed = Signal()
    asked = Signal(str)
    menu_asked = Signal(QPoint)

    def __init__(self, session: Session, placing: Placing, caret: Caret) -> None:
        super().__init__(placing.canvas)
        self._session, self._placing, self._caret = session, placing, caret
        self.first = self._last = 0  # where it began, and the end that moves
        self._rows: tuple[int, ...] = ()
        self.resize(1, 1)
        placing.made.connect(self._mark)
        caret.entered.connect(self.end)
        session.changed.connect(self._follow)
        session.opened.connect(self.end)

    @property
    def rows(self) -> tuple[int, ...]:
        """The ids of the rows that are selected, in reading order."""
        return self._rows

    def pick(self, rows: Sequence[int]) -> None:
        """Selects those rows, which stand one after the other."""
        if rows:
            self.first, self._last = rows[0], rows[-1]
            self._take(tuple(rows))
            self._placing.show_row(rows[0])

    def extend(self, first: int, last: int) -> None:
        """Selects the rows from one to another, wherever it began before."""
        self.first, self._last = first, last
        self._take(blocks.rows_between(self._session.release, first, last))
        self._placing.show_row(self._rows[-1 if last in self._rows[1:] else 0])

    def extend_to(self, last: int) -> None:
        """Selects the rows up to another one, from where it began or from the row in hand."""
        here = self._caret.here
        first = self.first if self._rows else here.owner if here else 0
        is_row = isinstance(owners(self._session.release).get(first), Row)
        self.extend(first if is_row else last, last)

    def step(self, by: int) -> None:
        """One row more or less at the end that moves."""
        section, index = edits.place_of(self._session.release, self._last)
        rows: tuple[Row, ...] = getattr(self._session.release, section)
        self.extend(self.first, rows[min(max(index + by, 0), len(rows) - 1)].id)

    def selectAll(self) -> None:  # noqa: N802  (a text field's name for it)
        """Every row of the section in which it began."""
        section, _ = edits.place_of(self._session.release, self.first)
        rows: tuple[Row, ...] = getattr(self._session.release, section)
        self.extend(rows[0].id, rows[-1].id)

    def cut(self) -> None:
        """The rows go to the clipboard."""
        self.asked.emit("cut")

    def copy(self) -> None:
        """A copy of the rows goes to the clipboard."""
        self.asked.emit("copy")

    def paste(self) -> None:
        """What is on the clipboard comes after the rows."""
        self.asked.emit("paste")

    def end(self) -> None:
        """No row is selected any more; the keyboard goes where the cursor is sent."""
        if self._rows:
            self._rows = ()
            self._mark_all()
            self.changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Shift and arrows select more; Delete removes; Escape, Enter and arrows go back."""
        key, with_shift = event.key(), event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            by = 1 if key == Qt.Key.Key_Down else -1
            self.step(by) if with_shift else self._leave(by)
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.asked.emit("remove")
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._leave(0)
        elif key in (Qt.Key.Key_Escape, Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._go_back()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802
        """By its key, the menu opens at the first row."""
        top, _ = self._placing.row_box(self._rows[0])
        middle = QPoint(self._placing.canvas.width() // 2, top)
        self.menu_asked.emit(self._placing.canvas.mapToGlobal(middle))
        event.accept()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Ends when another part of the window takes the keyboard, but not for a menu."""
        super().focusOutEvent(event)
        if event.reason() not in _STAYS:
            self.end()

    def _take(self, rows: tuple[int, ...]) -> None:
        self._rows = rows
        self._session.seal()
        self._session.here = Picked(rows)
        self.setAccessibleName(self.tr("%n row(s) selected", "", len(rows)))
        self._mark_all()
        self._caret.put_down()
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def _leave(self, by: int) -> None:
        """To the row before the first or after the last one, or to the end that moves (0)."""
        release = self._session.release
        edge = {1: self._rows[-1], -1: self._rows[0], 0: self._last}[by]
        section, index = edits.place_of(release, edge)
        rows: tuple[Row, ...] = getattr(release, section)
        row = rows[min(max(index + by, 0), len(rows) - 1)]
        self._caret.go_to(start_of(release, row.id, self._caret.language()))

    def _go_back(self) -> None:
        """To where the cursor was, or into the row at the end that moves."""
        here = self._caret.here
        if here is not None and here.owner in self._rows:
            self._caret.go_to(here)
        else:
            self._leave(0)

    def _follow(self, old: Release, new: Release) -> None:
        del old
        held = owners(new)
        if any(row not in held for row in self._rows):
            self.end()

    def _mark_all(self) -> None:
        for band in self._placing.bands():
            self._mark(band)

    def _mark(self, band: Band) -> None:
        strip = band.strip
        band.set_selected(strip.section in SECTIONS and strip.at.owner in self._rows)
