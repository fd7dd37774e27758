"""Draws a place in an earlier release: where it is, and both texts with the words marked."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QApplication, QStyledItemDelegate, QStyleOptionViewItem

from app.glossary.concordance import Hit, Skipped, Span
from app.model import Language
from ui.editor import richdoc
from ui.editor.directions import direction_of, start_of
from ui.editor.outline import panes
from ui.glossary.hitmodel import HitModel, Line
from ui.listed import ON_A_LINE, is_chosen, paint_chosen, paint_line
from ui.theme import inks, text_font

SIDE, PAD, GAP, BETWEEN = 14, 9, 5, 28  # pixels: beside, above and below, under the head, columns
TEXT = 0.9  # of the type in the sheet
LINE_BREAK = "\u2028"  # which a layout takes for one; a new line it draws as a box


class HitPainter(QStyledItemDelegate):
    """The texts stand as in the sheet, whatever the direction of the interface."""

    def __init__(self, hits: HitModel, font: QFont) -> None:
        super().__init__(hits)
        self._hits = hits
        self._bold = QFont(font)
        self._bold.setBold(True)
        self._head = QFontMetrics(self._bold).height() + 2
        self._width = 0
        self._heights: dict[int, int] = {}  # of rows at that width
        hits.modelReset.connect(self._heights.clear)

    def set_width(self, width: int) -> None:
        """How wide the list is, in pixels."""
        if width != self._width:
            self._width = width
            self._heights.clear()

    def sizeHint(  # noqa: N802
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """As high as its texts."""
        del option
        line, row = self._hits.line(index), index.row()
        if line is not None and row not in self._heights:
            texts = (made.boundingRect().height() for _, made in self._laid(line))
            self._heights[row] = round(max(texts)) + self._head + GAP + 2 * PAD
        return QSize(self._width, self._heights.get(row, self._head))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """The ground of what is chosen, the head, the texts."""
        line = self._hits.line(index)
        if line is None:
            return
        rect: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if is_chosen(option.state):
            paint_chosen(painter, rect, option.state, inks().active)
        else:
            paint_line(painter, rect, SIDE)
        room = rect.adjusted(SIDE, PAD, -SIDE, -PAD)
        self._paint_head(painter, QRect(room.topLeft(), QSize(room.width(), self._head)), line)
        painter.setPen(QColor(inks().soft if isinstance(line, Skipped) else inks().ink))
        for x, made in self._laid(line):
            made.draw(painter, QPointF(room.x() + x, room.y() + self._head + GAP))
        painter.restore()

    def _paint_head(self, painter: QPainter, room: QRect, line: Line) -> None:
        painter.setLayoutDirection(QApplication.layoutDirection())
        painter.setFont(self._bold)
        painter.setPen(QColor(inks().amber if isinstance(line, Skipped) else inks().soft))
        cut = QFontMetrics(self._bold).elidedText(
            self._hits.head(line), Qt.TextElideMode.ElideRight, room.width()
        )
        painter.drawText(room, ON_A_LINE, cut)

    def _laid(self, line: Line) -> Iterator[tuple[int, QTextLayout]]:
        """How far to the right each text is, and its lines."""
        room = max(80, self._width - 2 * SIDE)
        if isinstance(line, Skipped):
            yield 0, _reason(line.reason, room)
            return
        width = (room - BETWEEN) // 2
        for x, pane in zip((0, room - width), panes(line.release), strict=True):
            yield x, _text(line, pane, width)


def _text(hit: Hit, pane: Language, width: int) -> QTextLayout:
    """The words that were looked for stand on one colour, those that render them on another."""
    text = hit.texts.get(pane.code, "")
    worn = inks()
    ground = worn.comment if pane.code == hit.code else worn.green_ground
    made = QTextLayout(text.replace("\n", LINE_BREAK), text_font("text", pane, TEXT))
    option = QTextOption(start_of(pane))
    option.setTextDirection(direction_of(pane))
    made.setTextOption(_wrapped(option))
    made.setFormats(_marks(text, hit.spans.get(pane.code, ()), ground))
    return _broken(made, width)


def _reason(words: str, width: int) -> QTextLayout:
    made = QTextLayout(words, QApplication.font())
    option = QTextOption(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
    option.setTextDirection(Qt.LayoutDirection.LeftToRight)  # a fault is told in English
    made.setTextOption(_wrapped(option))
    return _broken(made, width)


def _wrapped(option: QTextOption) -> QTextOption:
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option


def _marks(text: str, spans: Sequence[Span], ground: str) -> list[QTextLayout.FormatRange]:
    found = []
    for start, end in spans:
        one = QTextLayout.FormatRange()
        one.start = richdoc.to_units(text, start)
        one.length = richdoc.to_units(text, end) - one.start
        held = QTextCharFormat()
        held.setBackground(QColor(ground))
        held.setFontWeight(QFont.Weight.Bold)
        one.format = held
        found.append(one)
    return found


def _broken(made: QTextLayout, width: int) -> QTextLayout:
    """Its lines, one under the other."""
    made.beginLayout()
    height = 0.0
    while (line := made.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, height))
        height += line.height()
    made.endLayout()
    return made
