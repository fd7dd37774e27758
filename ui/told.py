"""Writes a text as it was and as it is into a document: struck out what went, underlined what came.

Shape and colour say the same, so that neither is needed alone.
"""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtGui import QColor, QFont, QTextCharFormat, QTextCursor, QTextOption
from PySide6.QtWidgets import QTextEdit

from app.model import Language
from app.review.told import Fate, Told
from ui.editor.directions import direction_of
from ui.theme import inks, text_font

# Between a word that went and the one that came, which in Arabic would else join their letters.
GAP = "\u2009"


def dress_told(edit: QTextEdit, language: Language, role: str = "text") -> None:
    """Makes a text field one that is read only, in the direction and the face of a language."""
    edit.setReadOnly(True)
    edit.setFont(text_font(role, language))
    edit.document().setDefaultFont(edit.font())
    option = QTextOption()
    option.setTextDirection(direction_of(language))
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    edit.document().setDefaultTextOption(option)
    edit.setLayoutDirection(direction_of(language))


def write_told(cursor: QTextCursor, stretches: Iterable[Told], font: QFont | None = None) -> None:
    """Inserts the stretches at a cursor, in a font if it is not that of the document."""
    before: Fate = "same"
    for one in stretches:
        if before == "gone" and one.fate == "come":
            cursor.insertText(GAP, QTextCharFormat())
        cursor.insertText(one.text, _look(one.fate, font))
        before = one.fate


def _look(fate: Fate, font: QFont | None) -> QTextCharFormat:
    made, worn = QTextCharFormat(), inks()
    if font is not None:
        made.setFont(font)
    made.setForeground(QColor({"same": worn.ink, "gone": worn.red, "come": worn.green}[fate]))
    if fate == "gone":
        made.setFontStrikeOut(True)
        made.setBackground(QColor(worn.red_ground))
    elif fate == "come":
        made.setFontUnderline(True)
        made.setBackground(QColor(worn.green_ground))
    return made
