"""What keys and the mouse in a cell mean beyond the cell: rows selected, the other language."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QTextCursor,
)
from PySide6.QtWidgets import QScrollArea

from app.address import Address
from app.lookup import owners
from app.model import SECTIONS, Row
from ui.editor import clipboard
from ui.editor.band import Band, SpinedBand
from ui.editor.caret import Caret
from ui.editor.cell import Cell
from ui.editor.placing import Placing
from ui.editor.scrolling import EdgeScroll
from ui.editor.selection import Selection
from ui.session import Picked, Place

_SHIFT = Qt.KeyboardModifier.ShiftModifier
_CONTROL = Qt.KeyboardModifier.ControlModifier
_KEYPAD = Qt.KeyboardModifier.KeypadModifier
_Move = QTextCursor.MoveOperation
_Keys = QKeySequence.StandardKey


class Gestures(QObject):
    """Looks at what comes to the cells before they do. escaped: Escape was pressed in one."""

    escaped = Signal()

    def __init__(
        self, area: QScrollArea, placing: Placing, caret: Caret, selection: Selection
    ) -> None:
        super().__init__(area)
        self._placing, self._caret, self._selection = placing, caret, selection
        self._begun: Cell | None = None  # where the mouse was pressed
        self._anchor = 0
        self._mouse = QPoint()
        self._was: Place | None = None  # where the cursor was before a click brought it here
        self._scroll = EdgeScroll(area, lambda: self._drag_to(self._mouse))
        placing.made.connect(self._attend)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Takes what is meant for rows: keys come to a cell, the mouse to its viewport."""
        if isinstance(watched, Cell):
            return self._of_cell(watched, event)
        cell = watched.parent()
        return isinstance(cell, Cell) and self._of_mouse(cell, event)

    def _of_cell(self, cell: Cell, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._press_key(cell, event)
        if isinstance(event, QFocusEvent) and event.type() == QEvent.Type.FocusIn:
            is_click = event.reason() == Qt.FocusReason.MouseFocusReason
            self._was = self._placing.setting.session.here if is_click else None
        return False

    def _of_mouse(self, cell: Cell, event: QEvent) -> bool:
        if isinstance(event, QContextMenuEvent):
            return self._open_menu(cell, event)
        if not isinstance(event, QMouseEvent):
            return False
        if event.type() == QEvent.Type.MouseButtonPress:
            return self._press(cell, event)
        if event.type() == QEvent.Type.MouseMove:
            return self._move(cell, event)
        if event.type() == QEvent.Type.MouseButtonRelease:
            self._release()
        return False

    def select_all(self, cell: Cell) -> bool:
        """All rows, once the whole text of the cell is selected; whether it was."""
        cursor = cell.textCursor()
        length = cell.document().characterCount() - 1
        if cursor.selectionEnd() - cursor.selectionStart() < length or not self._row_of(cell):
            return False
        self._selection.extend(cell.home.owner, cell.home.owner)
        self._selection.selectAll()
        return True

    def paste_rows(self) -> bool:
        """Rows that are on the clipboard come in as rows; whether there are any."""
        if clipboard.has_rows():
            self._selection.paste()
            return True
        return False

    def _attend(self, band: Band) -> None:
        for cell in band.cells():
            cell.installEventFilter(self)
            cell.viewport().installEventFilter(self)
        if isinstance(band, SpinedBand) and band.strip.section in SECTIONS:
            row = band.strip.at.owner
            band.spine.chosen.connect(lambda with_shift: self._choose(row, with_shift))

    def _choose(self, row: int, with_shift: bool) -> None:
        if with_shift:
            self._selection.extend_to(row)
        elif row not in self._selection.rows:
            self._selection.extend(row, row)

    def _press_key(self, cell: Cell, event: QKeyEvent) -> bool:
        if event.matches(_Keys.SelectAll):
            return self.select_all(cell)
        if event.matches(_Keys.Paste):
            return self.paste_rows()
        return self._leave(cell, event) or self._select(cell, event)

    def _leave(self, cell: Cell, event: QKeyEvent) -> bool:
        """Tab goes to the other language, Ctrl and an arrow to the next row.

        With Ctrl, Tab goes to whatever takes the keyboard next, as it does elsewhere.
        """
        key, held = event.key(), event.modifiers() & ~_KEYPAD
        if key == Qt.Key.Key_Escape:
            self.escaped.emit()
        if key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            if not held & ~_SHIFT:
                self._caret.cross(cell)
                return True
            if held & ~_SHIFT == _CONTROL:
                return cell.focusNextPrevChild(key == Qt.Key.Key_Tab and not held & _SHIFT)
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down) and held == _CONTROL:
            self._caret.jump(cell, 1 if key == Qt.Key.Key_Down else -1)
            return True
        return False

    def _select(self, cell: Cell, event: QKeyEvent) -> bool:
        if event.modifiers() & ~_KEYPAD != _SHIFT or not self._row_of(cell):
            return False
        move = {Qt.Key.Key_Up: _Move.Up, Qt.Key.Key_Down: _Move.Down}.get(Qt.Key(event.key()))
        if move is None or QTextCursor(cell.textCursor()).movePosition(move):
            return False
        self._selection.extend(cell.home.owner, cell.home.owner)
        return True

    def _press(self, cell: Cell, event: QMouseEvent) -> bool:
        """A click, for which Qt has brought the cursor to the cell already."""
        was, self._was, self._begun = self._was, None, None
        if event.button() == Qt.MouseButton.RightButton:
            return self._keep(cell, was)
        if event.button() != Qt.MouseButton.LeftButton:
            return False
        first = self._first_of(was)
        if event.modifiers() & _SHIFT and first and self._row_of(cell):
            self._selection.extend(first, cell.home.owner)
            return True
        self._begun = cell if self._row_of(cell) else None
        self._anchor = cell.cursorForPosition(event.position().toPoint()).position()
        return False

    def _keep(self, cell: Cell, was: Place | None) -> bool:
        """A menu for selected rows leaves them selected; whether the click was in one of them."""
        is_kept = isinstance(was, Picked) and self._row_of(cell) in was.rows
        if is_kept:
            assert isinstance(was, Picked)
            self._selection.pick(was.rows)
        return is_kept

    def _open_menu(self, cell: Cell, event: QContextMenuEvent) -> bool:
        if self._row_of(cell) not in self._selection.rows:
            return False
        self._selection.menu_asked.emit(event.globalPos())
        return True

    def _move(self, cell: Cell, event: QMouseEvent) -> bool:
        if cell is not self._begun or not event.buttons() & Qt.MouseButton.LeftButton:
            return False
        return self._drag_to(event.globalPosition().toPoint())

    def _drag_to(self, place: QPoint) -> bool:
        """The mouse has come there with its button down; whether that concerns rows."""
        cell = self._begun
        if cell is None:
            return False
        self._mouse = place
        self._scroll.at(place)
        strip = self._placing.strip_at(self._placing.canvas.mapFromGlobal(place).y())
        row = strip.at.owner if strip and strip.section in SECTIONS else 0
        if row == cell.home.owner or (not row and not self._selection.rows):
            if self._selection.rows and row:
                self._resume(cell)
            return False
        if row:
            band = cell.parent()
            self._placing.kept = band if isinstance(band, Band) else None
            cell.unselect()
            self._selection.extend(cell.home.owner, row)
        return True

    def _resume(self, cell: Cell) -> None:
        """Back in the cell where it began, words are selected again and not rows."""
        cell.setFocus(Qt.FocusReason.MouseFocusReason)
        cursor = cell.textCursor()
        cursor.setPosition(self._anchor)
        cell.setTextCursor(cursor)

    def _release(self) -> None:
        self._begun = self._placing.kept = None
        self._scroll.stop()

    def _first_of(self, was: Place | None) -> int:
        """The row from which a selection goes that began at a place; 0 when it is none."""
        if was is None:
            return 0
        first = was.owner if isinstance(was, Address) else self._selection.first
        held = owners(self._placing.setting.session.release).get(first)
        return first if isinstance(held, Row) else 0

    def _row_of(self, cell: Cell) -> int:
        band = cell.parent()
        is_row = isinstance(band, Band) and band.strip.section in SECTIONS
        return cell.home.owner if is_row else 0
