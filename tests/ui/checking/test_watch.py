"""The report is of the release as it is, also for who asks before anything is shown."""

from __future__ import annotations

from msgspec.structs import replace
from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot

from app.profile import neutral_profile
from tests.ui.checking.found import RELEASE
from ui.checking.watch import Watch
from ui.session import Session

LONGEST_MS = 20_000  # after which a wait is given up, and fails


def test_who_waits_has_the_report_of_what_is_changed_meanwhile(qtbot: QtBot) -> None:
    del qtbot
    window = QObject()
    session = Session(RELEASE)
    watch = Watch(session, neutral_profile(), window)
    QTimer.singleShot(0, lambda: session.edit("x", lambda held: replace(held, date=None)))
    QTimer.singleShot(LONGEST_MS, watch, watch.answered.emit)
    found = watch.current()
    watch.stop()
    assert found is not None
    assert found.release.date is None
