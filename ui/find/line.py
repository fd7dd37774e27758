"""A line to type in that runs in the direction of what is typed."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from app.text.bidi import base_level

MOST = 400  # code points


class TypedLine(QLineEdit):
    """entered: Enter was pressed; whether together with Shift."""

    entered = Signal(bool)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMaxLength(MOST)
        self.setAccessibleName(name)
        self.setPlaceholderText(name)
        self.textChanged.connect(self._turn)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Enter is told; the rest is typed."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit(bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        else:
            super().keyPressEvent(event)

    def _turn(self, text: str) -> None:
        """By the first strong character (UAX #9, P2); an empty line runs as the interface does."""
        if not text:
            self.unsetLayoutDirection()
        elif base_level(text):
            self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        else:
            self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
