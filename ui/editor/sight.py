"""Arrow keys by what is seen: left is left, also where the text runs the other way.

Qt has a style for this too, but draws the cursor in a run against the paragraph a letter away from
where what is typed comes in; here the cursor stands where it always does, only its way differs.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QTextCursor, QTextLayout, QTextLine
from PySide6.QtWidgets import QTextEdit

_Modifier = Qt.KeyboardModifier
_SIDES = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
NEAR = 0.01  # pixels within which two places are one


def go(edit: QTextEdit, event: QKeyEvent) -> bool:
    """Takes an arrow key to the side, with Shift and Ctrl as they are; False for other keys."""
    side = _SIDES.get(Qt.Key(event.key()))
    held = event.modifiers() & ~_Modifier.KeypadModifier
    if side is None or held & ~(_Modifier.ShiftModifier | _Modifier.ControlModifier):
        return False
    cursor = edit.textCursor()
    is_selecting = bool(held & _Modifier.ShiftModifier)
    is_wordwise = bool(held & _Modifier.ControlModifier)
    place = beside(edit, side, is_wordwise=is_wordwise)
    if place is not None:
        mode = QTextCursor.MoveMode
        cursor.setPosition(place, mode.KeepAnchor if is_selecting else mode.MoveAnchor)
        edit.setTextCursor(cursor)
    return True


def beside(edit: QTextEdit, side: int, *, is_wordwise: bool = False) -> int | None:
    """The next place on the left (-1) or right (1) of the cursor; None at the edge of the text."""
    cursor = edit.textCursor()
    layout = cursor.block().layout()
    line = layout.lineForTextPosition(cursor.positionInBlock())
    x = _x(line, cursor.positionInBlock())
    places = _places(layout, line, _word_starts(cursor) if is_wordwise else None)
    ahead = [place for place in places if side * (_x(line, place) - x) > NEAR]
    if ahead:
        return cursor.block().position() + min(ahead, key=lambda place: side * _x(line, place))
    other = _next_line(edit, layout, line, side)
    if other is None:
        return None
    first = min(_places(layout, other, None), key=lambda place: side * _x(other, place))
    return cursor.block().position() + first


def is_rtl(edit: QTextEdit) -> bool:
    """Whether its text runs from the right; a phone number does not, in an Arabic pane either."""
    direction = edit.document().defaultTextOption().textDirection()
    return direction == Qt.LayoutDirection.RightToLeft


def _places(layout: QTextLayout, line: QTextLine, among: Iterable[int] | None) -> list[int]:
    """Where the cursor can stand in a line; the end of all but the last is in the next one."""
    end = line.textStart() + line.textLength()
    is_last = line.lineNumber() == layout.lineCount() - 1
    held = range(line.textStart(), end + is_last) if among is None else among
    return [
        place
        for place in held
        if line.textStart() <= place < end + is_last and layout.isValidCursorPosition(place)
    ]


def _next_line(
    edit: QTextEdit, layout: QTextLayout, line: QTextLine, side: int
) -> QTextLine | None:
    """The line that a text goes on in over that edge."""
    number = line.lineNumber() + (-side if is_rtl(edit) else side)
    return layout.lineAt(number) if 0 <= number < layout.lineCount() else None


def _word_starts(cursor: QTextCursor) -> Iterator[int]:
    """Where the words of the cursor's block begin, and both its ends."""
    walk = QTextCursor(cursor.block())
    yield 0
    while walk.movePosition(QTextCursor.MoveOperation.NextWord) and walk.block() == cursor.block():
        yield walk.positionInBlock()
    yield cursor.block().length() - 1


def _x(line: QTextLine, place: int) -> float:
    found: tuple[float, int] = line.cursorToX(place)  # type: ignore[assignment]
    return found[0]
