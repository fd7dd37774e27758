"""What a window has found in its release, and the small release that the tests look at."""

from __future__ import annotations

from datetime import date

from pytestqt.qtbot import QtBot

from app.address import Address
from app.localized import Localized
from app.model import Paragraph, Release, rich
from ui.checking.panel import Panel
from ui.checking.report import Entry, Report
from ui.window import Window

FIGURE, HAMZA, DRAFT = "figure_differs", "hamza_missing", "state_draft"
RELEASE = Release(
    headline=Localized(en=rich("Wells reopen"), ar=rich("إعادة فتح الآبار")),
    date=date(2026, 5, 4),
    place=Localized(en="Baghdad", ar="بغداد"),
    rows=(
        Paragraph(1, Localized(en=rich("They dug 28 wells."), ar=rich("حفروا 82 بئرا."))),
        Paragraph(2, Localized(en=rich("The media came."), ar=rich("جاء الاعلام أمس."))),
        Paragraph(3, Localized(en=rich("The media left."), ar=rich("غادر الاعلام أمس."))),
    ),
    next_id=4,
)
EN, AR = Address("text", 1, "en"), Address("text", 1, "ar")
FIRST, SECOND = Address("text", 2, "ar"), Address("text", 3, "ar")


def report(window: Window) -> Report:
    held = window.checking.report
    assert held is not None
    return held


def entries(window: Window, code: str) -> list[Entry]:
    return [one for one in report(window).entries if one.finding.code == code]


def entry(window: Window, code: str) -> Entry:
    return entries(window, code)[0]


def is_current(window: Window) -> bool:
    return window.checking.watch.is_current


def wait(qtbot: QtBot, window: Window) -> None:
    """Until the report is of the release as it is now, and the sheet shows it."""
    qtbot.waitUntil(lambda: is_current(window))
    qtbot.wait(20)


def panel(window: Window) -> Panel:
    window.checking.show()
    made = window.side.panel("findings")
    assert isinstance(made, Panel)
    return made
