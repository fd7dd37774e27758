"""The list of cards: only those in sight are drawn, and a card is laid out once."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QFont,
    QKeyEvent,
    QPainter,
    QPalette,
    QPen,
    QResizeEvent,
    QTextDocument,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ui.review.cards import Card, fill_card, spoken
from ui.theme import ACCENT, AMBER, GROUND, INK, LINE, WHITE

SIDE, GAP, PAD = 10, 8, 10  # pixels: beside a card, under it, inside of it
HEADING = 26  # pixels for the name of a row over the first of its cards
BAR = 3


class Cards(QAbstractListModel):
    """The cards in order."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.cards: tuple[Card, ...] = ()

    def take(self, cards: Sequence[Card]) -> None:
        """Shows these from now on."""
        self.beginResetModel()
        self.cards = tuple(cards)
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
            rect = rect.adjusted(0, self._heading(), 0, 0)
        box = QRectF(rect.adjusted(SIDE, 0, -SIDE, -GAP)).adjusted(0.5, 0.5, -0.5, -0.5)
        is_current = bool(state & QStyle.StateFlag.State_Selected)
        has_focus = is_current and bool(state & QStyle.StateFlag.State_Active)
        painter.setPen(QPen(QColor(ACCENT if is_current else LINE), 2 if has_focus else 1))
        painter.setBrush(QColor(WHITE))
        painter.drawRoundedRect(box, 6, 6)
        if card.pending.rivals or card.pending.is_stale:
            bar = QRectF(box.left() + 1, box.top() + 6, BAR, box.height() - 12)
            painter.fillRect(bar, QColor(AMBER))
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

    def _paint_heading(self, painter: QPainter, rect: QRect, words: str) -> None:
        font = self._font()
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(QColor(INK))
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


class CardList(QListView):
    """Cards one under the other.

    chosen: a card is the one in hand now, or none. wanted: its cell is, by Enter or a click.
    decided: a key took it (True) or turned it down.
    """

    chosen = Signal(object)
    wanted = Signal(object)
    decided = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cards = Cards(self)
        self._painter = Painter(self.cards, self)
        self.setModel(self.cards)
        self.setItemDelegate(self._painter)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.verticalScrollBar().setSingleStep(24)
        self.setAccessibleName(self.tr("Changes and comments"))
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, QColor(GROUND))
        self.setPalette(palette)
        self.selectionModel().currentChanged.connect(lambda now, _: self.chosen.emit(self.card()))
        self.clicked.connect(lambda _: self.wanted.emit(self.card()))

    def card(self) -> Card | None:
        """The one in hand."""
        index = self.currentIndex()
        return self.cards.cards[index.row()] if index.isValid() else None

    def take(self, cards: Sequence[Card], *, follow: bool) -> None:
        """Shows these; the one in hand stays so, or else the one that comes to its place.

        follow: also scroll to it.
        """
        if tuple(cards) == self.cards.cards:
            return
        held, row = self.card(), self.currentIndex().row()
        height = self.verticalScrollBar().value()
        self.cards.take(cards)
        self._painter.forget()
        ids = [_id(card) for card in self.cards.cards]
        if held is not None and ids:
            row = ids.index(_id(held)) if _id(held) in ids else min(max(row, 0), len(ids) - 1)
            self.setCurrentIndex(self.cards.index(row))
        else:
            self.chosen.emit(None)
        if not follow:
            self.verticalScrollBar().setValue(height)

    def choose(self, row: int) -> None:
        """Takes a card in hand."""
        self.setCurrentIndex(self.cards.index(row))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """A accepts and R rejects, in the Arabic layout too; Enter goes there."""
        key = event.key()
        is_plain = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier,
        )  # fmt: skip
        if is_plain and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.wanted.emit(self.card())
        elif is_plain and (key == Qt.Key.Key_A or event.text() == "ش"):
            self.decided.emit(True)
        elif is_plain and (key == Qt.Key.Key_R or event.text() == "ق"):
            self.decided.emit(False)
        elif is_plain and event.text().isprintable() and event.text():
            event.accept()  # no search by typing
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Lays the cards out at the new width."""
        self._painter.set_width(self.viewport().width())
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()


def _id(card: Card) -> int:
    return card.pending.subject.id
