"""The side of the window: one panel at a time beside the sheet, which folds away."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ui.icons import icon

WIDTH = 330  # pixels that a panel is given first


class Side(QWidget):
    """Holds panels by their ids. turned: the id of the one that is seen now, "" for none.

    left: the keyboard was in a panel that is closed.
    """

    turned = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._makers: dict[str, Callable[[], QWidget]] = {}
        self._titles: dict[str, str] = {}
        self._made: dict[str, QWidget] = {}
        self.shown = ""
        self._title = QLabel()
        self._stack = QStackedWidget(self)  # before the button: the keyboard comes to it first
        self._lay_out()
        self.hide()

    def add(self, id_: str, title: str, make: Callable[[], QWidget]) -> None:
        """A panel under an id; ``make`` is called when it is first wanted."""
        self._makers[id_], self._titles[id_] = make, title

    def __contains__(self, id_: str) -> bool:
        return id_ in self._makers

    def ids(self) -> tuple[str, ...]:
        """Of all its panels, made or not."""
        return tuple(self._makers)

    def panel(self, id_: str) -> QWidget:
        """The panel of an id, made if need be."""
        if id_ not in self._made:
            made = self._made[id_] = self._makers[id_]()
            self._stack.addWidget(made)
        return self._made[id_]

    def turn(self, id_: str, is_on: bool) -> None:
        """Shows a panel, or hides it if it is the one that is shown."""
        if is_on:
            self.show_panel(id_)
        elif id_ == self.shown:
            self.hide_panel()

    def show_panel(self, id_: str) -> None:
        """Shows a panel in place of the one before; the keyboard stays where it is."""
        if id_ == self.shown:
            return
        self._stack.setCurrentWidget(self.panel(id_))
        self._title.setText(self._titles[id_])
        self.shown = id_
        self.show()
        self.turned.emit(id_)

    def hide_panel(self) -> None:
        """Gives the room back to the sheet."""
        if self.shown:
            focus = QApplication.focusWidget()
            had_keyboard = focus is not None and self.isAncestorOf(focus)
            self.shown = ""
            self.hide()
            self.turned.emit("")
            if had_keyboard:
                self.left.emit()

    def _lay_out(self) -> None:
        font = self._title.font()
        font.setBold(True)
        self._title.setFont(font)
        self._title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        close = self.close_ = QToolButton()
        close.setIcon(icon("x", quiet=True))
        close.setIconSize(QSize(16, 16))
        close.setAutoRaise(True)
        close.setToolTip(self.tr("Close the panel"))
        close.setAccessibleName(self.tr("Close the panel"))
        close.clicked.connect(self.hide_panel)
        line = QHBoxLayout()
        line.setContentsMargins(14, 8, 8, 6)
        line.addWidget(self._title, 1)
        line.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(line)
        column.addWidget(self._stack, 1)
        self.setMinimumWidth(260)
