"""Buttons with more than a word on them: a card with a picture, and a line for a file."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ui.icons import pixmap
from ui.isolating import isolated
from ui.theme import inks

PICTURE = 22  # pixels


class Elided(QLabel):
    """A line of which the middle is left out where it is too long."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setText(isolated(words))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Leaves out what has no room."""
        super().resizeEvent(event)
        room = QFontMetrics(self.font())
        cut = room.elidedText(self._words, Qt.TextElideMode.ElideMiddle, self.width())
        self.setText(isolated(cut))


def at_start(label: QLabel) -> QLabel:
    """A label whose words stand where the interface begins its lines, in whatever language."""
    is_rtl = QApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    side = Qt.AlignmentFlag.AlignRight if is_rtl else Qt.AlignmentFlag.AlignLeft
    label.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
    return label


class Card(QPushButton):
    """A picture, a name, and what it is in half a line."""

    def __init__(self, picture: str, name: str, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setAccessibleDescription(words)
        self.setStyleSheet(_card())
        title, about = QLabel(name), QLabel(words)
        title.setStyleSheet("font-weight: bold;")
        about.setStyleSheet(f"color: {inks().soft}; font-size: 9pt;")
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(title)
        column.addWidget(about)
        _fill(self, picture, column, 14)
        self.setFixedHeight(66)


class Line(QPushButton):
    """A picture, a name, and something quiet under it and at the end."""

    def __init__(self, picture: str, name: str, under: str = "", end: str = "") -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setAccessibleDescription(f"{under} {end}".strip())
        self.setStyleSheet(_line())
        column, first = QVBoxLayout(), QHBoxLayout()
        column.setSpacing(0)
        first.addWidget(Elided(name), 1)
        if end:
            quiet = QLabel(end)
            quiet.setStyleSheet(f"color: {inks().soft}; font-size: 9pt;")
            first.addWidget(quiet)
        column.addLayout(first)
        if under:
            second = Elided(under)
            second.setStyleSheet(f"color: {inks().soft}; font-size: 9pt;")
            column.addWidget(second)
        _fill(self, picture, column, 8)
        self.setFixedHeight(50 if under else 38)


def _fill(button: QPushButton, picture: str, column: QVBoxLayout, margin: int) -> None:
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    button.setAutoDefault(True)  # Enter presses it, as Space does
    button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    sign = QLabel()
    ratio = button.devicePixelRatioF()
    drawn = pixmap(picture, round(PICTURE * ratio), inks().accent)
    drawn.setDevicePixelRatio(ratio)
    sign.setPixmap(drawn)
    sign.setFixedSize(QSize(PICTURE, PICTURE))
    line = QHBoxLayout(button)
    line.setContentsMargins(margin, margin - 2, margin, margin - 2)
    line.setSpacing(12)
    line.addWidget(sign, 0, Qt.AlignmentFlag.AlignVCenter)
    line.addLayout(column, 1)
    for label in button.findChildren(QLabel):
        at_start(label)
        label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)


def _card() -> str:
    worn = inks()
    return f"""Card {{ background: {worn.paper}; border: 1px solid {worn.line};
    border-radius: 9px; text-align: left; }}
Card, Card:focus {{ padding: 0; }}
Card:hover {{ border-color: {worn.accent}; background: {worn.active}; }}
Card:focus {{ border: 2px solid {worn.accent}; }}
Card:pressed {{ background: {worn.pressed}; }}"""


def _line() -> str:
    worn = inks()
    return f"""Line {{ background: transparent; border: 1px solid transparent;
    border-radius: 7px; }}
Line, Line:focus {{ padding: 0; }}
Line:hover {{ background: {worn.paper}; }}
Line:focus {{ border: 2px solid {worn.accent}; }}
Line:pressed {{ background: {worn.pressed}; }}"""
