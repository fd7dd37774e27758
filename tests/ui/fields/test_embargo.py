"""The embargo as a person sets it, by whose clocks, and how long it still is."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.model import Embargo, Release
from app.moments import Left
from tests.ui.hand import press, write
from ui.countdown import countdown
from ui.editor.dateline import DatelineBand
from ui.fields.panel import FieldsPanel
from ui.window import Window

MOMENT = datetime(2026, 5, 5, 6, tzinfo=UTC)  # 9 o'clock in Baghdad


def _embargo(window: Window) -> Embargo | None:
    return window.session.release.embargo


def _set(window: Window, embargo: Embargo) -> None:
    window.session.edit("test", lambda _: Release(embargo=embargo))


def test_an_embargo_is_switched_on_and_off(window: Window, panel: FieldsPanel) -> None:
    panel.embargo.box.click()
    assert _embargo(window) == Embargo(datetime(2026, 5, 4, 9))
    assert panel.embargo.zone.text() == "Baghdad"
    panel.embargo.box.click()
    assert _embargo(window) is None
    assert not panel.embargo.zone.isVisible()


def test_day_time_and_zone_are_set(window: Window, panel: FieldsPanel, qtbot: QtBot) -> None:
    panel.embargo.box.click()
    panel.embargo.day.line.selectAll()
    write(panel.embargo.day.line, "6 May")
    press(panel.embargo.day.line, Qt.Key.Key_Return)
    panel.embargo.clock.setFocus()
    press(panel.embargo.clock, Qt.Key.Key_Up)
    panel.embargo.zone.setFocus()
    panel.embargo.zone.selectAll()
    write(panel.embargo.zone, "geneva")
    qtbot.wait(1)
    assert panel.embargo.offer.lines == ("Geneva · UTC+2",)
    press(panel.embargo.zone, Qt.Key.Key_Return)
    assert _embargo(window) == Embargo(datetime(2026, 5, 6, 10), "Europe/Zurich")


def test_the_zones_that_are_wanted_most_are_offered_first(panel: FieldsPanel) -> None:
    panel.embargo.box.click()
    panel.embargo.zone.setFocus()
    press(panel.embargo.zone, Qt.Key.Key_Down)
    offered = [line.split(" · ")[0] for line in panel.embargo.offer.lines]
    assert offered[:4] == ["Baghdad", "UTC", "Geneva", "New York"]


def test_any_zone_is_found_by_its_place(window: Window, panel: FieldsPanel, qtbot: QtBot) -> None:
    panel.embargo.box.click()
    panel.embargo.zone.setFocus()
    panel.embargo.zone.selectAll()
    write(panel.embargo.zone, "sao paulo")
    qtbot.wait(1)
    press(panel.embargo.zone, Qt.Key.Key_Return)
    embargo = _embargo(window)
    assert embargo is not None
    assert embargo.zone == "America/Sao_Paulo"


def test_a_zone_that_there_is_not_is_said_and_nothing_changes(
    window: Window, panel: FieldsPanel
) -> None:
    panel.embargo.box.click()
    panel.embargo.zone.setFocus()
    panel.embargo.zone.selectAll()
    write(panel.embargo.zone, "Nowhere")
    press(panel.embargo.zone, Qt.Key.Key_Return)
    assert "“Nowhere”" in panel.embargo.moment.text()
    assert _embargo(window) == Embargo(datetime(2026, 5, 4, 9))


def test_a_file_with_a_zone_that_there_is_not_is_shown(window: Window, panel: FieldsPanel) -> None:
    window.session.open(Release(embargo=Embargo(datetime(2026, 5, 5, 9), "Mars/Base")), {})
    assert "“Mars/Base”" in panel.embargo.moment.text()


def test_the_moment_is_said_by_the_clocks_of_baghdad_and_of_utc(
    window: Window, panel: FieldsPanel
) -> None:
    _set(window, Embargo(datetime(2026, 5, 4, 22), "America/New_York"))
    said = panel.embargo.moment.text().replace("\u2068", "").replace("\u2069", "")
    assert said == "Baghdad: Tuesday 5 May 2026, 05:00\nUTC: Tuesday 5 May 2026, 02:00"


def test_an_hour_that_the_clocks_skip_is_said(window: Window, panel: FieldsPanel) -> None:
    _set(window, Embargo(datetime(2026, 3, 29, 2, 30), "Europe/Zurich"))
    assert panel.embargo.moment.text().startswith("The clocks there skip this hour")


@pytest.mark.parametrize(
    ("ahead", "words"),
    [
        (timedelta(hours=2, minutes=10), "in 2 h 10 min"),
        (timedelta(minutes=-180), "ended 3 h ago"),
    ],
)
def test_how_long_it_still_is_goes_with_the_clock(
    window: Window, panel: FieldsPanel, dateline: DatelineBand, ahead: timedelta, words: str
) -> None:
    _set(window, Embargo(datetime(2026, 5, 5, 9)))
    now = (MOMENT - ahead).astimezone().replace(tzinfo=None)
    window.desk.now = lambda: now
    window.fields.tick()
    panel.embargo.tick()
    assert words in dateline.button.accessibleName()
    assert panel.embargo.left.text() == words


@pytest.mark.parametrize(
    ("left", "words"),
    [
        (Left(5, is_past=False), "in 5 minutes"),
        (Left(1, is_past=False), "in 1 minute"),
        (Left(120, is_past=False), "in 2 h"),
        (Left(3 * 24 * 60 + 5, is_past=False), "in 3 days"),
        (Left(0, is_past=True), "ended just now"),
        (Left(3 * 24 * 60, is_past=True), "ended 3 days ago"),
    ],
)
def test_a_countdown_says_what_matters_at_that_distance(
    window: Window, left: Left, words: str
) -> None:
    assert window.isVisible()  # its words are in use
    assert countdown(left) == words
