"""A text in its pane's language and direction, as high as what it holds, with what marks it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontInfo,
    QFontMetricsF,
    QHelpEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextBlockFormat,
    QTextCursor,
    QTextOption,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QToolTip, QWidget

from app.model import Language, RichText
from ui.editor import invisibles, richdoc
from ui.editor.directions import direction_of, start_of
from ui.editor.marks import Mark, Markings
from ui.settings import Settings
from ui.theme import SMALL_ROLES, hint_colour, line_height, text_colour, text_font
from ui.wording import field_name

OVERHANG = 0.4  # of the size of the type
LONGEST_WORD = 24  # letters; what is longer is an address
TYPED_ROLES = frozenset({"phone", "email"})
_Wrap = QTextOption.WrapMode
# A cell is one block, and an end of a line in it is no end of a paragraph.
_ENDS = str.maketrans({"\u2028": "\n", "\u2029": "\n"})


class Box(QTextEdit):
    """Shows the text of a role. resized: the text wants another height."""

    resized = Signal()

    def __init__(self, pane: Language, role: str, zoom: float, parent: QWidget) -> None:
        super().__init__(parent)
        self.pane, self.role = pane, role
        self.markings = Markings(self)
        self.settings = Settings()
        self.overhang = 0
        self._height = 0.0
        self._dress(zoom)
        self.textChanged.connect(self._paint_anew)
        if self.overhang:
            self.textChanged.connect(self._choose_wrapping)

    def follow(self, settings: Settings) -> None:
        """Does from now on what a person has chosen."""
        was, self.settings = self.settings, settings
        if was.is_invisible_shown != settings.is_invisible_shown:
            self.viewport().update()

    def text(self) -> str:
        """The characters that it holds."""
        return self.document().toRawText().translate(_ENDS)

    def fill(self, text: RichText) -> None:
        """Shows another text; the cursor goes to the end of what differs."""
        cursor = self.textCursor()
        cursor.beginEditBlock()
        place = richdoc.change(cursor, text)
        cursor.endEditBlock()
        cursor.setPosition(place)
        self.setTextCursor(cursor)
        self.grow()

    def put_cursor(self, start: int, end: int) -> None:
        """Selects the code points from ``start`` to ``end``; -1 is the end of the text."""
        text = self.text()
        cursor = self.textCursor()
        cursor.setPosition(richdoc.to_units(text, len(text) if start < 0 else start))
        if end > start >= 0:
            cursor.setPosition(richdoc.to_units(text, end), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def unselect(self) -> None:
        """Leaves the cursor where it is, with nothing selected."""
        cursor = self.textCursor()
        if cursor.hasSelection():
            cursor.clearSelection()
            self.setTextCursor(cursor)

    def show_marks(self, source: str, marks: Sequence[Mark]) -> None:
        """Marks words that ``source`` has something to say about, beside those of others."""
        self.markings.show(source, marks, self.text)

    def height_at(self, width: int) -> int:
        """How high the text is when it is ``width`` pixels wide, all of its last line too."""
        document = self.document()
        if document.textWidth() != width:
            document.setTextWidth(width)
        height = document.size().height()
        # Where lines are closer than the face asks for, Qt counts the dots under the last one out.
        last = document.lastBlock().layout()
        foot = last.position().y() + last.lineAt(last.lineCount() - 1).rect().bottom()
        return int(max(height, foot)) + 2

    def grow(self) -> None:
        """Says so when the text wants another height than before."""
        height = self.document().size().height()
        if height != self._height:
            self._height = height
            self.resized.emit()

    def is_composing(self) -> bool:
        """Whether an input method holds a word that is not in the text yet."""
        return bool(self.textCursor().block().layout().preeditAreaText())

    # Qt's own names from here on

    def viewportEvent(self, event: QEvent) -> bool:  # noqa: N802
        """Says of marked words what their marks stand for."""
        if event.type() != QEvent.Type.ToolTip or not isinstance(event, QHelpEvent):
            return super().viewportEvent(event)
        QToolTip.showText(event.globalPos(), self.markings.words_at(event.pos()), self.viewport())
        return True

    # Qt makes room at the right for a last letter that swings out, in Arabic too, where it is at
    # the left; a line that is full is then pushed out at the right, by less than OVERHANG.
    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Wraps the text at the width that it has without its overhang."""
        if self.overhang:
            self.setLineWrapColumnOrWidth(max(1, self.width() - self.overhang))
        super().resizeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Draws what marks a place, and the hint of an empty cell where its text will begin."""
        super().paintEvent(event)
        self.markings.paint()
        if self.settings.is_invisible_shown:
            invisibles.paint(self, QRectF(event.rect()))
        if self.hint and self.document().isEmpty() and not self.is_composing():
            painter = QPainter(self.viewport())
            painter.setPen(QColor(hint_colour(self.role)))
            painter.setFont(self.font())
            option = self.document().defaultTextOption()
            room = self.viewport().rect().adjusted(0, 0, -self.overhang, 0)
            painter.drawText(QRectF(room), self.hint, option)
            painter.end()

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        """Leaves the wheel to the sheet: a cell never scrolls by itself."""
        event.ignore()

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """As small as the sheet wants it."""
        return QSize(0, 0)

    def _choose_wrapping(self) -> None:
        """Lets a line break inside of an address only.

        Where the first letter of an Arabic word would just fit a line, Qt 6.11 breaks the word
        after it, unless lines may not break inside of words at all.
        """
        has_address = any(len(word) > LONGEST_WORD for word in self.text().split())
        mode = _Wrap.WrapAtWordBoundaryOrAnywhere if has_address else _Wrap.WordWrap
        if mode != self.wordWrapMode():
            self.setWordWrapMode(mode)

    def _paint_anew(self) -> None:
        """Signs stand also where Qt sees nothing that changed."""
        if self.settings.is_invisible_shown:
            self.viewport().update()

    def _dress(self, zoom: float) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.viewport().setAutoFillBackground(False)
        ink = text_colour(self.role)
        self.setStyleSheet(f"QTextEdit {{ background: transparent; color: {ink}; }}")
        font = text_font(self.role, self.pane, zoom)
        self.setFont(font)
        self.document().setDefaultFont(font)
        self.document().setDocumentMargin(0)
        self._set_direction()
        self.hint = "" if self.role in SMALL_ROLES else field_name(self.role, self.pane.code)

    def _set_direction(self) -> None:
        """The pane's direction, never one guessed from the text; phones are left-to-right."""
        layout = direction_of(self.pane)
        option = QTextOption()
        option.setWrapMode(_Wrap.WrapAtWordBoundaryOrAnywhere)
        option.setTextDirection(layout)
        if self.role in TYPED_ROLES:
            option.setTextDirection(Qt.LayoutDirection.LeftToRight)
            option.setAlignment(start_of(self.pane))
        elif layout == Qt.LayoutDirection.RightToLeft:
            self.overhang = round(OVERHANG * QFontInfo(self.font()).pixelSize())
            self.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
        self.setLayoutDirection(layout)
        self.document().setDefaultTextOption(option)
        self._set_lines()

    def _set_lines(self) -> None:
        """The distance of the lines, and room below the last one for what hangs out of it."""
        per_cent = line_height(self.role, self.pane)
        block = QTextBlockFormat()
        block.setLineHeight(per_cent, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        self.textCursor().setBlockFormat(block)
        # Qt paints words with marks no further down than its document is high, and counts a last
        # line that is closer than the face asks for without its foot.
        frame = self.document().rootFrame().frameFormat()
        frame.setBottomMargin(max(0.0, 1 - per_cent / 100) * QFontMetricsF(self.font()).height())
        self.document().rootFrame().setFrameFormat(frame)
