"""What keys mean in a cell beyond typing: where they lead out of it, and how a link ends."""

from __future__ import annotations

from typing import Literal, TypeAlias

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

Step: TypeAlias = Literal["up", "down", ""]
_Move = QTextCursor.MoveOperation


def step_of(cell: QTextEdit, event: QKeyEvent) -> Step:
    """Where the key leads out of the cell; empty when it stays inside."""
    if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
        return ""
    is_rtl = cell.layoutDirection() == Qt.LayoutDirection.RightToLeft
    match event.key():
        case Qt.Key.Key_Up:
            return "" if _can_move(cell, _Move.Up) else "up"
        case Qt.Key.Key_Down:
            return "" if _can_move(cell, _Move.Down) else "down"
        case Qt.Key.Key_Right:
            return _past_edge(cell, _Move.Right, "up" if is_rtl else "down")
        case Qt.Key.Key_Left:
            return _past_edge(cell, _Move.Left, "down" if is_rtl else "up")
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


def _past_edge(cell: QTextEdit, move: _Move, step: Step) -> Step:
    return "" if cell.textCursor().hasSelection() or _can_move(cell, move) else step


def _can_move(cell: QTextEdit, move: _Move) -> bool:
    return QTextCursor(cell.textCursor()).movePosition(move)
