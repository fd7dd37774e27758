"""Where the sheet, the side panel and the preview stand in the window, and what gives way."""

from __future__ import annotations

from typing import Literal, TypeAlias

from PySide6.QtCore import QByteArray, Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSplitter, QWidget

from ui.side import WIDTH, Side

Place: TypeAlias = Literal["beside", "below"]
SHEET_LEAST = 560  # pixels
PREVIEW_LEAST = 240
ROOMY = 1240  # a window as wide as this has room for sheet, side panel and preview in one line


class Areas(QSplitter):
    """Sheet, side panel, and the preview beside or below.

    crowded: there is no room for both side panel and preview; the one that was not wanted last
    has to go: "side" or "preview".
    """

    crowded = Signal(str)

    def __init__(self, sheet: QWidget, side: Side, preview: QWidget, place: Place) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._side, self._preview = side, preview
        self._place: Place = place
        self._column = QSplitter(Qt.Orientation.Vertical)
        self._column.addWidget(sheet)
        self.addWidget(self._column)
        self.addWidget(side)
        sheet.setMinimumWidth(SHEET_LEAST)
        preview.setMinimumSize(PREVIEW_LEAST, PREVIEW_LEAST // 2)
        self.put_preview(place)
        for splitter in (self, self._column):
            splitter.setHandleWidth(1)
            splitter.setChildrenCollapsible(False)
        side.turned.connect(lambda shown: self._give_way("preview") if shown else None)

    def put_preview(self, place: Place) -> None:
        """Beside the sheet, at the far end, or below it."""
        self._place = place
        into = self if place == "beside" else self._column
        into.addWidget(self._preview)
        if place == "beside":
            self.setSizes([910, WIDTH, 530])
            for position, stretch in enumerate((3, 0, 2)):
                self.setStretchFactor(position, stretch)
        else:
            self.setSizes([910, WIDTH])
            self._column.setSizes([560, 340])
            self.setStretchFactor(0, 1)
            self._column.setStretchFactor(0, 3)

    def state(self) -> tuple[QByteArray, QByteArray]:
        """How large everything is, for ``restore``."""
        return self.saveState(), self._column.saveState()

    def restore(self, state: tuple[QByteArray, QByteArray]) -> None:
        """Gives everything the sizes that it had."""
        for splitter, held in zip((self, self._column), state, strict=True):
            splitter.restoreState(held)

    def make_room(self) -> None:
        """For the preview, which is wanted now: in a narrow window the side panel goes."""
        self._give_way("side")

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """In a window that was made narrow the preview goes."""
        super().resizeEvent(event)
        self._give_way("preview")

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Only now it is known how wide the window is."""
        super().showEvent(event)
        self._give_way("preview")

    def _give_way(self, loser: str) -> None:
        is_full = self.isVisible() and bool(self._side.shown) and not self._preview.isHidden()
        if is_full and self._place == "beside" and self.window().width() < ROOMY:
            self.crowded.emit(loser)
