"""The line over the sheet: a sentence on the state of the file, and what can be done about it."""

from __future__ import annotations

from collections.abc import Callable

from msgspec import Struct
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton

from ui.theme import inks


class Offer(Struct, frozen=True):
    """Something that can be done: what its button says, and what it does."""

    words: str
    do: Callable[[], object]


class Notice(Struct, frozen=True):
    """A sentence with what is offered; an empty one is none."""

    words: str = ""
    offers: tuple[Offer, ...] = ()


class Banner(QFrame):
    """Shows a notice, and nothing when there is none."""

    def __init__(self) -> None:
        super().__init__()
        self.buttons: tuple[QPushButton, ...] = ()
        self._label = QLabel()
        self._label.setWordWrap(True)
        self.setStyleSheet(f"Banner {{ background: {inks().amber_ground}; }}")
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(16, 7, 12, 7)
        self._line.setSpacing(8)
        self._line.addWidget(self._label, 1)
        self.hide()

    def text(self) -> str:
        """The sentence that is shown."""
        return self._label.text()

    def show_notice(self, notice: Notice) -> None:
        """Shows another notice in place of the one before."""
        for button in self.buttons:
            self._line.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = tuple(self._button(offer) for offer in notice.offers)
        self._label.setText(notice.words)
        self.setVisible(bool(notice.words))

    def _button(self, offer: Offer) -> QPushButton:
        button = QPushButton(offer.words)
        button.clicked.connect(lambda _=False: offer.do())
        self._line.addWidget(button)
        return button
