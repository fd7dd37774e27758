"""Terms as a person handles them: the panel follows the cursor, and puts what is approved there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from app.profile import Profile
from ui.desk import Desk
from ui.editor.inserting import insert
from ui.editor.keys import leave_link
from ui.editor.outline import panes
from ui.editor.sheet import Sheet
from ui.house import House

if TYPE_CHECKING:
    from app.glossary.entries import Entry
    from ui.glossary.panel import Panel

REST_MS = 250  # from the last key or step of the cursor


class Terms(QObject):
    """wanted: the panel is to be seen. noted: a sentence. sought: words whose rendering is.

    import_asked: terms are to come in. new_asked, edit_asked: as the panel has them.
    """

    wanted = Signal()
    noted = Signal(str)
    sought = Signal(str)
    import_asked = Signal()
    new_asked = Signal(str)
    edit_asked = Signal(object)

    def __init__(self, desk: Desk, sheet: Sheet, house: House) -> None:
        super().__init__(sheet)
        self._session, self._sheet, self._house = desk.session, sheet, house
        self._panel: Panel | None = None
        self._rest = QTimer(self, interval=REST_MS, singleShot=True)
        self._rest.timeout.connect(self._list)
        sheet.entered.connect(self._list_soon)
        self._session.changed.connect(self._list_soon)
        self._session.opened.connect(self._begin)

    def make_panel(self) -> QWidget:
        """The panel; it is made when it is first wanted."""
        from ui.glossary.panel import Panel  # noqa: PLC0415  a start does without it

        made = self._panel = Panel(panes(self._session.release))
        made.came.connect(self._list)
        made.left.connect(self._sheet.go_back)
        made.taken.connect(self._insert)
        made.sought.connect(self._seek)
        made.import_asked.connect(self.import_asked)
        made.new_asked.connect(self.new_asked)
        made.edit_asked.connect(self.edit_asked)
        return made

    def show(self, words: str = "") -> None:
        """The panel, with the keyboard in its filter; words: look for these."""
        self.wanted.emit()
        if self._panel is not None:
            self._panel.take_keyboard(words)

    def take_profile(self, profile: Profile) -> None:
        """Another house has other terms."""
        del profile  # it is the house's
        self._list()

    def _begin(self) -> None:
        if self._panel is not None:
            self._panel.take_panes(panes(self._session.release))
            self._allow(self._panel)
            self._list_soon()

    def _list_soon(self) -> None:
        if self._panel is not None and self._panel.isVisible():
            self._rest.start()

    def _list(self) -> None:
        if self._panel is None or not self._panel.isVisible():
            return
        from app.glossary import terms_of  # noqa: PLC0415  a start does without it
        from app.glossary.entries import in_row  # noqa: PLC0415  the same

        here, glossary = self._sheet.here, terms_of(self._house.profile)
        self._panel.take_glossary(glossary)
        release = self._session.release
        self._panel.show_row(in_row(glossary, release, here) if here is not None else ())
        self._allow(self._panel)

    def _allow(self, panel: Panel) -> None:
        can_write = not self._session.read_only
        panel.allow(can_write=can_write, has_file=self._house.file is not None)

    def _insert(self, entry: Entry) -> None:
        """Puts what the term is called in the language of the text in hand at the cursor."""
        cell = self._sheet.cell_in_hand()
        words = entry.approved(cell.home.language) if cell is not None else ""
        if cell is None or not words:
            self.noted.emit(self.tr("Put the cursor where the term is to stand."))
            return
        leave_link(cell)
        insert(cell, words)
        cell.setFocus()

    def _seek(self, entry: Entry) -> None:
        lead = self._session.release.languages[0].code
        names = (entry.approved(code) for code in (lead, *entry.term.renderings))
        self.sought.emit(next(filter(None, names)))
