"""The side panel of the terms: those of the row in hand, or all that are like what is typed."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.glossary import Glossary
from app.glossary.entries import Entry, Index
from app.model import Language
from ui.find.line import TypedLine
from ui.glossary.details import Details
from ui.glossary.listing import TermList
from ui.theme import inks


class Panel(QWidget):
    """came: it is seen. left: the keyboard is wanted back in the text.

    taken: the term of an entry is wanted in the text. sought: how it was rendered is.
    import_asked: more terms are to come in. new_asked: one of these words is to be written,
    edit_asked: the one of an entry is to be another.
    """

    came = Signal()
    left = Signal()
    taken = Signal(object)
    sought = Signal(object)
    import_asked = Signal()
    new_asked = Signal(str)
    edit_asked = Signal(object)

    def __init__(self, panes: tuple[Language, Language]) -> None:
        super().__init__()
        self.words = TypedLine(self.tr("Look through all terms"))
        self.head, self.empty = QLabel(), QLabel()
        self.list, self.details = TermList(panes), Details()
        self.insert = QPushButton(self.tr("Insert"))
        self.before = QPushButton(self.tr("Rendered before…"))
        self.new = QPushButton(self.tr("New term…"))
        self.edit = QPushButton(self.tr("Edit…"))
        self.more = QPushButton(self.tr("Take in terms…"))
        self.source = QLabel()
        self._row: tuple[Entry, ...] = ()
        self._glossary = Glossary(())
        self._index = Index(self._glossary)
        self._can_write = True
        self._lay_out()
        self._connect()
        self._fill()

    def take_glossary(self, glossary: Glossary) -> None:
        """Looks through the terms of another house."""
        if glossary is not self._glossary:
            self._glossary, self._index = glossary, Index(glossary)
            self._fill()

    def show_row(self, entries: tuple[Entry, ...]) -> None:
        """These are the terms of the row in hand."""
        if entries != self._row:
            self._row = entries
            if not self._sought():
                self._fill()

    def take_panes(self, panes: tuple[Language, Language]) -> None:
        """Other languages are in the left and the right pane."""
        self.list.terms.panes = panes
        self._fill()

    def allow(self, *, can_write: bool, has_file: bool) -> None:
        """Whether the text may be changed, and whether the house's terms may."""
        self._can_write = can_write
        self.source.setVisible(not has_file)
        self._show(self.list.entry())

    def take_keyboard(self, words: str = "") -> None:
        """To the filter, in which a term is typed; words: look for these."""
        if words:
            self.words.setText(words)
        self.words.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.words.selectAll()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Says that it is seen."""
        super().showEvent(event)
        self.came.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Escape empties the filter, then goes back to the text; down goes into the list."""
        if event.key() == Qt.Key.Key_Escape and self._sought():
            self.words.clear()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() == Qt.Key.Key_Down and self.words.hasFocus():
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().keyPressEvent(event)

    def _sought(self) -> str:
        return self.words.text().strip()

    def _fill(self) -> None:
        sought = self._sought()
        entries = self._index.like(sought) if sought else self._row
        self.list.take(entries)
        self.list.setVisible(bool(entries))
        self.empty.setVisible(not entries)
        self.head.setVisible(bool(entries))
        if sought:
            self.head.setText(self.tr("%n term(s) like that", "", len(entries)))
            self.empty.setText(self.tr("No term is like that."))
        else:
            self.head.setText(self.tr("%n term(s) in this row", "", len(entries)))
            words = self.tr("No term stands in this row. Type above to look through all %n.", "",
                            len(self._glossary.terms))  # fmt: skip
            self.empty.setText(words)

    def _show(self, entry: Entry | None) -> None:
        self.details.show_entry(entry, self.list.terms.panes)
        self.before.setEnabled(entry is not None)
        self.edit.setEnabled(entry is not None)
        self.insert.setEnabled(entry is not None and self._can_write)

    def _take(self) -> None:
        entry = self.list.entry()
        if entry is not None and self._can_write:
            self.taken.emit(entry)

    def _connect(self) -> None:
        self.words.textChanged.connect(self._fill)
        self.words.entered.connect(self._take)
        self.list.chosen.connect(self._show)
        self.list.taken.connect(self._take)
        self.insert.clicked.connect(self._take)
        self.before.clicked.connect(lambda: self.sought.emit(self.list.entry()))
        self.more.clicked.connect(self.import_asked)
        self.new.clicked.connect(lambda: self.new_asked.emit(self._sought()))
        self.edit.clicked.connect(lambda: self.edit_asked.emit(self.list.entry()))

    def _lay_out(self) -> None:
        self.words.setClearButtonEnabled(True)
        self.insert.setToolTip(self.tr("At the cursor, in the language of its text (Enter)"))
        self.before.setToolTip(self.tr("Where earlier releases have it, and how they render it"))
        self.source.setText(
            self.tr(
                "Terms of your own lie in the profile of your house. With the first one you are "
                "asked where that is."
            )
        )
        for label in (self.head, self.empty, self.source):
            label.setWordWrap(True)
            label.setStyleSheet(f"color: {inks().soft};")
        self.empty.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2, 0, 0)
        column.setSpacing(6)
        line = QHBoxLayout()
        line.setContentsMargins(14, 0, 14, 0)
        line.addWidget(self.words)
        column.addLayout(line)
        for label in (self.head, self.empty):
            label.setContentsMargins(14, 0, 14, 0)
        column.addWidget(self.head)
        column.addWidget(self.empty, 1)
        column.addWidget(self.list, 1)
        column.addWidget(self._foot())

    def _foot(self) -> QWidget:
        made = QWidget()
        made.setObjectName("foot")
        made.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        made.setStyleSheet(
            f"#foot {{ background: {inks().paper}; border-top: 1px solid {inks().line}; }}"
        )
        column = QVBoxLayout(made)
        column.setContentsMargins(14, 10, 14, 10)
        column.setSpacing(8)
        buttons = QHBoxLayout()
        buttons.addWidget(self.insert)
        buttons.addWidget(self.before, 1)
        column.addWidget(self.details)
        column.addLayout(buttons)
        own = QHBoxLayout()
        for button in (self.new, self.edit):
            own.addWidget(button, 1)
        column.addLayout(own)
        column.addWidget(self.more)
        column.addWidget(self.source)
        return made
