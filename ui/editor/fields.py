"""Small fields of the form: a date that may be unset, a place that knows both languages."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QDate, QDateTime, QEvent, QObject, QSignalBlocker, Qt, QTime, Signal
from PySide6.QtWidgets import QCompleter, QDateEdit, QHBoxLayout, QLineEdit, QToolButton, QWidget

from app.facts import Place, places
from app.model import Language
from ui.editor.directions import direction_of
from ui.icons import icon

UNSET = QDate(1900, 1, 1)


class OptionalDate(QWidget):
    """A date with a calendar, or none. picked: the date, or None."""

    picked = Signal(object)

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.edit = QDateEdit(self)
        self.edit.setCalendarPopup(True)
        self.edit.setMinimumDate(UNSET)
        self.edit.setSpecialValueText(self.tr("Not set"))
        self.edit.setDisplayFormat("d MMMM yyyy")
        self.edit.setAccessibleName(name)
        self.edit.calendarWidget().installEventFilter(self)
        self.edit.dateChanged.connect(lambda _: self.picked.emit(self.value()))
        self.clear = QToolButton(self)
        self.clear.setIcon(icon("x", quiet=True))
        self.clear.setAutoRaise(True)
        self.clear.setToolTip(self.tr("Take the date away"))
        self.clear.setAccessibleName(self.tr("Take the date away"))
        self.clear.clicked.connect(lambda: self.edit.setDate(UNSET))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(self.edit, 1)
        layout.addWidget(self.clear)

    def value(self) -> date | None:
        """The date, or None when it is not set."""
        held = self.edit.date()
        return None if held == UNSET else to_date(held)

    def show_value(self, value: date | None) -> None:
        """Shows a date without saying that it was picked."""
        with QSignalBlocker(self.edit):
            self.edit.setDate(from_date(value) if value else UNSET)
        self.clear.setVisible(value is not None)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Opens the calendar at today when there is no date yet."""
        if event.type() == QEvent.Type.Show and self.edit.date() == UNSET:
            today = QDate.currentDate()
            self.edit.calendarWidget().setCurrentPage(today.year(), today.month())
        return super().eventFilter(watched, event)


class PlaceField(QLineEdit):
    """A place in one language. chosen: a known place, taken from the list."""

    chosen = Signal(object)

    def __init__(self, pane: Language, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        direction = direction_of(pane)
        self.setLayoutDirection(direction)
        self.setAlignment(Qt.AlignmentFlag.AlignLeft)
        self.setTextMargins(4, 0, 4, 0)
        self.setAccessibleName(name)
        self._known = _by_spelling(pane.code)
        completer = QCompleter(list(self._known), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        popup = completer.popup()
        if popup is not None:
            popup.setLayoutDirection(direction)
        completer.activated.connect(lambda spelling: self.chosen.emit(self._known[spelling]))
        self.setCompleter(completer)


class WheelGuard(QObject):
    """Keeps the wheel from changing a field in passing, as the fields stand in a page."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Leaves the wheel to the page unless the field has the focus."""
        is_wheel = event.type() == QEvent.Type.Wheel
        if is_wheel and isinstance(watched, QWidget) and not watched.hasFocus():
            event.ignore()
            return True
        return super().eventFilter(watched, event)


def to_date(held: QDate) -> date:
    """Qt's date as Python's."""
    return date(held.year(), held.month(), held.day())


def from_date(value: date) -> QDate:
    """Python's date as Qt's."""
    return QDate(value.year, value.month, value.day)


def to_moment(held: QDateTime) -> datetime:
    """Qt's date and time as Python's, to the minute, with no zone."""
    return datetime.combine(to_date(held.date()), datetime.min.time()).replace(
        hour=held.time().hour(), minute=held.time().minute()
    )


def from_moment(value: datetime) -> QDateTime:
    """Python's date and time as Qt's."""
    return QDateTime(from_date(value.date()), QTime(value.hour, value.minute))


def _by_spelling(code: str) -> dict[str, Place]:
    """Every spelling of a place in a language; those it accepts are not told by language."""
    named = {place.name[code]: place for place in places() if code in place.name}
    accepted = {spelling: place for place in places() for spelling in place.accept}
    return {**accepted, **named}
