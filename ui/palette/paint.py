"""Paints the list of the palette: icon, name, where it is in the menus, and its keys."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFontMetrics, QIcon, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.isolating import isolated
from ui.palette.entries import Entry
from ui.theme import inks

Index = QModelIndex | QPersistentModelIndex
HEIGHT, MARGIN, ICON, GAP = 34, 12, 18, 12  # pixels
_Align = Qt.AlignmentFlag
_Role = Qt.ItemDataRole


class Entries(QAbstractListModel):
    """What fits, as a list."""

    def __init__(self) -> None:
        super().__init__()
        self.entries: list[Entry] = []

    def show_entries(self, entries: list[Entry]) -> None:
        """Shows others."""
        self.beginResetModel()
        self.entries = entries
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802
        """How many fit."""
        return 0 if parent.isValid() else len(self.entries)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """What cannot be done now cannot be chosen."""
        held = super().flags(index)
        if index.isValid() and not self.entries[index.row()].is_available:
            held &= ~(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
        return held

    def data(self, index: Index, role: int = _Role.DisplayRole) -> object:
        """The name; for a screen reader with its menu and keys."""
        entry = self.entries[index.row()]
        if role == _Role.DisplayRole:
            return entry.names[0]
        if role == _Role.AccessibleTextRole:
            return spoken(entry)
        return None


class EntryDelegate(QStyledItemDelegate):
    """A line of the list."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Icon and name where the interface begins, keys where it ends."""
        model = index.model()
        assert isinstance(model, Entries)
        entry, worn = model.entries[index.row()], inks()
        painter.save()
        painter.setLayoutDirection(option.direction)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(worn.pressed))
            painter.drawRoundedRect(option.rect.adjusted(4, 1, -4, -1), 5, 5)
        is_on = entry.is_available
        _paint_icon(painter, option, entry)
        rest = _leading(option, option.rect, MARGIN + ICON + GAP)
        rest = _trailing(option, rest, MARGIN)
        painter.setFont(option.font)
        painter.setPen(QColor(worn.soft if is_on else worn.quiet))
        keys = painter.boundingRect(rest, _Align.AlignTrailing | _Align.AlignVCenter, entry.keys)
        painter.drawText(rest, _Align.AlignTrailing | _Align.AlignVCenter, entry.keys)
        rest = _trailing(option, rest, keys.width() + GAP if entry.keys else 0)
        painter.setPen(QColor(worn.ink if is_on else worn.quiet))
        start = _Align.AlignLeading | _Align.AlignVCenter
        painter.drawText(rest, start, entry.names[0])
        metrics = QFontMetrics(option.font)
        rest = _leading(option, rest, metrics.horizontalAdvance(entry.names[0]) + GAP)
        painter.setPen(QColor(worn.soft if is_on else worn.quiet))
        path = metrics.elidedText(entry.path, Qt.TextElideMode.ElideRight, rest.width())
        painter.drawText(rest, start, isolated(path))
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802
        """One line."""
        del index
        return QSize(option.rect.width(), HEIGHT)


def spoken(entry: Entry) -> str:
    """An entry as a screen reader says it."""
    return ", ".join(part for part in (entry.names[0], entry.path, entry.keys) if part)


def _paint_icon(painter: QPainter, option: QStyleOptionViewItem, entry: Entry) -> None:
    if entry.action is None or entry.action.icon().isNull():
        return
    rect = option.rect
    x = rect.left() + MARGIN
    if option.direction == Qt.LayoutDirection.RightToLeft:
        x = rect.right() - MARGIN - ICON
    place = QRect(x, rect.center().y() - ICON // 2 + 1, ICON, ICON)
    mode = QIcon.Mode.Normal if entry.is_available else QIcon.Mode.Disabled
    entry.action.icon().paint(painter, place, _Align.AlignCenter, mode)


def _leading(option: QStyleOptionViewItem, rect: QRect, by: int) -> QRect:
    is_rtl = option.direction == Qt.LayoutDirection.RightToLeft
    return rect.adjusted(0, 0, -by, 0) if is_rtl else rect.adjusted(by, 0, 0, 0)


def _trailing(option: QStyleOptionViewItem, rect: QRect, by: int) -> QRect:
    is_rtl = option.direction == Qt.LayoutDirection.RightToLeft
    return rect.adjusted(by, 0, 0, 0) if is_rtl else rect.adjusted(0, 0, -by, 0)
