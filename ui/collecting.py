"""Collects garbage in the thread of the widgets only.

Python collects cycles in whichever thread happens to allocate; in the preview's worker that
would destroy widgets outside Qt's thread, which ends the program.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

INTERVAL = 1000  # milliseconds


class Collector(QObject):
    """Takes over from Python's own collection until ``stop``."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.collect)
        self._timer.start(INTERVAL)

    def collect(self) -> None:
        """The oldest generation that Python itself would collect now."""
        for generation in (2, 1, 0):
            if gc.get_count()[generation] > gc.get_threshold()[generation]:
                gc.collect(generation)
                return

    def stop(self) -> None:
        """Gives collection back to Python."""
        self._timer.stop()
        gc.enable()
