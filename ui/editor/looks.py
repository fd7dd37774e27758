"""Bold, italic and links in a cell: each change is an undo step."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFont, QTextCharFormat, QTextCursor

from app.model import Span
from app.text.links import safe_href
from ui.editor.cell import Cell
from ui.editor.richdoc import look


def toggle_bold(cell: Cell) -> None:
    """Bold on or off, for the selection or for what is typed next."""
    made = QTextCharFormat()
    is_bold = cell.currentCharFormat().fontWeight() >= QFont.Weight.DemiBold
    made.setFontWeight(QFont.Weight.Normal if is_bold else QFont.Weight.Bold)
    _merge(cell, QCoreApplication.translate("Cell", "Bold"), made)


def toggle_italic(cell: Cell) -> None:
    """Italic on or off, for the selection or for what is typed next."""
    made = QTextCharFormat()
    made.setFontItalic(not cell.currentCharFormat().fontItalic())
    _merge(cell, QCoreApplication.translate("Cell", "Italic"), made)


def link_at(cell: Cell) -> str:
    """Where the link at the cursor leads, or an empty string."""
    return cell.currentCharFormat().anchorHref()


def set_link(cell: Cell, href: str) -> None:
    """Links the selection, or the word or link at the cursor; an empty address unlinks it."""
    cursor = cell.textCursor()
    if not cursor.hasSelection():
        _select_around(cursor)
    if not cursor.hasSelection() or not cell.is_rich() or cell.isReadOnly():
        return
    made = look(Span("", href=safe_href(href)))
    if not made.isAnchor():
        made.setAnchor(False)
        made.setAnchorHref("")
        made.setForeground(cell.palette().text())
        made.setFontUnderline(False)
    with cell.labelled(QCoreApplication.translate("Cell", "Link")):
        cursor.mergeCharFormat(made)


def _merge(cell: Cell, label: str, made: QTextCharFormat) -> None:
    if cell.is_rich() and not cell.isReadOnly():
        with cell.labelled(label):
            cell.mergeCurrentCharFormat(made)


def _select_around(cursor: QTextCursor) -> None:
    """Selects the whole link that the cursor stands in, or else the word."""
    href = cursor.charFormat().anchorHref()
    if not href:
        cursor.select(QTextCursor.SelectionType.WordUnderCursor)
        return
    place = cursor.block().begin()
    while not place.atEnd():
        fragment = place.fragment()
        end = fragment.position() + fragment.length()
        is_here = fragment.position() <= cursor.position() <= end
        if is_here and fragment.charFormat().anchorHref() == href:
            cursor.setPosition(fragment.position())
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            return
        place += 1
