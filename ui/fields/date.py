"""A date that is typed as people type it, or picked from a month."""

from __future__ import annotations

from contextlib import suppress
from datetime import date, timedelta

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QToolButton, QVBoxLayout, QWidget

from app.text.days import read_day
from ui.fields.calendar import Calendar
from ui.fields.setup import Note, Setup
from ui.icons import icon
from ui.language import tongue

_STEPS = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1, Qt.Key.Key_PageUp: 7, Qt.Key.Key_PageDown: -7}


class DateField(QWidget):
    """A line, a button that opens a calendar, and what day that is. picked: a date, or None.

    is_optional: no date is a date too. What is not understood stays in the line, and is said.
    """

    picked = Signal(object)

    def __init__(
        self, name: str, setup: Setup, parent: QWidget, *, is_optional: bool = True
    ) -> None:
        super().__init__(parent)
        self._setup, self._is_optional = setup, is_optional
        self._value: date | None = None
        self.line = QLineEdit(self)
        self.line.setAccessibleName(name)
        self.line.setTextMargins(4, 0, 4, 0)
        self.line.setPlaceholderText(self.tr("4 May 2026, tomorrow, +3"))
        self.line.textEdited.connect(self._follow)
        self.line.editingFinished.connect(self._commit)
        self.line.installEventFilter(self)
        self.button = QToolButton(self)
        self.button.setIcon(icon("calendar", quiet=True))
        self.button.setAutoRaise(True)
        self.button.setToolTip(self.tr("Open the calendar"))
        self.button.setAccessibleName(self.tr("{field}: open the calendar").format(field=name))
        self.button.clicked.connect(self.open_calendar)
        self.note = Note(self)
        self.setFocusProxy(self.line)
        self._lay_out()

    def show_value(self, value: date | None) -> None:
        """Shows a date; what is being typed is left alone."""
        is_other = value != self._value
        self._value = value
        if is_other or not self.line.isModified():
            self._write()

    def open_calendar(self) -> Calendar:
        """Opens the month of the date, or of today."""
        today = self._setup.now().date()
        calendar = Calendar(self._value or today, today, self)
        calendar.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        calendar.none.setVisible(self._is_optional)
        calendar.picked.connect(self._pick)
        calendar.open_under(self)
        return calendar

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Arrows go from day to day, Alt+Down opens the calendar, Escape gives up what is typed."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._press(event)
        return super().eventFilter(watched, event)

    def _press(self, event: QKeyEvent) -> bool:
        is_alone = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() == Qt.Key.Key_Down and event.modifiers() == Qt.KeyboardModifier.AltModifier:
            self.open_calendar()
        elif event.key() in _STEPS and is_alone and not self.line.isReadOnly():
            self._step(_STEPS[Qt.Key(event.key())])
        elif event.key() == Qt.Key.Key_Escape and self.line.isModified():
            self._write()
        else:
            return False
        return True

    def _step(self, days: int) -> None:
        start = self._value or self._setup.now().date()
        with suppress(OverflowError):  # no day comes before the year 1 or after 9999
            self._pick(start + timedelta(days=days))

    def _follow(self, typed: str) -> None:
        """Says what day is understood so far."""
        found = read_day(typed, self._setup.now().date())
        self.note.say(self._said(found, is_typing=True))

    def _commit(self) -> None:
        typed = self.line.text().strip()
        if not self.line.isModified():
            return
        found = read_day(typed, self._setup.now().date())
        if found is None and (typed or not self._is_optional):
            words = self.tr("“{typed}” is no date. Write it as 4 May 2026, 4/5/2026 or tomorrow.")
            self.note.say(words.format(typed=typed), is_fault=True)
            return
        self._pick(found)

    def _pick(self, day: date | None) -> None:
        is_other = day != self._value
        self._value = day
        self._write()
        if is_other:
            self.picked.emit(day)

    def _write(self) -> None:
        setup, value = self._setup, self._value
        profile, words = setup.profile(), setup.wording()
        digits = profile.digits_of(words.code)
        self.line.setText(words.day(value, profile.months, digits) if value else "")
        self.line.setModified(False)
        self.note.say(self._said(value))

    def _said(self, day: date | None, *, is_typing: bool = False) -> str:
        """The weekday in both languages, and the day in the Hijri calendar."""
        if day is None:
            return ""
        from app.text.hijri import hijri  # noqa: PLC0415  only who opens the panel pays for it

        setup, profile = self._setup, self._setup.profile()
        lines = [setup.weekday(day.weekday())]
        if is_typing:
            words = setup.wording()
            lines = [
                f"{words.day(day, profile.months, profile.digits_of(words.code))} · {lines[0]}"
            ]
        there = hijri(day, tongue())
        if there:
            lines.append(self.tr("{date} (Umm al-Qura)").format(date=there))
        return "\n".join(lines)

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(2)
        line.addWidget(self.line, 1)
        line.addWidget(self.button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addLayout(line)
        column.addWidget(self.note)
