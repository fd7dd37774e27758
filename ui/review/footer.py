"""Under the list: what can be done with the card in hand, and where a comment is written."""

from __future__ import annotations

from typing import Literal, TypeAlias

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.model import Suggestion, Thread
from ui.icons import icon
from ui.isolating import isolated
from ui.review.cards import Card
from ui.review.words import shortened
from ui.theme import inks

Mode: TypeAlias = Literal["nothing", "change", "thread", "new"]
LINES = 3


class Note(QPlainTextEdit):
    """Several lines of a comment. sent: Ctrl+Enter; left: Escape."""

    sent = Signal()
    left = Signal()

    def event(self, event: QEvent) -> bool:
        """Keeps Ctrl+Enter for itself, which adds a row elsewhere."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            event.setAccepted(_sends(event))
            if event.isAccepted():
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Enter begins a line, with Ctrl it sends."""
        if _sends(event):
            self.sent.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class Footer(QWidget):
    """decided: accept or reject. said: the words of an answer or of a new comment. settled:
    resolve (True) or reopen. deleted: the thread goes. left: no new comment after all."""

    decided = Signal(bool)
    said = Signal(str)
    settled = Signal(bool)
    deleted = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.mode: Mode = "nothing"
        self._thread: Thread | None = None
        self._drafts: dict[int, str] = {}
        self._can_write = True
        self._make()
        self._lay_out()
        self._connect()
        self.show_card(None)

    def show_card(self, card: Card | None) -> None:
        """Offers what can be done with a card; what was begun as an answer is kept with it."""
        if self.mode == "new":
            return
        self._keep_draft()
        subject = card.pending.subject if card else None
        self._thread = subject if isinstance(subject, Thread) else None
        if isinstance(subject, Suggestion):
            self._show("change")
        elif self._thread:
            self._set_text(self._drafts.get(self._thread.id, ""))
            self._show("thread")
        else:
            self._show("nothing")

    def compose(self, words: str) -> None:
        """Asks for a new comment on these words."""
        self._keep_draft()
        self._thread = None
        self._set_text("")
        self.about.setText(self.tr("Comment on “{words}”").format(words=isolated(shortened(words))))
        self._show("new")
        self.note.setFocus(Qt.FocusReason.OtherFocusReason)

    def clear(self) -> None:
        """The comment was taken."""
        if self._thread:
            self._drafts.pop(self._thread.id, None)
        self._set_text("")
        self.mode = "nothing"

    def forget(self) -> None:
        """Another document is in hand: nothing that was begun is for it."""
        self.clear()
        self._drafts.clear()
        self._thread = None
        self.show_card(None)

    def allow(self, can_write: bool) -> None:
        """Whether anything may be decided or said."""
        self._can_write = can_write
        self._enable()

    def _make(self) -> None:
        self.about = QLabel()
        self.about.setWordWrap(True)
        self.about.setStyleSheet(f"color: {inks().soft};")
        self.note = Note()
        self.note.setTabChangesFocus(True)
        self.note.setFixedHeight(QFontMetrics(self.note.font()).lineSpacing() * LINES + 14)
        self.accept = QPushButton(icon("check"), self.tr("Accept"))
        self.reject = QPushButton(icon("x"), self.tr("Reject"))
        self.send = QPushButton()
        self.settle = QPushButton()
        self.delete = QPushButton(self.tr("Delete"))
        self.cancel = QPushButton(self.tr("Cancel"))
        self.accept.setToolTip(self.tr("A in the list"))
        self.reject.setToolTip(self.tr("R in the list"))
        self.send.setToolTip("Ctrl+Enter")
        self.delete.setAccessibleName(self.tr("Delete the comment and its answers"))

    def _lay_out(self) -> None:
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setObjectName("footer")
        self.setStyleSheet(
            f"#footer {{ background: {inks().paper}; border-top: 1px solid {inks().line}; }}"
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 8, 10, 8)
        column.setSpacing(6)
        column.addWidget(self.about)
        column.addWidget(self.note)
        line = QHBoxLayout()
        line.setSpacing(6)
        for button in (self.accept, self.reject, self.send, self.settle, self.cancel):
            line.addWidget(button)
        line.addStretch(1)
        line.addWidget(self.delete)
        column.addLayout(line)

    def _connect(self) -> None:
        self.accept.clicked.connect(lambda: self.decided.emit(True))
        self.reject.clicked.connect(lambda: self.decided.emit(False))
        self.send.clicked.connect(self._send)
        self.note.sent.connect(self._send)
        self.note.left.connect(self._leave)
        self.cancel.clicked.connect(self._leave)
        self.settle.clicked.connect(self._settle)
        self.delete.clicked.connect(self.deleted)
        self.note.textChanged.connect(self._enable)

    def _show(self, mode: Mode) -> None:
        self.mode = mode
        resolved = self._thread is not None and self._thread.resolved
        self.setVisible(mode != "nothing")
        for widget, modes in (
            (self.about, {"new"}), (self.note, {"thread", "new"}), (self.accept, {"change"}),
            (self.reject, {"change"}), (self.send, {"thread", "new"}), (self.settle, {"thread"}),
            (self.cancel, {"new"}), (self.delete, {"thread"}),
        ):  # fmt: skip
            widget.setVisible(mode in modes)
        is_new = mode == "new"
        self.send.setText(self.tr("Comment") if is_new else self.tr("Answer"))
        self.note.setPlaceholderText("" if is_new else self.tr("Write an answer"))
        self.note.setAccessibleName(self.tr("New comment") if is_new else self.tr("Answer"))
        self.settle.setText(self.tr("Reopen") if resolved else self.tr("Resolve"))
        self._enable()

    def _enable(self) -> None:
        for button in (self.accept, self.reject, self.settle, self.delete):
            button.setEnabled(self._can_write)
        self.note.setReadOnly(not self._can_write)
        self.send.setEnabled(self._can_write and bool(self._text()))

    def _send(self) -> None:
        if self.send.isEnabled():
            self.said.emit(self._text())

    def _settle(self) -> None:
        self.settled.emit(self._thread is not None and not self._thread.resolved)

    def _leave(self) -> None:
        if self.mode == "new":
            self.clear()
        self.left.emit()

    def _keep_draft(self) -> None:
        if self._thread:
            self._drafts[self._thread.id] = self.note.toPlainText()

    def _set_text(self, text: str) -> None:
        if self.note.toPlainText() != text:
            self.note.setPlainText(text)

    def _text(self) -> str:
        return self.note.toPlainText().strip()


def _sends(event: QKeyEvent) -> bool:
    is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
    return is_enter and bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
