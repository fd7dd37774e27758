"""What stands around the texts of a pair: their room, captions, the bar of a quotation, bullets."""

from __future__ import annotations

from msgspec import Struct
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen

from app.model import Language
from ui.editor.band import Columns
from ui.editor.directions import start_of
from ui.editor.outline import Strip
from ui.editor.setting import Setting
from ui.theme import SMALL_ROLES, inks, text_font
from ui.wording import field_name

PADDING = {  # above and below the text, in pixels
    "kicker": (4, 2),
    "headline": (2, 4),
    "subheadline": (0, 14),
    "heading": (12, 4),
    "quotation": (9, 5),
    "item": (3, 3),
    "name": (10, 2),
}
LAST_ROLES = frozenset({"post", "alt", "email"})  # below which a new row or contact begins
QUOTED_ROLES = frozenset({"quotation", "speaker", "post"})
CAPTION = 84
INDENT = 22
BAR = 3


class Sides(Struct, frozen=True):
    """The two panes of a band, in pixels of it."""

    strip: Strip
    setting: Setting

    def padding(self) -> tuple[int, int]:
        """Above and below the texts."""
        small = (1, 1) if self.strip.role in SMALL_ROLES else (7, 7)
        above, below = PADDING.get(self.strip.role, small)
        return (above, below + 9) if self.strip.role in LAST_ROLES else (above, below)

    def pane(self, columns: Columns, pane: Language, height: int) -> QRect:
        """The whole pane of a language."""
        is_left = pane is self.setting.left
        return columns.left(height) if is_left else columns.right(height)

    def room(self, columns: Columns, pane: Language, height: int) -> QRect:
        """Where the cell of a language stands."""
        above, below = self.padding()
        lead = self._indent() + (CAPTION if self.strip.role in SMALL_ROLES else 0)
        margin = columns.margin
        rect = self.pane(columns, pane, height).adjusted(margin, above, -margin, -below)
        is_rtl = pane.direction == "rtl"
        return rect.adjusted(0, 0, -lead, 0) if is_rtl else rect.adjusted(lead, 0, 0, 0)

    def paint(
        self, painter: QPainter, columns: Columns, pane: Language, height: int, number: str
    ) -> None:
        """The bar of a quotation, the bullet or ``number`` of an item, the caption of a field."""
        role, is_rtl = self.strip.role, pane.direction == "rtl"
        margin = columns.margin
        inner = self.pane(columns, pane, height).adjusted(margin, 0, -margin, 0)
        indent, top = self._indent(), self.padding()[0]
        if indent and role in QUOTED_ROLES:
            x = inner.right() - BAR + 1 if is_rtl else inner.left()
            painter.fillRect(QRect(x, 0, BAR, height), QColor(inks().line))
        flags = start_of(pane) | Qt.AlignmentFlag.AlignTop
        painter.setPen(QColor(inks().soft))
        if role == "item":
            painter.setFont(text_font("text", pane, self.setting.zoom))
            painter.drawText(inner.adjusted(4, top, -4, 0), flags, number)
        elif role in SMALL_ROLES:
            painter.setFont(_caption_font(pane, self.setting.zoom))
            shift = -indent if is_rtl else indent
            painter.drawText(inner.translated(shift, top + 2), flags, field_name(role, pane.code))

    def paint_empty(self, painter: QPainter, columns: Columns, pane: Language, height: int) -> None:
        """A dashed line around the room of a text that only the other language has."""
        rect = self.room(columns, pane, height).adjusted(-8, -2, 8, 1)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(inks().amber), 1, Qt.PenStyle.DashLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(rect, 4, 4)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)

    def _indent(self) -> int:
        is_set_in = self.strip.section != "contacts" and self.strip.role in {*QUOTED_ROLES, "item"}
        return INDENT if is_set_in else 0


def _caption_font(pane: Language, zoom: float) -> QFont:
    font = QFont()
    font.setPointSizeF((8.5 if pane.script == "Latn" else 9.0) * zoom)
    return font
