"""A window that is made narrow leaves the page where a person was reading."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.address import Address
from app.localized import Localized
from app.model import Paragraph, Release, rich
from ui.window import Window

ROWS = 60
TEXT = Localized(en=rich("Wells reopen. " * 9), ar=rich("إعادة فتح الآبار. " * 9))
RELEASE = Release(rows=tuple(Paragraph(n, TEXT) for n in range(1, ROWS + 1)), next_id=ROWS + 1)


def _open(window: Window) -> None:
    window.session.open(RELEASE, {})
    window.resize(1440, 900)
    QApplication.processEvents()


def test_the_page_stays_where_it_is_read_though_the_cursor_is_elsewhere(window: Window) -> None:
    _open(window)
    window.sheet.go_to(Address("text", 40, "en", start=0, end=0))
    window.sheet.verticalScrollBar().setValue(0)
    window.resize(1000, 700)
    QApplication.processEvents()
    assert window.sheet.verticalScrollBar().value() == 0


def test_a_cursor_that_is_seen_stays_seen(window: Window) -> None:
    _open(window)
    window.sheet.go_to(Address("text", 40, "en", start=0, end=0))
    window.resize(1000, 700)
    QApplication.processEvents()
    cell = window.sheet.current_cell()
    assert cell is not None
    assert not cell.visibleRegion().isEmpty()


def test_a_window_that_comes_up_narrow_has_the_keyboard_where_it_was_put(
    window: Window, qtbot: QtBot
) -> None:
    window.hide()
    window.session.open(RELEASE, {})
    window.sheet.go_to(Address("headline", language="en"))
    window.resize(900, 700)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(lambda: window.sheet.viewport().width() < 700)
    cell = window.sheet.cell(Address("headline", language="en"))
    assert cell is not None
    assert window.focusWidget() is cell
