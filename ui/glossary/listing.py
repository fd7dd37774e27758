"""The list of terms: Enter or a double click takes one."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPalette
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from app.glossary.entries import Entry
from app.model import Language
from ui.glossary.model import TermModel
from ui.glossary.painter import TermPainter
from ui.listed import ENTERS
from ui.theme import inks


class TermList(QListView):
    """chosen: a term is the one in hand now, or none. taken: it is wanted in the text."""

    chosen = Signal(object)
    taken = Signal(object)

    def __init__(self, panes: tuple[Language, Language], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.terms = TermModel(panes, self)
        self.setModel(self.terms)
        self.setItemDelegate(TermPainter(self.terms, self.font()))
        self._dress()
        self.selectionModel().currentChanged.connect(lambda *_: self.chosen.emit(self.entry()))
        self.doubleClicked.connect(self._take)

    def entry(self) -> Entry | None:
        """The one in hand."""
        return self.terms.entry(self.currentIndex())

    def take(self, entries: tuple[Entry, ...]) -> None:
        """Shows these; the term in hand stays so, else the first one is."""
        held = self.entry()
        self.terms.take(entries)
        terms = [one.term for one in entries]
        row = terms.index(held.term) if held is not None and held.term in terms else 0
        self.setCurrentIndex(self.terms.index(row))
        self.chosen.emit(self.entry())

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Enter takes the term; letters look for nothing, as the filter does that."""
        if event.key() in ENTERS:
            self._take()
        elif event.text().isprintable() and event.text().strip():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _take(self) -> None:
        entry = self.entry()
        if entry is not None:
            self.taken.emit(entry)

    def _dress(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().setSingleStep(24)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setAccessibleName(self.tr("Terms"))
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, QColor(inks().ground))
        self.setPalette(palette)
