"""How fields behave that stand beside a text: the wheel and the keys for undo are not theirs."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

_Keys = QKeySequence.StandardKey


class WheelGuard(QObject):
    """Keeps the wheel from changing a field in passing."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Leaves the wheel to the page."""
        if event.type() == QEvent.Type.Wheel and isinstance(watched, QWidget):
            event.ignore()
            return True
        return super().eventFilter(watched, event)


class UndoGuard(QObject):
    """Keeps undo and redo for the window, whose history runs across texts and fields."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Does not claim the keys."""
        if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        is_ours = event.matches(_Keys.Undo) or event.matches(_Keys.Redo)
        if is_ours:
            event.ignore()
        return is_ours
