"""The list of places in earlier releases: Enter opens one, Ctrl+C copies its rendering."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView

from app.glossary.concordance import Hit
from ui.glossary.hitmodel import HitModel
from ui.glossary.hitpainter import HitPainter
from ui.listed import ENTERS

BATCH = 12  # places that are laid out before keys come again; each takes some 2 ms


class HitList(QListView):
    """wanted: the place in hand is to be opened. copied: its rendering is."""

    wanted = Signal()
    copied = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.hits = HitModel(self)
        self.painter = HitPainter(self.hits, self.font())
        self.setModel(self.hits)
        self.setItemDelegate(self.painter)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.verticalScrollBar().setSingleStep(24)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(BATCH)
        self.setAccessibleName(self.tr("Places in earlier releases"))
        self.doubleClicked.connect(self.wanted)

    def hit(self) -> Hit | None:
        """The place in hand."""
        line = self.hits.line(self.currentIndex())
        return line if isinstance(line, Hit) else None

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Enter opens, Ctrl+C copies."""
        if event.key() in ENTERS:
            self.wanted.emit()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copied.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Lays the texts out at the new width."""
        self.painter.set_width(self.viewport().width())
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()
