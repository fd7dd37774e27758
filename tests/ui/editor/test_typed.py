"""Quotation marks, dashes and commas come as the language writes them, each a step of its own."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication

from app.address import Address
from app.localized import Localized
from app.model import Contact, Paragraph, Release, Span, plain, rich
from tests.ui.hand import write
from ui.editor.cell import Cell
from ui.window import Window


def _cell(window: Window, code: str, text: str = "", href: str = "") -> Cell:
    spans = (Span(text, href=href),) if text else ()
    row = Paragraph(1, Localized({code: spans}))
    window.session.open(Release(rows=(row,), contacts=(Contact(2),), next_id=3), {})
    window.sheet.go_to(Address("text", 1, code, 0, len(text), len(text)))
    cell = window.sheet.current_cell()
    assert cell is not None
    return cell


def _held(window: Window, code: str) -> str:
    (row,) = window.session.release.rows
    assert isinstance(row, Paragraph)
    return plain(row.text[code])


@pytest.mark.parametrize(
    ("code", "typed", "seen"),
    [("en", 'Say "yes" -- now...', "Say “yes” – now…"), ("ar", 'قال "نعم", ثم', "قال «نعم»، ثم")],
)
def test_what_is_typed_is_what_the_language_writes(
    window: Window, code: str, typed: str, seen: str
) -> None:
    cell = _cell(window, code)
    write(cell, typed)
    assert cell.text() == _held(window, code) == seen
    assert window.sheet.here == Address("text", 1, code, 0, len(seen), len(seen))


def test_one_step_back_gives_the_typed_character(window: Window) -> None:
    cell = _cell(window, "en")
    write(cell, 'Say "')
    undo = window.commands.actions["undo"]
    undo.trigger()
    assert _held(window, "en") == 'Say "'
    write(cell, "yes")
    assert _held(window, "en") == 'Say "yes'
    undo.trigger()
    undo.trigger()
    assert _held(window, "en") == ""


def test_a_mark_in_bold_words_is_bold(window: Window) -> None:
    cell = _cell(window, "en")
    window.commands.actions["bold"].trigger()
    write(cell, '"Yes"')
    (row,) = window.session.release.rows
    assert isinstance(row, Paragraph)
    assert row.text["en"] == (Span("“Yes”", bold=True),)


def test_links_addresses_and_what_a_person_switched_off_stay_as_typed(window: Window) -> None:
    cell = _cell(window, "en", "our page", "https://example.org")
    cell.put_cursor(3, 3)
    write(cell, "'")
    assert _held(window, "en") == "our' page"
    window.sheet.go_to(Address("email", 2))
    write(QApplication.focusWidget(), "o'neil@example.org")
    assert window.session.release.contacts[0].email == "o'neil@example.org"
    window.preferences.choose(is_smart=False)
    write(_cell(window, "en"), '"Yes"')
    assert _held(window, "en") == '"Yes"'


def test_what_an_input_method_brings_counts_as_typed(window: Window) -> None:
    cell = _cell(window, "ar", "نص")
    event = QInputMethodEvent()
    event.setCommitString(",")
    QApplication.sendEvent(cell, event)
    assert _held(window, "ar") == "نص،"


def test_a_letter_of_two_units_before_does_not_move_the_mark(window: Window) -> None:
    write(_cell(window, "en", "😀"), ' "yes"')
    assert _held(window, "en") == "😀 “yes”"


def test_a_row_that_was_made_later_follows_too(window: Window) -> None:
    window.preferences.choose(is_smart=False)
    _cell(window, "en", "One.")
    window.commands.actions["below"].trigger()
    write(QApplication.focusWidget(), '"')
    (_, row) = window.session.release.rows
    assert isinstance(row, Paragraph)
    assert row.text["en"] == rich('"')
