"""The figures of both texts of a pair opposite each other, on a card under it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableWidget, QTableWidgetItem

from app.model import Language
from ui.checking.opposite import Opposite, Side
from ui.editor.pair import language_name
from ui.editor.sheet import Sheet
from ui.editor.undercard import UnderCard, card_label
from ui.isolating import isolated
from ui.theme import inks, text_font

WIDTH, TALLEST = 640, 260  # pixels
TEXT = 0.9  # of the size in the sheet
LEFT, VALUE, SIGN, OTHER, RIGHT = range(5)
NONE = "—"
_Align = Qt.AlignmentFlag
SIDES = (
    _Align.AlignLeft, _Align.AlignRight, _Align.AlignHCenter, _Align.AlignLeft, _Align.AlignRight,
)  # fmt: skip


class FigureCard(UnderCard):
    """A line for each figure: words, value, sign, value, words.

    wanted: the one chosen, and whether on the right side.
    """

    wanted = Signal(object, bool)

    def __init__(self, sheet: Sheet) -> None:
        super().__init__(sheet, WIDTH)
        self._held: Sequence[Opposite] = ()
        self.table = QTableWidget(0, 5)
        self.none = card_label(self.tr("Neither text has figures."), "line")
        self.head.setText(self.tr("Figures of both texts"))
        self._dress_table()
        self.column.addWidget(self.none)
        self.column.addWidget(self.table)

    def tell(self, held: Sequence[Opposite], panes: tuple[Language, Language]) -> None:
        """Shows these; panes: the languages of the left and the right side."""
        self._held = held
        left, right = map(language_name, panes)
        parts = [one for one in held if not one.is_alike]
        words = self.tr("Figures of both texts, {n} not alike").format(n=len(parts))
        self.head.setText(words if parts else self.tr("Figures of both texts"))
        self.setAccessibleName(self.head.text())
        value = self.tr("Value")
        for column, title in enumerate((left, value, "", value, right)):
            item = QTableWidgetItem(title)
            item.setTextAlignment(SIDES[column] | _Align.AlignVCenter | _Align.AlignAbsolute)
            self.table.setHorizontalHeaderItem(column, item)
        self.table.setRowCount(len(held))
        for row, one in enumerate(held):
            self._write(row, one, panes)
        self.table.resizeRowsToContents()
        self.table.setVisible(bool(held))
        self.none.setVisible(not held)
        height = self.table.verticalHeader().length() + self.table.horizontalHeader().height() + 4
        self.table.setFixedHeight(min(TALLEST, height))
        self.fit()

    def take_keyboard(self) -> None:
        """To the first line, or to the one that is not alike."""
        taker = self.table if self._held else self.cross
        taker.setFocus(Qt.FocusReason.ShortcutFocusReason)
        rows = [row for row, one in enumerate(self._held) if not one.is_alike]
        if self._held:
            self.table.setCurrentCell(rows[0] if rows else 0, LEFT)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Enter goes to the words of the line, on the side that is in hand."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.table.hasFocus():
            self._choose(self.table.currentRow(), self.table.currentColumn())
        else:
            super().keyPressEvent(event)

    def _choose(self, row: int, column: int) -> None:
        if 0 <= row < len(self._held):
            self.wanted.emit(self._held[row], column > SIGN)

    def _write(self, row: int, one: Opposite, panes: tuple[Language, Language]) -> None:
        sign = "=" if one.is_alike else "≠"
        said = self.tr("alike") if one.is_alike else self.tr("not alike")
        own = self.table.font()
        bold = QFont(own)
        bold.setBold(True)
        cells = (
            (_words(one.left), text_font("text", panes[0], TEXT)),
            (_value(one.left), own),
            (sign, own if one.is_alike else bold),
            (_value(one.right), own),
            (_words(one.right), text_font("text", panes[1], TEXT)),
        )
        for column, (words, font) in enumerate(cells):
            item = _item(words, SIDES[column], font, is_alike=one.is_alike)
            if column == SIGN:
                item.setData(Qt.ItemDataRole.AccessibleTextRole, said)
            self.table.setItem(row, column, item)

    def _dress_table(self) -> None:
        table, worn = self.table, inks()
        table.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as the panes stand
        table.setAccessibleName(self.tr("Figures of both texts"))
        table.setFrameShape(QFrame.Shape.NoFrame)
        table.setShowGrid(False)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        for column in (LEFT, RIGHT):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        for column in (VALUE, SIGN, OTHER):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        table.setStyleSheet(
            f"QTableWidget {{ background: {worn.paper}; color: {worn.ink};"
            f" selection-background-color: {worn.pressed}; selection-color: {worn.ink};"
            " outline: 0; }"
            f" QTableWidget::item {{ padding: 0 6px; }}"
            f" QTableWidget::item:selected {{ background: {worn.pressed}; }}"
            f" QTableWidget::item:focus {{ border: 1px solid {worn.accent}; }}"
            f" QHeaderView::section {{ background: {worn.paper}; color: {worn.soft}; border: 0;"
            f" border-bottom: 1px solid {worn.line}; padding: 3px 6px; }}"
        )
        table.cellClicked.connect(self._choose)


def _item(words: str, side: Qt.AlignmentFlag, font: QFont, *, is_alike: bool) -> QTableWidgetItem:
    worn = inks()
    made = QTableWidgetItem(words)
    made.setTextAlignment(side | _Align.AlignVCenter | _Align.AlignAbsolute)
    made.setFont(font)
    if not is_alike:
        made.setForeground(QColor(worn.red))
        made.setBackground(QColor(worn.red_ground))
    return made


def _words(side: Side | None) -> str:
    return isolated(" ".join(side.words.split())) if side else NONE


def _value(side: Side | None) -> str:
    return isolated(side.value) if side else NONE
