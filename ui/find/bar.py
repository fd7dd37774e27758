"""The bar at the foot of the sheet: what to look for, and what to put in its place."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QWidget,
)

from ui.asking import Asker
from ui.find.line import TypedLine
from ui.find.options import Options
from ui.find.search import Search
from ui.icons import icon
from ui.session import Session
from ui.theme import inks

NARROW = 680  # pixels
PAUSE_MS = 150  # after the last key, so that a search never holds up typing


class FindBar(QFrame):
    """closed: a person is done with it."""

    closed = Signal()

    def __init__(self, search: Search, session: Session, asker: Asker) -> None:
        super().__init__()
        self.search, self._session, self._asker = search, session, asker
        self.words = TypedLine(self.tr("Find"))
        self.replacement = TypedLine(self.tr("Replace with"))
        self.options = Options(session.release.languages)
        self.count = QLabel()
        self.message = QLabel()
        self.before = self._tool(self.tr("The hit before (Shift+F3)"), "arrow-up")
        self.next = self._tool(self.tr("The next hit (F3)"), "arrow-down")
        self.close_ = self._tool(self.tr("Close (Escape)"), "x")
        self.replace = QPushButton(icon("replace"), self.tr("Replace"))
        self.replace_all = QPushButton(icon("replace-all"), self.tr("Replace all…"))
        self._grid, self._first = QGridLayout(self), QHBoxLayout()
        self._is_narrow = False
        self._pause = QTimer(self, interval=PAUSE_MS, singleShot=True)
        self._dress()
        self._lay_out()
        self._connect()
        self.show_replacing(False)
        self._show_found()

    def open(self, words: str, *, replaces: bool) -> None:
        """Takes the keyboard, with ``words`` to look for; "" keeps those of last time."""
        if words:
            self.words.setText(words)
        self.show_replacing(replaces)
        self.show()
        self.words.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.words.selectAll()
        self.look()

    def show_replacing(self, is_shown: bool) -> None:
        """The second line, which puts other words in place of the hits."""
        for widget in (self.replacement, self.replace, self.replace_all):
            widget.setVisible(is_shown)

    def look(self) -> None:
        """Looks for what is typed, at once."""
        self._pause.stop()
        self.search.look(self.options.query(self.words.text()))

    def step(self, by: int) -> None:
        """To the next hit or the one before; to the first one while it is still looked for."""
        if self._pause.isActive():
            self.look()
        else:
            self.search.step(by)

    def preview_all(self) -> None:
        """Shows every replacement, and makes those that a person takes."""
        self.look()
        plan = self.search.plan(self.replacement.text())
        if plan:
            taken = self._asker.replacements(self._session.release, plan)
            if taken:
                self.search.take(taken)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Escape closes it."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """In a narrow window the options have a line of their own."""
        super().resizeEvent(event)
        is_narrow = event.size().width() < NARROW
        if is_narrow == self._is_narrow:
            return
        self._is_narrow = is_narrow
        if is_narrow:
            self._grid.addWidget(self.options, 2, 0, 1, 2, Qt.AlignmentFlag.AlignLeading)
        else:
            self._first.insertWidget(3, self.options)

    def _dress(self) -> None:
        self.setObjectName("find")
        worn = inks()
        self.setStyleSheet(
            f"#find {{ background: {worn.paper}; border-top: 1px solid {worn.line}; }}"
            f"#find QToolButton {{ border: 1px solid transparent; border-radius: 5px;"
            f" color: {worn.ink}; padding: 0 4px; }}"
            f"#find QToolButton:hover {{ background: {worn.ground}; }}"
            f"#find QToolButton:checked {{ background: {worn.pressed};"
            f" border-color: {worn.accent}; }}"
            f"#find QToolButton:disabled {{ color: {worn.quiet}; }}"
            f"#find QToolButton:focus {{ border-color: {worn.accent}; }}"
        )
        self.count.setStyleSheet(f"color: {worn.soft};")
        self.message.setStyleSheet(f"color: {worn.red};")
        self.message.setWordWrap(True)

    def _lay_out(self) -> None:
        for line in (self.words, self.replacement):
            line.setMinimumSize(130, 30)
            line.setMaximumWidth(420)
        self.count.setMinimumWidth(self.fontMetrics().horizontalAdvance("0000 / 0000"))
        first, second = self._first, QHBoxLayout()
        for widget in (self.before, self.next, self.count, self.options):
            first.addWidget(widget)
        first.addStretch(1)
        first.addWidget(self.close_)
        for button in (self.replace, self.replace_all):
            second.addWidget(button)
        second.addStretch(1)
        grid = self._grid
        grid.setContentsMargins(14, 7, 10, 7)
        grid.setVerticalSpacing(6)
        grid.addWidget(self.words, 0, 0)
        grid.addLayout(first, 0, 1)
        grid.addWidget(self.replacement, 1, 0)
        grid.addLayout(second, 1, 1)
        grid.addWidget(self.message, 3, 0, 1, 2)
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(1, 3)
        self._order()

    def _order(self) -> None:
        """Tab goes from the words to what comes in their place."""
        options = self.options
        order: tuple[QWidget, ...] = (
            self.words, self.replacement, self.before, self.next, options.case, options.word,
            options.prefixes, options.folded, options.pattern, options.rows, options.languages,
            self.replace, self.replace_all, self.close_,
        )  # fmt: skip
        for one, other in pairwise(order):
            QWidget.setTabOrder(one, other)

    def _connect(self) -> None:
        self._pause.timeout.connect(self.look)
        self.words.textEdited.connect(self._pause.start)
        self.words.entered.connect(lambda is_back: self.step(-1 if is_back else 1))
        self.replacement.entered.connect(lambda _: self._replace())
        self.options.changed.connect(self.look)
        self.before.clicked.connect(lambda: self.step(-1))
        self.next.clicked.connect(lambda: self.step(1))
        self.replace.clicked.connect(self._replace)
        self.replace_all.clicked.connect(self.preview_all)
        self.close_.clicked.connect(self.closed)
        self.search.found.connect(self._show_found)
        self._session.opened.connect(self._take_document)

    def _take_document(self) -> None:
        self.options.show_languages(self._session.release.languages)
        if self.isVisible():
            self.look()
        self._show_found()

    def _replace(self) -> None:
        if self._pause.isActive():
            self.look()
        elif self.search.hit and not self._session.read_only:
            self.search.replace_here(self.replacement.text())

    def _show_found(self) -> None:
        """How many there are, and which is in hand."""
        count = len(self.search.hits)
        words = self.tr("{here} of {count}").format(here=self.search.here + 1, count=count)
        if not count:
            is_sought = self.words.text() and not self.search.fault
            words = self.tr("Not found") if is_sought else ""
        self.count.setText(words)
        self.words.setAccessibleDescription(self.search.fault or words)
        self.message.setText(self.search.fault)
        self.message.setVisible(bool(self.search.fault))
        for button in (self.before, self.next):
            button.setEnabled(count > 0)
        can_write = not self._session.read_only
        self.replacement.setEnabled(can_write)
        for push in (self.replace, self.replace_all):
            push.setEnabled(can_write and count > 0)

    def _tool(self, tip: str, picture: str) -> QToolButton:
        button = QToolButton()
        button.setIcon(icon(picture))
        button.setIconSize(QSize(18, 18))
        button.setFixedSize(30, 28)
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        return button
