"""Characters that no key has: marks of direction, isolates and joiners, put in by name."""

from __future__ import annotations

from PySide6.QtGui import QTextCursor

from app.model import Direction
from ui.editor.cell import Cell

MARKS = {
    "mark_ltr": "\u200e",
    "mark_rtl": "\u200f",
    "mark_arabic": "\u061c",
    "no_break_space": "\u00a0",
    "non_joiner": "\u200c",
}
ISOLATES: dict[Direction, str] = {"ltr": "\u2066", "rtl": "\u2067"}  # UAX #9, section 2.4
POP = "\u2069"


def insert(cell: Cell, mark: str) -> None:
    """Puts a character in at the cursor, in place of what is selected."""
    if cell.isReadOnly():
        return
    with cell.labelled(cell.tr("Insert")):
        cell.textCursor().insertText(mark, cell.currentCharFormat())


def isolate(cell: Cell, direction: Direction) -> None:
    """Runs the selected words in a direction, whatever stands around them; they stay selected.

    With nothing selected, what is typed next is inside.
    """
    if cell.isReadOnly():
        return
    cursor = cell.textCursor()
    start, end = cursor.selectionStart(), cursor.selectionEnd()
    with cell.labelled(cell.tr("Isolate")):
        cursor.beginEditBlock()
        for place, mark in ((end, POP), (start, ISOLATES[direction])):
            cursor.setPosition(place)
            cursor.insertText(mark, cursor.charFormat())
        cursor.endEditBlock()
    cursor.setPosition(start + 1)
    cursor.setPosition(end + 1, QTextCursor.MoveMode.KeepAnchor)
    cell.setTextCursor(cursor)
