"""The palette over the window: a line to type in, and what fits below it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QGraphicsDropShadowEffect,
    QLineEdit,
    QListView,
    QVBoxLayout,
    QWidget,
)

from ui.palette.entries import Entry, best
from ui.palette.paint import HEIGHT, Entries, EntryDelegate, spoken
from ui.remembered import recall, remember
from ui.theme import inks

WIDTH, ROWS, TOP = 600, 11, 84  # pixels, lines, pixels
MOST = 12  # remembered

Offer = Callable[[str], Sequence[Entry]]


class Palette(QFrame):
    """Floats over a window and goes when the keyboard leaves it.

    offer: everything that may be done, for what is typed. memory: the file of what was done last.
    """

    def __init__(self, window: QWidget, offer: Offer, memory: Path) -> None:
        super().__init__(window)
        self._over = window
        self._offer, self._memory = offer, memory
        self._recent = recall(memory, list[str], [])
        self._keyboard: QWidget | None = None
        self.line, self.list = QLineEdit(), QListView()
        self.entries = Entries()
        self._dress()
        self._lay_out()
        self.line.textChanged.connect(self._show)
        self.line.installEventFilter(self)
        self.list.clicked.connect(self._take)
        self.list.selectionModel().currentChanged.connect(self._say)
        QApplication.instance().focusChanged.connect(self._follow)  # type: ignore[union-attr]
        self.hide()

    def open(self) -> None:
        """Takes the keyboard, with everything to choose from."""
        focus = QApplication.focusWidget()
        if not self.isHidden():
            return
        self._keyboard = focus
        self.line.clear()
        self._show("")
        self._place()
        self.show()
        self.raise_()
        self.line.setFocus(Qt.FocusReason.PopupFocusReason)

    def close_back(self) -> None:
        """Goes, and gives the keyboard back to where it was."""
        keyboard, self._keyboard = self._keyboard, None
        self.hide()
        if keyboard is not None:
            keyboard.setFocus(Qt.FocusReason.PopupFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Arrows, Enter and Escape in the line are for the list."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        match event.key():
            case Qt.Key.Key_Escape:
                self.close_back()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._take(self.list.currentIndex())
            case Qt.Key.Key_Up | Qt.Key.Key_Down | Qt.Key.Key_PageUp | Qt.Key.Key_PageDown:
                QApplication.sendEvent(self.list, event)
            case Qt.Key.Key_Tab | Qt.Key.Key_Backtab:
                pass
            case _:
                return False
        return True

    def _show(self, typed: str) -> None:
        found = best(typed, self._offer(typed), self._recent)
        if not typed.strip():
            found.sort(key=lambda entry: not self._is_recent(entry))
        self.entries.show_entries(found)
        self.list.setCurrentIndex(self.entries.index(0))
        self.list.setFixedHeight(HEIGHT * min(ROWS, max(1, len(found))) + 8)
        self.adjustSize()

    def _is_recent(self, entry: Entry) -> bool:
        return bool(entry.id) and entry.id in self._recent and entry.is_available

    def _take(self, index: QModelIndex) -> None:
        if not index.isValid():
            return
        entry = self.entries.entries[index.row()]
        if not entry.is_available:
            return
        self.close_back()
        if entry.id:
            others = [id_ for id_ in self._recent if id_ != entry.id]
            self._recent = [entry.id, *others][:MOST]
            remember(self._memory, self._recent)
        entry.do()

    def _say(self, current: QModelIndex) -> None:
        """Tells a screen reader which entry is in hand, as the keyboard stays in the line."""
        entries = self.entries.entries
        words = spoken(entries[current.row()]) if current.isValid() and entries else ""
        self.line.setAccessibleDescription(words)

    def _follow(self, old: QWidget | None, new: QWidget | None) -> None:
        del old
        if not self.isHidden() and new is not None and not self.isAncestorOf(new):
            self._keyboard = None
            self.hide()

    def _place(self) -> None:
        """In the middle of the window, near its top."""
        width = min(WIDTH, self._over.width() - 40)
        self.setFixedWidth(width)
        self.move((self._over.width() - width) // 2, TOP)

    def _dress(self) -> None:
        worn = inks()
        self.setObjectName("palette")
        self.setStyleSheet(
            f"#palette {{ background: {worn.paper}; border: 1px solid {worn.handle};"
            " border-radius: 8px; }"
            f"#palette QLineEdit {{ border: 0; border-bottom: 1px solid {worn.line};"
            " padding: 11px 14px; font-size: 12pt; background: transparent; }"
            "#palette QListView { border: 0; background: transparent; padding: 4px 0; }"
        )
        shadow = QGraphicsDropShadowEffect(self)
        shadow.setBlurRadius(28)
        shadow.setOffset(0, 6)
        shadow.setColor(QColor(0, 0, 0, 70))
        self.setGraphicsEffect(shadow)
        name = self.tr("Type a command, or the number of a row")
        self.line.setPlaceholderText(name)
        self.line.setAccessibleName(name)
        self.list.setAccessibleName(self.tr("Commands"))
        self.list.setModel(self.entries)
        self.list.setItemDelegate(EntryDelegate(self.list))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addWidget(self.line)
        column.addWidget(self.list)
