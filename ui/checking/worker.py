"""Has releases checked in a thread; the rules are loaded with the first one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from app.model import Release
from app.profile import Profile
from ui.language import Tongue
from ui.pace import LONG_REST_S, REST_S, GivenUp, Pace

if TYPE_CHECKING:
    from ui.checking.reading import Reader
    from ui.checking.report import Report


class Request(Struct, frozen=True):
    """A release to be checked, and its number: only the latest one counts."""

    generation: int
    release: Release
    profile: Profile


class Worker(QObject):
    """Keeps what it has read, for the next release is mostly the same one.

    checked: the number of a request and its report. failed: its number and a sentence. newest: the
    number that the window waits for; older requests are passed over. is_hurried: a person waits,
    too. is_stopped: nothing is wanted any more.
    """

    checked = Signal(int, object)
    failed = Signal(int, str)

    def __init__(self, tongue: Tongue) -> None:
        super().__init__()
        self.newest, self.is_hurried, self.is_stopped = 0, False, False
        self._at = 0  # the number of the request in hand
        self._tongue: Tongue = tongue
        self._reader: Reader | None = None
        self._profile: Profile | None = None

    @Slot(object)
    def check(self, request: Request) -> None:
        """Answers a request unless a newer one has come."""
        if request.generation < self.newest or self.is_stopped:
            return
        self._at = request.generation
        try:
            report = self._read(request)
        except GivenUp:
            return
        except Exception as fault:  # noqa: BLE001  a border: a rule must not end the program
            self.failed.emit(request.generation, broken(fault))
            return
        self.checked.emit(request.generation, report)

    def _read(self, request: Request) -> Report:
        from ui.checking.reading import Reader  # noqa: PLC0415  a start does without the checks

        if self._reader is None or self._profile is not request.profile:
            self._profile = request.profile
            self._reader = Reader(request.profile, self._tongue, Pace(self._pause))
        return self._reader.report(request.release)

    def _pause(self) -> float:
        if self.is_stopped:
            raise GivenUp
        if self.is_hurried:
            return 0.0
        return LONG_REST_S if self.newest > self._at else REST_S


def broken(fault: Exception) -> str:
    """The sentence that says why there is no report."""
    words = QCoreApplication.translate("Checking", "The checks cannot be made ({fault}).")
    return words.format(fault=fault)
