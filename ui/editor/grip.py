"""The handle of a row on the spine: clicked for its menu, dragged to take the row elsewhere."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QToolButton, QWidget

GRIP = 26  # pixels


class Grip(QToolButton):
    """Knows a click from a drag. dragged, dropped: the mouse with it, on the screen.

    cancelled: Escape was pressed on the way.
    """

    dragged = Signal(QPoint)
    dropped = Signal(QPoint)
    cancelled = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        dress_small(self, GRIP)
        self.setIconSize(QSize(16, 16))
        self._pressed_at = QPoint()
        self._is_dragged = False

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Remembers where a drag would begin."""
        self._pressed_at = event.globalPosition().toPoint()
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Becomes a drag once the mouse is far enough from where it was pressed."""
        place = event.globalPosition().toPoint()
        way = (place - self._pressed_at).manhattanLength()
        if not self._is_dragged and self.isDown() and way >= QApplication.startDragDistance():
            self._is_dragged = True
            self.setDown(False)
            self.grabKeyboard()
        if self._is_dragged:
            self.dragged.emit(place)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Drops what was dragged, or is a click."""
        if self._is_dragged:
            self._let_go()
            self.dropped.emit(event.globalPosition().toPoint())
        super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Escape gives up a drag; it has the keyboard only as long as one lasts."""
        if self._is_dragged and event.key() == Qt.Key.Key_Escape:
            self._let_go()
            self.cancelled.emit()

    def _let_go(self) -> None:
        self._is_dragged = False
        self.releaseKeyboard()


def small_button(parent: QWidget, size: int) -> QToolButton:
    """A square that is pressed with the mouse only; by keyboard its menu and actions do it."""
    button = QToolButton(parent)
    dress_small(button, size)
    return button


def dress_small(button: QToolButton, size: int) -> None:
    """Makes a button such a square, ``size`` pixels wide."""
    button.setFixedSize(size, size)
    button.setAutoRaise(True)
    button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    button.setCursor(Qt.CursorShape.PointingHandCursor)
