"""Pictures are read in a thread of their own; a card says how far it is, and gives them up."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QProgressDialog, QWidget

from ui.pictures.sources import Fitted, Source, fit_all

SOON_MS = 300  # what takes no longer shows no card
GAP = 16  # pixels below the card


class Reading(QObject):
    """Reads one lot after the other."""

    _came = Signal(int, int)
    _ended = Signal(int, object)

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self._over = over
        self._work: ThreadPoolExecutor | None = None
        self._jobs: dict[int, Callable[[Fitted], None]] = {}
        self.bars: dict[int, QProgressDialog] = {}
        self._count = 0
        self._came.connect(self._show)
        self._ended.connect(self._finish)

    def read(self, sources: Sequence[Source], take: Callable[[Fitted], None]) -> None:
        """Reads pictures and then calls ``take`` with them, unless they are given up."""
        if self._work is None:
            self._work = ThreadPoolExecutor(1, "pictures")
        self._count += 1
        job = self._count
        self._jobs[job] = take
        self.bars[job] = self._bar(job, len(sources))
        future = self._work.submit(fit_all, tuple(sources), partial(self._goes_on, job))
        future.add_done_callback(lambda ended: self._ended.emit(job, ended))

    def give_up(self) -> None:
        """What is being read is wanted no more."""
        for job in tuple(self._jobs):
            self._forget(job)

    def stop(self) -> None:
        """The same for good; waits for the picture that is in hand."""
        self.give_up()
        if self._work is not None:
            self._work.shutdown(wait=True, cancel_futures=True)
            self._work = None

    def _goes_on(self, job: int, done: int) -> bool:
        """Asked in the thread, with how many are read."""
        if job in self._jobs:
            self._came.emit(job, done)
        return job in self._jobs

    def _show(self, job: int, done: int) -> None:
        if job in self.bars:
            self.bars[job].setValue(done)

    def _finish(self, job: int, ended: Future[Fitted]) -> None:
        take = self._forget(job)
        if take is not None and not ended.cancelled():
            take(ended.result())

    def _forget(self, job: int) -> Callable[[Fitted], None] | None:
        bar = self.bars.pop(job, None)
        if bar is not None:
            bar.cancel()  # hide() alone would let it come up when it is due, as under a message
            bar.deleteLater()
        return self._jobs.pop(job, None)

    def _bar(self, job: int, count: int) -> QProgressDialog:
        words = self.tr("Reading %n picture(s)…", "", count)
        bar = QProgressDialog(words, self.tr("Cancel"), 0, count, self._over)
        # One writes on meanwhile, and some desktops give each new window the keyboard.
        bar.setWindowFlags(Qt.WindowType.SubWindow)
        bar.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        bar.setAutoReset(False)
        bar.setAutoClose(False)
        bar.setMinimumDuration(SOON_MS)
        bar.canceled.connect(lambda: self._forget(job))
        bar.setValue(0)
        over = self._over.rect()
        bar.move((over.width() - bar.width()) // 2, over.height() - bar.height() - GAP)
        return bar
