"""What keys mean in a cell beyond typing: where they lead out of it, and how a link ends."""

from __future__ import annotations

from typing import Literal, TypeAlias

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from ui.editor import sight

Step: TypeAlias = Literal["up", "down", ""]
_Move = QTextCursor.MoveOperation


def step_of(cell: QTextEdit, event: QKeyEvent, *, by_sight: bool) -> Step:
    """Where the key leads out of the cell; empty when it stays inside.

    by_sight: arrow keys go by what is seen, not by the order of the text.
    """
    if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
        return ""
    is_rtl = sight.is_rtl(cell)
    match event.key():
        case Qt.Key.Key_Up:
            return "" if _can_move(cell, _Move.Up) else "up"
        case Qt.Key.Key_Down:
            return "" if _can_move(cell, _Move.Down) else "down"
        case Qt.Key.Key_Right if _is_at_edge(cell, _Move.Right, by_sight):
            return "up" if is_rtl else "down"
        case Qt.Key.Key_Left if _is_at_edge(cell, _Move.Left, by_sight):
            return "down" if is_rtl else "up"
    return ""


def leave_link(cell: QTextEdit) -> None:
    """What is typed right after a link is no part of it."""
    cursor = cell.textCursor()
    if not cursor.charFormat().isAnchor() or cursor.hasSelection():
        return
    ahead = QTextCursor(cursor)
    is_inside = ahead.movePosition(_Move.NextCharacter)
    if not is_inside or ahead.charFormat().anchorHref() != cursor.charFormat().anchorHref():
        cell.setCurrentCharFormat(QTextCharFormat())


def _is_at_edge(cell: QTextEdit, move: _Move, by_sight: bool) -> bool:
    if cell.textCursor().hasSelection():
        return False
    if by_sight:
        return sight.beside(cell, 1 if move == _Move.Right else -1) is None
    return not _can_move(cell, move)


def _can_move(cell: QTextEdit, move: _Move) -> bool:
    return QTextCursor(cell.textCursor()).movePosition(move)
