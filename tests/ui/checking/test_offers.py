"""What the menu of marked words offers, and where it leads."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAction
from pytestqt.qtbot import QtBot

from app.address import Address
from app.lookup import read_plain
from tests.ui.checking.found import AR, EN, FIRST, RELEASE, panel, wait
from tests.ui.hand import focused
from ui.window import Window


def offered(window: Window, at: Address, point: int) -> dict[str, QAction]:
    cell = window.sheet.cell(at)
    assert cell is not None
    actions = window.checking.hand.offers(cell, point)
    return {action.text(): action for action in actions if not action.isSeparator()}


def chosen(window: Window) -> str:
    cell = window.sheet.current_cell()
    assert cell is not None
    return cell.textCursor().selectedText()


@pytest.mark.parametrize(("at", "point", "words"), [(EN, 10, "82"), (AR, 7, "28")])
def test_it_shows_the_words_opposite_from_either_side(
    checked: Window, at: Address, point: int, words: str
) -> None:
    checked.sheet.go_to(at)
    offered(checked, at, point)["Show the other words"].trigger()
    assert chosen(checked) == words


def test_a_mend_is_offered_with_what_it_does(checked: Window) -> None:
    checked.sheet.go_to(FIRST)
    held = offered(checked, FIRST, 6)
    (mend,) = (action for words, action in held.items() if words.startswith("Mend"))
    assert "Show the other words" not in held
    mend.trigger()
    assert read_plain(checked.session.release, FIRST) == "جاء الإعلام أمس."


def test_to_let_it_stand_asks_why_in_the_panel(checked: Window) -> None:
    checked.sheet.go_to(EN)
    offered(checked, EN, 10)["Let it stand…"].trigger()
    assert focused() is panel(checked).details.why


def test_its_sentence_leads_to_the_panel(checked: Window) -> None:
    checked.sheet.go_to(EN)
    sentence = next(iter(offered(checked, EN, 10).values()))
    sentence.trigger()
    held = panel(checked)
    entry = held.list.entry()
    assert entry is not None
    assert entry.words == "28"
    assert focused() is held.list


def test_nothing_is_changed_where_nobody_may_write(checked: Window, qtbot: QtBot) -> None:
    checked.session.open(RELEASE, {}, read_only=True)
    wait(qtbot, checked)
    allowed = [action.isEnabled() for action in offered(checked, FIRST, 6).values()]
    assert allowed == [True, False, False]
