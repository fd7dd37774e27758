"""A cell: one text in one language, as high as what it holds; the session keeps its history."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from msgspec.structs import replace
from PySide6.QtCore import QEvent, QMimeData, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QFontInfo,
    QHelpEvent,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextBlockFormat,
    QTextCursor,
    QTextOption,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QToolTip, QWidget

from app.address import Address
from app.lookup import RICH_PARTS
from app.model import Language, RichText, plain, rich
from app.writing import set_cell
from ui.editor import paste, richdoc
from ui.editor.directions import direction_of, start_of
from ui.editor.keys import leave_link, step_of
from ui.editor.marks import Mark, paint_wedges, selections, words_at
from ui.editor.setting import Setting
from ui.theme import SMALL_ROLES, hint_colour, line_height, text_colour, text_font
from ui.wording import field_name

OVERHANG = 0.4  # of the size of the type
TYPED_ROLES = frozenset({"phone", "email"})
SPLIT_ROLES = frozenset({"paragraph", "heading", "quotation", "item"})


class Cell(QTextEdit):
    """Shows and edits the text at an address.

    split_asked, join_asked: Enter, and Backspace at the start. stepped: the cell itself, and
    where the cursor leaves it ("up" or "down"). pasted: the place, and more paragraphs than the
    cell may hold. menu_asked: a menu, at a place on the screen. entered: the cursor came.
    resized: the text wants another height.
    """

    split_asked = Signal(object)
    join_asked = Signal(object)
    stepped = Signal(object, str)
    pasted = Signal(object, object)
    menu_asked = Signal(QPoint)
    entered = Signal(object)
    resized = Signal()

    def __init__(
        self, setting: Setting, at: Address, pane: Language, role: str, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._session, self._at, self._pane, self.role = setting.session, at, pane, role
        self._shown: RichText | str | None = None
        self._busy = False
        self._label = ""
        self._height = 0.0
        self._revision = 0
        self.overhang = 0
        self.marks: tuple[Mark, ...] = ()
        self._marked_at = 0  # the revision of the text that the marks were put on
        self._dress(setting.zoom)
        self.textChanged.connect(self._commit)
        self.cursorPositionChanged.connect(self._note_place)

    @property
    def home(self) -> Address:
        """The address of the whole text."""
        return self._at

    @property
    def pane(self) -> Language:
        """The language of the pane that the cell stands in."""
        return self._pane

    def address(self) -> Address:
        """Where the cursor is in the release."""
        text = self._text()
        cursor = self.textCursor()
        start = richdoc.to_points(text, cursor.selectionStart())
        return replace(self._at, start=start, end=richdoc.to_points(text, cursor.selectionEnd()))

    def show_value(self, value: RichText | str) -> None:
        """Shows the text as it stands in the release; nothing happens when it already does."""
        if value is self._shown or value == self._shown:
            self._shown = value
            return
        self._busy = True
        text = rich(value) if isinstance(value, str) else value
        place = _after_change(self._text(), plain(text))
        cursor = self.textCursor()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.beginEditBlock()
        richdoc.fill(cursor, text)
        cursor.endEditBlock()
        cursor.setPosition(min(place, self.document().characterCount() - 1))
        self.setTextCursor(cursor)
        self._shown = value
        self._busy = False
        self._revision = self.document().revision()
        self._grow()

    def put_cursor(self, start: int, end: int) -> None:
        """Selects the code points from ``start`` to ``end``; -1 is the end of the text."""
        text = self._text()
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

    def show_marks(self, marks: Sequence[Mark]) -> None:
        """Marks words that others have something to say about; the text stays as it is."""
        revision = self.document().revision()
        if tuple(marks) == self.marks and (not marks or revision == self._marked_at):
            return
        self.marks, self._marked_at = tuple(marks), revision
        self.setExtraSelections(selections(self, self._text() if marks else "", marks))
        self.viewport().update()

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

    @contextmanager
    def labelled(self, label: str) -> Iterator[None]:
        """What is changed inside is an undo step of that name, apart from typing."""
        self._session.seal()
        self._label = label
        try:
            yield
        finally:
            self._label = ""

    def is_rich(self) -> bool:
        """Whether the text may have bold, italic and links."""
        return self._at.part in RICH_PARTS

    # Qt's own names from here on

    def event(self, event: QEvent) -> bool:
        """Leaves undo and redo to the window, whose history runs across all cells."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            keys = QKeySequence.StandardKey
            if event.matches(keys.Undo) or event.matches(keys.Redo):
                event.ignore()
                return False
        return super().event(event)

    def viewportEvent(self, event: QEvent) -> bool:  # noqa: N802
        """Says of marked words who would change or has commented them."""
        if event.type() != QEvent.Type.ToolTip or not isinstance(event, QHelpEvent):
            return super().viewportEvent(event)
        words = words_at(self, event.pos(), self.extraSelections(), self.marks)
        QToolTip.showText(event.globalPos(), words, self.viewport())
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Enter splits, Backspace at the start joins, Tab and arrows leave; the rest is typed."""
        step = step_of(self, event)
        if step:
            self.stepped.emit(self, step)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter()
        elif event.key() == Qt.Key.Key_Backspace and self._is_at_start():
            self.join_asked.emit(self.address())
        else:
            if event.text():
                leave_link(self)
            super().keyPressEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:  # noqa: N802
        """Takes what an input method has committed; what it still composes is no edit."""
        self._busy = bool(event.preeditString()) and not event.commitString()
        super().inputMethodEvent(event)
        self._busy = False
        if not event.preeditString():
            self._commit()

    def insertFromMimeData(self, source: QMimeData) -> None:  # noqa: N802
        """Pastes bold, italic and links; several paragraphs become rows where rows may be."""
        texts = paste.paragraphs(source)
        if len(texts) > 1 and self.role in SPLIT_ROLES:
            self.pasted.emit(self.address(), texts)
            return
        held = paste.on_one_line(texts)
        with self.labelled(self.tr("Paste")):
            richdoc.fill(self.textCursor(), held if self.is_rich() else rich(plain(held)))

    def canInsertFromMimeData(self, source: QMimeData) -> bool:  # noqa: N802
        """Whether there is a text to paste."""
        return paste.is_text(source)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Says that the cursor is here now."""
        super().focusInEvent(event)
        self._session.seal()
        self._note_place()
        self.entered.emit(self.address())

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
        if self.marks:
            painter = QPainter(self.viewport())
            paint_wedges(self, painter, self.extraSelections())
            painter.end()
        if self.hint and self.document().isEmpty() and not self._is_composing():
            painter = QPainter(self.viewport())
            painter.setPen(QColor(hint_colour(self.role)))
            painter.setFont(self.font())
            option = self.document().defaultTextOption()
            room = self.viewport().rect().adjusted(0, 0, -self.overhang, 0)
            painter.drawText(QRectF(room), self.hint, option)
            painter.end()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802
        """Leaves the menu to the window, whose actions are in it."""
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self.menu_asked.emit(event.globalPos())

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        """Leaves the wheel to the sheet: a cell never scrolls by itself."""
        event.ignore()

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """As small as the sheet wants it."""
        return QSize(0, 0)

    def _dress(self, zoom: float) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setReadOnly(self._session.read_only)
        self.viewport().setAutoFillBackground(False)
        ink = text_colour(self.role)
        self.setStyleSheet(f"QTextEdit {{ background: transparent; color: {ink}; }}")
        font = text_font(self.role, self._pane, zoom)
        self.setFont(font)
        self.document().setDefaultFont(font)
        self.document().setDocumentMargin(0)
        self._set_direction()
        self.hint = "" if self.role in SMALL_ROLES else field_name(self.role, self._pane.code)

    def _set_direction(self) -> None:
        """The pane's direction, never one guessed from the text; phones are left-to-right."""
        layout = direction_of(self._pane)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTextDirection(layout)
        if self.role in TYPED_ROLES:
            option.setTextDirection(Qt.LayoutDirection.LeftToRight)
            option.setAlignment(start_of(self._pane))
        elif layout == Qt.LayoutDirection.RightToLeft:
            self.overhang = round(OVERHANG * QFontInfo(self.font()).pixelSize())
            self.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
        self.setLayoutDirection(layout)
        self.document().setDefaultTextOption(option)
        height = QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
        block = QTextBlockFormat()
        block.setLineHeight(line_height(self.role, self._pane), height)
        self.textCursor().setBlockFormat(block)

    def _text(self) -> str:
        return plain(richdoc.read(self.document()))

    def _commit(self) -> None:
        """Brings what was typed into the release; typing in one cell makes one undo step."""
        if self._busy or self._is_composing():
            return
        text = richdoc.read(self.document())
        value: RichText | str = text if self.is_rich() else plain(text)
        if value == self._shown:
            return
        self._shown = value
        self._grow()
        self._session.edit(
            self._label or self.tr("Typing"),
            lambda release: set_cell(release, self._at, value),
            at=self.address(),
            merge=None if self._label else ("typing", self._at),
            origin=self,
        )
        self._revision = self.document().revision()
        self._note_place()

    def _is_composing(self) -> bool:
        return bool(self.textCursor().block().layout().preeditAreaText())

    def _grow(self) -> None:
        height = self.document().size().height()
        if height != self._height:
            self._height = height
            self.resized.emit()

    def _note_place(self) -> None:
        """Remembers the cursor, but not while what was just typed is yet to be committed."""
        if self.hasFocus() and not self._busy and self.document().revision() == self._revision:
            self._session.here = self.address()

    def _enter(self) -> None:
        if self.isReadOnly():
            return
        if self.role in SPLIT_ROLES:
            self.textCursor().removeSelectedText()
            self.split_asked.emit(self.address())
        else:
            self.stepped.emit(self, "down")

    def _is_at_start(self) -> bool:
        cursor = self.textCursor()
        return cursor.position() == 0 and not cursor.hasSelection() and self.role in SPLIT_ROLES


def _after_change(old: str, new: str) -> int:
    """The UTF-16 position after the part of ``new`` that differs from ``old``."""
    shortest = min(len(old), len(new))
    same = next((n for n in range(shortest) if old[-1 - n] != new[-1 - n]), shortest)
    return richdoc.to_units(new, len(new) - same)
