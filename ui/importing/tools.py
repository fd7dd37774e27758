"""The row of buttons over the table of an import."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from app.checks.wording import language_name
from app.importing.realign import Way
from ui.icons import icon
from ui.importing.table import PartsTable
from ui.theme import inks

_WAYS: tuple[Way, ...] = (-1, 1)


class Tools(QWidget):
    """Undo, redo and exchange, and for each language a button up, one down and one to join."""

    def __init__(
        self, table: PartsTable, undo: Callable[[], None], redo: Callable[[], None]
    ) -> None:
        super().__init__()
        self._table = table
        # As the panes: English at the left and Arabic at the right, whatever the interface
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        line = QHBoxLayout(self)
        line.setContentsMargins(8, 6, 8, 6)
        line.setSpacing(4)
        self.undo = self._button("undo-2", self.tr("Undo"), undo)
        self.redo = self._button("redo-2", self.tr("Redo"), redo)
        line.addWidget(self.undo)
        line.addWidget(self.redo)
        line.addStretch(1)
        self.joins: dict[int, QToolButton] = {}
        self.shifts: dict[tuple[int, Way], QToolButton] = {}
        words = self.tr("Exchange the two languages in this row (Ctrl+E)")
        self.exchange = self._button("arrow-left-right", words, table.exchange)
        left, right = (language_name(pane.code) for pane in table.parts.panes)
        for widget in (*self._group(1, left), self.exchange, *self._group(2, right)):
            line.addWidget(widget)
        table.selectionModel().currentChanged.connect(self.refresh)

    def refresh(self) -> None:
        """Greys out what the row in hand does not take."""
        for (column, _), button in self.shifts.items():
            button.setEnabled(self._table.can_shift(column))
        for column, button in self.joins.items():
            button.setEnabled(self._table.can_join(column))
        self.exchange.setEnabled(self._table.can_exchange())

    def _group(self, column: int, name: str) -> tuple[QWidget, ...]:
        """The buttons of one language, with its name before them."""
        label = QLabel(name)
        label.setStyleSheet(f"color: {inks().soft}; padding: 0 4px 0 18px;")
        for way in _WAYS:
            self.shifts[column, way] = self._shift(column, way, name)
        words = self.tr("Join the {language} text with the one above (Ctrl+J)")
        join = partial(self._table.join, column)
        self.joins[column] = self._button("merge", words.format(language=name), join)
        return label, *(self.shifts[column, way] for way in _WAYS), self.joins[column]

    def _shift(self, column: int, way: Way, name: str) -> QToolButton:
        words = (
            self.tr("Move the {language} text one row up (Alt+Up)")
            if way < 0
            else self.tr("Move the {language} text one row down (Alt+Down)")
        )
        picture = "arrow-up" if way < 0 else "arrow-down"
        do = partial(self._table.shift, column, way)
        return self._button(picture, words.format(language=name), do)

    def _button(self, picture: str, words: str, do: Callable[[], None]) -> QToolButton:
        made = QToolButton()
        made.setIcon(icon(picture))
        made.setIconSize(QSize(16, 16))
        made.setAutoRaise(True)
        made.setToolTip(words)
        made.setAccessibleName(words)
        made.clicked.connect(lambda _=False: do())
        return made
