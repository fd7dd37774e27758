"""Terms that a person writes by hand: new ones of selected words, and others put right."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from app.errors import BayanError
from app.localized import Localized
from app.lookup import cell_text
from app.term import Rendering, Term
from app.text.bidi import base_level
from ui.desk import Desk
from ui.editor.cell import Cell
from ui.editor.outline import panes
from ui.editor.sheet import Sheet
from ui.glossary.keeping import Keeping
from ui.glossary.offer import Offer

if TYPE_CHECKING:
    from app.glossary.entries import Entry


class Writing(QObject):
    """Asks what a term is called; the house keeps it."""

    def __init__(self, desk: Desk, sheet: Sheet, keeping: Keeping) -> None:
        super().__init__(sheet)
        self._desk, self._sheet, self._keeping = desk, sheet, keeping
        self._offer = Offer(self)

    def begin(self, words: str = "") -> None:
        """A new term of these words, or else of what is selected, if anything is."""
        self.add(words or self.selected())

    def selected(self) -> str:
        """The words that are selected in the text in hand, on one line."""
        here = None if self._sheet.selection.rows else self._sheet.here
        text = cell_text(self._desk.session.release, here) if here is not None else None
        return " ".join(text[here.start : here.end].split()) if here and text else ""

    def add(self, words: str) -> None:
        """A new term that is called so in the language of the words."""
        left, right = panes(self._desk.session.release)
        is_rtl = bool(base_level(words))
        pane = next((one for one in (left, right) if (one.direction == "rtl") is is_rtl), left)
        self._ask(Term(Localized({pane.code: Rendering(words)})), None)

    def edit(self, entry: Entry) -> None:
        """A term of the list; what is changed of one that ships is the house's from then on."""
        self._ask(entry.term, entry.term)

    def offer(self, cell: Cell, point: int) -> Sequence[QAction]:
        """For the menu of a text: a new term of what is selected there."""
        del point
        at = cell.address()
        phrase = " ".join(cell.text()[at.start : at.end].split())
        words = self.tr("New term: {words}")
        return (self._offer.action(words, phrase, self.add),) if phrase else ()

    def _ask(self, shown: Term, old: Term | None) -> None:
        """What could not be kept is shown again: nobody types it twice."""
        is_own = old is not None and old in self._keeping.terms()
        languages = panes(self._desk.session.release)
        answer = self._desk.asker.term(shown, languages, is_own=is_own)
        while answer is not None and not self._is_put(old, answer):
            shown = shown if answer == "delete" else answer
            answer = self._desk.asker.term(shown, languages, is_own=is_own)

    def _is_put(self, old: Term | None, answer: Term | Literal["delete"]) -> bool:
        """Whether the house has it so now; a fault is told."""
        try:
            return self._put(old, None if answer == "delete" else answer)
        except BayanError as fault:
            self._desk.asker.tell(str(fault))
            return False

    def _put(self, old: Term | None, new: Term | None) -> bool:
        from app.glossary.own import with_term, without_term  # noqa: PLC0415  a start does without

        profile = self._keeping.profile()
        if profile is None:
            return False
        if new is not None:
            terms = with_term(profile.glossary, old, new)
            self._keeping.write(profile, terms, self.tr("The house has the term now"))
        elif old is not None:
            terms = without_term(profile.glossary, old)
            self._keeping.write(profile, terms, self.tr("The house has the term no more"))
        return True
