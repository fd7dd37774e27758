"""How a line of a picker is painted: a box, a chip, and the name in each language."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFontMetrics, QMouseEvent, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.editor.choices import Choice
from ui.facing import paint_chip, paint_facing
from ui.icons import pixmap
from ui.theme import inks

ROW, BOX = 34, 16  # pixels
CHOICE = Qt.ItemDataRole.UserRole
_STATE = Qt.ItemDataRole.CheckStateRole


class TickedDelegate(QStyledItemDelegate):
    """A click anywhere on a line ticks it."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """The line in hand has a ground; a ticked box is filled."""
        choice: Choice = index.data(CHOICE)
        worn, rect = inks(), option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            is_in_hand = bool(option.state & QStyle.StateFlag.State_Selected)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(worn.pressed if is_in_hand else worn.active))
            painter.drawRoundedRect(rect, 5, 5)
        top = rect.top() + (rect.height() - BOX) // 2
        _paint_box(painter, QRect(rect.left() + 9, top, BOX, BOX), index.data(_STATE))
        room = rect.adjusted(36, 0, -10, 0)
        painter.setFont(option.font)
        if choice.sign:
            wide = max(28, QFontMetrics(option.font).horizontalAdvance(choice.sign) + 12)
            chip = QRect(room.left(), rect.top() + 6, wide, rect.height() - 12)
            fill, ink = choice.fill or worn.ground, choice.ink or worn.ink
            paint_chip(painter, chip, choice.sign, fill, ink)
            room.setLeft(chip.right() + 11)
        painter.setPen(QColor(worn.ink))
        names = list(choice.names.values())
        paint_facing(painter, room, "".join(names[:1]), "".join(names[1:2]))
        painter.restore()

    def sizeHint(  # noqa: N802
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """One line."""
        del option, index
        return QSize(0, ROW)

    def editorEvent(  # noqa: N802
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        """Ticks the line that is clicked; keys are the picker's."""
        del option
        if event.type() != QEvent.Type.MouseButtonRelease or not isinstance(event, QMouseEvent):
            return False
        is_ticked = Qt.CheckState(index.data(_STATE)) == Qt.CheckState.Checked
        state = Qt.CheckState.Unchecked if is_ticked else Qt.CheckState.Checked
        return model.setData(index, state, _STATE)


def _paint_box(painter: QPainter, box: QRect, state: object) -> None:
    worn, is_ticked = inks(), Qt.CheckState(state) == Qt.CheckState.Checked
    painter.setPen(QColor(worn.accent if is_ticked else worn.handle))
    painter.setBrush(QColor(worn.accent if is_ticked else worn.paper))
    painter.drawRoundedRect(box, 3, 3)
    if is_ticked:
        painter.drawPixmap(box.adjusted(2, 2, -2, -2), pixmap("check", 24, worn.on_accent))
