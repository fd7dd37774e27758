"""Marks on the words of a cell: of reviewers, of checks, of a search; never in the text."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Literal, TypeAlias

from msgspec import Struct
from PySide6.QtCore import QPoint, QPointF
from PySide6.QtGui import QColor, QPainter, QPolygonF, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from ui.editor import richdoc
from ui.theme import inks

Kind: TypeAlias = Literal[
    "change", "strike", "stale", "comment",
    "changed", "error", "warning", "info", "misspelt", "found", "found here", "sentence",
]  # fmt: skip
_Line = QTextCharFormat.UnderlineStyle
FAINT = 130  # of 255
WEDGE = 3.5  # pixels: half of what marks a place at which words would come in
# From the lowest to the topmost; what is not named here lies under all of them.
SOURCES = ("stale", "findings", "review", "spelling", "counterpart", "find")


class Mark(Struct, frozen=True):
    """Code points ``start`` to ``end`` of a cell; words: what it says when pointed at.

    change, strike, stale, comment: a reviewer's. changed: words that are others since the texts
    were compared. error, warning, info: what a check found. misspelt: no word that the
    dictionaries know. found, found here: what is searched for, and the one in hand. sentence:
    what stands for the sentence that the cursor is in, in the other language.
    """

    start: int
    end: int
    kind: Kind
    words: str


class _Shown(Struct, frozen=True):
    marks: tuple[Mark, ...]
    revision: int  # of the text that they were put on
    selections: list[QTextEdit.ExtraSelection]


class Markings:
    """The marks of one text, by who put them there; they move with their words."""

    def __init__(self, edit: QTextEdit) -> None:
        self._edit = edit
        self._shown: dict[str, _Shown] = {}

    def show(self, source: str, marks: Sequence[Mark], read: Callable[[], str]) -> None:
        """What a source has to mark from now on; ``read`` gives the text when it is needed."""
        held = self._shown.get(source)
        revision = self._edit.document().revision()
        if held is None and not marks:
            return
        if held and held.marks == tuple(marks) and (not marks or held.revision == revision):
            return
        if marks:
            made = _selections(self._edit, read(), marks)
            self._shown[source] = _Shown(tuple(marks), revision, made)
        else:
            del self._shown[source]
        self._edit.setExtraSelections([one for one, _ in self._all()])
        self._edit.viewport().update()

    def of(self, source: str) -> tuple[Mark, ...]:
        """What a source has marked."""
        held = self._shown.get(source)
        return held.marks if held else ()

    def words_at(self, place: QPoint) -> str:
        """What the marks at a place of the viewport say, one line each; "" where there is none."""
        position = self._edit.cursorForPosition(place).position()
        return "\n".join(
            mark.words
            for one, mark in self._all()
            if mark.words and _is_within(one.cursor, position)
        )

    def paint(self) -> None:
        """A small wedge where words would come in, as there are none to be marked."""
        wedges = [one for one, mark in self._all() if mark.start == mark.end]
        if not wedges:
            return
        painter = QPainter(self._edit.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for one in wedges:
            _paint_wedge(self._edit, painter, one)
        painter.end()

    def _all(self) -> Iterator[tuple[QTextEdit.ExtraSelection, Mark]]:
        for source in sorted(self._shown, key=_height):
            held = self._shown[source]
            yield from zip(held.selections, held.marks, strict=True)


def _height(source: str) -> int:
    return SOURCES.index(source) if source in SOURCES else -1


def _is_within(cursor: QTextCursor, position: int) -> bool:
    return cursor.selectionStart() <= position <= cursor.selectionEnd()


def _selections(
    edit: QTextEdit, text: str, marks: Sequence[Mark]
) -> list[QTextEdit.ExtraSelection]:
    """The marks as Qt paints them over a text without changing it."""
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


def _paint_wedge(edit: QTextEdit, painter: QPainter, one: QTextEdit.ExtraSelection) -> None:
    colour: QColor = one.format.underlineColor()
    rect = edit.cursorRect(one.cursor)
    foot = QPointF(rect.center().x(), rect.bottom() - 3)
    painter.fillRect(int(foot.x()), rect.top() + 3, 1, rect.height() - 6, colour)
    painter.setPen(colour)
    painter.setBrush(colour)
    left, right = QPointF(-WEDGE, WEDGE + 1), QPointF(WEDGE, WEDGE + 1)
    painter.drawPolygon(QPolygonF([foot, foot + left, foot + right]))


def _look(kind: Kind) -> QTextCharFormat:
    worn = inks()
    ground, line, style = {
        "change": (worn.green_ground, worn.green, _Line.DashUnderline),
        "strike": (worn.red_ground, worn.red, _Line.DashUnderline),
        "stale": ("", worn.amber, _Line.DashUnderline),
        "comment": (worn.comment, "", _Line.NoUnderline),
        "changed": (worn.amber_ground, worn.amber, _Line.SingleUnderline),
        "error": (worn.red_ground, worn.red, _Line.SingleUnderline),
        "warning": (worn.amber_ground, worn.amber, _Line.DotLine),
        "info": ("", worn.accent, _Line.DotLine),
        "misspelt": ("", worn.red, _Line.WaveUnderline),
        "found": (worn.pressed, "", _Line.NoUnderline),
        "found here": (worn.accent, "", _Line.NoUnderline),
        "sentence": (worn.pressed, "", _Line.NoUnderline),
    }[kind]
    made = QTextCharFormat()
    if ground:
        colour = QColor(ground)
        colour.setAlpha(FAINT if kind == "sentence" else 255)
        made.setBackground(colour)
    if line:
        made.setUnderlineStyle(style)
        made.setUnderlineColor(QColor(line))
    if kind == "found here":
        made.setForeground(QColor(worn.on_accent))
    return made
