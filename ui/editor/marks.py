"""Marks on the words of a cell that somebody would change or has commented; never in the text."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypeAlias

from msgspec import Struct
from PySide6.QtCore import QPoint, QPointF
from PySide6.QtGui import QColor, QPainter, QPolygonF, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from ui.editor import richdoc
from ui.theme import inks

Kind: TypeAlias = Literal["change", "strike", "stale", "comment"]
WEDGE = 3.5  # pixels: half of what marks a place at which words would come in


class Mark(Struct, frozen=True):
    """Code points ``start`` to ``end`` of a cell; words: what it says when pointed at."""

    start: int
    end: int
    kind: Kind
    words: str


def selections(edit: QTextEdit, text: str, marks: Sequence[Mark]) -> list[QTextEdit.ExtraSelection]:
    """The marks as Qt paints them over a text without changing it; they move with the words."""
    found = []
    for mark in marks:
        made = QTextEdit.ExtraSelection()
        cursor = QTextCursor(edit.document())
        end = len(text) if mark.end < 0 else mark.end
        cursor.setPosition(richdoc.to_units(text, min(mark.start, len(text))))
        place = richdoc.to_units(text, min(max(end, mark.start), len(text)))
        cursor.setPosition(place, QTextCursor.MoveMode.KeepAnchor)
        made.cursor, made.format = cursor, _look(mark.kind)
        found.append(made)
    return found


def paint_wedges(
    edit: QTextEdit, painter: QPainter, held: Sequence[QTextEdit.ExtraSelection]
) -> None:
    """A small wedge where words would come in, as there are none to be marked."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for one in held:
        cursor: QTextCursor = one.cursor
        if cursor.hasSelection():
            continue
        colour: QColor = one.format.underlineColor()
        rect = edit.cursorRect(cursor)
        foot = QPointF(rect.center().x(), rect.bottom() - 3)
        painter.fillRect(int(foot.x()), rect.top() + 3, 1, rect.height() - 6, colour)
        painter.setPen(colour)
        painter.setBrush(colour)
        left, right = QPointF(-WEDGE, WEDGE + 1), QPointF(WEDGE, WEDGE + 1)
        painter.drawPolygon(QPolygonF([foot, foot + left, foot + right]))


def words_at(
    edit: QTextEdit,
    place: QPoint,
    held: Sequence[QTextEdit.ExtraSelection],
    marks: Sequence[Mark],
) -> str:
    """What the marks at a place of the viewport say, one line each; "" where there is none."""
    position = edit.cursorForPosition(place).position()
    lines = []
    for one, mark in zip(held, marks, strict=True):
        cursor: QTextCursor = one.cursor
        if cursor.selectionStart() <= position <= cursor.selectionEnd():
            lines.append(mark.words)
    return "\n".join(lines)


def _look(kind: Kind) -> QTextCharFormat:
    worn = inks()
    ground, line = {
        "change": (worn.green_ground, worn.green),
        "strike": (worn.red_ground, worn.red),
        "stale": ("", worn.amber),
        "comment": (worn.comment, ""),
    }[kind]
    made = QTextCharFormat()
    if ground:
        made.setBackground(QColor(ground))
    if line:
        made.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DashUnderline)
        made.setUnderlineColor(QColor(line))
    return made
