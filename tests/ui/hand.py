"""A person's hand on keyboard and mouse, also for letters that QTest does not know."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

NONE = Qt.KeyboardModifier.NoModifier


def focused() -> QWidget:
    """What has the keyboard."""
    focus = QApplication.focusWidget()
    assert focus is not None
    return focus


def write(widget: QWidget | None, text: str) -> None:
    """Types a text, a key press and a release for each letter."""
    assert widget is not None
    for letter in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
            QApplication.sendEvent(widget, event)


def press(widget: QWidget | None, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
    """Presses and releases a key; shortcuts come first, as for a person."""
    assert widget is not None
    QTest.keyClick(widget, key, modifiers)


def click(widget: QWidget, place: QPoint | None = None) -> None:
    """Clicks in the middle of a widget, or at a place in it."""
    at = place or widget.rect().center()
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, NONE, at)
