"""What the sheet keeps to itself for now: what is still to be written, and what is being typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

from app.address import Address
from ui.editor.cell import Cell
from ui.editor.placing import place_of
from ui.editor.sheet import Sheet

if TYPE_CHECKING:
    from app.model import Release
    from ui.checking.report import Entry, Report


class Quiet(QObject):
    """Nothing new is said of a pair at whose end somebody types, before the cursor leaves there.

    Half a sentence lacks the figures of the other language, and a word its last letters. left:
    the cursor went from there.
    """

    left = Signal()

    def __init__(self, sheet: Sheet) -> None:
        super().__init__(sheet)
        self._typed: Address | None = None  # the text
        self._said: frozenset[object] = frozenset()  # the keys of what the sheet shows
        sheet.session.changed.connect(self._follow)
        sheet.session.opened.connect(self._forget)
        sheet.moved.connect(self._move)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._look_away)

    def sift(self, report: Report) -> tuple[Entry, ...]:
        """The open findings that the sheet says by now."""
        release = report.release
        said = tuple(one for one in report.open() if self._is_said(one, release))
        self._said = frozenset(one.key for one in said)
        return said

    def _is_said(self, entry: Entry, release: Release) -> bool:
        from app.checks.unwritten import is_still_to_come  # noqa: PLC0415  a start does without

        if is_still_to_come(entry.finding, release):  # panel, list and export say it as well
            return False
        if self._typed is None or entry.key in self._said:
            return True
        places = (entry.finding.address, entry.finding.counterpart)
        return all(at is None or place_of(at) != place_of(self._typed) for at in places)

    def _follow(self, old: Release, new: Release, origin: object) -> None:
        del old, new
        is_typed = isinstance(origin, Cell) and origin.is_typed and origin.textCursor().atEnd()
        self._typed = origin.home if isinstance(origin, Cell) and is_typed else None

    def _move(self, cell: Cell) -> None:
        if cell.home != self._typed or not cell.textCursor().atEnd():
            self._leave()

    def _look_away(self, old: QWidget | None, new: QWidget | None) -> None:
        if isinstance(old, Cell) and new is not old and old.home == self._typed:
            self._leave()

    def _leave(self) -> None:
        if self._typed is not None:
            self._typed = None
            self.left.emit()

    def _forget(self) -> None:
        self._typed, self._said = None, frozenset()
