"""What our lists draw alike: the ground of what is chosen, signs, where things stand."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QApplication, QStyle

from ui.icons import pixmap
from ui.theme import inks

ENTERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
ON_A_LINE = (
    Qt.TextFlag.TextSingleLine
    | Qt.TextFlag.TextDontClip  # Arabic reaches deeper than the typeface that a line is measured by
    | Qt.AlignmentFlag.AlignLeading
    | Qt.AlignmentFlag.AlignVCenter
)


def is_chosen(state: QStyle.StateFlag) -> bool:
    """Whether an entry is the one in hand."""
    return bool(state & QStyle.StateFlag.State_Selected)


def paint_chosen(painter: QPainter, rect: QRect, state: QStyle.StateFlag, ground: str) -> None:
    """The ground (#RRGGBB) of the entry in hand, with a frame while it has the keyboard."""
    has_focus = bool(state & QStyle.StateFlag.State_HasFocus)
    painter.setPen(QPen(QColor(inks().accent), 1.5) if has_focus else Qt.PenStyle.NoPen)
    painter.setBrush(QColor(ground))
    painter.drawRoundedRect(QRectF(rect).adjusted(4.5, 1.5, -4.5, -1.5), 6, 6)


def paint_line(painter: QPainter, rect: QRect, side: int) -> None:
    """The line under an entry; side: pixels that are left free at both its ends."""
    painter.setPen(QColor(inks().line))
    painter.drawLine(rect.left() + side, rect.bottom(), rect.right() - side, rect.bottom())


def paint_sign(painter: QPainter, place: QRect, shape: str, ink: str) -> None:
    """A shipped drawing as large as its place."""
    ratio = painter.device().devicePixelRatioF()
    painter.drawPixmap(place, pixmap(shape, round(place.width() * ratio), ink))


def mirrored(place: QRect, within: QRect) -> QRect:
    """The place as it is where the interface reads from the right."""
    return QStyle.visualRect(QApplication.layoutDirection(), within, place)
