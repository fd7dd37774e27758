"""Draws findings in their list: the sign, the sentence, the place, the words of both sides."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.address import Address
from app.model import Language
from ui.checking.model import Findings, Group
from ui.checking.report import Entry
from ui.checking.words import SHAPES, colour
from ui.editor.directions import direction_of
from ui.listed import ON_A_LINE, is_chosen, mirrored, paint_chosen, paint_sign
from ui.theme import inks, text_font

SIDE, PAD, SIGN, GAP = 12, 8, 16, 8  # pixels: beside an entry, inside of it, its sign, after that
HEAD, BETWEEN = 30, 12
SMALL, TEXT = 0.87, 0.88  # of the panel's type, and of that in the sheet
_Align = Qt.AlignmentFlag
WRAPPED = Qt.TextFlag.TextWordWrap | _Align.AlignLeading | _Align.AlignTop


class Painter(QStyledItemDelegate):
    """panes: the languages of the left and the right text, as in the sheet."""

    def __init__(self, findings: Findings, panes: tuple[Language, Language], font: QFont) -> None:
        super().__init__(findings)
        self._findings = findings
        self._font, self._small, self._bold = font, QFont(font), QFont(font)
        self._small.setPointSizeF(font.pointSizeF() * SMALL)
        self._bold.setBold(True)
        self._line_height = QFontMetrics(self._small).height() + 2
        self._head_height = max(HEAD, QFontMetrics(self._bold).height() + 12)
        self.take_panes(panes)
        self._width = 0
        self._heights: dict[str, int] = {}  # of sentences at that width

    def take_panes(self, panes: tuple[Language, Language]) -> None:
        """Other languages are in the left and the right pane."""
        self.panes = panes
        fonts = (text_font("text", pane, TEXT) for pane in panes)
        self._words_height = max(QFontMetrics(font).height() for font in fonts) + 5

    def set_width(self, width: int) -> None:
        """How wide the list is, in pixels."""
        if width != self._width:
            self._width = width
            self._heights = {}

    def sizeHint(  # noqa: N802
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """As high as what it says."""
        del option
        entry = self._findings.entry(index)
        if entry is None:
            return QSize(self._width, self._head_height)
        height = self._sentence_height(entry) + self._line_height + 2 * PAD
        return QSize(self._width, height + (self._words_height if entry.words else 0))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """A heading, or a finding."""
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(QApplication.layoutDirection())
        if is_chosen(state):
            paint_chosen(painter, rect, state, inks().pressed)
        entry, group = self._findings.entry(index), self._findings.group(index)
        if entry is not None:
            self._paint_entry(painter, rect, entry)
        elif group is not None:
            is_open = bool(state & QStyle.StateFlag.State_Open)
            self._paint_heading(painter, rect, group, is_open=is_open)
        painter.restore()

    def _paint_heading(
        self, painter: QPainter, rect: QRect, group: Group, *, is_open: bool
    ) -> None:
        is_rtl = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
        folded = "chevron-left" if is_rtl else "chevron-right"
        room = rect.adjusted(SIDE, 0, -SIDE, 0)
        sign = QRect(room.x(), room.center().y() - SIGN // 2, SIGN, SIGN)
        shape = "chevron-down" if is_open else folded
        paint_sign(painter, mirrored(sign, room), shape, inks().soft)
        painter.setFont(self._bold)
        painter.setPen(QColor(inks().ink))
        words = QRect(room).adjusted(SIGN + GAP, 0, 0, 0)
        painter.drawText(mirrored(words, room), ON_A_LINE, group.title())

    def _paint_entry(self, painter: QPainter, rect: QRect, entry: Entry) -> None:
        room = rect.adjusted(SIDE, PAD, -SIDE, -PAD)
        sign = QRect(room.x(), room.y() + 1, SIGN, SIGN)
        ink = colour(entry.severity, inks()) if entry.is_open else inks().hint
        paint_sign(painter, mirrored(sign, room), SHAPES[entry.severity], ink)
        words = QRect(room.x() + SIGN + GAP, room.y(), self._room(), self._sentence_height(entry))
        painter.setFont(self._font)
        painter.setPen(QColor(inks().ink if entry.is_open else inks().soft))
        painter.drawText(mirrored(words, room), WRAPPED, entry.sentence)
        words.moveTop(words.bottom() + 1)
        words.setHeight(self._line_height)
        painter.setFont(self._small)
        painter.setPen(QColor(inks().soft))
        place = QFontMetrics(self._small).elidedText(
            entry.place, Qt.TextElideMode.ElideRight, words.width()
        )
        painter.drawText(mirrored(words, room), ON_A_LINE, place)
        if entry.words:
            words.moveTop(words.bottom() + 5)
            words.setHeight(self._words_height - 5)
            self._paint_words(painter, mirrored(words, room), entry)

    def _paint_words(self, painter: QPainter, rect: QRect, entry: Entry) -> None:
        """As in the sheet: each side in its pane, whatever the direction of the interface."""
        painter.setPen(QColor(inks().line))
        painter.setBrush(QColor(inks().paper))
        painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setPen(QColor(inks().ink if entry.is_open else inks().soft))
        for place, language, words in self._sides(rect, entry):
            font = text_font("text", language, TEXT)
            painter.setFont(font)
            painter.setLayoutDirection(direction_of(language))
            line = _on_a_line(words)
            cut = QFontMetrics(font).elidedText(line, Qt.TextElideMode.ElideRight, place.width())
            painter.drawText(place, ON_A_LINE, cut)

    def _sides(self, rect: QRect, entry: Entry) -> Iterator[tuple[QRect, Language, str]]:
        """The room of each side: half of it, or what the other one does not need."""
        inner = rect.adjusted(7, 0, -7, 0)
        at, other = entry.finding.address, entry.finding.counterpart
        if not entry.other or other is None or other.language == at.language:
            yield inner, self._pane(at), entry.words
            return
        sides = [(self._pane(at), entry.words), (self._pane(other), entry.other)]
        if sides[0][0].code != self.panes[0].code:
            sides.reverse()
        room = inner.width() - BETWEEN
        wanted = [_width(pane, words) for pane, words in sides]
        left = min(wanted[0], max(room // 2, room - wanted[1]))
        (pane, words), (last, others) = sides
        yield QRect(inner.x(), inner.y(), left, inner.height()), pane, words
        yield inner.adjusted(left + BETWEEN, 0, 0, 0), last, others

    def _pane(self, at: Address) -> Language:
        return self.panes[1] if at.language == self.panes[1].code else self.panes[0]

    def _room(self) -> int:
        return max(80, self._width - 2 * SIDE - SIGN - GAP)

    def _sentence_height(self, entry: Entry) -> int:
        words = entry.sentence
        if words not in self._heights:
            room = QRect(0, 0, self._room(), 10_000)
            box = QFontMetrics(self._font).boundingRect(room, WRAPPED, words)
            self._heights[words] = box.height() + 1
        return self._heights[words]


def _width(pane: Language, words: str) -> int:
    """How wide words are in their face, with a little more, as faces swing out."""
    return QFontMetrics(text_font("text", pane, TEXT)).horizontalAdvance(_on_a_line(words)) + 4


def _on_a_line(words: str) -> str:
    return " ".join(words.split())
