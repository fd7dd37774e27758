"""Rows dragged by their handles."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from app.address import Address
from app.localized import Localized
from app.model import Paragraph, Release, rich
from tests.ui.hand import press
from ui.editor.band import SpinedBand
from ui.editor.dragging import DropLine
from ui.window import Window

KEY, SHIFT = Qt.Key, Qt.KeyboardModifier.ShiftModifier
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def sheet(window: Window) -> Window:
    rows = tuple(Paragraph(n, Localized(en=rich(f"Row {n}"))) for n in range(1, 6))
    window.session.open(Release(rows=rows, notes=(Paragraph(6),), next_id=7), {})
    QApplication.processEvents()
    return window


def _band(window: Window, row: int) -> SpinedBand:
    band = window.sheet.band(Address("text", row))
    assert isinstance(band, SpinedBand)
    return band


def _grip(window: Window, row: int) -> QToolButton:
    grip = _band(window, row).spine.handle
    assert grip is not None
    return grip


def _lift(window: Window, row: int, target: int, share: float) -> QPoint:
    """Drags a row's handle over another row, to that share of its height; where that is."""
    grip, band = _grip(window, row), _band(window, target)
    QTest.mousePress(grip, LEFT)
    place = grip.mapFromGlobal(band.mapToGlobal(QPoint(30, int(band.height() * share))))
    QTest.mouseMove(grip, QPoint(grip.rect().center().x(), grip.rect().center().y() + 3))
    QTest.mouseMove(grip, place)
    QApplication.processEvents()
    return place


def _ids(window: Window, section: str = "rows") -> list[int]:
    return [row.id for row in getattr(window.session.release, section)]


def _line(window: Window) -> DropLine:
    return window.sheet.findChildren(DropLine)[0]


@pytest.mark.parametrize(
    ("row", "target", "share", "order"),
    [
        (1, 3, 0.9, [2, 3, 1, 4, 5]),
        (1, 3, 0.1, [2, 1, 3, 4, 5]),
        (5, 1, 0.1, [5, 1, 2, 3, 4]),
        (2, 2, 0.9, [1, 2, 3, 4, 5]),
    ],
)
def test_a_row_comes_to_stand_where_the_line_was(
    sheet: Window, row: int, target: int, share: float, order: list[int]
) -> None:
    place = _lift(sheet, row, target, share)
    assert _line(sheet).isVisible()
    edge = _band(sheet, target).geometry()
    assert _line(sheet).geometry().center().y() == pytest.approx(
        edge.bottom() if share > 0.5 else edge.top(), abs=2
    )
    QTest.mouseRelease(_grip(sheet, row), LEFT, pos=place)
    assert not _line(sheet).isVisible()
    assert _ids(sheet) == order
    assert sheet.session.history.count() == (0 if order == sorted(order) else 1)
    assert sheet.sheet.selection.rows == (row,)


def test_several_selected_rows_go_together_also_into_another_section(sheet: Window) -> None:
    sheet.sheet.go_to(Address("text", 2, "en"))
    for _ in range(2):
        press(QApplication.focusWidget(), KEY.Key_Down, SHIFT)
    place = _lift(sheet, 3, 6, 0.9)
    QTest.mouseRelease(_grip(sheet, 3), LEFT, pos=place)
    assert (_ids(sheet), _ids(sheet, "notes")) == ([1, 4, 5], [6, 2, 3])
    sheet.session.history.undo()
    assert (_ids(sheet), _ids(sheet, "notes")) == ([1, 2, 3, 4, 5], [6])
    assert sheet.sheet.selection.rows == (2, 3)


def test_escape_gives_a_drag_up(sheet: Window) -> None:
    place = _lift(sheet, 1, 4, 0.9)
    grip = _grip(sheet, 1)
    press(grip, KEY.Key_Escape)
    assert not _line(sheet).isVisible()
    QTest.mouseRelease(grip, LEFT, pos=place)
    assert _ids(sheet) == [1, 2, 3, 4, 5]
    assert QApplication.activePopupWidget() is None


def test_the_sheet_scrolls_while_a_row_is_held_at_its_edge(qtbot: QtBot, sheet: Window) -> None:
    rows = tuple(Paragraph(n, Localized(en=rich("word " * 80))) for n in range(1, 60))
    sheet.session.open(Release(rows=rows, next_id=60), {})
    QApplication.processEvents()
    bar, grip = sheet.sheet.verticalScrollBar(), _grip(sheet, 1)
    start = bar.value()
    QTest.mousePress(grip, LEFT)
    QTest.mouseMove(grip, QPoint(10, 40))
    foot = sheet.sheet.viewport().mapToGlobal(QPoint(40, sheet.sheet.viewport().height() - 2))
    QTest.mouseMove(grip, grip.mapFromGlobal(foot))
    qtbot.waitUntil(lambda: bar.value() > start + 100)
    bar.setValue(bar.maximum())  # so far away that other rows are given up
    QApplication.processEvents()
    place = grip.mapFromGlobal(_band(sheet, 59).mapToGlobal(QPoint(30, 2)))
    QTest.mouseRelease(grip, LEFT, pos=place)
    assert _ids(sheet)[-2:] == [1, 59]


def test_a_release_that_is_read_only_stays_in_order(window: Window) -> None:
    rows = tuple(Paragraph(n) for n in range(1, 4))
    window.session.open(Release(rows=rows, next_id=4), {}, read_only=True)
    QApplication.processEvents()
    place = _lift(window, 1, 3, 0.9)
    QTest.mouseRelease(_grip(window, 1), LEFT, pos=place)
    assert _ids(window) == [1, 2, 3]
