"""Lets everything but the pair in hand fade, so that it stands alone."""

from __future__ import annotations

from PySide6.QtCore import QObject

from ui.editor.band import Band
from ui.editor.caret import Caret
from ui.editor.placing import Placing
from ui.editor.selection import Selection


class Spotlight(QObject):
    """On the row that the cursor is in, or on those that are selected."""

    def __init__(self, placing: Placing, caret: Caret, selection: Selection) -> None:
        super().__init__(placing)
        self._placing, self._caret, self._selection = placing, caret, selection
        self.is_on = False
        placing.made.connect(self._light)
        caret.entered.connect(self._light_all)
        selection.changed.connect(self._light_all)

    def turn(self, is_on: bool) -> None:
        """On or off."""
        self.is_on = is_on
        self._light_all()

    def _light_all(self) -> None:
        for band in self._placing.bands():
            self._light(band)

    def _light(self, band: Band) -> None:
        band.set_alone(self.is_on)
        band.set_faded(self.is_on and not self._is_in_hand(band))

    def _is_in_hand(self, band: Band) -> bool:
        here, at = self._caret.here, band.strip.at
        if self._selection.rows:
            return at.owner in self._selection.rows
        if here is None:
            return False
        return at.owner == here.owner and (bool(at.owner) or at.part == here.part)
