"""Rows change their kind as they are written, and one step back brings the typed letters again."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.address import Address
from app.localized import Localized
from app.model import Bullets, Heading, Paragraph, Quotation, Release, Row, rich
from tests.ui.hand import press, write
from ui.window import Window


def _write(window: Window, text: str) -> None:
    for letter in text:  # a row that becomes another one is another widget
        write(QApplication.focusWidget(), letter)


def _press(window: Window, key: Qt.Key) -> None:
    press(QApplication.focusWidget(), key)


def _open(window: Window, *rows: Row, at: Address) -> None:
    window.session.open(Release(rows=rows, next_id=9), {})
    window.sheet.go_to(at)


def _rows(window: Window) -> tuple[Row, ...]:
    return window.session.release.rows


@pytest.mark.parametrize("code", ["en", "ar"])
@pytest.mark.parametrize(
    ("typed", "kind"), [("> ", Quotation), ("- ", Bullets), ("1. ", Bullets), ("## ", Heading)]
)
def test_a_start_makes_a_row_of_its_kind_in_both_panes(
    window: Window, code: str, typed: str, kind: type[Row]
) -> None:
    _open(window, Paragraph(1), at=Address("text", 1, code, 0, 0, 0))
    _write(window, typed + "Words")
    (row,) = _rows(window)
    assert isinstance(row, kind)
    text = row.items[0] if isinstance(row, Bullets) else row.text  # type: ignore[union-attr]
    assert text == Localized({code: rich("Words")})


def test_one_step_back_brings_the_typed_letters_and_the_cursor(window: Window) -> None:
    _open(window, Paragraph(1), at=Address("text", 1, "en", 0, 0, 0))
    _write(window, "- ")
    window.commands.actions["undo"].trigger()
    assert _rows(window) == (Paragraph(1, Localized(en=rich("- "))),)
    assert window.sheet.here == Address("text", 1, "en", 0, 2, 2)
    _write(window, "a name")
    assert _rows(window) == (Paragraph(1, Localized(en=rich("- a name"))),)


def test_enter_writes_item_after_item_and_twice_leaves_the_list(window: Window) -> None:
    _open(window, Paragraph(1), at=Address("text", 1, "ar", 0, 0, 0))
    _write(window, "- أولا")
    _press(window, Qt.Key.Key_Return)
    _write(window, "ثانيا")
    _press(window, Qt.Key.Key_Return)
    _press(window, Qt.Key.Key_Return)
    _write(window, "بعدها")
    items = (Localized(ar=rich("أولا")), Localized(ar=rich("ثانيا")))
    listed, after = _rows(window)
    assert listed == Bullets(1, items)
    assert isinstance(after, Paragraph)
    assert after.text == Localized(ar=rich("بعدها"))


def test_backspace_in_an_empty_heading_first_takes_its_kind_and_then_the_row(
    window: Window,
) -> None:
    first = Paragraph(1, Localized(en=rich("One.")))
    _open(window, first, Heading(2), at=Address("text", 2, "en", 0, 0, 0))
    _press(window, Qt.Key.Key_Backspace)
    assert _rows(window) == (first, Paragraph(2))
    _press(window, Qt.Key.Key_Backspace)
    assert _rows(window) == (first,)
    assert window.sheet.here == Address("text", 1, "en", 0, 4, 4)
    window.commands.actions["undo"].trigger()
    window.commands.actions["undo"].trigger()
    assert _rows(window) == (first, Heading(2))


def test_a_release_that_may_only_be_read_keeps_its_kinds(window: Window) -> None:
    rows = (Bullets(1, (Localized(),)),)
    window.session.open(Release(rows=rows, next_id=2), {}, read_only=True)
    window.sheet.go_to(Address("items", 1, "en", 0, 0, 0))
    _press(window, Qt.Key.Key_Backspace)
    _press(window, Qt.Key.Key_Return)
    assert _rows(window) == rows
