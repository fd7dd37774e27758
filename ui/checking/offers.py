"""What the menu of marked words offers: the mend, to let it stand, and all that was found."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, SignalInstance
from PySide6.QtGui import QAction

from ui.checking.words import mended, shortened
from ui.editor.cell import Cell

if TYPE_CHECKING:
    from ui.checking.report import Entry

MOST = 3  # findings at one place that are offered


class Offers(QObject):
    """Answers ``Rows.add_provider``. Each signal brings the finding that it is about."""

    mend_asked = Signal(object)
    stand_asked = Signal(object)
    shown = Signal(object)

    def __init__(
        self,
        found: Callable[[Cell, int], Sequence[Entry]],
        is_open: Callable[[], bool],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._found, self._can_write = found, is_open
        self._menu = QObject(self)  # holds the actions of one menu, until there is another

    def __call__(self, cell: Cell, point: int) -> Sequence[QAction]:
        """The actions for the findings at a code point of a cell."""
        self._menu.deleteLater()
        self._menu = QObject(self)
        actions: list[QAction] = []
        for entry in self._found(cell, point)[:MOST]:
            actions += self._actions(entry)
        return actions

    def _actions(self, entry: Entry) -> list[QAction]:
        sentence = self._action(shortened(entry.sentence), self.shown, entry)
        actions = [sentence]
        if entry.finding.fix:
            change = mended(entry)
            words = self.tr("Mend: {change}").format(change=change) if change else self.tr("Mend")
            actions.append(self._action(words, self.mend_asked, entry, needs_writing=True))
        words = self.tr("Let it stand…")
        actions.append(self._action(words, self.stand_asked, entry, needs_writing=True))
        line = QAction(self._menu)
        line.setSeparator(True)
        return [*actions, line]

    def _action(
        self, words: str, signal: SignalInstance, entry: Entry, *, needs_writing: bool = False
    ) -> QAction:
        action = QAction(words.replace("&", "&&"), self._menu)
        action.triggered.connect(lambda _=False: signal.emit(entry))
        action.setEnabled(self._can_write() or not needs_writing)
        return action
