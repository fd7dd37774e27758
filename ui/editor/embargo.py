"""The embargo of a release: whether there is one, until when, and by whose clocks."""

from __future__ import annotations

from zoneinfo import available_timezones

from msgspec.structs import replace
from PySide6.QtCore import QDateTime, QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QDateTimeEdit, QHBoxLayout, QVBoxLayout, QWidget

from app.model import Embargo
from ui.editor.fields import from_moment, to_moment

FIRST_ZONES = ("Asia/Baghdad", "UTC")
NINE = 9  # o'clock: what an embargo is first set to


class EmbargoField(QWidget):
    """picked: the embargo that was set, or None."""

    picked = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._embargo: Embargo | None = None
        self.box = QCheckBox(self.tr("Embargo until"), self)
        self.until = QDateTimeEdit(self)
        self.until.setCalendarPopup(True)
        self.until.setDisplayFormat("d MMM yyyy  HH:mm")
        self.until.setAccessibleName(self.tr("Embargo until"))
        self.zone = QComboBox(self)
        self.zone.setAccessibleName(self.tr("Time zone of the embargo"))
        rest = sorted(name for name in available_timezones() if "/" in name)
        self.zone.addItems(list(dict.fromkeys((*FIRST_ZONES, *rest))))
        for field in (self.until, self.zone):
            policy = field.sizePolicy()
            policy.setRetainSizeWhenHidden(True)
            field.setSizePolicy(policy)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.until, 1)
        line.addWidget(self.zone, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(3)
        layout.addWidget(self.box)
        layout.addLayout(line)
        self.box.clicked.connect(self._toggle)
        self.until.dateTimeChanged.connect(self._set_until)
        self.zone.textActivated.connect(self._set_zone)
        self.show_value(None)

    def show_value(self, embargo: Embargo | None) -> None:
        """Shows an embargo without saying that it was picked."""
        self._embargo = embargo
        self.box.setChecked(embargo is not None)
        self.until.setVisible(embargo is not None)
        self.zone.setVisible(embargo is not None)
        if embargo is None:
            return
        with QSignalBlocker(self.until):
            self.until.setDateTime(from_moment(embargo.until))
        if self.zone.findText(embargo.zone) < 0:
            self.zone.addItem(embargo.zone)
        self.zone.setCurrentText(embargo.zone)

    def _toggle(self, is_on: bool) -> None:
        today = to_moment(QDateTime.currentDateTime())
        self._pick(Embargo(today.replace(hour=NINE, minute=0)) if is_on else None)

    def _set_until(self, held: QDateTime) -> None:
        if self._embargo is not None:
            self._pick(replace(self._embargo, until=to_moment(held)))

    def _set_zone(self, zone: str) -> None:
        if self._embargo is not None:
            self._pick(replace(self._embargo, zone=zone))

    def _pick(self, embargo: Embargo | None) -> None:
        self._embargo = embargo
        self.picked.emit(embargo)
