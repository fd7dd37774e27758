"""The last border: a fault nobody foresaw is told in one sentence, and the work is kept first."""

from __future__ import annotations

import sys
import traceback
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import QCoreApplication

from ui.desk import Desk

Hook = Callable[[type[BaseException], BaseException, TracebackType | None], object]


class Guard:
    """Stands in for ``sys.excepthook`` while a window is open."""

    def __init__(self, desk: Desk, before: Hook) -> None:
        self._desk, self._before = desk, before
        self._is_telling = False

    def __call__(
        self, kind: type[BaseException], fault: BaseException, trace: TracebackType | None
    ) -> None:
        """Keeps a copy, writes the fault down for whoever repairs it, tells the person once."""
        self._before(kind, fault, trace)
        if self._is_telling or not issubclass(kind, Exception):
            return
        self._is_telling = True
        try:
            self._desk.keep_now()
            self._desk.keeper.wait()
            self._write_down(kind, fault, trace)
            self._desk.asker.tell(self._sentence(kind, fault))
        finally:
            self._is_telling = False

    def _sentence(self, kind: type[BaseException], fault: BaseException) -> str:
        return QCoreApplication.translate(
            "Guard",
            "Something went wrong that Bayan did not foresee ({name}: {fault}). A copy of your "
            "work is kept; save it now under another name and start Bayan again.",
        ).format(name=kind.__name__, fault=fault)

    def _write_down(
        self, kind: type[BaseException], fault: BaseException, trace: TracebackType | None
    ) -> None:
        folder = self._desk.folders.state
        folder.mkdir(parents=True, exist_ok=True)
        lines = traceback.format_exception(kind, fault, trace)
        (folder / "last-fault.txt").write_text("".join(lines), "utf-8")


def install(desk: Desk) -> Callable[[], None]:
    """Sets the guard up; the result takes it away again."""
    before = sys.excepthook
    sys.excepthook = Guard(desk, before)

    def remove() -> None:
        sys.excepthook = before

    return remove
