"""How a line of an offer is painted: one language at the left, the other at the right."""

from __future__ import annotations

from typing import Protocol, cast

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.facing import paint_facing, smaller
from ui.theme import inks

ROW, ROW_WITH_MORE = 28, 44  # pixels


class Line(Protocol):
    """What is painted of a line."""

    left: str
    right: str
    left_more: str
    right_more: str


class OfferedDelegate(QStyledItemDelegate):
    """Paints lines whose data is a ``Line``."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """The names, and under each, quieter, what else is known."""
        line, worn = _line(index), inks()
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            is_chosen = bool(state & QStyle.StateFlag.State_Selected)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(worn.pressed if is_chosen else worn.active))
            painter.drawRoundedRect(rect, 4, 4)
        room = rect.adjusted(9, 0, -9, 0)
        has_more = bool(line.left_more or line.right_more)
        upper = QRect(room.left(), room.top() + 4, room.width(), 20) if has_more else room
        painter.setPen(QColor(worn.ink))
        paint_facing(painter, upper, line.left, line.right)
        if has_more:
            painter.setFont(smaller(painter.font()))
            painter.setPen(QColor(worn.soft))
            lower = QRect(room.left(), room.top() + 23, room.width(), 18)
            paint_facing(painter, lower, line.left_more, line.right_more)
        painter.restore()

    def sizeHint(  # noqa: N802
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """One line or two."""
        del option
        line = _line(index)
        return QSize(0, ROW_WITH_MORE if line.left_more or line.right_more else ROW)


def _line(index: QModelIndex | QPersistentModelIndex) -> Line:
    return cast(Line, index.data(Qt.ItemDataRole.UserRole))
