"""What a person sees of the review panel, and does in it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextBlock, QTextCharFormat
from PySide6.QtWidgets import QStyledItemDelegate

from ui.review.cardlist import CardList
from ui.review.painter import Painter
from ui.window import Window


def ids(window: Window) -> list[int]:
    """The suggestions and threads in the order of their cards."""
    return [card.pending.subject.id for card in window.review.panel.list.cards.cards]


def read(window: Window, id_: int) -> list[str]:
    """The lines that are drawn on a card."""
    return [block.text() for block in blocks(window, id_)]


def choose(window: Window, id_: int) -> CardList:
    """Goes to a card in the list, which has the keyboard from then on."""
    cards = window.review.panel.list
    cards.setFocus(Qt.FocusReason.OtherFocusReason)
    cards.choose(ids(window).index(id_))
    return cards


def tool_of(window: Window, id_: int, *, is_accepted: bool) -> QPoint:
    """The middle of the mark that accepts a card or turns it down; KeyError when it has none."""
    cards = window.review.panel.list
    index = cards.cards.index(ids(window).index(id_))
    cards.scrollTo(index)
    painter: QStyledItemDelegate = cards.itemDelegate()  # type: ignore[assignment]
    assert isinstance(painter, Painter)
    card = cards.cards.cards[index.row()]
    return painter.tools(cards.visualRect(index), card)[is_accepted].center()


def blocks(window: Window, id_: int) -> list[QTextBlock]:
    """The lines of a card as they are set."""
    cards = window.review.panel.list
    painter: QStyledItemDelegate = cards.itemDelegate()  # type: ignore[assignment]
    assert isinstance(painter, Painter)
    document = painter.document(cards.cards.cards[ids(window).index(id_)])
    found, block = [], document.begin()
    while block.isValid():
        found.append(block)
        block = block.next()
    return found


def looks(block: QTextBlock) -> dict[str, QTextCharFormat]:
    """The pieces of a line, and how each is set."""
    found, place = {}, block.begin()
    while not place.atEnd():
        found[place.fragment().text()] = place.fragment().charFormat()
        place += 1
    return found
