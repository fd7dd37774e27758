"""The list that entities, goals and the house's contacts are chosen from."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from app.address import Address
from app.model import Release
from tests.ui.hand import click, press, write
from ui.editor.names import NamesBand
from ui.editor.picker import CHOICE, Picker
from ui.fields.panel import FieldsPanel
from ui.window import Window

_Key, ALT = Qt.Key, Qt.KeyboardModifier.AltModifier


def _picker(window: Window, part: str) -> Picker:
    band = window.sheet.band(Address(part))
    assert isinstance(band, NamesBand)
    return band.choose(QPoint(0, 0))


def _ids(picker: Picker) -> list[object]:
    return [item.data(CHOICE).id for item in picker.items()]


@pytest.mark.parametrize(
    ("wanted", "first"),
    [
        ("المنظمة الدوليه للهجره", "IOM"),
        ("iom", "IOM"),
        ("unicef", "UNICEF"),
        ("children", "UNICEF"),
    ],
)
def test_an_entity_is_found_by_its_name_in_either_language_or_by_its_acronym(
    window: Window, wanted: str, first: str
) -> None:
    picker = _picker(window, "entities")
    write(picker.search, wanted)
    assert _ids(picker)[0] == first
    press(picker.search, _Key.Key_Return)
    assert picker.search.text() == ""
    press(picker.search, _Key.Key_Return)
    assert window.session.release.entities == (first,)


def test_goals_are_ticked_with_arrows_and_space(window: Window) -> None:
    picker = _picker(window, "goals")
    for key in (_Key.Key_Down, _Key.Key_Space, _Key.Key_Down, _Key.Key_Down, _Key.Key_Space):
        press(picker.search, key)
    press(picker.search, _Key.Key_Return)
    assert window.session.release.goals == (1, 3)
    assert window.session.history.count() == 1


def test_escape_leaves_everything_as_it_was(window: Window) -> None:
    window.session.open(Release(goals=(6,)), {})
    picker = _picker(window, "goals")
    press(picker.search, _Key.Key_Down)
    press(picker.search, _Key.Key_Space)
    press(picker.search, _Key.Key_Escape)
    assert not picker.isVisible()
    assert window.session.release.goals == (6,)


def test_what_is_chosen_stands_on_top_and_is_reordered(window: Window) -> None:
    window.session.open(Release(goals=(16, 5, 99)), {})
    picker = _picker(window, "goals")
    assert _ids(picker)[:4] == [16, 5, 99, 1]
    press(picker.search, _Key.Key_Down)
    press(picker.search, _Key.Key_Down, ALT)
    assert _ids(picker)[:3] == [5, 16, 99]
    press(picker.search, _Key.Key_Up, ALT)
    press(picker.search, _Key.Key_Up, ALT)
    press(picker.search, _Key.Key_Down, ALT)
    picker.close()
    assert window.session.release.goals == (5, 16, 99)


def test_a_click_ticks_a_line_and_the_lines_stay_under_the_mouse(
    window: Window, qtbot: QtBot
) -> None:
    picker = _picker(window, "goals")
    qtbot.wait(1)
    for row in (2, 4):
        place = picker.list.visualItemRect(picker.list.item(row)).center()
        click(picker.list.viewport(), place)
    assert _ids(picker) == list(range(1, 18))
    assert picker.count.text().startswith("2 of 17 chosen")
    picker.close()
    assert window.session.release.goals == (3, 5)


def test_letters_that_are_typed_in_the_list_are_searched_for(window: Window) -> None:
    picker = _picker(window, "goals")
    picker.list.setFocus()
    press(picker.list, _Key.Key_W)
    assert picker.search.text() == "w"


def test_the_panel_opens_the_same_list(window: Window, panel: FieldsPanel) -> None:
    panel.goals.buttons["choose"].click()
    picker = panel.findChild(Picker)
    assert picker is not None
    write(picker.search, "climate")
    press(picker.search, _Key.Key_Return)
    press(picker.search, _Key.Key_Return)
    assert window.session.release.goals == (13,)
    assert panel.goals.lines() == ("Climate Action",)
