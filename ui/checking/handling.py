"""What a person does with findings: through panel, menus, signs and keys."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

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
from ui.editor.sheet import Sheet
from ui.output import at_work
from ui.settings import Preferences

if TYPE_CHECKING:
    from app.checks.finding import Severity
    from ui.checking.panel import Panel
    from ui.checking.report import Entry, Report

MOST = 8  # errors that are named before a release goes out
GRAVE: tuple[Severity, ...] = ("error", "warning")


class Handling(QObject):
    """wanted: the panel is to be seen. hidden: what was found is in a field beside the sheet.

    noted: a sentence.
    """

    wanted = Signal()
    hidden = Signal(object)
    noted = Signal(str)

    def __init__(
        self, desk: Desk, sheet: Sheet, preferences: Preferences, watch: Watch, marker: Marker
    ) -> None:
        super().__init__(sheet)
        self._session, self._asker, self._sheet = desk.session, desk.asker, sheet
        self._watch, self._marker = watch, marker
        self._panel: Panel | None = None
        self._has_keyboard = False
        self._going = Going(sheet)
        self.figures = Figures(sheet, self._going)
        self.deeds = Deeds(desk, preferences, self)
        self.offers = Offers(self._found_at, lambda: not self._session.read_only, self)
        self._connect()

    @property
    def _report(self) -> Report | None:
        return self._watch.report

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
        if self._report is None:
            self.noted.emit(self._watch.fault or self.tr("The release is being checked."))
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
            report = self._watch.current()
        held = report.open() if report is not None else ()
        errors = [one for one in held if one.severity == "error"]
        if not errors:
            return not self._watch.is_stopped
        lines = [f"{one.place}: {one.sentence}" for one in errors[:MOST]]
        answer = self._asker.errors(way, lines, len(errors) - len(lines))
        if answer == "show":
            self._show_entry(errors[0])
        return answer == "go"

    def _connect(self) -> None:
        self._watch.reported.connect(self._fill)
        self._watch.failed.connect(self._fill)
        # Before a change the panel may have the keyboard, after it the sheet shows where it was
        self._session.changed.connect(self._note_keyboard)
        self._session.pointed.connect(self._keep_keyboard)
        self._session.opened.connect(self._start)
        self.figures.noted.connect(self.noted)
        self._going.hidden.connect(self.hidden)
        self.deeds.noted.connect(self.noted)
        self.deeds.done.connect(self._watch.ask_now)
        self.offers.mend_asked.connect(self._mend_entry)
        self.offers.stand_asked.connect(self._ask_why)
        self.offers.shown.connect(self._show_entry)
        self.offers.across.connect(self._going.point)

    def _start(self) -> None:
        if self._panel is not None:
            self._panel.list.painter.take_panes(panes(self._session.release))
            self._panel.details.allow(not self._session.read_only)

    def _fill(self) -> None:
        if self._panel is not None and self._panel.isVisible():
            self._panel.details.allow(not self._session.read_only)
            self._panel.show_report(self._report, self._watch.fault)

    def _wanted_entries(self) -> Sequence[Entry]:
        """What the filter of the panel lets through, or all that is grave while it is not seen."""
        if self._panel is not None and self._panel.isVisible():
            return self._panel.shown()
        return [one for one in self._entries() if one.severity in GRAVE]

    def _entries(self) -> tuple[Entry, ...]:
        return self._report.open() if self._report else ()

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
        if self._panel is not None and self._panel_has_keyboard():
            return self._panel.list.entry()
        cell = self._sheet.current_cell()
        found = self._found_at(cell, cell.address().start) if cell else []
        return found[0] if found else None

    def _tell_of_none(self) -> None:
        self.noted.emit(self.tr("There is no finding here."))

    def mend(self, *, all_of_kind: bool) -> None:
        """The finding in hand, or all of its kind."""
        entry = self._in_hand()
        if entry is None:
            self._tell_of_none()
        elif not entry.finding.fix or not entry.is_open:
            self.noted.emit(self.tr("What belongs here has to be decided by a person."))
        elif all_of_kind and self._report is not None:
            self.deeds.mend_all(entry, self._report)
        else:
            self._mend_entry(entry)

    def _mend_in_hand(self, all_of_kind: bool) -> None:
        """From within the panel; the keyboard goes back to its list."""
        self.mend(all_of_kind=all_of_kind)
        if self._panel is not None:
            self._panel.take_keyboard()

    def _panel_has_keyboard(self) -> bool:
        focus = QApplication.focusWidget()
        return self._panel is not None and focus is not None and self._panel.isAncestorOf(focus)

    def _note_keyboard(self) -> None:
        self._has_keyboard = self._panel_has_keyboard()

    def _keep_keyboard(self) -> None:
        """Who undoes a step from within the panel goes on there."""
        if self._has_keyboard and self._panel is not None:
            self._panel.take_keyboard()

    def _mend_entry(self, entry: Entry) -> None:
        if self._report is not None:
            self.deeds.mend(entry, self._report)

    def _let_stand(self, reason: str) -> None:
        entry = self._panel.list.entry() if self._panel else None
        if entry is not None and self._report is not None and self._panel is not None:
            self.deeds.let_stand(entry, self._report, reason)
            self._panel.take_keyboard()

    def _bring_back(self) -> None:
        entry = self._panel.list.entry() if self._panel else None
        if entry is not None:
            self.deeds.bring_back(entry)

    def _ask_why(self, entry: Entry) -> None:
        self._show_entry(entry)
        if self._panel is not None:
            self._panel.details.ask_why()

    def _show_entry(self, entry: Entry) -> None:
        self.show()
        if self._panel is not None:
            self._panel.choose(entry)
        self._going.reveal(entry)

    def show_of(self, band: Band) -> None:
        """The gravest finding behind the sign of a band."""
        held = self._marker.entries_at(band)
        if held:
            self._show_entry(min(held, key=lambda one: (*GRAVE, "info").index(one.severity)))

    def _reveal(self, entry: Entry | None) -> None:
        """Shows the words of a finding while a person goes through the list."""
        panel, focus = self._panel, QApplication.focusWidget()
        if entry is not None and panel is not None and focus is panel.list:
            self._going.reveal(entry)
