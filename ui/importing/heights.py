"""The heights of a table's rows: those in sight at once, the others while nothing else happens."""

from __future__ import annotations

from typing import TypeAlias

from PySide6.QtCore import QObject, QRect, QTimer
from PySide6.QtWidgets import QStyleOptionViewItem, QTableView

from app.model import RichText, plain
from ui.importing.model import Parts
from ui.importing.paint import LOWEST, MARGIN_Y, TextDelegate

CHUNK = 12  # rows measured between two events
LINE_HEIGHT, LETTER_WIDTH = 24, 7  # pixels, about

Key: TypeAlias = tuple[RichText, str, str]


class Heights(QObject):
    """Keeps what was measured for as long as the width of the columns stays."""

    def __init__(self, table: QTableView, delegate: TextDelegate) -> None:
        super().__init__(table)
        self._table, self._delegate = table, delegate
        self._known: dict[Key, int] = {}
        self._width = 0
        self._due: list[int] = []
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._go_on)

    def measure(self) -> None:
        """Every row as high as the longer of its texts; where that is not known, about so."""
        parts, header = self._parts(), self._table.verticalHeader()
        if self._table.columnWidth(1) != self._width:
            self._width = self._table.columnWidth(1)
            self._known.clear()
        self._due = []
        y = -self._table.verticalScrollBar().value()
        bottom = self._table.viewport().height()
        for row in range(parts.rowCount()):
            height = self._height(row, is_measured=False)
            if height is None and -bottom < y < bottom:
                height = self._height(row, is_measured=True)
            if height is None:
                self._due.append(row)
                height = self._guess(row)
            header.resizeSection(row, height)
            y += height
        if self._due:
            self._timer.start()

    def _go_on(self) -> None:
        """Measures a few more; what is in sight does not move."""
        table, header = self._table, self._table.verticalHeader()
        top = table.rowAt(0)
        offset = table.rowViewportPosition(top)
        for row in self._due[:CHUNK]:
            height = self._height(row, is_measured=True)
            header.resizeSection(row, height or LOWEST)
        del self._due[:CHUNK]
        moved = table.rowViewportPosition(top) - offset
        if moved:
            bar = table.verticalScrollBar()
            bar.setValue(bar.value() + moved)
        if not self._due:
            self._timer.stop()

    def _height(self, row: int, *, is_measured: bool) -> int | None:
        heights = [self._cell(row, column, is_measured=is_measured) for column in (1, 2)]
        known = [height for height in heights if height is not None]
        return max(known) if len(known) == len(heights) else None

    def _cell(self, row: int, column: int, *, is_measured: bool) -> int | None:
        parts, width = self._parts(), self._table.columnWidth(column)
        index = parts.index(row, column)
        key = (parts.text(index), parts.line(index).what, parts.pane(index).code)
        if key not in self._known and is_measured:
            option = QStyleOptionViewItem()
            option.rect = QRect(0, 0, width, LOWEST)
            self._known[key] = self._delegate.sizeHint(option, index).height()
        return self._known.get(key)

    def _guess(self, row: int) -> int:
        line = self._parts().lines[row]
        letters = max(len(plain(text)) for text in line.texts)
        per_line = max(1, self._table.columnWidth(1) // LETTER_WIDTH)
        return LINE_HEIGHT * (1 + letters // per_line) + 2 * MARGIN_Y

    def _parts(self) -> Parts:
        model = self._table.model()
        assert isinstance(model, Parts)
        return model
