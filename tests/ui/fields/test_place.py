"""The place as a person enters it, in either language for both."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QListWidget
from pytestqt.qtbot import QtBot

from app.localized import Localized
from tests.ui.hand import click, press, write
from ui.fields.panel import FieldsPanel
from ui.window import Window

BASRA = Localized(en="Basra", ar="البصرة")


def _type(panel: FieldsPanel, code: str, text: str, qtbot: QtBot) -> None:
    panel.place.lines[code].setFocus()
    write(panel.place.lines[code], text)
    qtbot.wait(1)


@pytest.mark.parametrize(("code", "typed"), [("en", "basrah"), ("en", "بصرة"), ("ar", "البصره")])
def test_a_place_is_offered_with_its_names_in_both_languages(
    panel: FieldsPanel, qtbot: QtBot, code: str, typed: str
) -> None:
    _type(panel, code, typed, qtbot)
    assert panel.place.offers[code].lines == ("Basra · البصرة",)


def test_a_place_that_is_taken_is_written_in_both_languages_in_one_step(
    window: Window, panel: FieldsPanel, qtbot: QtBot
) -> None:
    _type(panel, "en", "bas", qtbot)
    press(panel.place.lines["en"], Qt.Key.Key_Down)
    press(panel.place.lines["en"], Qt.Key.Key_Return)
    assert window.session.release.place == BASRA
    assert panel.place.lines["ar"].text() == "البصرة"
    assert panel.place.offers["en"].lines == ()
    window.session.history.undo()
    assert window.session.release.place == Localized(en="bas")


def test_enter_takes_the_place_whose_name_was_typed_to_the_letter(
    window: Window, panel: FieldsPanel, qtbot: QtBot
) -> None:
    _type(panel, "en", "nineveh", qtbot)
    press(panel.place.lines["en"], Qt.Key.Key_Return)
    assert window.session.release.place == Localized(en="Ninewa", ar="نينوى")


def test_a_place_is_taken_with_the_mouse(window: Window, panel: FieldsPanel, qtbot: QtBot) -> None:
    _type(panel, "en", "basra", qtbot)
    offered = panel.place.lines["en"].findChild(QListWidget)
    assert offered is not None
    click(offered.viewport(), QPoint(20, 12))
    assert window.session.release.place == BASRA


def test_the_keyboard_stays_in_the_line_while_places_are_offered(
    panel: FieldsPanel, qtbot: QtBot
) -> None:
    _type(panel, "ar", "بغ", qtbot)
    assert panel.place.offers["ar"].lines
    assert QApplication.focusWidget() is panel.place.lines["ar"]
    press(panel.place.lines["ar"], Qt.Key.Key_Escape)
    assert panel.place.offers["ar"].lines == ()
    assert QApplication.focusWidget() is panel.place.lines["ar"]


def test_what_is_offered_goes_when_the_field_moves_away_under_it(
    window: Window, panel: FieldsPanel, qtbot: QtBot
) -> None:
    window.resize(1093, 614)
    qtbot.wait(1)
    _type(panel, "en", "bas", qtbot)
    assert panel.place.offers["en"].lines
    panel.verticalScrollBar().setValue(20)
    assert panel.place.offers["en"].lines == ()


def test_the_key_down_in_an_empty_line_offers_every_place(panel: FieldsPanel, qtbot: QtBot) -> None:
    panel.place.lines["en"].setFocus()
    press(panel.place.lines["en"], Qt.Key.Key_Down)
    assert len(panel.place.offers["en"].lines) > 80


def test_a_place_that_nobody_knows_is_kept_as_it_is_typed_and_missed_in_the_other_language(
    window: Window, panel: FieldsPanel, qtbot: QtBot
) -> None:
    _type(panel, "en", "Qqq", qtbot)
    assert window.session.release.place == Localized(en="Qqq")
    assert window.session.history.count() == 1
    assert panel.place.note.text() == "The place has no name in Arabic yet."
    _type(panel, "ar", "ققق", qtbot)
    assert not panel.place.note.isVisible()
