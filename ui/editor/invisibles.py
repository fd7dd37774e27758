"""Signs over what a text holds and does not show: spaces, ends, joiners, marks of direction.

They are painted over the finished lines: neither the lines nor what is copied knows of them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal, TypeAlias

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF, QTextLayout, QTextLine
from PySide6.QtWidgets import QTextEdit

from ui.editor import richdoc, sight
from ui.theme import inks

Head: TypeAlias = Literal["right", "left", "diamond", "square", "cross", "bar", "disc"]
SMALL = 0.11  # of the height of a line: half of a head


class Post(Struct, frozen=True):
    """A stroke through the line with a head on it: the sign of what takes no room.

    feet: where the foot points, -1 to the left, 1 to the right, 2 to both sides: it opens an
    isolate. is_hollow: of embeddings, which isolates took the place of.
    """

    head: Head
    feet: Literal[-1, 0, 1, 2] = 0
    is_hollow: bool = False
    has_dot: bool = False


POSTS = {
    "\u200e": Post("right"),
    "\u200f": Post("left"),
    "\u061c": Post("left", has_dot=True),
    "\u2066": Post("right", feet=1),
    "\u2067": Post("left", feet=-1),
    "\u2068": Post("diamond", feet=2),
    "\u2069": Post("square", feet=2),
    "\u202a": Post("right", feet=1, is_hollow=True),
    "\u202b": Post("left", feet=-1, is_hollow=True),
    "\u202c": Post("square", feet=2, is_hollow=True),
    "\u202d": Post("right", feet=1, is_hollow=True, has_dot=True),
    "\u202e": Post("left", feet=-1, is_hollow=True, has_dot=True),
    "\u200b": Post("disc", is_hollow=True),
    "\u2060": Post("disc"),
    "\ufeff": Post("disc", has_dot=True),
    "\u200c": Post("bar"),
    "\u200d": Post("cross"),
}
SPACES = " \u00a0\u202f\u2000-\u200a\u3000\t"
TATWEEL, SOFT_HYPHEN, LINE_END = "\u0640", "\u00ad", "\u2028"
_SIGNED = re.compile(f"[{SPACES}{TATWEEL}{SOFT_HYPHEN}{LINE_END}{''.join(POSTS)}]")
_ASTRAL = re.compile("[\U00010000-\U0010ffff]")


class _Place(Struct, frozen=True):
    """Where a character stands in the viewport, in pixels: its edges, its baseline,
    and how high its line is."""

    left: float
    right: float
    base: float
    height: float

    def middle(self) -> float:
        return (self.left + self.right) / 2


class _Brush:
    """A painter with the colours of the signs, looked up once for all of a text."""

    def __init__(self, edit: QTextEdit) -> None:
        worn = inks()
        self.faint, self.strong = QColor(worn.hint), QColor(worn.accent)
        self.ground = QColor(worn.paper)
        self.painter = QPainter(edit.viewport())
        self.painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def draw_with(self, colour: QColor, width: float) -> QPainter:
        """The painter, ready to draw lines of a colour, in pixels."""
        self.painter.setPen(QPen(colour, width))
        self.painter.setBrush(Qt.BrushStyle.NoBrush)
        return self.painter


def paint(edit: QTextEdit, room: QRectF) -> None:
    """Paints the signs of a text in the part of the viewport that is to be seen anew."""
    brush = _Brush(edit)
    is_rtl = sight.is_rtl(edit)
    for block in richdoc.blocks(edit.document()):
        layout = block.layout()
        units = _ASTRAL.sub("\ufffd\ufffd", block.text())  # Qt counts them as two
        for index in range(layout.lineCount()):
            line = layout.lineAt(index)
            if line.rect().translated(layout.position()).intersects(room):
                _Line(brush, layout, line, is_rtl=is_rtl).paint(units)
        if units:
            _paint_end(brush, edit.viewport().width(), layout, is_rtl=is_rtl)
    brush.painter.end()


class _Line:
    """One line of a text, and how many signs stand at a place already."""

    def __init__(
        self, brush: _Brush, layout: QTextLayout, line: QTextLine, *, is_rtl: bool
    ) -> None:
        self._brush, self._layout, self._line = brush, layout, line
        self._is_rtl = is_rtl
        self._taken: dict[int, int] = {}

    def paint(self, units: str) -> None:
        """Paints its signs; ``units``: the whole text, a letter for each UTF-16 unit."""
        end = self._line.textStart() + self._line.textLength()
        for match in _SIGNED.finditer(units, self._line.textStart(), end):
            sign = match.group()
            is_tab = sign == "\t"
            place = _place(self._layout, self._line, match.start(), is_tab=is_tab)
            self._paint_sign(sign, place)

    def _paint_sign(self, sign: str, place: _Place) -> None:
        if sign in POSTS:
            _paint_post(self._brush, self._beside(place), POSTS[sign])
        elif sign == TATWEEL:
            _paint_stretch(self._brush, place)
        elif sign == SOFT_HYPHEN:
            _paint_elbow(self._brush, place)
        elif sign == LINE_END:
            _paint_arrow(self._brush, place, is_rtl=self._is_rtl)
        else:
            _paint_space(self._brush, place, sign)

    def _beside(self, place: _Place) -> _Place:
        """Signs of what takes no room stand beside each other, the later ones further on."""
        x = round(place.middle())
        count = self._taken.get(x, 0)
        self._taken[x] = count + 1
        shift = count * 3 * SMALL * place.height * (-1 if self._is_rtl else 1)
        return replace(place, left=place.left + shift, right=place.right + shift)


def _place(layout: QTextLayout, line: QTextLine, unit: int, *, is_tab: bool = False) -> _Place:
    # Qt gives a tab no trailing edge of its own.
    behind = _x(line, unit + 1, _Edge.Leading) if is_tab else _x(line, unit, _Edge.Trailing)
    edges = sorted((_x(line, unit, _Edge.Leading), behind))
    corner = layout.position()
    left, right = (corner.x() + x for x in edges)
    top = corner.y() + line.y()
    return _Place(left, right, top + line.ascent(), line.height())


_Edge = QTextLine.Edge


def _x(line: QTextLine, unit: int, edge: QTextLine.Edge) -> float:
    found: tuple[float, int] = line.cursorToX(unit, edge)  # type: ignore[assignment]
    return found[0]


def _paint_space(brush: _Brush, place: _Place, sign: str) -> None:
    """A dot; a ring where the line may not end; a trough for those of another width."""
    painter = brush.draw_with(brush.faint, 1)
    middle = QPointF(place.middle(), place.base - place.height * 0.16)
    size = max(1.0, place.height * 0.035)
    if sign == " ":
        painter.fillRect(
            QRectF(middle.x() - size, middle.y() - size, 2 * size, 2 * size), brush.faint
        )
        return
    if sign in "\u00a0\u202f":
        wide, high = (1.6, 1.6) if sign == "\u00a0" else (1.1, 1.9)
        painter.drawEllipse(middle, size * wide, size * high)
        return
    y, depth = place.base, place.height * 0.08
    left, right = place.left + 1, max(place.left + 2, place.right - 1)
    corners = ((left, y - depth), (left, y), (right, y), (right, y - depth))
    painter.drawPolyline(QPolygonF([QPointF(*corner) for corner in corners]))


def _paint_stretch(brush: _Brush, place: _Place) -> None:
    """A stroke below the letter that only draws a word out."""
    painter = brush.draw_with(brush.strong, 1.2)
    y = place.base + place.height * 0.07
    painter.drawLine(QPointF(place.left, y), QPointF(place.right, y))
    for x in (place.left, place.right):
        painter.drawLine(QPointF(x, y - 2), QPointF(x, y + 2))


def _paint_elbow(brush: _Brush, place: _Place) -> None:
    """The sign of logic for "not", as other programs show a hyphen that is seen at ends only."""
    painter = brush.draw_with(brush.strong, 1.2)
    size, y = place.height * 0.13, place.base - place.height * 0.2
    x = place.middle()
    corners = ((x - size, y), (x + size, y), (x + size, y + size))
    painter.drawPolyline(QPolygonF([QPointF(*corner) for corner in corners]))


def _paint_arrow(brush: _Brush, place: _Place, *, is_rtl: bool) -> None:
    """The bent arrow of a line that a person ended, behind its last letter."""
    painter = brush.draw_with(brush.faint, 1.2)
    size = place.height * 0.09
    way = -1 if is_rtl else 1
    x, y = (place.left if is_rtl else place.right) + way * 2, place.base - size * 1.5
    far = x + way * 3 * size
    tip, stem = (far, x) if is_rtl else (x, far)
    for corners in (
        ((stem, y - 1.8 * size), (stem, y), (tip, y)),
        ((tip + size, y - size), (tip, y), (tip + size, y + size)),
    ):
        painter.drawPolyline(QPolygonF([QPointF(*corner) for corner in corners]))


def _paint_end(brush: _Brush, room: int, layout: QTextLayout, *, is_rtl: bool) -> None:
    """A pilcrow behind the last character."""
    line = layout.lineAt(layout.lineCount() - 1)
    place = _place(layout, line, line.textStart() + line.textLength())
    painter = brush.draw_with(brush.faint, 1)
    font = painter.font()
    font.setFamilies(["IBM Plex Sans"])
    font.setPixelSize(max(8, round(place.height * 0.45)))
    painter.setFont(font)
    width = painter.fontMetrics().horizontalAdvance("¶")
    x = place.left - width - 2 if is_rtl else place.right + 2
    painter.drawText(QPointF(min(max(0.0, x), room - width), place.base), "¶")


def _paint_post(brush: _Brush, place: _Place, post: Post) -> None:
    painter = brush.draw_with(brush.strong, 1.2)
    size = place.height * SMALL
    x, top = place.middle(), max(size + 1, place.base - place.height * 0.62)
    foot = place.base + place.height * 0.08
    painter.drawLine(QPointF(x, top), QPointF(x, foot))
    for side in {0: (), 2: (-1, 1)}.get(post.feet, (post.feet,)):
        painter.drawLine(QPointF(x, foot), QPointF(x + side * size * 1.4, foot))
    painter.setBrush(brush.ground if post.is_hollow else brush.strong)
    _paint_head(painter, QPointF(x, top), size, post.head)
    if post.has_dot:
        painter.setBrush(brush.strong)
        painter.drawEllipse(QPointF(x, top + 2.2 * size), size / 2, size / 2)


def _paint_head(painter: QPainter, at: QPointF, size: float, head: Head) -> None:
    match head:
        case "disc":
            painter.drawEllipse(at, size * 0.8, size * 0.8)
        case "cross" | "bar":
            for rise in (-1, 1) if head == "cross" else (0,):
                way = QPointF(size, rise * size)
                painter.drawLine(at - way, at + way)
        case _:
            corners = (QPointF(x * size, y * size) for x, y in _corners(head))
            painter.drawPolygon(QPolygonF([at + corner for corner in corners]))


def _corners(head: Head) -> Iterator[tuple[float, float]]:
    yield from {
        "right": ((0, -1), (1.6, 0), (0, 1)),
        "left": ((0, -1), (-1.6, 0), (0, 1)),
        "diamond": ((0, -1.2), (1.2, 0), (0, 1.2), (-1.2, 0)),
    }.get(head, ((-0.9, -0.9), (0.9, -0.9), (0.9, 0.9), (-0.9, 0.9)))
