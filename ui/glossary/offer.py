"""What the menu of a text offers to do with a phrase in it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from ui.checking.words import shortened
from ui.isolating import isolated


class Offer(QObject):
    """Holds the action of one menu, until there is another."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._menu = QObject(self)

    def action(self, said: str, phrase: str, do: Callable[[str], object]) -> QAction:
        """To do something with a phrase. said: with the phrase to come as {words}."""
        self._menu.deleteLater()
        self._menu = QObject(self)
        words = isolated(shortened(phrase).replace("&", "&&"))
        made = QAction(said.format(words=words), self._menu)
        made.triggered.connect(lambda _=False: do(phrase))
        return made
