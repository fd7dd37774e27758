"""A card under a band of the sheet: it lies over what is below and goes along with its band."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QToolButton, QVBoxLayout

from ui.editor.band import Band
from ui.editor.sheet import Sheet
from ui.icons import icon
from ui.theme import inks

EDGE = 8  # pixels that are left free beside it


class UnderCard(QFrame):
    """The frame, a head with a cross, and the column that the rest of it goes into.

    left: Escape was pressed in it, or the cross. lost: its band is gone, as when the sheet is
    built anew.
    """

    left = Signal()
    lost = Signal()

    def __init__(self, sheet: Sheet, widest: int) -> None:
        super().__init__(sheet.viewport())
        self._sheet, self._widest = sheet, widest
        self._band: Band | None = None
        self.head = card_label("", "head")
        self.cross = QToolButton(self)
        self.column = QVBoxLayout(self)
        self._dress()
        self.hide()
        sheet.verticalScrollBar().valueChanged.connect(self._place)

    def open_under(self, band: Band) -> None:
        """Shows it under a band, and scrolls so far that it is seen."""
        self._let_go()
        self._band = band
        band.installEventFilter(self)
        self._place()
        self.show()
        self.raise_()
        bar = self._sheet.verticalScrollBar()
        hidden = self.geometry().bottom() + EDGE - self._sheet.viewport().height()
        room = band.mapTo(self._sheet.viewport(), QPoint(0, 0)).y() - EDGE
        bar.setValue(bar.value() + max(0, min(hidden, room)))

    def leave(self) -> None:
        """Goes away."""
        self._let_go()
        self.hide()

    def room(self) -> int:
        """How wide it is, in pixels."""
        return min(self._widest, self._sheet.viewport().width() - 2 * EDGE)

    def fit(self) -> None:
        """Takes the size of what is in it now, in its place."""
        self.setFixedWidth(self.room())
        self.setFixedHeight(self.column.totalHeightForWidth(self.room()))
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Goes along with its band."""
        if watched is self._band:
            if event.type() in (QEvent.Type.Move, QEvent.Type.Resize):
                self._place()
            elif event.type() == QEvent.Type.Hide:
                self.leave()
                self.lost.emit()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Escape closes it."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _dress(self) -> None:
        self.setObjectName("card")
        self.setStyleSheet(_sheet())
        self.setLayoutDirection(QApplication.layoutDirection())  # that of the sheet is its own
        words = QCoreApplication.translate("Card", "Close")
        self.cross.setIcon(icon("x", quiet=True))
        self.cross.setAutoRaise(True)
        self.cross.setAccessibleName(words)
        self.cross.setToolTip(words)
        self.cross.clicked.connect(self.left)
        top = QHBoxLayout()
        top.addWidget(self.head, 1)
        top.addWidget(self.cross, 0, Qt.AlignmentFlag.AlignTop)
        self.column.setContentsMargins(16, 8, 12, 12)
        self.column.addLayout(top)

    def _place(self) -> None:
        if self._band is not None:
            foot = QPoint((self._band.width() - self.width()) // 2, self._band.height() + 2)
            self.move(self._band.mapTo(self._sheet.viewport(), foot))

    def _let_go(self) -> None:
        if self._band is not None:
            self._band.removeEventFilter(self)
        self._band = None


def card_label(words: str, name: str) -> QLabel:
    """Words on a card, in the look of a "head" or a "line"."""
    made = QLabel(words)
    made.setObjectName(name)
    made.setWordWrap(True)
    return made


def _sheet() -> str:
    worn = inks()
    return (
        f"QFrame#card {{ background: {worn.paper}; border: 1px solid {worn.handle};"
        " border-radius: 6px; }"
        f" QLabel {{ color: {worn.ink}; background: transparent; }}"
        " QLabel#head { font-weight: bold; }"
        f" QLabel#line {{ color: {worn.soft}; }}"
        f" QTextEdit {{ background: {worn.ground}; border-radius: 4px; padding: 2px 6px; }}"
    )
