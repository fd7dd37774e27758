"""Draws a term in its list: its name in both languages, and a sign where the row has another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.editor.directions import direction_of
from ui.glossary.model import TermModel
from ui.glossary.words import used_in_row
from ui.listed import ON_A_LINE, is_chosen, mirrored, paint_chosen, paint_line, paint_sign
from ui.theme import inks, text_font

if TYPE_CHECKING:
    from app.glossary.entries import Entry

SIDE, PAD, SIGN, GAP = 12, 7, 16, 8  # pixels: beside an entry, inside of it, its sign, after that
SMALL, TEXT = 0.87, 0.92  # of the panel's type, and of that in the sheet


class TermPainter(QStyledItemDelegate):
    """A line for each language, in its direction, and one for what the row has instead."""

    def __init__(self, terms: TermModel, font: QFont) -> None:
        super().__init__(terms)
        self._terms = terms
        self._small = QFont(font)
        self._small.setPointSizeF(font.pointSizeF() * SMALL)
        self._small_height = QFontMetrics(self._small).height() + 2

    def sizeHint(  # noqa: N802
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """As high as its lines."""
        del option
        entry = self._terms.entry(index)
        has_more = entry is not None and bool(used_in_row(entry))
        height = 2 * PAD + sum(self._heights()) + (self._small_height if has_more else 0)
        return QSize(120, height)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """The ground of what is chosen, the names, the sign."""
        entry = self._terms.entry(index)
        if entry is None:
            return
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if is_chosen(state):
            paint_chosen(painter, rect, state, inks().pressed)
        else:
            paint_line(painter, rect, SIDE)
        self._paint_entry(painter, rect.adjusted(SIDE, PAD, -SIDE, -PAD), entry)
        painter.restore()

    def _paint_entry(self, painter: QPainter, room: QRect, entry: Entry) -> None:
        used = used_in_row(entry)
        line = QRect(room)
        for pane, height in zip(self._terms.panes, self._heights(), strict=True):
            line.setHeight(height)
            font = text_font("text", pane, TEXT)
            painter.setFont(font)
            painter.setPen(QColor(inks().ink))
            painter.setLayoutDirection(direction_of(pane))
            name = entry.approved(pane.code) or "—"
            cut = QFontMetrics(font).elidedText(name, Qt.TextElideMode.ElideRight, line.width())
            painter.drawText(line, ON_A_LINE, cut)
            line.translate(0, height)
        if used:
            line.setHeight(self._small_height)
            self._paint_used(painter, line, entry, used)

    def _paint_used(self, painter: QPainter, line: QRect, entry: Entry, used: str) -> None:
        is_never = entry.worst() == "forbidden"
        ink = inks().red if is_never else inks().amber
        shape = "octagon-x" if is_never else "triangle-alert"
        painter.setLayoutDirection(QApplication.layoutDirection())
        sign = QRect(line.x(), line.center().y() - SIGN // 2 + 1, SIGN, SIGN)
        paint_sign(painter, mirrored(sign, line), shape, ink)
        words = line.adjusted(SIGN + GAP, 0, 0, 0)
        painter.setFont(self._small)
        painter.setPen(QColor(ink))
        measure = QFontMetrics(self._small)
        cut = measure.elidedText(used, Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(mirrored(words, line), ON_A_LINE, cut)

    def _heights(self) -> list[int]:
        """Of the line of each language."""
        fonts = (text_font("text", pane, TEXT) for pane in self._terms.panes)
        return [QFontMetrics(font).height() for font in fonts]
