"""The fields in an interface that is read from the right."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.address import Address
from app.localized import Localized
from app.model import Embargo, Release
from tests.ui.answers import Answers
from tests.ui.conftest import close_shell, open_shell
from ui.desk import Folders
from ui.editor.dateline import DatelineBand
from ui.fields.panel import FieldsPanel
from ui.settings import Preferences
from ui.window import Window


@pytest.fixture
def arabic(qtbot: QtBot, _dressed: None, folders: Folders, answers: Answers) -> Iterator[Window]:
    """A window in Arabic with the panel open, and a release with a date and an embargo."""
    Preferences(folders.config / "settings.json").choose(language="ar")
    shell = open_shell(qtbot, folders, answers)
    shell.window.session.edit(
        "test",
        lambda _: Release(
            date=date(2026, 5, 4), place=Localized(en="Basra", ar="البصرة"),
            embargo=Embargo(datetime(2026, 5, 5, 17, 10)),
        ),
    )  # fmt: skip
    shell.window.commands.actions["fields"].trigger()
    qtbot.wait(1)
    yield shell.window
    close_shell(shell, answers)


def _panel(window: Window) -> FieldsPanel:
    panel = window.side.panel("fields")
    assert isinstance(panel, FieldsPanel)
    return panel


def test_dates_are_said_in_arabic_with_its_names_first(arabic: Window) -> None:
    date_ = _panel(arabic).date
    assert date_.line.text() == "4 أيار 2026"
    said = date_.note.text().replace("\u2068", "").replace("\u2069", "").split("\n")
    assert said[0] == "الاثنين · Monday"
    assert said[1].startswith("17 ذو القعدة 1447 هـ")


def test_the_panes_of_a_place_keep_their_own_directions(arabic: Window) -> None:
    lines = _panel(arabic).place.lines
    assert lines["en"].text() == "Basra"
    assert lines["en"].cursorRect().left() < lines["en"].width() // 2
    lines["ar"].home(False)
    assert lines["ar"].cursorRect().left() > lines["ar"].width() // 2


def test_hours_stand_before_minutes(arabic: Window) -> None:
    clock = _panel(arabic).embargo.clock
    assert clock.text() == "17:10"
    assert clock.layoutDirection() == Qt.LayoutDirection.LeftToRight


def test_how_long_it_still_is_stands_in_the_arabic_pane(arabic: Window) -> None:
    band = arabic.sheet.band(Address("dateline"))
    assert isinstance(band, DatelineBand)
    assert [len(band.lines(code)) for code in ("en", "ar")] == [3, 3]
    assert not band.is_counted("en")
    assert band.is_counted("ar")
