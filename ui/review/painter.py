"""Draws a card: its frame, what it says, and the two marks by which it is decided on the spot."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QTextDocument
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.model import Suggestion
from ui.icons import pixmap
from ui.review.cards import Card, fill_card, spoken
from ui.theme import inks

SIDE, GAP, PAD = 10, 8, 10  # pixels: beside a card, under it, inside of it
HEADING = 26  # pixels for the name of a row over the first of its cards
BAR = 3
TOOL = 24
SIGN = 16


class Cards(QAbstractListModel):
    """The cards in order."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.cards: tuple[Card, ...] = ()

    def take(self, cards: tuple[Card, ...]) -> None:
        """Shows these from now on."""
        self.beginResetModel()
        self.cards = cards
        self.endResetModel()

    def rowCount(  # noqa: N802
        self, parent: QModelIndex | QPersistentModelIndex | None = None
    ) -> int:
        """How many there are."""
        return 0 if parent is not None and parent.isValid() else len(self.cards)

    def data(
        self,
        index: QModelIndex | QPersistentModelIndex,
        role: int = int(Qt.ItemDataRole.DisplayRole),
    ) -> object:
        """What a card says, for screen readers; painting reads ``cards`` itself."""
        is_words = role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}
        return spoken(self.cards[index.row()]) if index.isValid() and is_words else None


class Painter(QStyledItemDelegate):
    """Draws cards; keeps each one's document until it is another or the panel is wider."""

    def __init__(self, cards: Cards, parent: QWidget) -> None:
        super().__init__(parent)
        self._cards = cards
        self.can_write = True
        self._width = 0
        self._held: dict[Card, QTextDocument] = {}

    def set_width(self, width: int) -> None:
        """How wide the list is, in pixels."""
        if width != self._width:
            self._width = width
            for document in self._held.values():
                document.setTextWidth(self._room())

    def forget(self) -> None:
        """Lets go of cards that are not in the list any more."""
        kept = set(self._cards.cards)
        self._held = {card: document for card, document in self._held.items() if card in kept}

    def sizeHint(  # noqa: N802
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """As high as what the card says."""
        del option
        card = self._cards.cards[index.row()]
        height = self.document(card).size().height() + 2 * PAD + GAP
        return QSize(self._width, int(height) + (self._heading() if card.leads else 0))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """The name of the row over its first card, then the card."""
        card = self._cards.cards[index.row()]
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if card.leads:
            self._paint_heading(painter, rect, card.group)
        box = QRectF(self._box(rect, card)).adjusted(0.5, 0.5, -0.5, -0.5)
        is_current = bool(state & QStyle.StateFlag.State_Selected)
        has_focus = is_current and bool(state & QStyle.StateFlag.State_Active)
        painter.setPen(
            QPen(QColor(inks().accent if is_current else inks().line), 2 if has_focus else 1)
        )
        painter.setBrush(QColor(inks().paper))
        painter.drawRoundedRect(box, 6, 6)
        if card.pending.rivals or card.pending.is_stale:
            bar = QRectF(box.left() + 1, box.top() + 6, BAR, box.height() - 12)
            painter.fillRect(bar, QColor(inks().amber))
        for is_accepted, tool in self.tools(rect, card).items():
            self._paint_tool(painter, tool, is_accepted=is_accepted)
        painter.translate(box.left() + PAD + BAR, box.top() + PAD - 1)
        self.document(card).drawContents(painter)
        painter.restore()

    def document(self, card: Card) -> QTextDocument:
        """What the card says, laid out."""
        held = self._held.get(card)
        if held is None:
            held = self._held[card] = QTextDocument()
            fill_card(held, card, self._font())
            held.setTextWidth(self._room())
        return held

    def tools(self, rect: QRect, card: Card) -> dict[bool, QRect]:
        """Where in a place of the list a card is accepted (True) and turned down."""
        if not self.can_write or not isinstance(card.pending.subject, Suggestion):
            return {}
        corner = self._box(rect, card).topRight() - QPoint(2 * TOOL + 7, -7)
        size = QSize(TOOL, TOOL)
        return {True: QRect(corner, size), False: QRect(corner + QPoint(TOOL + 2, 0), size)}

    def _box(self, rect: QRect, card: Card) -> QRect:
        """The card in its place, under the name of its row."""
        return rect.adjusted(SIDE, self._heading() if card.leads else 0, -SIDE, -GAP)

    def _paint_tool(self, painter: QPainter, tool: QRect, *, is_accepted: bool) -> None:
        ground, ink = (
            (inks().green_ground, inks().green) if is_accepted else (inks().red_ground, inks().red)
        )
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(tool, 5, 5)
        ratio = painter.device().devicePixelRatioF()
        sign = pixmap("check" if is_accepted else "x", round(SIGN * ratio), ink)
        inset = (TOOL - SIGN) // 2
        painter.drawPixmap(tool.adjusted(inset, inset, -inset, -inset), sign)

    def _paint_heading(self, painter: QPainter, rect: QRect, words: str) -> None:
        font = self._font()
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(QColor(inks().ink))
        place = rect.adjusted(SIDE + 2, 0, -SIDE, 0)
        place.setHeight(self._heading() - 4)
        flags = Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeading
        painter.drawText(place, flags, f"{words[0].upper()}{words[1:]}")

    def _heading(self) -> int:
        return max(HEADING, int(HEADING * self._font().pointSizeF() / 10))

    def _font(self) -> QFont:
        parent = self.parent()
        assert isinstance(parent, QWidget)
        return QFont(parent.font())

    def _room(self) -> int:
        return max(80, self._width - 2 * SIDE - 2 * PAD - BAR)
