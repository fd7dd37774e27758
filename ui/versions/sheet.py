"""What differs between two versions, both languages side by side, word by word."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec import Struct
from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextFrameFormat,
    QTextLength,
    QTextOption,
    QTextTable,
    QTextTableFormat,
)
from PySide6.QtWidgets import QApplication, QFrame, QTextEdit, QWidget

from app.localized import Localized
from app.model import Language
from app.review.told import Told, told
from app.snapshots.difference import CellDifference, Difference
from ui.editor.directions import direction_of
from ui.theme import inks, text_font
from ui.told import write_told
from ui.versions.words import fact_words, fate_name, relooked, text_fate, text_name

COLUMNS = (44.0, 12.0, 44.0)  # per cent: left text, what became of it, right text
MIDDLE = 1
PADDING = 7


class Line(Struct, frozen=True):
    """A line of the table. label: what it is; note: what became of it. wide: in place of texts."""

    label: str = ""
    note: str = ""
    cell: CellDifference | None = None
    wide: str = ""


class DifferenceSheet(QTextEdit):
    """Shows a difference to be read; the left-to-right language stands on the left."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setTabChangesFocus(True)
        self.setAccessibleName(self.tr("What differs"))
        option = QTextOption()
        option.setTextDirection(Qt.LayoutDirection.LeftToRight)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.document().setDefaultTextOption(option)
        self.document().setDocumentMargin(0)

    def show_difference(
        self, difference: Difference, panes: Sequence[Language], *, everything: bool
    ) -> None:
        """Shows what differs; everything: what is the same too."""
        lines = tuple(_lines(difference, everything=everything))
        self.clear()
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        if lines:
            table = cursor.insertTable(len(lines), len(COLUMNS), _table())
            for number, line in enumerate(lines):
                _write(table, number, line, panes)
        else:
            cursor.insertText(self.tr("Nothing differs."))
        cursor.endEditBlock()
        start = QTextCursor(self.document())
        start.movePosition(QTextCursor.MoveOperation.NextCharacter)  # into the first cell
        self.setTextCursor(start)


def _lines(difference: Difference, *, everything: bool) -> Iterator[Line]:
    yield from (Line(wide=fact_words(one)) for one in difference.facts)
    for cell in difference.texts:
        if (everything and _has_words(cell)) or cell.is_changed:
            yield Line(text_name(cell.part, ""), _looks(cell) or text_fate(cell), cell)
    for row in difference.rows:
        if not everything and row.fate == "same" and not row.is_moved:
            continue
        note = fate_name(row)
        shown = [one for one in row.cells if _has_words(one)]
        if not everything and row.fate == "changed":
            shown = [one for one in shown if one.is_changed] or shown
        for cell in shown or [CellDifference("text", Localized(), Localized())]:
            yield Line(text_name(cell.part, row.kind), _looks(cell) or note, cell)
            note = ""
        yield from (Line(wide=fact_words(one)) for one in row.facts)


def _has_words(cell: CellDifference) -> bool:
    return any(cell.was.values()) or any(cell.now.values())


def _looks(cell: CellDifference) -> str:
    has_words_changed = any(
        cell.was.get(code, "") != cell.now.get(code, "") for code in (*cell.was, *cell.now)
    )
    return relooked() if cell.is_relooked and not has_words_changed else ""


def _table() -> QTextTableFormat:
    made = QTextTableFormat()
    made.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    kind = QTextLength.Type.PercentageLength
    made.setColumnWidthConstraints([QTextLength(kind, share) for share in COLUMNS])
    made.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    made.setCellPadding(PADDING)
    made.setCellSpacing(0)
    made.setBorder(1)
    made.setBorderCollapse(True)
    made.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    made.setBorderBrush(QBrush(QColor(inks().line)))
    return made


def _write(table: QTextTable, number: int, line: Line, panes: Sequence[Language]) -> None:
    if line.cell is None:
        table.mergeCells(number, 0, 1, len(COLUMNS))
        cursor = table.cellAt(number, 0).firstCursorPosition()
        cursor.setBlockFormat(_centred())
        cursor.insertText(line.wide, _ink(inks().ink))
        return
    for column, pane in zip((0, 2), panes, strict=True):
        was, now = (texts.get(pane.code, "") for texts in (line.cell.was, line.cell.now))
        cursor = table.cellAt(number, column).firstCursorPosition()
        _write_text(cursor, told(was, now), pane)
    cursor = table.cellAt(number, MIDDLE).firstCursorPosition()
    cursor.setBlockFormat(_centred())
    cursor.insertText(line.label, _ink(inks().soft))
    if line.note:
        cursor.insertBlock()
        cursor.insertText(line.note, _ink(inks().ink, is_bold=True))


def _write_text(cursor: QTextCursor, stretches: Sequence[Told], pane: Language) -> None:
    block = QTextBlockFormat()
    block.setLayoutDirection(direction_of(pane))
    cursor.setBlockFormat(block)
    write_told(cursor, stretches, text_font("text", pane))


def _centred() -> QTextBlockFormat:
    """Words of the interface, in its own direction."""
    made = QTextBlockFormat()
    made.setLayoutDirection(QApplication.layoutDirection())
    made.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    return made


def _ink(colour: str, *, is_bold: bool = False) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setForeground(QColor(colour))
    made.setFontPointSize(8.5)
    if is_bold:
        made.setFontWeight(700)
    return made
