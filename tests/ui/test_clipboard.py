"""Rows cut, copied and pasted by a person, within a release and from one to another."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication

from app.address import Address
from app.localized import Localized
from app.model import Image, Paragraph, Release, Span, rich
from app.storage import media_name
from tests.strategies import image_bytes
from tests.ui.hand import focused, press
from ui.editor.clipboard import MIME
from ui.window import Window

KEY = Qt.Key
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
PICTURE = image_bytes()
NAME = media_name(PICTURE)


@pytest.fixture
def sheet(window: Window) -> Window:
    QGuiApplication.clipboard().clear()
    bold = Localized(en=(Span("One", bold=True),), ar=rich("واحد"))
    rows = (Paragraph(1, bold), Image(2, NAME, bold), Paragraph(3))
    window.session.open(Release(rows=rows, next_id=4), {NAME: PICTURE})
    return window


def _select(window: Window, first: int, count: int) -> None:
    window.sheet.go_to(Address("text", first, "en"))
    for _ in range(count):
        press(focused(), KEY.Key_Down, SHIFT)


def _ids(window: Window) -> list[int]:
    return [row.id for row in window.session.release.rows]


def test_rows_are_cut_and_pasted_each_in_one_step(sheet: Window) -> None:
    before = sheet.session.release
    _select(sheet, 1, 2)
    press(focused(), KEY.Key_X, CTRL)
    assert _ids(sheet) == [3]
    press(focused(), KEY.Key_V, CTRL)
    assert _ids(sheet) == [3, 4, 5]
    assert sheet.sheet.selection.rows == (4, 5)
    assert [row.text for row in sheet.session.release.rows[1:2]] == [  # type: ignore[union-attr]
        before.rows[0].text  # type: ignore[union-attr]
    ]
    for _ in range(2):
        sheet.session.history.undo()
    assert sheet.session.release == before
    assert sheet.sheet.selection.rows == (1, 2)


def test_rows_go_with_their_pictures_into_another_release(sheet: Window) -> None:
    _select(sheet, 1, 2)
    press(focused(), KEY.Key_C, CTRL)
    sheet.session.open(Release(rows=(Paragraph(8),), next_id=9), {})
    sheet.sheet.go_to(Address("text", 8, "ar"))
    sheet.commands.actions["paste"].trigger()
    assert _ids(sheet) == [8, 9, 10]
    assert sheet.session.media == {NAME: PICTURE}


def test_with_the_cursor_outside_of_all_rows_they_come_at_the_end(sheet: Window) -> None:
    _select(sheet, 1, 1)
    press(focused(), KEY.Key_C, CTRL)
    sheet.sheet.go_to(Address("headline", language="en"))
    press(focused(), KEY.Key_V, CTRL)
    assert _ids(sheet) == [1, 2, 3, 4]


def test_other_programs_get_a_table_and_a_text(sheet: Window) -> None:
    _select(sheet, 1, 1)
    press(focused(), KEY.Key_C, CTRL)
    mime = QGuiApplication.clipboard().mimeData()
    assert mime.text() == "One\n\nواحد"
    assert '<td dir="rtl" lang="ar"' in mime.html()
    assert "<b>One</b>" in mime.html()


def test_what_is_broken_on_the_clipboard_is_said_and_nothing_changes(sheet: Window) -> None:
    mime = QMimeData()
    mime.setData(MIME, b"PK no rows")
    QGuiApplication.clipboard().setMimeData(mime)
    before = sheet.session.release
    sheet.sheet.go_to(Address("text", 1, "en"))
    press(focused(), KEY.Key_V, CTRL)
    assert sheet.session.release == before
    told = sheet.desk.asker.told  # type: ignore[attr-defined]
    assert len(told) == 1
    assert told[0].startswith("the clipboard: ")


def test_nothing_is_cut_from_a_release_that_is_read_only(window: Window) -> None:
    window.session.open(Release(rows=(Paragraph(1),), next_id=2), {}, read_only=True)
    before = window.session.release
    _select(window, 1, 1)
    press(focused(), KEY.Key_X, CTRL)
    press(focused(), KEY.Key_Delete)
    assert window.session.release == before
