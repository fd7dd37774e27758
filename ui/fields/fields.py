"""The fields of a release in the window: the panel, the line on top of the sheet, the clock."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication

from app.address import Address
from app.model import Release
from app.moments import instant, left_until
from app.profile import Profile
from ui.countdown import countdown
from ui.desk import Desk
from ui.editor.band import Band
from ui.editor.dateline import DatelineBand
from ui.editor.outline import panes
from ui.editor.rows import Rows
from ui.editor.sheet import Sheet
from ui.fields.chooser import Chooser
from ui.fields.people import People
from ui.fields.phones import Phones

if TYPE_CHECKING:
    from ui.fields.panel import FieldsPanel

TICK_MS = 5_000  # a minute that ends is seen at most so much later


class Fields(QObject):
    """Makes the panel when it is wanted. wanted: it is to be seen."""

    wanted = Signal()

    def __init__(self, desk: Desk, sheet: Sheet, rows: Rows, profile: Profile) -> None:
        super().__init__(sheet)
        self._desk, self._session, self._sheet, self._rows = desk, desk.session, sheet, rows
        self._profile = profile
        self._panel: FieldsPanel | None = None
        self._people = People(sheet, lambda: self._profile.people)
        self._phones = Phones(sheet, lambda: self._profile.region)
        self._phones.noted.connect(desk.noted)
        self._chooser = Chooser(desk, lambda: self._profile, self)
        self._ticking = QTimer(self, interval=TICK_MS)
        self._ticking.timeout.connect(self.tick)
        sheet.attend(self._attend)
        self._session.changed.connect(self._follow)
        self._session.opened.connect(self.tick)
        self.tick()

    def make_panel(self) -> FieldsPanel:
        """The panel, which the side shows."""
        from ui.fields.panel import FieldsPanel  # noqa: PLC0415  a start does without it
        from ui.fields.setup import Setup  # noqa: PLC0415

        setup = Setup(lambda: self._profile, panes(self._session.release), self._now)
        panel = self._panel = FieldsPanel(self._session, setup)
        panel.left.connect(self._leave)
        panel.asked.connect(lambda part, id_: self._choose(panel, part, id_))
        return panel

    def follow_side(self, shown: str) -> None:
        """Puts the keyboard into the panel that has come, and back into the text after it."""
        if shown == "fields" and self._panel is not None:
            self._panel.begin()
        elif not shown:
            self._leave()

    def choose_contacts(self) -> None:
        """Whom the house names, over the sheet."""
        from ui.editor.picker import SIZE  # noqa: PLC0415  a start does without the lists

        sheet = self._sheet
        corner = sheet.mapToGlobal(QPoint((sheet.width() + SIZE[0]) // 2 - 90, 60))
        self._chooser.choose_contacts(sheet, corner)

    def go_to(self, at: Address) -> None:
        """Shows the panel with the keyboard in the field at an address."""
        self.wanted.emit()
        if self._panel is not None:
            self._panel.go_to(at)

    def reveal(self, at: Address) -> None:
        """Shows the field at an address in the panel, and leaves the keyboard where it is."""
        keyboard = QApplication.focusWidget()
        self.wanted.emit()
        if keyboard is not None:
            keyboard.setFocus(Qt.FocusReason.OtherFocusReason)
        if self._panel is not None and at.part in {"place", "reference"}:
            self._panel.show_words(at)

    def take_profile(self, profile: Profile) -> None:
        """Words dates and marks by the rules of another house."""
        self._profile = profile
        for band in self._lines():
            band.take_profile(profile)
        if self._panel is not None:
            self._panel.refresh()

    def tick(self) -> None:
        """Says anew how long the embargo still is."""
        embargo = self._session.release.embargo
        words = ""
        if embargo is not None:
            try:
                moment = instant(embargo)
                words = countdown(left_until(moment, self._desk.now().astimezone()))
            except (LookupError, ValueError, OSError, OverflowError):  # no such zone
                words = ""
        if embargo is None:
            self._ticking.stop()
        elif not self._ticking.isActive():
            self._ticking.start()
        for band in self._lines():
            band.show_left(words)

    def _now(self) -> datetime:
        return self._desk.now()

    def _leave(self) -> None:
        if self._sheet.here is not None:
            self._sheet.go_to(self._sheet.here)

    def _choose(self, panel: FieldsPanel, part: str, id_: str) -> None:
        """What a button under a list opens."""
        corner = panel.list(part).anchor(id_)
        if id_ == "add":
            self._rows.add_contact()
        elif part == "contacts":
            self._chooser.choose_contacts(panel, corner)
        else:
            self._chooser.choose(part, panel, corner)

    def _lines(self) -> list[DatelineBand]:
        return [band for band in self._sheet.bands() if isinstance(band, DatelineBand)]

    def _attend(self, band: Band) -> None:
        if isinstance(band, DatelineBand):
            band.pressed.connect(self.wanted)
            band.take_profile(self._profile)
            self.tick()

    def _follow(self, old: Release, new: Release, origin: object) -> None:
        del origin
        if old.embargo != new.embargo:
            self.tick()
