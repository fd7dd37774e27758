"""Puts what the language writes in place of what was typed; one step back brings that again."""

from __future__ import annotations

from PySide6.QtGui import QTextCursor

from app.text.smart import TRIGGERS, smart
from ui.editor import richdoc
from ui.editor.box import TYPED_ROLES, Box


def replacement(box: Box, typed: str) -> tuple[QTextCursor, str] | None:
    """The characters to be replaced after ``typed`` was typed at the cursor, and by what."""
    if typed not in TRIGGERS or box.role in TYPED_ROLES or not box.settings.is_smart:
        return None
    cursor = box.textCursor()
    if cursor.charFormat().isAnchor():
        return None
    text = box.text()
    made = smart(text[: richdoc.to_points(text, cursor.position())], box.pane)
    if made is None:
        return None
    end = cursor.position()
    cursor.setPosition(end - made.length)  # what is typed is never outside the basic plane
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    return cursor, made.words
