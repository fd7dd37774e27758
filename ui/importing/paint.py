"""Paints the cells of an import: texts in the direction and face of their language."""

from __future__ import annotations

from PySide6.QtCore import (
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QPainter,
    QPalette,
    QPen,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
    QTextOption,
)
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.model import Language, RichText, rich
from ui.editor import richdoc
from ui.editor.directions import direction_of, start_of
from ui.importing.model import THUMB, Parts
from ui.importing.words import UNPAIRED
from ui.theme import inks, line_height, text_font

Index = QModelIndex | QPersistentModelIndex
MARGIN_X, MARGIN_Y = 12, 7
BAR = 3
LOWEST = 36
ZOOM = 0.92
SMALL = frozenset({"speaker", "post", "credit", "alt", "phone", "email", "kind", "reference"})
LTR_TEXTS = frozenset({"phone", "email", "reference"})
LOOKS = {"headline": "heading", "subheadline": "text", "kicker": "kicker", "heading": "name"}


class TextDelegate(QStyledItemDelegate):
    """Both text columns."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._baselines: dict[tuple[str, str], float] = {}

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Ground, mark and text of a cell."""
        model = _parts(index)
        rect = option.rect
        painter.save()
        painter.setClipRect(rect)
        is_doubtful = bool(model.doubts(index))
        painter.fillRect(rect, _ground(option, is_doubtful=is_doubtful))
        if is_doubtful:
            _paint_bar(painter, rect, model.pane(index))
        if model.line(index).media:
            _paint_picture(painter, rect, model, index)
        elif model.is_unpaired(index):
            _paint_gap(painter, rect, model.pane(index))
        else:
            _paint_text(painter, rect, self.document(index, rect.width()), self._drop(index))
        _paint_line(painter, rect)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802
        """As high as the text is at the width of its column."""
        model = _parts(index)
        width = option.rect.width()
        if model.line(index).media:
            return QSize(width, THUMB[1] + 2 * MARGIN_Y)
        if not model.text(index):
            return QSize(width, LOWEST)
        height = self.document(index, width).size().height()
        return QSize(width, max(LOWEST, int(height) + 2 * MARGIN_Y + self._drop(index)))

    def document(self, index: Index, width: int) -> QTextDocument:
        """The text of a cell, laid out for a column of that width."""
        model = _parts(index)
        line = model.line(index)
        document = _document(model.text(index), model.pane(index), line.what)
        document.setTextWidth(width - 2 * MARGIN_X)
        return document

    def _drop(self, index: Index) -> int:
        """How much lower the text begins so that the first lines of both sides are level."""
        model, what = _parts(index), _parts(index).line(index).what
        both = [self._baseline(pane, what) for pane in model.panes]
        return int(max(both) - self._baseline(model.pane(index), what))

    def _baseline(self, pane: Language, what: str) -> float:
        if (pane.code, what) not in self._baselines:
            document = _document(rich("x"), pane, what)
            document.size()  # lays it out
            line = document.firstBlock().layout().lineAt(0)
            self._baselines[pane.code, what] = line.y() + line.ascent()
        return self._baselines[pane.code, what]


class PartDelegate(QStyledItemDelegate):
    """The first column: what a part is, with the arrow of a list where it can be another."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The name, and the arrow."""
        rect = option.rect
        painter.save()
        painter.setLayoutDirection(option.direction)
        painter.fillRect(rect, _ground(option, is_doubtful=False))
        can_change = bool(_parts(index).targets(index))
        inner = rect.adjusted(8, 5, -8, 0)
        inner.setHeight(26)
        if can_change:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(inks().line)))
            painter.setBrush(QColor(inks().paper))
            painter.drawRoundedRect(QRectF(inner).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
            _paint_arrow(painter, option, inner)
        painter.setPen(QColor(inks().ink if can_change else inks().soft))
        text = inner.adjusted(8, 0, -22, 0)
        align = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        painter.drawText(text, align, str(index.data()))
        _paint_line(painter, rect)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802
        """One line."""
        del option, index
        return QSize(170, LOWEST)


def _parts(index: Index) -> Parts:
    model = index.model()
    assert isinstance(model, Parts)
    return model


def _document(text: RichText, pane: Language, what: str) -> QTextDocument:
    document = QTextDocument()
    document.setDocumentMargin(0)
    look = "credit" if what in SMALL else LOOKS.get(what, "text")
    document.setDefaultFont(text_font(look, pane, ZOOM))
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTextDirection(direction_of(pane))
    if what in LTR_TEXTS:
        option.setTextDirection(Qt.LayoutDirection.LeftToRight)
        option.setAlignment(start_of(pane))
    document.setDefaultTextOption(option)
    cursor = QTextCursor(document)
    height = QTextBlockFormat()
    proportional = QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
    height.setLineHeight(line_height(look, pane), proportional)
    cursor.setBlockFormat(height)
    richdoc.fill(cursor, text)
    return document


def _ground(option: QStyleOptionViewItem, *, is_doubtful: bool) -> QColor:
    is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
    if is_selected:
        return QColor(inks().pressed)
    return QColor(inks().amber_ground if is_doubtful else inks().paper)


def _paint_text(painter: QPainter, rect: QRect, document: QTextDocument, drop: int) -> None:
    painter.translate(QPointF(rect.left() + MARGIN_X, rect.top() + MARGIN_Y + drop))
    context = QAbstractTextDocumentLayout.PaintContext()
    context.palette.setColor(QPalette.ColorRole.Text, QColor(inks().ink))
    document.documentLayout().draw(painter, context)
    painter.resetTransform()


def _paint_bar(painter: QPainter, rect: QRect, pane: Language) -> None:
    """A mark at the side where the lines of the language begin."""
    x = rect.right() - BAR if pane.direction == "rtl" else rect.left()
    painter.fillRect(QRect(x, rect.top(), BAR, rect.height() - 1), QColor(inks().amber))


def _paint_gap(painter: QPainter, rect: QRect, pane: Language) -> None:
    """A frame with nothing in it but the words that nothing is there."""
    inner = rect.adjusted(MARGIN_X - 4, 5, 4 - MARGIN_X, -6)
    painter.setPen(QPen(QColor(inks().hint), 1, Qt.PenStyle.DashLine))
    painter.setBrush(QColor(inks().spine))
    painter.drawRoundedRect(inner, 4, 4)
    font = text_font("credit", pane, ZOOM * 0.9)
    painter.setFont(font)
    painter.setLayoutDirection(direction_of(pane))
    align = start_of(pane) | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(inner.adjusted(8, 0, -8, 0), align, UNPAIRED.get(pane.code, ""))


def _paint_picture(painter: QPainter, rect: QRect, model: Parts, index: Index) -> None:
    """The picture once, in the left pane; it has no language."""
    if index.column() != 1:
        return
    small = model.thumbnail(model.line(index).media)
    painter.drawImage(rect.left() + MARGIN_X, rect.top() + MARGIN_Y, small)


def _paint_arrow(painter: QPainter, option: QStyleOptionViewItem, rect: QRect) -> None:
    is_rtl = option.direction == Qt.LayoutDirection.RightToLeft
    middle = QPointF(rect.left() + 14 if is_rtl else rect.right() - 14, rect.center().y() + 1)
    painter.setPen(QPen(QColor(inks().soft), 1.6))
    tip, left, right = QPointF(0, 2.5), QPointF(-4, -1.5), QPointF(4, -1.5)
    painter.drawPolyline([middle + left, middle + tip, middle + right])


def _paint_line(painter: QPainter, rect: QRect) -> None:
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), QColor(inks().line))
