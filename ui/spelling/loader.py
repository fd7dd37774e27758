"""Brings the dictionaries in behind the back of whoever writes."""

from __future__ import annotations

from threading import Event, Thread

from PySide6.QtCore import QObject, Signal

from app.spelling.dictionary import SpellingError
from app.spelling.speller import Speller

WAIT_S = 2.0


class Loader(QObject):
    """One thread at most. ready: all are there. failed: the sentence why they never will be."""

    ready = Signal()
    failed = Signal(str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._stop = Event()
        self._thread: Thread | None = None

    def start(self, speller: Speller) -> None:
        """Begins, unless that was done before."""
        if self._thread is None and not self._stop.is_set():
            self._thread = Thread(target=self._run, args=(speller,), name="dictionaries")
            self._thread.start()

    def stop(self) -> None:
        """Leaves off; nothing is said any more."""
        self._stop.set()
        if self._thread is not None:
            self._thread.join(WAIT_S)

    def _run(self, speller: Speller) -> None:
        try:
            speller.load(self._stop)
        except (SpellingError, OSError) as fault:
            self.failed.emit(str(fault))
            return
        if speller.is_ready and not self._stop.is_set():
            self.ready.emit()
