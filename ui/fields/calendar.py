"""A month to pick a day from; the week begins where the reader's does."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QLocale, QPoint, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QTextCharFormat
from PySide6.QtWidgets import (
    QCalendarWidget,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ui.icons import icon
from ui.language import tongue
from ui.theme import inks

IRAQ = QLocale.Country.Iraq


class Calendar(QFrame):
    """A panel over the window. picked: a day, or None for no date."""

    picked = Signal(object)

    def __init__(self, shown: date, today: date, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAutoFillBackground(True)
        self.month = QCalendarWidget(self)
        self.month.setAccessibleName(self.tr("Calendar"))
        self.month.setLocale(locale())
        self.month.setFirstDayOfWeek(first_day())
        no_weeks = QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader
        self.month.setVerticalHeaderFormat(no_weeks)
        self._dress(today)
        self.month.setSelectedDate(from_date(shown))
        self.month.clicked.connect(lambda day: self._pick(to_date(day)))
        self.month.activated.connect(lambda day: self._pick(to_date(day)))
        self.today = QPushButton(self.tr("Today"), self)
        self.today.clicked.connect(lambda: self._pick(today))
        self.none = QPushButton(self.tr("No date"), self)
        self.none.clicked.connect(lambda: self._pick(None))
        line = QHBoxLayout()
        line.addWidget(self.today)
        line.addStretch(1)
        line.addWidget(self.none)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.addWidget(self.month)
        column.addLayout(line)

    def open_under(self, field: QWidget) -> None:
        """Shows it under a field, inside the screen, with the keyboard in the month."""
        self.adjustSize()
        room = field.screen().availableGeometry()
        corner = field.mapToGlobal(QPoint(0, field.height() + 2))
        if corner.y() + self.height() > room.bottom():
            corner.setY(field.mapToGlobal(QPoint(0, -2)).y() - self.height())
        corner.setX(min(max(corner.x(), room.left()), room.right() - self.width()))
        self.move(corner)
        self.show()
        self.month.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Escape closes it and changes nothing."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def _pick(self, day: date | None) -> None:
        self.close()
        self.picked.emit(day)

    def _dress(self, today: date) -> None:
        """The days of a weekend are no warning; today is told from the others."""
        worn = inks()
        plain, marked = QTextCharFormat(), QTextCharFormat()
        plain.setForeground(QColor(worn.ink))
        for day in Qt.DayOfWeek:
            self.month.setWeekdayTextFormat(day, plain)
        names = QTextCharFormat()
        names.setForeground(QColor(worn.soft))
        names.setBackground(QColor(worn.paper))
        self.month.setHeaderTextFormat(names)
        marked.setForeground(QColor(worn.accent))
        marked.setFontWeight(700)
        self.month.setDateTextFormat(from_date(today), marked)
        # Its own arrows are black in dark too.
        is_rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        for name, picture in (
            ("qt_calendar_prevmonth", "chevron-right" if is_rtl else "chevron-left"),
            ("qt_calendar_nextmonth", "chevron-left" if is_rtl else "chevron-right"),
        ):
            button = self.month.findChild(QToolButton, name)
            if isinstance(button, QToolButton):
                button.setIcon(icon(picture))
        self.month.setStyleSheet(
            f"QCalendarWidget QWidget#qt_calendar_navigationbar {{ background: {worn.paper}; }}"
            f"QCalendarWidget QToolButton {{ color: {worn.ink}; background: transparent;"
            " border: 0; border-radius: 4px; padding: 4px 8px; }"
            f"QCalendarWidget QToolButton:hover, QCalendarWidget QToolButton:focus"
            f" {{ background: {worn.pressed}; }}"
        )


def locale() -> QLocale:
    """How days and months are called: in the language of the interface."""
    wanted = QLocale.Language.Arabic if tongue() == "ar" else QLocale.Language.English
    system = QLocale.system()
    return system if system.language() == wanted else QLocale(wanted, IRAQ)


def first_day() -> Qt.DayOfWeek:
    """Where the week begins for the platform; as in Iraq where that names no country."""
    system = QLocale.system()
    is_nowhere = system.territory() == QLocale.Country.AnyTerritory
    return (QLocale(QLocale.Language.Arabic, IRAQ) if is_nowhere else system).firstDayOfWeek()


def to_date(held: QDate) -> date:
    """Qt's date as Python's."""
    return date(held.year(), held.month(), held.day())


def from_date(value: date) -> QDate:
    """Python's date as Qt's."""
    return QDate(value.year, value.month, value.day)
