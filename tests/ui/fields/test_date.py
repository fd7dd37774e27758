"""The date as a person enters it: typed in any of the usual ways, or picked from a month."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QDate, QLocale, Qt

from tests.ui.hand import click, press, write
from ui.fields.panel import FieldsPanel
from ui.window import Window


def _said(panel: FieldsPanel) -> str:
    """What is said under the date, without the marks that keep its parts in order."""
    return panel.date.note.text().replace("\u2068", "").replace("\u2069", "")


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("4 May 2026", date(2026, 5, 4)),
        ("٤ أيار ٢٠٢٦", date(2026, 5, 4)),
        ("6/5/2026", date(2026, 5, 6)),
        ("tomorrow", date(2026, 5, 5)),
        ("+3", date(2026, 5, 7)),
    ],
)
def test_a_date_that_is_typed_is_understood(
    window: Window, panel: FieldsPanel, typed: str, day: date
) -> None:
    write(panel.date.line, typed)
    press(panel.date.line, Qt.Key.Key_Return)
    assert window.session.release.date == day
    assert panel.date.line.text() == f"{day.day} May 2026"


def test_weekday_and_hijri_date_stand_under_the_date(panel: FieldsPanel) -> None:
    write(panel.date.line, "4 May 2026")
    press(panel.date.line, Qt.Key.Key_Return)
    said = _said(panel).split("\n")
    assert said == ["Monday · الاثنين", "17 Dhu al-Qa'dah 1447 AH (Umm al-Qura)"]


def test_what_is_understood_is_said_while_one_types(window: Window, panel: FieldsPanel) -> None:
    write(panel.date.line, "+1")
    assert _said(panel).startswith("5 May 2026 · Tuesday")
    assert window.session.release.date is None


def test_a_day_that_the_hijri_calendar_does_not_reach_has_its_weekday_alone(
    panel: FieldsPanel,
) -> None:
    write(panel.date.line, "1 January 2100")
    press(panel.date.line, Qt.Key.Key_Return)
    assert _said(panel) == "Friday · الجمعة"


def test_what_is_no_date_stays_in_the_line_and_is_said(window: Window, panel: FieldsPanel) -> None:
    write(panel.date.line, "31/2/2026")
    press(panel.date.line, Qt.Key.Key_Return)
    assert panel.date.line.text() == "31/2/2026"
    assert panel.date.note.text().startswith("“31/2/2026” is no date.")
    assert window.session.release.date is None
    press(panel.date.line, Qt.Key.Key_Escape)
    assert panel.date.line.text() == ""
    assert not panel.date.note.isVisible()


def test_a_date_is_taken_away_by_emptying_the_line(window: Window, panel: FieldsPanel) -> None:
    write(panel.date.line, "today")
    press(panel.date.line, Qt.Key.Key_Return)
    panel.date.line.selectAll()
    press(panel.date.line, Qt.Key.Key_Delete)
    press(panel.date.line, Qt.Key.Key_Return)
    assert window.session.release.date is None
    window.session.history.undo()
    assert panel.date.line.text() == "4 May 2026"


def test_arrows_go_from_day_to_day(window: Window, panel: FieldsPanel) -> None:
    press(panel.date.line, Qt.Key.Key_Up)
    press(panel.date.line, Qt.Key.Key_PageUp)
    press(panel.date.line, Qt.Key.Key_Down)
    assert window.session.release.date == date(2026, 5, 11)


def test_a_day_is_picked_from_the_month(window: Window, panel: FieldsPanel) -> None:
    press(panel.date.line, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    calendar = panel.date.open_calendar()
    assert calendar.month.selectedDate() == QDate(2026, 5, 4)
    press(calendar.month.focusWidget() or calendar.month, Qt.Key.Key_Right)
    press(calendar.month.focusWidget() or calendar.month, Qt.Key.Key_Return)
    assert window.session.release.date == date(2026, 5, 5)
    assert not calendar.isVisible()


def test_the_month_has_buttons_for_today_and_for_no_date(
    window: Window, panel: FieldsPanel
) -> None:
    click(panel.date.open_calendar().today)
    assert window.session.release.date == date(2026, 5, 4)
    click(panel.date.open_calendar().none)
    assert window.session.release.date is None


@pytest.mark.parametrize(
    ("system", "day"), [("C", "Saturday"), ("ar_IQ", "Saturday"), ("en_GB", "Monday")]
)
def test_the_week_begins_where_the_reader_s_does(
    panel: FieldsPanel, monkeypatch: pytest.MonkeyPatch, system: str, day: str
) -> None:
    monkeypatch.setattr(QLocale, "system", lambda: QLocale(system))
    assert panel.date.open_calendar().month.firstDayOfWeek().name == day
