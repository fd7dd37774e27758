"""What a release has once, below the text: names, contacts, pictures, and their undo."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QWidget

from app.address import Address
from app.localized import Localized
from app.model import Paragraph, Release
from tests.ui.hand import click, write
from ui.editor.bands import EndBand
from ui.window import Window


def _release(window: Window) -> Release:
    return window.session.release


def test_the_end_mark_is_a_box_to_tick(window: Window) -> None:
    band = window.sheet.band(Address("end_mark"))
    assert isinstance(band, EndBand)
    click(band.box, QPoint(8, 8))
    assert _release(window).end_mark


def test_a_contact_is_added_with_the_cursor_in_its_name(window: Window) -> None:
    window.commands.actions["contact"].trigger()
    write(QApplication.focusWidget(), "Press desk")
    assert _release(window).contacts[0].name == Localized(en="Press desk")
    window.commands.actions["remove"].trigger()
    assert _release(window).contacts == ()


def test_notes_and_boilerplate_are_rows_of_their_own(window: Window) -> None:
    for section in ("notes", "boilerplate"):
        window.commands.actions[f"add_{section}"].trigger()
        write(QApplication.focusWidget(), section)
    release = _release(window)
    assert [row.text["en"][0].text for row in release.notes if isinstance(row, Paragraph)] == [
        "notes"
    ]
    assert len(release.boilerplate) == 1


def test_every_widget_that_takes_the_focus_has_a_name(window: Window, release: Release) -> None:
    window.session.open(release, {})
    for place in (0, window.sheet.verticalScrollBar().maximum()):
        window.sheet.verticalScrollBar().setValue(place)
        for widget in window.findChildren(QWidget):
            is_reached = widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible()
            if is_reached and widget.window() is window:
                name = widget.accessibleName() or getattr(widget, "text", str)()
                assert name, widget
