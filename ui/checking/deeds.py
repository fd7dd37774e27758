"""What a person does about findings: each is one step of the history."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from app.address import Address
from app.lookup import cell_text
from app.model import Release
from app.search.put import apart, put
from ui.checking.report import Entry, Report
from ui.checking.words import shortened
from ui.desk import Desk
from ui.settings import Preferences


class Deeds(QObject):
    """noted: a sentence. done: the release has been changed and wants to be checked at once."""

    noted = Signal(str)
    done = Signal()

    def __init__(self, desk: Desk, preferences: Preferences, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._session, self._preferences = desk, desk.session, preferences

    def mend(self, entry: Entry, report: Report) -> None:
        """Puts what certainly belongs there, with the cursor behind it."""
        fix = entry.finding.fix
        if not fix or not self._is_as_checked(entry, report):
            return
        first = fix[0].at
        end = first.start + len(fix[0].new)
        behind = replace(first, start=end, end=end)
        words = shortened(entry.words)
        label = self.tr("Mend “{words}”").format(words=words) if words else self.tr("Mend")
        self._edit(label, lambda release: put(release, fix), first, behind)

    def mend_all(self, entry: Entry, report: Report) -> None:
        """Every certain mend of a rule, as one step; of two that overlap, the first."""
        code = entry.finding.code
        kin = [one for one in report.open() if one.finding.code == code and one.finding.fix]
        if not all(self._is_as_checked(one, report) for one in kin):
            return
        planned = apart(one.finding.fix for one in kin)
        label = self.tr("Mend all of a kind")
        at = entry.finding.address
        if self._edit(label, lambda release: put(release, planned), at, replace(at, end=at.start)):
            self.noted.emit(self.tr("%n place(s) mended", "", len(planned)))

    def let_stand(self, entry: Entry, report: Report, reason: str) -> None:
        """Keeps with the release that somebody looked at it, and why it may stand."""
        from app.checks.dismissing import dismiss  # noqa: PLC0415  a start does without the checks

        if not entry.is_open or not self._is_as_checked(entry, report):
            return
        by, when = self._preferences.value.user or self._desk.user, self._now()
        label = self.tr("Let a finding stand")
        at = entry.finding.address
        self._edit(label, lambda held: dismiss(held, entry.finding, reason, by, when), at, at)

    def bring_back(self, entry: Entry) -> None:
        """It is found again."""
        from app.checks.dismissing import bring_back  # noqa: PLC0415  as above

        dismissal = entry.dismissal
        if dismissal is not None:
            label, at = self.tr("Bring back a finding"), entry.finding.address
            self._edit(label, lambda held: bring_back(held, dismissal), at, at)

    def _edit(
        self, label: str, change: Callable[[Release], Release], before: Address, after: Address
    ) -> bool:
        """One step. before, after: where the cursor belongs when it is undone, and done."""
        here, self._session.here = self._session.here, before
        is_done = self._session.edit(label, change, at=after)
        if is_done:
            self.done.emit()
        else:
            self._session.here = here
        return is_done

    def _is_as_checked(self, entry: Entry, report: Report) -> bool:
        """Whether its cells still say what they said when they were checked; else it says so."""
        cells = {entry.finding.address.whole(), *(one.at.whole() for one in entry.finding.fix)}
        before, now = report.release, self._session.release
        is_so = all(cell_text(before, cell) == cell_text(now, cell) for cell in cells)
        if not is_so:
            self.noted.emit(self.tr("The words have changed meanwhile"))
        return is_so

    def _now(self) -> datetime:
        return self._desk.now().replace(microsecond=0)
