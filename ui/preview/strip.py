"""The thumbnails of the pages: the one in hand is marked, and a click goes to a page."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon, QImage, QPixmap
from PySide6.QtWidgets import QFrame, QListView, QListWidget, QListWidgetItem

from ui.theme import inks

THUMB_WIDTH = 72  # pixels
_WIDTH = 100
_PAPER = 1.42  # height of a page by its width, until it is drawn


class Strip(QListWidget):
    """A thumbnail a page. chosen: the page (from 0) that a person goes to."""

    chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setFixedWidth(_WIDTH)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setFlow(QListView.Flow.TopToBottom)
        self.setWrapping(False)
        self.setMovement(QListView.Movement.Static)
        self.setIconSize(QSize(THUMB_WIDTH, round(THUMB_WIDTH * _PAPER)))
        self.setGridSize(QSize(_WIDTH - 2, round(THUMB_WIDTH * _PAPER) + 30))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Pages"))
        worn = inks()
        self.setStyleSheet(
            f"QListWidget {{ background: {worn.ground}; border: 0;"
            f" color: {worn.soft}; }}"
            f" QListWidget::item {{ border-radius: 5px; padding: 4px 2px 2px 2px; }}"
            f" QListWidget::item:selected {{ background: {worn.pressed}; color: {worn.ink}; }}"
        )
        self.currentRowChanged.connect(self._choose)

    def set_count(self, pages: int) -> None:
        """As many thumbnails as there are pages; white until they are drawn."""
        while self.count() > pages:
            self.takeItem(self.count() - 1)
        while self.count() < pages:
            number = self.count() + 1
            item = QListWidgetItem(_icon(_blank(self.iconSize())), str(number))
            item.setTextAlignment(Qt.AlignmentFlag.AlignHCenter)
            words = self.tr("Page {n}").format(n=number)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, words)
            item.setSizeHint(self.gridSize())
            self.addItem(item)

    def put(self, page: int, picture: QImage) -> None:
        """Shows a page small."""
        item = self.item(page)
        if item is not None:
            item.setIcon(_icon(picture))

    def mark(self, page: int) -> None:
        """Marks the page in hand."""
        self.blockSignals(True)
        self.setCurrentRow(page)
        self.blockSignals(False)

    def _choose(self, page: int) -> None:
        if page >= 0:
            self.chosen.emit(page)


def _icon(picture: QImage) -> QIcon:
    made = QIcon()
    pixmap = QPixmap.fromImage(picture)
    for mode in (QIcon.Mode.Normal, QIcon.Mode.Selected):  # as it is, not tinted
        made.addPixmap(pixmap, mode)
    return made


def _blank(size: QSize) -> QImage:
    picture = QImage(size, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.white)
    return picture
