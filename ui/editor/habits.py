"""Lets every cell of a sheet follow what a person has chosen for writing."""

from __future__ import annotations

from PySide6.QtCore import QObject

from ui.editor.band import Band
from ui.editor.sheet import Sheet
from ui.settings import Preferences


class Habits(QObject):
    """Gives the settings to the cells that there are and to those that come."""

    def __init__(self, sheet: Sheet, preferences: Preferences) -> None:
        super().__init__(sheet)
        self._sheet, self._preferences = sheet, preferences
        sheet.band_made.connect(self._attend)
        preferences.changed.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        for band in self._sheet.bands():
            self._attend(band)

    def _attend(self, band: Band) -> None:
        for cell in band.cells():
            cell.follow(self._preferences.value)
