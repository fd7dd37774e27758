"""Paints the list of replacements: the place, and the sentence with the old and the new words."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter, QTextDocument, QTextOption
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.text.bidi import base_level
from ui.editor.directions import direction_of
from ui.isolating import isolated
from ui.replacing.plan import Line, Plan
from ui.theme import inks, text_font

Index = QModelIndex | QPersistentModelIndex
MARGIN, BOX, GAP = 12, 18, 3  # pixels
CAPTION = 20


class PlanDelegate(QStyledItemDelegate):
    """A line of the list; a press anywhere on it, or the space bar, ticks it."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The tick, the place, the sentence."""
        plan, worn = _plan(index), inks()
        line = plan.line(index.row())
        painter.save()
        painter.setClipRect(option.rect)
        is_here = bool(option.state & QStyle.StateFlag.State_HasFocus)
        painter.fillRect(option.rect, QColor(worn.active if is_here else worn.paper))
        rest = option.rect.adjusted(0, option.rect.height() - 1, 0, 0)
        painter.fillRect(rest, QColor(worn.line))
        _paint_box(painter, option, plan.is_taken(index.row()))
        inner = _inner(option)
        painter.setFont(_caption_font(option.font))
        painter.setPen(QColor(worn.soft))
        painter.setLayoutDirection(option.direction)
        caption = QRect(inner.left(), inner.top(), inner.width(), CAPTION)
        painter.drawText(caption, Qt.AlignmentFlag.AlignLeading, line.where)
        painter.translate(QPointF(inner.left(), inner.top() + CAPTION))
        _document(line, inner.width(), plan.is_taken(index.row())).drawContents(painter)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802
        """As high as its sentence."""
        line = _plan(index).line(index.row())
        document = _document(line, _inner(option).width(), is_taken=True)
        height = int(document.size().height()) + CAPTION + 2 * MARGIN - 6
        return QSize(option.rect.width(), height)

    def editorEvent(  # noqa: N802
        self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        """Ticks."""
        del option
        assert isinstance(model, Plan)
        is_asked = event.type() == QEvent.Type.MouseButtonRelease
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            is_asked = event.key() == Qt.Key.Key_Space
        if is_asked:
            model.toggle(index.row())
        return is_asked


def _plan(index: Index) -> Plan:
    model = index.model()
    assert isinstance(model, Plan)
    return model


def _inner(option: QStyleOptionViewItem) -> QRect:
    """The room beside the tick."""
    lead = MARGIN + BOX + 10
    rect = option.rect.adjusted(lead, MARGIN - 4, -MARGIN, -MARGIN)
    if option.direction == Qt.LayoutDirection.RightToLeft:
        rect.translate(MARGIN - lead, 0)
    return rect


def _paint_box(painter: QPainter, option: QStyleOptionViewItem, is_taken: bool) -> None:
    made = QStyleOptionViewItem(option)
    x = option.rect.left() + MARGIN
    if option.direction == Qt.LayoutDirection.RightToLeft:
        x = option.rect.right() - MARGIN - BOX
    made.rect = QRect(x, option.rect.top() + MARGIN - 4, BOX, BOX)
    states = QStyle.StateFlag
    made.state = states.State_Enabled | (states.State_On if is_taken else states.State_Off)
    element = QStyle.PrimitiveElement.PE_IndicatorItemViewItemCheck
    QApplication.style().drawPrimitive(element, made, painter)


def _document(line: Line, width: int, is_taken: bool) -> QTextDocument:
    document = QTextDocument()
    document.setDocumentMargin(0)
    document.setDefaultFont(text_font("text", line.language, 0.92))
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTextDirection(direction_of(line.language))
    document.setDefaultTextOption(option)
    document.setHtml(_html(line, is_taken))
    document.setTextWidth(width)
    return document


def _html(line: Line, is_taken: bool) -> str:
    worn = inks()
    before, after = _shown(line.before), _shown(line.after)
    old, new = _shown(_apart(line.old, line)), _shown(_apart(line.new, line))
    if is_taken:
        old = (
            f'<span style="color: {worn.red}; background-color: {worn.red_ground};'
            f' text-decoration: line-through;">{old}</span>'
        )
        green = f"color: {worn.green}; background-color: {worn.green_ground};"
        new = f'<span style="{green}">{new}</span>'
        old = f"{old} {new}" if line.new else old
    else:
        old = f'<span style="background-color: {worn.pressed};">{old}</span>'
    return f'<span style="color: {worn.ink};">{before}{old}{after}</span>'


def _apart(words: str, line: Line) -> str:
    """Words of another direction than their line's are isolated, so that old comes before new.

    Others are not, as Arabic letters do not join across the isolate.
    """
    is_rtl = line.language.direction == "rtl"
    return words if bool(base_level(words)) == is_rtl else isolated(words)


def _shown(words: str) -> str:
    """As HTML, with every space kept."""
    return escape(words.replace("\n", " ")).replace("  ", "&nbsp;&nbsp;")


def _caption_font(font: QFont) -> QFont:
    made = QFont(font)
    made.setPointSizeF(font.pointSizeF() * 0.88)
    return made
