"""How long what is in hand is: a selection, or a headline against the channels it goes out by."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QLabel, QSizePolicy

from app.lengths import Channel, Length, length_of, overrun, shipped_channels
from app.profile import Profile
from ui.editor.band import Band
from ui.editor.sheet import Sheet
from ui.language import Tongue
from ui.theme import inks

REST_MS = 80
BETWEEN = " · "


class Measure(QLabel):
    """Says it a moment after the cursor has moved; empty where there is nothing to say."""

    def __init__(self, sheet: Sheet, profile: Profile, tongue: Tongue) -> None:
        super().__init__()
        self._sheet, self._tongue = sheet, tongue
        self._channels = _channels(profile)
        self._worn = inks()
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setContentsMargins(12, 0, 12, 0)
        self._rest = QTimer(self, interval=REST_MS, singleShot=True)
        self._rest.timeout.connect(self.measure)
        sheet.session.changed.connect(self._soon)
        sheet.entered.connect(self._soon)
        sheet.selection.changed.connect(self._soon)
        sheet.attend(self._attend)

    def take_profile(self, profile: Profile) -> None:
        """Measures by the channels of another house from now on."""
        self._channels = _channels(profile)
        self.measure()

    def measure(self) -> None:
        """Measures now."""
        words = self._words()
        if words != self.text():
            self.setText(words)

    def _words(self) -> str:
        rows = self._sheet.selection.rows
        if rows:
            return self.tr("%n row(s) selected", "", len(rows))
        cell = self._sheet.current_cell()
        if cell is None:
            return ""
        if cell.textCursor().hasSelection():
            return self._selected(length_of(cell.textCursor().selectedText()))
        return self._headline(length_of(cell.text())) if cell.role == "headline" else ""

    def _selected(self, length: Length) -> str:
        words = self.tr("Selection: %n word(s)", "", length.words)
        return BETWEEN.join((words, self.tr("%n character(s)", "", length.characters)))

    def _headline(self, length: Length) -> str:
        said = self.tr("Headline: %n character(s)", "", length.characters)
        return BETWEEN.join((said, *(self._against(length, one) for one in self._channels)))

    def _against(self, length: Length, channel: Channel) -> str:
        name = channel.name.get(self._tongue) or next(iter(channel.name.values()), "")
        over = overrun(length, channel)
        if not over:
            words = self.tr("{channel} {limit}").format(channel=name, limit=channel.limit)
            return f'<span style="color: {self._worn.soft}">{escape(words)}</span>'
        words = self.tr("{channel} {limit}: %n over", "", over)
        words = words.format(channel=name, limit=channel.limit)
        return f'<b style="color: {self._worn.amber}">{escape(words)}</b>'

    def _attend(self, band: Band) -> None:
        for cell in band.cells():
            cell.selectionChanged.connect(self._soon)

    def _soon(self) -> None:
        self._rest.start()


def _channels(profile: Profile) -> tuple[Channel, ...]:
    return profile.channels or shipped_channels()
