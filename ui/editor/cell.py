"""A cell: one text of the release, written in one language; the session keeps its history."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TypeAlias

from msgspec.structs import replace
from PySide6.QtCore import QEvent, QMimeData, QPoint, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QGuiApplication,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
)
from PySide6.QtWidgets import QWidget

from app import richtext
from app.address import Address
from app.lists import leave_kind, leave_list
from app.lookup import RICH_PARTS
from app.model import Language, Release, RichText, plain, rich
from app.pasting import Piece
from app.starts import LONGEST, take_start
from app.writing import set_cell
from ui.editor import paste, richdoc, sight
from ui.editor.box import Box
from ui.editor.keys import leave_link, step_of
from ui.editor.setting import Setting
from ui.editor.typed import replacement

SPLIT_ROLES = frozenset({"paragraph", "heading", "quotation", "item"})
Turn: TypeAlias = Callable[[Release, Address], tuple[Release, Address]]


class Cell(Box):
    """Shows and edits the text at an address.

    split_asked, join_asked: Enter, and Backspace at the start. stepped: the cell itself, and
    where the cursor leaves it ("up" or "down"). pasted: the place, and more pieces than the
    cell may hold. menu_asked: a menu, at a place on the screen, for the words at a code point.
    entered: the cursor came.
    """

    split_asked = Signal(object)
    join_asked = Signal(object)
    stepped = Signal(object, str)
    pasted = Signal(object, object)
    menu_asked = Signal(QPoint, int)
    entered = Signal(object)

    def __init__(
        self, setting: Setting, at: Address, pane: Language, role: str, parent: QWidget
    ) -> None:
        super().__init__(pane, role, setting.zoom_of(role), parent)
        self._session, self._at = setting.session, at
        self.setReadOnly(self._session.read_only)
        self._shown: RichText | str | None = None
        self._busy = False
        self._label = ""
        self._revision = 0
        self.textChanged.connect(self._commit)
        self.cursorPositionChanged.connect(self._note_place)

    @property
    def home(self) -> Address:
        """The address of the whole text."""
        return self._at

    def address(self) -> Address:
        """Where the cursor is in the release."""
        text = self.text()
        cursor = self.textCursor()
        start = richdoc.to_points(text, cursor.selectionStart())
        return replace(self._at, start=start, end=richdoc.to_points(text, cursor.selectionEnd()))

    @property
    def is_typed(self) -> bool:
        """Whether what changes it at this moment is typing, and not a paste or the like."""
        return not self._label

    def show_value(self, value: RichText | str) -> None:
        """Shows the text as it stands in the release; nothing happens when it already does."""
        if value is self._shown or value == self._shown:
            self._shown = value
            return
        self._busy = True
        self.fill(rich(value) if isinstance(value, str) else value)
        self._shown = value
        self._busy = False
        self._revision = self.document().revision()

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

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Enter splits, Backspace at the start joins, Tab and arrows leave; the rest is typed."""
        by_sight = self.settings.is_cursor_visual
        step = step_of(self, event, by_sight=by_sight)
        if step:
            self.stepped.emit(self, step)
        elif by_sight and sight.go(self, event):
            event.accept()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter()
        elif event.key() == Qt.Key.Key_Backspace and self._is_at_start():
            self._go_back()
        else:
            if event.text():
                leave_link(self)
            super().keyPressEvent(event)
            self._after(event.text())

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:  # noqa: N802
        """Takes what an input method has committed; what it still composes is no edit."""
        self._busy = bool(event.preeditString()) and not event.commitString()
        super().inputMethodEvent(event)
        self._busy = False
        if not event.preeditString():
            self._commit()
            self._after(event.commitString())

    def createMimeDataFromSelection(self) -> QMimeData:  # noqa: N802
        """What is selected, for other cells to the character."""
        text = self.text()
        cursor = self.textCursor()
        start = richdoc.to_points(text, cursor.selectionStart())
        end = richdoc.to_points(text, cursor.selectionEnd())
        return paste.copied(richtext.cut(richdoc.read(self.document()), start, end))

    def insertFromMimeData(self, source: QMimeData) -> None:  # noqa: N802
        """Pastes bold, italic and links; paragraphs, headings and lists become rows of theirs."""
        self._take(paste.pieces(source))

    def paste_plain(self) -> None:
        """Pastes the letters that are on the clipboard, without their looks."""
        mime = QGuiApplication.clipboard().mimeData()
        if not self.isReadOnly() and paste.is_text(mime):
            self._take(paste.plain_pieces(mime))

    def canInsertFromMimeData(self, source: QMimeData) -> bool:  # noqa: N802
        """Whether there is a text to paste."""
        return paste.is_text(source)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Says that the cursor is here now."""
        super().focusInEvent(event)
        self._session.seal()
        self._note_place()
        self.entered.emit(self.address())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802
        """Leaves the menu to the window, whose actions are in it."""
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        is_pointed = event.reason() == QContextMenuEvent.Reason.Mouse
        cursor = self.cursorForPosition(event.pos()) if is_pointed else self.textCursor()
        point = richdoc.to_points(self.text(), cursor.position())
        self.menu_asked.emit(event.globalPos(), point)

    def _commit(self) -> None:
        """Brings what was typed into the release; typing in one cell makes one undo step."""
        if self._busy or self.is_composing():
            return
        text = richdoc.read(self.document())
        value: RichText | str = text if self.is_rich() else plain(text)
        if value == self._shown:
            return
        self._shown = value
        self.grow()
        self._session.edit(
            self._label or self.tr("Typing"),
            lambda release: set_cell(release, self._at, value),
            at=self.address(),
            merge=None if self._label else ("typing", self._at),
            origin=self,
        )
        self._revision = self.document().revision()
        self._note_place()

    def _note_place(self) -> None:
        """Remembers the cursor, but not while what was just typed is yet to be committed."""
        if self.hasFocus() and not self._busy and self.document().revision() == self._revision:
            self._session.here = self.address()

    def _enter(self) -> None:
        if self.isReadOnly():
            return
        if self.role in SPLIT_ROLES:
            self.textCursor().removeSelectedText()
            if not self._turn(leave_list):
                self.split_asked.emit(self.address())
        else:
            self.stepped.emit(self, "down")

    def _go_back(self) -> None:
        if not self._turn(leave_kind):
            self.join_asked.emit(self.address())

    def _take(self, pieces: tuple[Piece, ...]) -> None:
        """Puts in what is pasted; more than a text becomes rows, where rows may be."""
        is_more = len(pieces) > 1 or any(piece.shape != "paragraph" for piece in pieces)
        if is_more and self.role in SPLIT_ROLES:
            self.pasted.emit(self.address(), pieces)
        elif pieces:
            held = paste.on_one_line(pieces)
            with self.labelled(self.tr("Paste")):
                richdoc.fill(self.textCursor(), held if self.is_rich() else rich(plain(held)))

    def _after(self, typed: str) -> None:
        """What was just typed may stand for a kind of row, or for a mark of the language."""
        found = replacement(self, typed)
        if found is not None:
            cursor, words = found
            with self.labelled(self.tr("Typography")):
                cursor.insertText(words, cursor.charFormat())
        is_near = self.textCursor().position() <= LONGEST
        if typed == " " and is_near and self.role == "paragraph":
            self._turn(take_start)

    def _turn(self, change: Turn) -> bool:
        """Makes the row another kind at the cursor; False when the change does not apply."""
        release, place = change(self._session.release, self.address())
        return self._session.edit(self.tr("Kind of row"), lambda _: release, at=place)

    def _is_at_start(self) -> bool:
        cursor = self.textCursor()
        return cursor.position() == 0 and not cursor.hasSelection() and self.role in SPLIT_ROLES
