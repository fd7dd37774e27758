"""Findings as a person handles them: what actions, panel, marks and menus bring about."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

from app.profile import Profile
from ui.asking import Way
from ui.checking.deeds import Deeds
from ui.checking.figures import Figures
from ui.checking.going import Going
from ui.checking.marker import Marker
from ui.checking.offers import Offers
from ui.checking.watch import Watch
from ui.desk import Desk
from ui.editor.band import Band
from ui.editor.cell import Cell
from ui.editor.outline import panes
from ui.editor.rows import Rows
from ui.editor.sheet import Sheet
from ui.output import at_work
from ui.settings import Preferences

if TYPE_CHECKING:
    from app.checks.finding import Severity
    from ui.checking.panel import Panel
    from ui.checking.report import Entry, Report

MOST = 8  # errors that are named before a release goes out
GRAVE: tuple[Severity, ...] = ("error", "warning")


class Checking(QObject):
    """wanted: the panel is to be seen. hidden: what was found is in a field beside the sheet.

    noted: a sentence. reported: another report is there, or none any more.
    """

    wanted = Signal()
    hidden = Signal(object)
    noted = Signal(str)
    reported = Signal(object)

    def __init__(
        self, desk: Desk, sheet: Sheet, rows: Rows, preferences: Preferences, profile: Profile
    ) -> None:
        super().__init__(sheet)
        self._session, self._asker, self._sheet = desk.session, desk.asker, sheet
        self._panel: Panel | None = None
        self.watch = Watch(desk.session, profile, self)
        self._marker, self._going = Marker(sheet), Going(sheet)
        self.figures = Figures(sheet, self._going)
        self._deeds = Deeds(desk, preferences, self)
        self._offers = Offers(self._found_at, lambda: not self._session.read_only, self)
        rows.add_provider(self._offers)
        self._connect()

    @property
    def report(self) -> Report | None:
        """What is known of the release; that it is of an older state is possible."""
        return self.watch.report

    def take_profile(self, profile: Profile) -> None:
        """Checks by the rules of another house."""
        self.watch.take_profile(profile)

    def stop(self) -> None:
        """Ends what goes on behind; the window is about to go."""
        self.watch.stop()

    def make_panel(self) -> QWidget:
        """The panel; it is made when it is first wanted."""
        from ui.checking.panel import Panel  # noqa: PLC0415  a start does without it

        made = self._panel = Panel(panes(self._session.release))
        made.came.connect(self._fill)
        made.left.connect(self._sheet.go_back)
        made.list.chosen.connect(self._reveal)
        made.list.wanted.connect(self._going.go)
        made.list.mend_asked.connect(lambda: self._mend_in_hand(False))
        made.details.mend_asked.connect(self._mend_in_hand)
        made.details.stand_asked.connect(self._let_stand)
        made.details.back_asked.connect(self._bring_back)
        return made

    def show(self) -> None:
        """The panel, with the keyboard in its list."""
        self.wanted.emit()
        if self._panel is not None:
            self._panel.take_keyboard()

    def step(self, by: int) -> None:
        """The cursor goes to the next finding (1) or to the one before (-1)."""
        if self.report is None:
            self.noted.emit(self.tr("The release is being checked."))
            return
        entry = self._going.following(self._wanted_entries(), by)
        if entry is None:
            self.noted.emit(self.tr("No error and no warning is left."))
            return
        is_listed = self._panel is not None and self._panel.isVisible()
        self._going.go(entry, into_fields=not is_listed)
        self.noted.emit(entry.sentence)
        if self._panel is not None and is_listed:
            self._panel.choose(entry)

    def mend(self) -> None:
        """The finding in hand."""
        self._mend(all_of_kind=False)

    def mend_kind(self) -> None:
        """All of the kind of the finding in hand."""
        self._mend(all_of_kind=True)

    def ask_to_let_stand(self) -> None:
        """The panel, with a line for the reason why the finding in hand may stand."""
        entry = self._in_hand()
        if entry is None:
            self._tell_of_none()
        else:
            self._ask_why(entry)

    def may_go(self, way: Way) -> bool:
        """Whether the release may go out: a person is asked while it has open errors."""
        with at_work():
            report = self.watch.current()
        errors = [one for one in report.open() if one.severity == "error"]
        if not errors:
            return True
        lines = [f"{one.place}: {one.sentence}" for one in errors[:MOST]]
        answer = self._asker.errors(way, lines, len(errors) - len(lines))
        if answer == "show":
            self._show_entry(errors[0])
        return answer == "go"

    def _connect(self) -> None:
        self.watch.reported.connect(self._take)
        self.watch.failed.connect(self.noted)
        # What is not seen yet is not checked either
        self._sheet.band_made.connect(lambda _: self.watch.begin())
        self._session.opened.connect(self._start)
        self._marker.asked.connect(self._show_of)
        self._marker.figures_asked.connect(self.figures.open)
        self.figures.noted.connect(self.noted)
        self._going.hidden.connect(self.hidden)
        self._deeds.noted.connect(self.noted)
        self._deeds.done.connect(self.watch.ask_now)
        self._offers.mend_asked.connect(self._mend_entry)
        self._offers.stand_asked.connect(self._ask_why)
        self._offers.shown.connect(self._show_entry)

    def _take(self, report: Report | None) -> None:
        self._marker.show_report(report)
        self._fill()
        self.reported.emit(report)

    def _start(self) -> None:
        if self._panel is not None:
            self._panel.list.painter.take_panes(panes(self._session.release))
            self._panel.details.allow(not self._session.read_only)

    def _fill(self) -> None:
        if self._panel is not None and self._panel.isVisible():
            self._panel.details.allow(not self._session.read_only)
            self._panel.show_report(self.report)

    def _wanted_entries(self) -> Sequence[Entry]:
        """What the filter of the panel lets through, or all that is grave while it is not seen."""
        if self._panel is not None and self._panel.isVisible():
            return self._panel.shown()
        return [one for one in self._entries() if one.severity in GRAVE]

    def _entries(self) -> tuple[Entry, ...]:
        return self.report.open() if self.report else ()

    def _found_at(self, cell: Cell, point: int) -> list[Entry]:
        """The open findings whose words are at a code point of a cell."""
        at = cell.home
        return [
            one
            for one in self._entries()
            for place in (one.finding.address, one.finding.counterpart)
            if place and place.whole() == at and place.start <= point <= place.end
        ]

    def _in_hand(self) -> Entry | None:
        """The one in the panel that has the keyboard, or the one at the cursor."""
        focus = QApplication.focusWidget()
        if self._panel is not None and focus is not None and self._panel.isAncestorOf(focus):
            return self._panel.list.entry()
        cell = self._sheet.current_cell()
        found = self._found_at(cell, cell.address().start) if cell else []
        return found[0] if found else None

    def _tell_of_none(self) -> None:
        self.noted.emit(self.tr("There is no finding here."))

    def _mend(self, *, all_of_kind: bool) -> None:
        entry = self._in_hand()
        if entry is None:
            self._tell_of_none()
        elif not entry.finding.fix or not entry.is_open:
            self.noted.emit(self.tr("What belongs here has to be decided by a person."))
        elif all_of_kind and self.report is not None:
            self._deeds.mend_all(entry, self.report)
        else:
            self._mend_entry(entry)

    def _mend_in_hand(self, all_of_kind: bool) -> None:
        """From within the panel; the keyboard goes back to its list."""
        self._mend(all_of_kind=all_of_kind)
        if self._panel is not None:
            self._panel.take_keyboard()

    def _mend_entry(self, entry: Entry) -> None:
        if self.report is not None:
            self._deeds.mend(entry, self.report)

    def _let_stand(self, reason: str) -> None:
        entry = self._panel.list.entry() if self._panel else None
        if entry is not None and self.report is not None and self._panel is not None:
            self._deeds.let_stand(entry, self.report, reason)
            self._panel.take_keyboard()

    def _bring_back(self) -> None:
        entry = self._panel.list.entry() if self._panel else None
        if entry is not None:
            self._deeds.bring_back(entry)

    def _ask_why(self, entry: Entry) -> None:
        self._show_entry(entry)
        if self._panel is not None:
            self._panel.details.ask_why()

    def _show_entry(self, entry: Entry) -> None:
        self.show()
        if self._panel is not None:
            self._panel.choose(entry)

    def _show_of(self, band: Band) -> None:
        """The gravest finding behind the sign of a band."""
        held = self._marker.entries_at(band)
        if held:
            self._show_entry(min(held, key=lambda one: (*GRAVE, "info").index(one.severity)))

    def _reveal(self, entry: Entry | None) -> None:
        """Shows the words of a finding while a person goes through the list."""
        panel, focus = self._panel, QApplication.focusWidget()
        if entry is not None and panel is not None and focus is panel.list:
            self._going.reveal(entry)
