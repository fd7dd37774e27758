"""The side panel of the findings: a filter, the list, and what can be done about one."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from app.model import Language
from ui.checking.details import Details
from ui.checking.listing import FindingList
from ui.checking.model import grouped
from ui.checking.report import Entry, Report
from ui.checking.sieve import Sieve
from ui.theme import inks


class Panel(QWidget):
    """came: it is seen. left: the keyboard is wanted back in the text."""

    came = Signal()
    left = Signal()

    def __init__(self, panes: tuple[Language, Language]) -> None:
        super().__init__()
        self._report: Report | None = None
        self._fault = ""
        self.sieve, self.list, self.details = Sieve(), FindingList(panes), Details()
        self.empty = QLabel()
        self._lay_out()
        self.sieve.changed.connect(self._fill)
        self.list.chosen.connect(self._describe)
        self.list.stand_asked.connect(self.details.ask_why)
        self.details.left.connect(self._take_list)

    def show_report(self, report: Report | None, fault: str = "") -> None:
        """Lists what was found; None: it is not known yet, or cannot be, because of a fault."""
        self._fault = fault
        before, self._report = self._report, report
        if before is not None and report is not None and before.entries == report.entries:
            return
        self.sieve.show_entries(report.entries if report else None)
        self._fill()

    def shown(self) -> tuple[Entry, ...]:
        """The open findings that the filter lets through."""
        entries = self._report.open() if self._report else ()
        return self.sieve.passes(entries)

    def choose(self, entry: Entry) -> None:
        """Takes a finding in hand, whatever the filter says."""
        self.sieve.open_to(entry)
        self.list.choose(entry)

    def take_keyboard(self) -> None:
        """To the list."""
        self.list.begin()
        self._take_list()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Says that it is seen."""
        super().showEvent(event)
        self.came.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Escape clears the filter or goes back to the text; from the filter, down goes to the
        finding in hand."""
        is_in_filter = self.sieve.words.hasFocus()
        if event.key() == Qt.Key.Key_Escape and is_in_filter and self.sieve.words.text():
            self.sieve.words.clear()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() == Qt.Key.Key_Down and is_in_filter:
            self.take_keyboard()
            self.list.chosen.emit(self.list.entry())
        else:
            super().keyPressEvent(event)

    def _fill(self) -> None:
        entries = self._report.entries if self._report else ()
        passed = self.sieve.passes(entries)
        self.list.take(grouped(passed))
        self.empty.setVisible(not passed)
        self.empty.setText(self._why_empty(bool(entries)))
        if self.list.hasFocus():
            with QSignalBlocker(self.list):  # the sheet stays where it is
                self.list.begin()
        self._describe(self.list.entry())

    def _why_empty(self, has_any: bool) -> str:
        if self._report is None:
            return self._fault or self.tr("The release is being checked.")
        if has_any:
            return self.tr("No finding is like that.")
        return self.tr("Nothing was found.")

    def _describe(self, entry: Entry | None) -> None:
        kin = 0
        if entry is not None and self._report is not None:
            code = entry.finding.code
            held = (one.finding for one in self._report.open())
            kin = sum(one.code == code and bool(one.fix) for one in held)
        self.details.show_entry(entry, kin)

    def _take_list(self) -> None:
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        self.empty.setWordWrap(True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self.empty.setContentsMargins(14, 6, 14, 6)
        self.empty.setStyleSheet(f"color: {inks().soft};")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.sieve)
        column.addWidget(self.empty)  # above the list, which may have the keyboard when empty
        column.addWidget(self.list, 1)
        column.addWidget(self.details)
