"""Draws a version in its list: its name, who kept it and when, and how much is another now."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui.theme import inks

COUNT = Qt.ItemDataRole.UserRole + 1
PADDING = QSize(10, 7)
GAP = 2  # pixels between two lines
Index = QModelIndex | QPersistentModelIndex


class Painter(QStyledItemDelegate):
    """Three lines, the name in bold; a name is written in its own line."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802
        """As high as its lines."""
        metrics = QFontMetrics(option.font)
        lines = 1 + len(_small(index))
        height = lines * metrics.height() + (lines - 1) * GAP + 2 * PADDING.height()
        return QSize(120, height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The ground of what is chosen, a frame round the one in hand, and the words."""
        worn = inks()
        painter.save()
        box = option.rect.adjusted(0, 1, 0, -1)
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(worn.selection if is_chosen else worn.paper))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QColor(worn.accent))
        painter.drawRoundedRect(box.adjusted(0, 0, -1, -1), 5, 5)
        self._write(painter, option, index)
        painter.restore()

    def updateEditorGeometry(  # noqa: N802
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """Over the name alone."""
        del index
        height = QFontMetrics(option.font).height() + 2 * PADDING.height()
        editor.setGeometry(QRect(option.rect.topLeft(), QSize(option.rect.width(), height)))

    def _write(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        worn, wide = inks(), PADDING.width()
        font = QFont(option.font)
        font.setBold(True)
        metrics = QFontMetrics(font)
        room = option.rect.adjusted(wide, PADDING.height(), -wide, 0)
        lines = [str(index.data()), *_small(index)]
        for number, words in enumerate(lines):
            painter.setFont(option.font if number else font)
            painter.setPen(QColor(worn.soft if number else worn.ink))
            shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room.width())
            # The lines of the list begin where those of the interface do, whatever their words.
            flags = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading
            is_right = option.direction == Qt.LayoutDirection.RightToLeft
            side = Qt.AlignmentFlag.AlignRight if is_right else Qt.AlignmentFlag.AlignLeft
            painter.drawText(room, flags | side | Qt.AlignmentFlag.AlignAbsolute, shown)
            room.translate(0, metrics.height() + GAP)


def _small(index: Index) -> list[str]:
    """What stands under the name."""
    held = (index.data(Qt.ItemDataRole.AccessibleDescriptionRole), index.data(COUNT))
    return [str(words) for words in held if words]
