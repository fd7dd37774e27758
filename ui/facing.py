"""Texts that share a line, the left one from the left and the right one from the right."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QPainter

GAP = 16  # pixels between the two
SMALLER = 0.88  # of the size of the type
_Flag = Qt.AlignmentFlag


def paint_facing(painter: QPainter, room: QRect, left: str, right: str) -> None:
    """Paints both, in the ink in hand; a longer one has what the other leaves."""
    measure = painter.fontMetrics()
    wide = measure.horizontalAdvance(right)
    half = (room.width() - GAP) // 2
    right_room = min(wide, max(half, room.width() - GAP - measure.horizontalAdvance(left)))
    left_room = room.width() - (right_room + GAP if right else 0)
    for text, x, width, side, direction in (
        (left, room.left(), left_room, _Flag.AlignLeft, Qt.LayoutDirection.LeftToRight),
        (
            right, room.right() + 1 - right_room, right_room,
            _Flag.AlignRight, Qt.LayoutDirection.RightToLeft,
        ),
    ):  # fmt: skip
        painter.setLayoutDirection(direction)
        shown = measure.elidedText(text, Qt.TextElideMode.ElideRight, width + 1)
        flags = side | _Flag.AlignAbsolute | _Flag.AlignVCenter
        painter.drawText(QRect(x, room.top(), width + 1, room.height()), flags, shown)


def paint_chip(painter: QPainter, room: QRect, text: str, fill: str, ink: str) -> None:
    """A short text in the middle of a rounded ground."""
    painter.save()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(fill))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.drawRoundedRect(room, 4, 4)
    painter.setPen(QColor(ink))
    font = smaller(painter.font())
    font.setBold(True)
    painter.setFont(font)
    painter.drawText(room, _Flag.AlignCenter, text)
    painter.restore()


def smaller(font: QFont) -> QFont:
    """The same type for what is said beside."""
    made = QFont(font)
    made.setPointSizeF(font.pointSizeF() * SMALLER)
    return made
