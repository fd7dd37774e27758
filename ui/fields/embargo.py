"""The embargo of a release: whether there is one, until when, by whose clocks, how long still."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from msgspec.structs import replace
from PySide6.QtCore import Qt, QTime, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QLineEdit,
    QTimeEdit,
    QVBoxLayout,
    QWidget,
)

from app.model import Embargo
from app.moments import instant, is_skipped, left_until
from ui.countdown import countdown
from ui.fields.date import DateField
from ui.fields.offer import Offer, Offered
from ui.fields.setup import Note, Setup, caption
from ui.fields.zones import zone_name, zone_of, zones_like
from ui.isolating import isolated
from ui.manners import WheelGuard

NINE = time(9)  # o'clock: what an embargo is first set to


class EmbargoField(QWidget):
    """picked: the embargo that was set, or None."""

    picked = Signal(object)

    def __init__(self, setup: Setup, parent: QWidget) -> None:
        super().__init__(parent)
        self._setup = setup
        self._embargo: Embargo | None = None
        self.box = QCheckBox(self.tr("Not to be published before"), self)
        self.box.clicked.connect(self._toggle)
        self.rest = QWidget(self)
        name = self.tr("Day of the embargo")
        self.day = DateField(name, setup, self.rest, is_optional=False)
        self.clock = QTimeEdit(self.rest)
        self.zone = QLineEdit(self.rest)
        self.moment, self.left = Note(self.rest), Note(self.rest)
        self._dress()
        self._lay_out()
        self._connect()
        self.show_value(None)

    def show_value(self, embargo: Embargo | None) -> None:
        """Shows an embargo without saying that it was picked."""
        self._embargo = embargo
        self.box.setChecked(embargo is not None)
        self.rest.setVisible(embargo is not None)
        if embargo is None:
            return
        self.day.show_value(embargo.until.date())
        held = QTime(embargo.until.hour, embargo.until.minute)
        if self.clock.time() != held:
            self.clock.blockSignals(True)
            self.clock.setTime(held)
            self.clock.blockSignals(False)
        self.zone.setText(zone_name(embargo.zone))
        self.tick()

    def tick(self) -> None:
        """Says the moment elsewhere, and how long it is to it by now."""
        embargo = self._embargo
        if embargo is None:
            return
        try:
            moment = instant(embargo)
            elsewhere = self._elsewhere(embargo, moment)
        except (LookupError, ValueError, OSError, OverflowError):  # ZoneInfoNotFoundError is one
            self._refuse(embargo.zone)
            self.left.say("")
            return
        self.moment.say(elsewhere, is_fault=is_skipped(embargo))
        self.left.say(countdown(left_until(moment, self._setup.moment())))

    def _elsewhere(self, embargo: Embargo, moment: datetime) -> str:
        """The moment by the clocks of Baghdad and of UTC."""
        lines = []
        if is_skipped(embargo):
            lines.append(self.tr("The clocks there skip this hour: they are put forward over it."))
        for zone in ("Asia/Baghdad", "UTC"):
            there = moment.astimezone(ZoneInfo(zone))
            weekday = self._setup.wording().weekdays["names"][there.weekday()]
            words = self.tr("{zone}: {weekday} {day}, {time}")
            day = isolated(self._day(there.date()))
            lines.append(
                words.format(zone=zone_name(zone), weekday=weekday, day=day, time=f"{there:%H:%M}")
            )
        return "\n".join(lines)

    def _day(self, day: date) -> str:
        profile, words = self._setup.profile(), self._setup.wording()
        return words.day(day, profile.months, profile.digits_of(words.code))

    def _dress(self) -> None:
        self.day.note.setMaximumHeight(0)  # the lines below say the weekday, where it matters
        # Hours before minutes: from the right, Qt would turn the format round.
        self.clock.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.clock.setDisplayFormat("HH:mm")
        self.clock.setAccessibleName(self.tr("Time of the embargo"))
        self.clock.setMinimumHeight(self.day.line.sizeHint().height())
        self.clock.setKeyboardTracking(False)
        self.clock.installEventFilter(WheelGuard(self))
        self.zone.setAccessibleName(self.tr("Time zone of the embargo"))
        self.zone.setTextMargins(4, 0, 4, 0)

    def _lay_out(self) -> None:
        grid = QGridLayout(self.rest)
        grid.setContentsMargins(0, 2, 0, 0)
        grid.setVerticalSpacing(3)
        grid.addWidget(caption(self.tr("Day"), self.day, self.rest), 0, 0)
        grid.addWidget(caption(self.tr("Time"), self.clock, self.rest), 0, 1)
        grid.addWidget(self.day, 1, 0)
        grid.addWidget(self.clock, 1, 1)
        grid.addWidget(caption(self.tr("By the clocks of"), self.zone, self.rest), 2, 0, 1, 2)
        grid.addWidget(self.zone, 3, 0, 1, 2)
        grid.addWidget(self.left, 4, 0, 1, 2)
        grid.addWidget(self.moment, 5, 0, 1, 2)
        grid.setColumnStretch(0, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addWidget(self.box)
        column.addWidget(self.rest)

    def _connect(self) -> None:
        self.day.picked.connect(self._set_day)
        self.clock.timeChanged.connect(self._set_clock)
        self.offer = Offer(self.zone, self._zones, self.tr("Time zones"), on_down=True)
        self.offer.taken.connect(self._set_zone)
        self.zone.editingFinished.connect(self._read_zone)

    def _zones(self) -> Sequence[Offered]:
        until = self._embargo.until if self._embargo else self._setup.now()
        typed = self.zone.text() if self.zone.isModified() else ""
        return zones_like(typed, until)

    def _toggle(self, is_on: bool) -> None:
        today = self._setup.moment().astimezone(ZoneInfo("Asia/Baghdad")).date()
        self._pick(Embargo(datetime.combine(today, NINE)) if is_on else None)

    def _set_day(self, day: date) -> None:
        if self._embargo is not None:
            until = datetime.combine(day, self._embargo.until.time())
            self._pick(replace(self._embargo, until=until))

    def _set_clock(self, held: QTime) -> None:
        if self._embargo is not None:
            until = self._embargo.until.replace(hour=held.hour(), minute=held.minute())
            self._pick(replace(self._embargo, until=until))

    def _read_zone(self) -> None:
        """Takes the zone that is typed to the letter, or says that there is none of that name."""
        if self._embargo is None or not self.zone.isModified():
            return
        typed = self.zone.text().strip()
        found = zone_of(typed)
        if found:
            self._set_zone(found)
        else:
            self._refuse(typed)

    def _refuse(self, zone: str) -> None:
        words = self.tr("No time zone is called “{zone}”. Choose another one.")
        self.moment.say(words.format(zone=zone), is_fault=True)

    def _set_zone(self, zone: str) -> None:
        if self._embargo is not None:
            self._pick(replace(self._embargo, zone=zone))

    def _pick(self, embargo: Embargo | None) -> None:
        is_other = embargo != self._embargo
        self.show_value(embargo)
        if is_other:
            self.picked.emit(embargo)
