"""Has the open release checked in a thread while nobody types; only the latest one counts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QObject, QThread, QTimer, Signal

from app.profile import Profile
from ui.checking.worker import Request, Worker
from ui.language import tongue
from ui.preview.worker import in_thread
from ui.session import Session

if TYPE_CHECKING:
    from ui.checking.report import Report

REST_MS = 400  # from the last key


class Watch(QObject):
    """asked: a request for the worker. reported: another report is there, or none any more.

    failed: the sentence why there is none. answered: who waits need not wait any longer.
    """

    asked = Signal(object)
    reported = Signal(object)
    failed = Signal(str)
    answered = Signal()

    def __init__(self, session: Session, profile: Profile, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._profile = session, profile
        self.report: Report | None = None
        self.fault = ""  # why there is no other report
        self._is_awake = False
        self._generation = self._told = 0  # of what is to be known, and of what is
        self._worker = Worker(tongue())
        self._thread: QThread | None = None
        self._rest = QTimer(self, interval=REST_MS, singleShot=True)
        self._rest.timeout.connect(self._ask)
        session.changed.connect(self.ask_soon)
        session.opened.connect(self._forget)
        self._worker.checked.connect(self._take)
        self._worker.failed.connect(self._fail)
        self.asked.connect(self._worker.check)

    @property
    def is_current(self) -> bool:
        """Whether the report is of the release as it is now, by the rules of now."""
        return self.report is not None and self._told == self._generation

    @property
    def is_stopped(self) -> bool:
        """Whether the window has gone, as it may while something is waited for."""
        return self._worker.is_stopped

    def take_profile(self, profile: Profile) -> None:
        """Checks by the rules of another house."""
        self._profile = profile
        self.ask_soon()

    def begin(self) -> None:
        """Something of a release is about to be shown for the first time; that comes first."""
        if not self._is_awake:
            self._is_awake = True
            QTimer.singleShot(0, self, self.ask_soon)

    def current(self) -> Report | None:
        """The report of the release as it is now, waited for if need be; None: there is none.

        The window is painted meanwhile, and what a person does waits.
        """
        if not self.is_current and not self._worker.is_stopped:
            wait = QEventLoop()
            self.answered.connect(wait.quit)
            self._worker.is_hurried = self._is_awake = True  # a change meanwhile is asked about too
            self.ask_now()
            wait.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
            self._worker.is_hurried = False
        return self.report if self.is_current else None

    def ask_soon(self) -> None:
        """Another report once nobody types; what is under way is not wanted any more."""
        self._generation += 1
        self._worker.newest = self._generation
        if self._is_awake:
            self._rest.start()

    def ask_now(self) -> None:
        """Another report at once, as a person waits for what comes of it."""
        self._rest.stop()
        self._ask()

    def stop(self) -> None:
        """Ends the worker; nothing is reported after it."""
        self._rest.stop()
        self._worker.is_stopped = True
        self.answered.emit()
        if self._thread is not None:
            self._thread.quit()
            self._thread.wait()

    def _forget(self) -> None:
        """What was found in another document is not said of this one."""
        self.fault = ""
        self._show(None)
        self.ask_soon()

    def _ask(self) -> None:
        if self._worker.is_stopped:
            return
        if self._thread is None:
            self._thread = in_thread(self._worker, self)
        self.asked.emit(Request(self._generation, self._session.release, self._profile))

    def _take(self, generation: int, report: Report) -> None:
        if generation == self._generation:
            self._told, self.fault = generation, ""
            self._show(report)
            self.answered.emit()

    def _fail(self, generation: int, words: str) -> None:
        self.fault = words
        self.failed.emit(words)
        if generation == self._generation:
            self.answered.emit()

    def _show(self, report: Report | None) -> None:
        self.report = report
        self.reported.emit(report)
