"""Scrolls a sheet while the mouse is held at its upper or lower edge."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, QTimer
from PySide6.QtWidgets import QScrollArea

EDGE = 40  # pixels of the window in which it scrolls
TICK_MS = 25


class EdgeScroll(QObject):
    """Runs from ``at`` to ``stop``; calls ``moved`` whenever it has scrolled."""

    def __init__(self, area: QScrollArea, moved: Callable[[], object]) -> None:
        super().__init__(area)
        self._area, self._moved = area, moved
        self._speed = 0
        self._timer = QTimer(self, interval=TICK_MS)
        self._timer.timeout.connect(self._scroll)

    def at(self, place: QPoint) -> None:
        """The mouse is at a place on the screen: the further out, the faster it goes."""
        y = self._area.viewport().mapFromGlobal(place).y()
        beyond = min(0, y - EDGE) + max(0, y - self._area.viewport().height() + EDGE)
        self._speed = beyond // 3
        if self._speed and not self._timer.isActive():
            self._timer.start()
        elif not self._speed:
            self._timer.stop()

    def stop(self) -> None:
        """The mouse was let go."""
        self._timer.stop()

    def _scroll(self) -> None:
        bar = self._area.verticalScrollBar()
        before = bar.value()
        bar.setValue(before + self._speed)
        if bar.value() != before:
            self._moved()
