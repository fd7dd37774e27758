"""What the menu of marked words offers: the mend, to let it stand, and all that was found."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction

from app.address import Address
from ui.checking.words import mended, shortened
from ui.editor.cell import Cell

if TYPE_CHECKING:
    from ui.checking.report import Entry

MOST = 3  # findings at one place that are offered


class Offers(QObject):
    """Answers ``Rows.add_provider``. Each signal brings the finding that it is about.

    across: the words to go to, and those opposite that were clicked.
    """

    mend_asked = Signal(object)
    stand_asked = Signal(object)
    shown = Signal(object)
    across = Signal(object, object)

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
            actions += self._actions(entry, cell.home)
        return actions

    def _actions(self, entry: Entry, home: Address) -> list[QAction]:
        """home: the cell that was clicked."""
        actions = [self._action(shortened(entry.sentence), lambda: self.shown.emit(entry))]
        if entry.finding.fix:
            change = mended(entry)
            words = self.tr("Mend: {change}").format(change=change) if change else self.tr("Mend")
            mend = self._action(words, lambda: self.mend_asked.emit(entry))
            mend.setEnabled(self._can_write())
            actions.append(mend)
        stand = self._action(self.tr("Let it stand…"), lambda: self.stand_asked.emit(entry))
        stand.setEnabled(self._can_write())
        actions.append(stand)
        at, other = entry.finding.address, entry.finding.counterpart
        if other is not None and other.end >= 0:
            way = (other, at) if at.whole() == home else (at, other)
            words = self.tr("Show the other words")
            actions.append(self._action(words, lambda: self.across.emit(*way)))
        line = QAction(self._menu)
        line.setSeparator(True)
        return [*actions, line]

    def _action(self, words: str, do: Callable[[], object]) -> QAction:
        action = QAction(words.replace("&", "&&"), self._menu)
        action.triggered.connect(lambda _=False: do())
        return action
