"""Autosave off the thread that a person types in: writing waits for the disk, typing does not."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.errors import BayanError
from app.storage import Document
from app.storage.autosave import Autosave, Recovery

WAIT_S = 10.0


class Keeper(QObject):
    """Keeps one window's unsaved work. kept: it was written. failed: the sentence why not."""

    kept = Signal()
    failed = Signal(str)

    def __init__(self, folder: Path, key: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._autosave, self._key = Autosave(folder), key
        # One thread for all of it, as the locks it holds belong to the thread that took them.
        self._work = ThreadPoolExecutor(1, "autosave")

    def keep(self, document: Document, original: Path | None) -> None:
        """Writes the document soon."""
        self._submit(lambda: self._autosave.keep(document, original, self._key), is_keeping=True)

    def discard(self, key: str = "") -> None:
        """Forgets this window's work, or that of another key."""
        self._submit(lambda: self._autosave.discard(key or self._key), is_keeping=False)

    def pending(self) -> tuple[Recovery, ...]:
        """What programs that no longer run left unsaved."""
        return self._work.submit(self._autosave.pending).result(WAIT_S)

    def wait(self) -> None:
        """Until all that was asked for is done."""
        self._work.submit(lambda: None).result(WAIT_S)

    def close(self) -> None:
        """Finishes what was asked for; nothing can be asked for any more."""
        self._work.shutdown(wait=True)

    def _submit(self, work: Callable[[], None], *, is_keeping: bool) -> None:
        future = self._work.submit(work)
        future.add_done_callback(lambda ended: self._report(ended, is_keeping))

    def _report(self, ended: Future[None], is_keeping: bool) -> None:
        fault = ended.exception()
        if isinstance(fault, BayanError | OSError):
            self.failed.emit(str(fault))
        elif fault is not None:
            raise fault
        elif is_keeping:
            self.kept.emit()
