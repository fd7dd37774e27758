"""While the cursor is in a sentence, the same sentence of the other language is softly marked."""

from __future__ import annotations

from PySide6.QtCore import QObject

from app.text.sentences import counterpart
from ui.editor.caret import other_cell, plain_text
from ui.editor.cell import Cell
from ui.editor.marks import Mark
from ui.editor.sheet import Sheet
from ui.settings import Preferences

SOURCE = "sentence"


class Echo(QObject):
    """Follows the cursor of a sheet, as long as a person has not chosen otherwise."""

    def __init__(self, sheet: Sheet, preferences: Preferences) -> None:
        super().__init__(sheet)
        self._sheet, self._preferences = sheet, preferences
        sheet.moved.connect(self._follow)
        sheet.selection.changed.connect(self._choose)
        preferences.changed.connect(self._choose)

    def _follow(self, cell: Cell) -> None:
        other = other_cell(cell)
        self._clear(other)
        found = None
        if self._preferences.value.is_sentence_shown:
            found = counterpart(plain_text(cell), cell.address().start, plain_text(other))
        other.show_marks(SOURCE, [Mark(*found, "sentence", "")] if found else ())

    def _choose(self) -> None:
        cell = self._sheet.current_cell()
        if cell is not None:
            self._follow(cell)
        else:
            self._clear(None)

    def _clear(self, kept: Cell | None) -> None:
        for cell in (cell for band in self._sheet.bands() for cell in band.cells()):
            if cell is not kept:
                cell.show_marks(SOURCE, ())
