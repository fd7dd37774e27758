"""The list of cards: only those in sight are drawn, and a card is laid out once."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QColor, QHelpEvent, QKeyEvent, QMouseEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QToolTip, QWidget

from ui.review.cards import Card
from ui.review.painter import Cards, Painter
from ui.theme import inks


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
        self._pressed: tuple[int, bool] | None = None
        self.setModel(self.cards)
        self.setItemDelegate(self._painter)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.verticalScrollBar().setSingleStep(24)
        self.setAccessibleName(self.tr("Changes and comments"))
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, QColor(inks().ground))
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
        self.cards.take(tuple(cards))
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

    def allow(self, can_write: bool) -> None:
        """Whether cards can be decided here."""
        self._painter.can_write = can_write
        self.viewport().update()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """A card is decided by its marks when the mouse lets go of them."""
        self._pressed = self._tool_at(event.position().toPoint())
        if self._pressed is None:
            super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Decides where the mouse still is on the mark; elsewhere a click goes to the words."""
        pressed, self._pressed = self._pressed, None
        if pressed is None:
            super().mouseReleaseEvent(event)
        elif pressed == self._tool_at(event.position().toPoint()):
            row, is_accepted = pressed
            self.choose(row)
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            self.decided.emit(is_accepted)

    def viewportEvent(self, event: QEvent) -> bool:  # noqa: N802
        """Says what the marks of a card do."""
        if event.type() != QEvent.Type.ToolTip or not isinstance(event, QHelpEvent):
            return super().viewportEvent(event)
        tool = self._tool_at(event.pos())
        names = {True: self.tr("Accept (A)"), False: self.tr("Reject (R)")}
        QToolTip.showText(event.globalPos(), names[tool[1]] if tool else "", self.viewport())
        return True

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

    def _tool_at(self, place: QPoint) -> tuple[int, bool] | None:
        """The row and the kind of the mark at a place of the viewport."""
        index: QModelIndex = self.indexAt(place)
        if not index.isValid():
            return None
        tools = self._painter.tools(self.visualRect(index), self.cards.cards[index.row()])
        found = (kind for kind, tool in tools.items() if tool.contains(place))
        return next(((index.row(), kind) for kind in found), None)


def _id(card: Card) -> int:
    return card.pending.subject.id
