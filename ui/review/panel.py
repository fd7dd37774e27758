"""The panel beside the sheet: whose changes are shown, the cards, and what to do with them."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.model import Suggestion
from ui.review.cardlist import CardList
from ui.review.footer import Footer
from ui.review.words import counted, who
from ui.theme import inks

LEAST = 290  # pixels


class Panel(QWidget):
    """decided_all: accept (True) or reject all that is shown. filtered: other cards are wanted.

    came: it is seen now.
    """

    decided_all = Signal(bool)
    filtered = Signal()
    came = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list = CardList()
        self.footer = Footer()
        self.people = QComboBox()
        self.accept_all = QPushButton(self.tr("Accept all shown"))
        self.reject_all = QPushButton(self.tr("Reject all shown"))
        self.resolved = QCheckBox(self.tr("Show resolved"))
        self.count = QLabel()
        self.empty = QLabel(
            self.tr("No changes and no comments. Select words and press Ctrl+Alt+M to comment.")
        )
        self._can_write = True
        self._top = QWidget()
        self._lay_out()
        self._connect()
        self.show_people({}, 0)
        self.show_counts()

    @property
    def author(self) -> str | None:
        """Whose cards are wanted; None for everyone's."""
        author: str | None = self.people.currentData()
        return author

    def show_people(self, people: Mapping[str, int], total: int) -> None:
        """Offers everyone and each author; who is gone is not the choice any more."""
        choice = self.author
        with QSignalBlocker(self.people):
            self.people.clear()
            self.people.addItem(self.tr("Everyone ({n})").format(n=total), None)
            for author, count in sorted(people.items(), key=lambda one: (not one[0], one[0])):
                self.people.addItem(f"{who(author)} ({count})", author)
            row = self.people.findData(choice) if choice is not None else 0
            self.people.setCurrentIndex(max(0, row))

    def show_counts(self) -> None:
        """Says how much is shown, and what can be done with all of it."""
        subjects = [card.pending.subject for card in self.list.cards.cards]
        changes = sum(isinstance(one, Suggestion) for one in subjects)
        self.count.setText(counted(changes, len(subjects) - changes))
        self.setMinimumWidth(max(LEAST, self._top.minimumSizeHint().width()))
        self.empty.setVisible(not subjects)
        self.list.setVisible(bool(subjects))
        for button in (self.accept_all, self.reject_all):
            button.setEnabled(self._can_write and changes > 0)

    def allow(self, can_write: bool) -> None:
        """Whether anything may be decided or said."""
        self._can_write = can_write
        self.footer.allow(can_write)
        self.list.allow(can_write)
        self.show_counts()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Whatever happened while it was hidden is shown now."""
        super().showEvent(event)
        self.came.emit()

    def _lay_out(self) -> None:
        self.people.setAccessibleName(self.tr("Whose changes and comments are shown"))
        self.people.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.empty.setWordWrap(True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter)
        self.empty.setStyleSheet(f"color: {inks().soft}; padding: 24px 18px;")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._bar())
        column.addWidget(self.list, 1)
        column.addWidget(self.empty, 1)
        column.addWidget(self.footer)

    def _bar(self) -> QWidget:
        bar = self._top
        bar.setObjectName("bar")
        bar.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        bar.setStyleSheet(
            f"#bar {{ background: {inks().paper}; border-bottom: 1px solid {inks().line}; }}"
        )
        column = QVBoxLayout(bar)
        column.setContentsMargins(10, 6, 6, 8)
        column.setSpacing(6)
        self.count.setStyleSheet(f"color: {inks().soft};")
        column.addWidget(self.count)
        column.addLayout(_line(self.people, self.resolved))
        column.addLayout(_line(self.accept_all, self.reject_all, None))
        return bar

    def _connect(self) -> None:
        self.people.activated.connect(lambda _: self.filtered.emit())
        self.resolved.toggled.connect(lambda _: self.filtered.emit())
        self.accept_all.clicked.connect(lambda: self.decided_all.emit(True))
        self.reject_all.clicked.connect(lambda: self.decided_all.emit(False))
        self.list.chosen.connect(self.footer.show_card)
        self.list.decided.connect(self._decide)

    def _decide(self, is_accepted: bool) -> None:
        """A key does what the button would."""
        button = self.footer.accept if is_accepted else self.footer.reject
        if self.footer.mode == "change":
            button.click()


def _line(*widgets: QWidget | None) -> QHBoxLayout:
    """Widgets beside one another; None is room."""
    line = QHBoxLayout()
    line.setSpacing(6)
    for widget in widgets:
        if widget is None:
            line.addStretch(1)
        else:
            line.addWidget(widget, int(isinstance(widget, QComboBox)))
    return line
