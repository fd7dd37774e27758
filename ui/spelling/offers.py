"""What the menu of a misspelt word offers: other words, or to let it pass from now on."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction

from app.address import Address
from app.errors import FileError
from app.lookup import read_rich
from app.search.put import Replacement, put
from app.spelling.following import NOT_WORDS
from app.spelling.speller import Speller
from app.spelling.words import Word
from ui.editor.cell import Cell
from ui.isolating import isolated
from ui.session import Session


class Offers(QObject):
    """Answers ``Rows.add_provider``. passed: a word counts as right from now on.

    failed: the sentence why it could not be kept.
    """

    passed = Signal()
    failed = Signal(str)

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._speller: Speller | None = None
        self._menu = QObject(self)  # holds the actions of one menu, until there is another

    def use(self, speller: Speller | None) -> None:
        """Offers what this one knows; None offers nothing."""
        self._speller = speller

    def __call__(self, cell: Cell, point: int) -> Sequence[QAction]:
        """The actions for the word at a code point of a cell; none where it is right."""
        speller = self._speller
        if speller is None or cell.home.part in NOT_WORDS:
            return ()
        text = read_rich(self._session.release, cell.home)
        for word in speller.misspelt(text, cell.pane):
            if word.start <= point <= word.end:
                return self._actions(cell.home, word, speller)
        return ()

    def _actions(self, at: Address, word: Word, speller: Speller) -> Sequence[QAction]:
        self._menu.deleteLater()
        self._menu = QObject(self)
        at = replace(at, start=word.start, end=word.end)
        return [
            *self._words(at, speller.suggestions(word)),
            self._line(),
            self._action(self.tr("Add to own words"), partial(self._add, speller, word)),
            self._action(self.tr("Ignore in this release"), partial(self._ignore, speller, word)),
        ]

    def _words(self, at: Address, suggestions: Sequence[str]) -> list[QAction]:
        if not suggestions:
            none = self._action(self.tr("No suggestions"), lambda: None)
            none.setEnabled(False)
            return [none]
        actions = [self._action(isolated(new), partial(self._put, at, new)) for new in suggestions]
        for action in actions:
            font = action.font()
            font.setBold(True)
            action.setFont(font)
            action.setEnabled(not self._session.read_only)
        return actions

    def _action(self, words: str, do: Callable[[], None]) -> QAction:
        action = QAction(words, self._menu)
        action.triggered.connect(lambda _=False: do())
        return action

    def _line(self) -> QAction:
        line = QAction(self._menu)
        line.setSeparator(True)
        return line

    def _put(self, at: Address, new: str) -> None:
        """The word in place of the misspelt one, with its look; the cursor goes behind it."""
        end = at.start + len(new)
        self._session.edit(
            self.tr("Spelling"),
            lambda release: put(release, [Replacement(at, new)]),
            at=replace(at, start=end, end=end),
        )

    def _add(self, speller: Speller, word: Word) -> None:
        try:
            speller.add(word)
        except FileError as fault:
            self.failed.emit(str(fault))
        self.passed.emit()

    def _ignore(self, speller: Speller, word: Word) -> None:
        speller.ignore(word)
        self.passed.emit()
