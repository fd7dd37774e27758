"""The table of an import: choose what a part is, and move a text beside the right one."""

from __future__ import annotations

from functools import partial

from msgspec.structs import replace
from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QMenu, QTableView, QWidget

from app.address import Address
from app.importing.importer import Imported
from app.importing.proposal import (
    can_exchange,
    can_join,
    can_shift,
    exchanged,
    joined,
    retype,
    role,
    shifted,
)
from app.importing.realign import Way
from app.importing.reassign import Target
from ui.importing.account import header_sheet
from ui.importing.heights import Heights
from ui.importing.model import Parts
from ui.importing.paint import PartDelegate, TextDelegate
from ui.importing.words import part_name

PART_WIDTH = 190
_OPENING = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_F4})
_WAYS: dict[int, Way] = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class PartsTable(QTableView):
    """Every part of an import. changed: another state of the import, made by a person."""

    changed = Signal(object)

    def __init__(self, imported: Imported, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.parts = Parts(imported, self)
        self.setModel(self.parts)
        self.setItemDelegateForColumn(0, PartDelegate(self))
        self._texts = TextDelegate(self)
        self.setItemDelegateForColumn(1, self._texts)
        self.setItemDelegateForColumn(2, self._texts)
        self._dress()
        self.heights = Heights(self, self._texts)
        self.clicked.connect(self._click)
        self.setCurrentIndex(self.parts.index(0, 1))

    def show_import(self, imported: Imported, at: Address | None = None, side: int = 0) -> None:
        """Another state of the import, with the same part in hand, or the one at an address."""
        index, top = self.currentIndex(), self.verticalScrollBar().value()
        if at is None and index.isValid():
            at = self.parts.line(index).at
        self.parts.show(imported)
        self.heights.measure()
        row = self.parts.row_of(at) if at else -1
        row = row if row >= 0 else min(index.row(), self.parts.rowCount() - 1)
        self.verticalScrollBar().setValue(top)
        self.setCurrentIndex(self.parts.index(row, side or max(1, index.column())))

    def menu(self, index: QModelIndex) -> QMenu:
        """What the part may be, its kind of now ticked."""
        made = QMenu(self)
        at = self.parts.line(index).at
        now = role(self.parts.imported.release, at)
        for target in self.parts.targets(index):
            if target == "left out":
                made.addSeparator()
            action = made.addAction(part_name(target), partial(self.retype, index.row(), target))
            action.setCheckable(True)
            action.setChecked(target == now)
        return made

    def retype(self, row: int, to: Target) -> None:
        """Takes the part in that row for something else."""
        self.changed.emit(retype(self.parts.imported, self.parts.lines[row].at, to))

    def can_shift(self, column: int) -> bool:
        """Whether the row in hand has a text in that column that can go up or down."""
        index = self.currentIndex()
        return index.isValid() and can_shift(self.parts.imported.release, self._at(column))

    def shift(self, column: int, way: Way) -> None:
        """Moves the text of the row in hand in that column a row up (-1) or down (1)."""
        if not self.can_shift(column):
            return
        row = self.currentIndex().row()
        self.changed.emit(shifted(self.parts.imported, self._at(column), way))
        there = min(max(row + way, 0), self.parts.rowCount() - 1)
        self.setCurrentIndex(self.parts.index(there, column))

    def can_join(self, column: int) -> bool:
        """Whether the row in hand has a text in that column that goes on from the one above."""
        index = self.currentIndex()
        return index.isValid() and can_join(self.parts.imported.release, self._at(column))

    def join(self, column: int) -> None:
        """Puts the text of the row in hand in that column onto the end of the one above."""
        if self.can_join(column):
            self.changed.emit(joined(self.parts.imported, self._at(column)))

    def can_exchange(self) -> bool:
        """Whether the two texts of the row in hand can change places."""
        index = self.currentIndex()
        return index.isValid() and can_exchange(self.parts.imported.release, self._at(1))

    def exchange(self) -> None:
        """Puts the English text of the row in hand in the place of the Arabic one, and back."""
        if self.can_exchange():
            self.changed.emit(exchanged(self.parts.imported, self._at(1)))

    # Qt's own names from here on

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Enter opens the kinds; Alt and an arrow move, Ctrl+J joins, Ctrl+E exchanges."""
        index = self.currentIndex()
        side = max(1, index.column())
        is_alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        is_control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        key = Qt.Key(event.key())
        if key in _OPENING and index.isValid():
            self._open(index.siblingAtColumn(0))
        elif is_alt and key in _WAYS:
            self.shift(side, _WAYS[key])
        elif is_control and key == Qt.Key.Key_J:
            self.join(side)
        elif is_control and key == Qt.Key.Key_E:
            self.exchange()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Both languages take half of the room each."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            room = self.viewport().width() - PART_WIDTH
            self.setColumnWidth(0, PART_WIDTH)
            self.setColumnWidth(1, room // 2)
            self.setColumnWidth(2, room - room // 2)
            self.heights.measure()

    def _dress(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setStyleSheet(header_sheet())
        self.setWordWrap(True)
        self.setAccessibleName(self.tr("What was found"))
        # English stays at the left and Arabic at the right, whatever the interface
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setHighlightSections(False)
        self.verticalScrollBar().setSingleStep(24)

    def _at(self, column: int) -> Address:
        cell = self.currentIndex().siblingAtColumn(column)
        return replace(self.parts.line(cell).at, language=self.parts.pane(cell).code)

    def _click(self, index: QModelIndex) -> None:
        if index.column() == 0:
            self._open(index)

    def _open(self, index: QModelIndex) -> None:
        menu = self.menu(index)
        if menu.actions():
            corner = self.visualRect(index).topLeft() + QPoint(8, 32)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(self.viewport().mapToGlobal(corner))
