"""What is chosen from a list, shown one under the other: entities, goals, contacts."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct
from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ui.theme import inks


class Entry(Struct, frozen=True):
    """A line: its words, and a short sign before it with its ground and ink (#RRGGBB)."""

    words: str
    sign: str = ""
    fill: str = ""
    ink: str = ""


class ListField(QWidget):
    """A heading with a count, the lines, and buttons. asked: the id of a button."""

    asked = Signal(str)

    def __init__(self, title: str, buttons: Sequence[tuple[str, str]], parent: QWidget) -> None:
        super().__init__(parent)
        self._title = title
        self._head = QLabel(title, self)
        font = self._head.font()
        font.setBold(True)
        self._head.setFont(font)
        self.buttons: dict[str, QPushButton] = {}
        self._lines: list[QWidget] = []
        self._shown: tuple[Entry, ...] | None = None
        self._column = QVBoxLayout()
        self._column.setSpacing(5)
        foot = QHBoxLayout()
        foot.setSpacing(6)
        for id_, words in buttons:
            foot.addWidget(self._button(id_, words))
        foot.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._head)
        column.addLayout(self._column)
        column.addLayout(foot)

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Shows other lines."""
        if tuple(entries) == self._shown:
            return
        self._shown = tuple(entries)
        for line in self._lines:
            line.hide()
            line.deleteLater()
        self._lines = [self._line(entry) for entry in entries]
        for line in self._lines:
            self._column.addWidget(line)
        self._head.setText(f"{self._title} ({len(entries)})" if entries else self._title)

    def anchor(self, id_: str) -> QPoint:
        """Where something that a button opens begins, on the screen."""
        button = self.buttons[id_]
        return button.mapToGlobal(QPoint(0, button.height() + 2))

    def lines(self) -> tuple[str, ...]:
        """What is shown."""
        return tuple(entry.words for entry in self._shown or ())

    def _button(self, id_: str, words: str) -> QPushButton:
        made = self.buttons[id_] = QPushButton(words, self)
        made.setAccessibleName(f"{self._title}: {words}")
        made.clicked.connect(lambda: self.asked.emit(id_))
        return made

    def _line(self, entry: Entry) -> QWidget:
        made = QWidget(self)
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        words = QLabel(entry.words, made)
        words.setWordWrap(True)
        words.setTextFormat(Qt.TextFormat.PlainText)
        if entry.sign:
            row.addWidget(sign_label(entry, made), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(words, 1)
        return made


def sign_label(entry: Entry, parent: QWidget) -> QLabel:
    """The number of a goal, or an acronym, on a ground of its own."""
    label = QLabel(entry.sign, parent)
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    fill, ink = entry.fill or inks().pressed, entry.ink or inks().ink
    label.setStyleSheet(
        f"background: {fill}; color: {ink}; border-radius: 4px; padding: 1px 5px;"
        " font-size: 8.5pt; font-weight: bold; min-width: 18px;"
    )
    return label
