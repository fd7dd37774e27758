from __future__ import annotations

from pytestqt.qtbot import QtBot

from app.localized import Localized
from app.model import Paragraph, Release, rich
from app.storage import Document
from ui.window import Window


def long(rows: int) -> Release:
    return Release(
        rows=tuple(
            Paragraph(n, Localized(en=rich(f"Wells {n}"), ar=rich(f"آبار {n}")))
            for n in range(1, rows + 1)
        ),
        next_id=rows + 1,
    )


def lowest(window: Window) -> int:
    return max(band.geometry().bottom() for band in window.sheet.bands())


def test_what_is_seen_is_there_at_once_and_what_is_near_a_moment_later(
    window: Window, qtbot: QtBot
) -> None:
    window.desk.new(Document(long(80)))
    height = window.sheet.viewport().height()
    assert height <= lowest(window) < height + 200
    qtbot.waitUntil(lambda: lowest(window) > height + 400)
    assert len(window.sheet.bands()) < len(window.sheet.strips)


def test_a_sheet_that_is_not_seen_builds_nothing_until_it_is(window: Window) -> None:
    window.start.show_page()
    window.sheet.session.open(long(80), {})  # which ends the start page
    assert lowest(window) >= window.sheet.viewport().height()
    window.hide()
    window.session.open(long(3), {})
    assert window.sheet.bands() == ()
    window.show()
    texts = [cell.text() for band in window.sheet.bands() for cell in band.cells()]
    assert "Wells 3" in texts
