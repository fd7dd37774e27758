"""The start page: what can be begun, what was written last, and what was left unsaved."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import NamedTuple

from msgspec import Struct
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QPalette
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ui.icons import application_icon
from ui.start.beginnings import BEGINNINGS, ICONS, name_of, words_on
from ui.start.card import Card, Line, at_start

WIDTH = 1000  # pixels
IN_A_LINE = 3  # cards
SEEN = 6  # recent files


class Recent(Struct, frozen=True):
    """A file as it is shown: its name, where it is, when it was written."""

    path: Path
    folder: str
    when: str


class Unsaved(Struct, frozen=True):
    """Work that was left unsaved. key: by which it is asked for."""

    key: str
    name: str
    when: str


class Door(NamedTuple):
    """An action that is offered beside the recent files, and its icon."""

    action: QAction
    picture: str


class StartPage(QScrollArea):
    """began: a template was chosen. opened: a recent file. recovered, dropped: the key of what
    was left unsaved, to be opened or deleted. left: back to the release in hand."""

    began = Signal(str)
    opened = Signal(object)
    recovered = Signal(str)
    dropped = Signal(str)
    left = Signal()

    def __init__(self, doors: Sequence[Door], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Start page"))
        self._buttons = QButtonGroup(self)
        self._buttons.setExclusive(False)  # only for the arrow keys to go from one to the next
        self.back = QPushButton()
        self.cards = tuple(
            Card(ICONS[one], name_of(one).replace("&", ""), words_on(one)) for one in BEGINNINGS
        )
        self._recent, self._unsaved = QVBoxLayout(), QVBoxLayout()
        self._recent.setSpacing(4)
        self.lines: tuple[Line, ...] = ()
        self._lay_out(doors)
        for one, card in zip(BEGINNINGS, self.cards, strict=True):
            card.clicked.connect(partial(self.began.emit, one))
            self._buttons.addButton(card)
        self.back.clicked.connect(self.left)

    def show_all(self, recent: Sequence[Recent], unsaved: Sequence[Unsaved], in_hand: str) -> None:
        """Shows files and copies; in_hand: the name of a release to go back to, or ""."""
        self.back.setText(self.tr("Back to “{name}”").format(name=in_hand))
        self.back.setVisible(bool(in_hand))
        _clear(self._recent)
        _clear(self._unsaved)
        self._show_unsaved(unsaved)
        self._show_recent(recent[:SEEN])
        self.cards[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Escape goes back."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _show_recent(self, recent: Sequence[Recent]) -> None:
        self._recent.addWidget(_heading(self.tr("Recent")))
        lines = []
        for one in recent:
            line = Line("file-text", one.path.stem, one.folder, one.when)
            line.setToolTip(str(one.path))
            line.clicked.connect(partial(self.opened.emit, one.path))
            self._buttons.addButton(line)
            self._recent.addWidget(line)
            lines.append(line)
        if not recent:
            self._recent.addWidget(_soft(self.tr("What you write will be listed here.")))
        self._recent.addStretch(1)
        self.lines = tuple(lines)

    def _show_unsaved(self, unsaved: Sequence[Unsaved]) -> None:
        if unsaved:
            self._unsaved.addWidget(_heading(self.tr("Left unsaved")))
        for one in unsaved:
            line = Line(
                "archive-restore", one.name, self.tr("Open the copy that was kept"), one.when
            )
            line.clicked.connect(partial(self.recovered.emit, one.key))
            delete = QPushButton(self.tr("Delete"))
            delete.setAccessibleName(self.tr("Delete the copy of “{name}”").format(name=one.name))
            delete.clicked.connect(partial(self.dropped.emit, one.key))
            row = QHBoxLayout()
            row.addWidget(line, 1)
            row.addWidget(delete)
            self._unsaved.addLayout(row)
            self._buttons.addButton(line)

    def _lay_out(self, doors: Sequence[Door]) -> None:
        sheet = QWidget()
        sheet.setMaximumWidth(WIDTH)
        column = QVBoxLayout(sheet)
        column.setContentsMargins(28, 30, 28, 24)
        column.setSpacing(10)
        column.addLayout(self._head())
        column.addSpacing(14)
        column.addLayout(self._unsaved)
        column.addWidget(_heading(self.tr("New")))
        column.addLayout(self._grid())
        column.addSpacing(16)
        below = QHBoxLayout()
        below.setSpacing(32)
        below.addLayout(self._recent, 2)
        below.addLayout(self._doors(doors), 1)
        column.addLayout(below, 1)
        page = QWidget()
        line = QHBoxLayout(page)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(sheet)
        self.setWidget(page)

    def _head(self) -> QHBoxLayout:
        sign, name = QLabel(), QLabel(self.tr("Bayan  ·  بيان"))
        sign.setPixmap(application_icon().pixmap(40, 40))
        name.setStyleSheet("font-size: 19pt; font-weight: bold;")
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(at_start(name))
        words.addWidget(_soft(self.tr("Press releases in English and Arabic, side by side")))
        line = QHBoxLayout()
        line.setSpacing(14)
        line.addWidget(sign)
        line.addLayout(words, 1)
        line.addWidget(self.back)
        return line

    def _grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(12)
        for place, card in enumerate(self.cards):
            grid.addWidget(card, place // IN_A_LINE, place % IN_A_LINE)
        return grid

    def _doors(self, doors: Sequence[Door]) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addWidget(_heading(self.tr("Open")))
        for action, picture in doors:
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            words = action.text().replace("&", "")
            line = Line(picture, words, end=keys)
            line.clicked.connect(action.trigger)
            self._buttons.addButton(line)
            column.addWidget(line)
        column.addStretch(1)
        return column


def _heading(words: str) -> QLabel:
    label = QLabel(words)
    label.setStyleSheet("font-size: 12pt; font-weight: bold;")
    return at_start(label)


def _soft(words: str) -> QLabel:
    label = QLabel(words)
    label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
    return at_start(label)


def _clear(layout: QVBoxLayout) -> None:
    """Takes everything out of a layout, also what stands in others inside of it."""
    while (item := layout.takeAt(0)) is not None:
        inner, widget = item.layout(), item.widget()
        if isinstance(inner, QHBoxLayout):
            while (part := inner.takeAt(0)) is not None:
                _drop(part.widget())
        _drop(widget)


def _drop(widget: QWidget | None) -> None:
    if widget is not None:
        widget.deleteLater()
