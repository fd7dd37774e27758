"""Where the keyboard is while a person works with the panel of findings."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.address import Address
from app.model import Release
from tests.ui.checking.found import (
    DRAFT,
    FIGURE,
    HAMZA,
    RELEASE,
    entries,
    panel,
    report,
    wait,
)
from tests.ui.hand import click, focused, press, write
from ui.checking.panel import Panel
from ui.checking.reading import Reader
from ui.checking.report import Report
from ui.window import Window

HELD = Qt.KeyboardModifier


def opened(window: Window) -> Panel:
    """The panel, as its action shows it."""
    window.commands.actions["findings"].trigger()
    made = window.side.panel("findings")
    assert isinstance(made, Panel)
    return made


def let_stand(window: Window, held: Panel, code: str) -> None:
    assert held.list.choose(entries(window, code)[0])
    say_why(held)


def say_why(held: Panel) -> None:
    press(held.list, Qt.Key.Key_Delete)
    write(held.details.why, "Both are meant")
    press(held.details.why, Qt.Key.Key_Return)


def test_who_asks_for_the_panel_goes_through_its_list(checked: Window) -> None:
    held = opened(checked)
    assert focused() is held.list
    assert held.list.entry() is not None


def test_who_opens_it_while_the_release_is_checked_can_wait_in_its_list(
    window: Window, qtbot: QtBot
) -> None:
    window.session.open(RELEASE, {})
    held = opened(window)
    assert focused() is held.list
    wait(qtbot, window)
    assert focused() is held.list
    assert held.list.entry() is held.list.findings.groups[0].entries[0]
    assert held.details.isVisible()


def test_from_the_filter_down_goes_to_the_words_of_what_is_left(checked: Window) -> None:
    held = opened(checked)
    held.sieve.words.setFocus()
    held.sieve.words.setText("82")
    press(held.sieve.words, Qt.Key.Key_Down)
    assert focused() is held.list
    here = checked.sheet.here
    assert here is not None
    assert (here.owner, here.start) == (1, 9)


def test_closing_the_panel_gives_the_keyboard_back_to_the_text(checked: Window) -> None:
    at = Address("text", 2, "ar", start=3, end=3)
    checked.sheet.go_to(at)
    opened(checked)
    checked.commands.actions["findings"].trigger()
    assert checked.side.shown == ""
    assert focused() is checked.sheet.cell(at)


def test_the_key_that_goes_round_enters_the_panel_and_not_the_button_that_closes_it(
    checked: Window,
) -> None:
    held = opened(checked)
    press(held.list, Qt.Key.Key_Escape)
    checked.commands.actions["next_part"].trigger()
    assert focused() is held.sieve.words


def test_undo_and_redo_from_the_panel_stay_in_it_and_show_the_words(
    checked: Window, qtbot: QtBot
) -> None:
    checked.sheet.go_to(Address("text", 3, "en", start=4, end=4))
    held = opened(checked)
    let_stand(checked, held, FIGURE)
    for id_ in ("undo", "redo", "undo"):
        wait(qtbot, checked)
        checked.sheet.reveal(Address("headline", language="en", start=0, end=0))
        checked.commands.actions[id_].trigger()
        assert held.isAncestorOf(focused()), id_
        here = checked.sheet.here
        assert here is not None
        assert (here.owner, here.start, here.end) == (1, 9, 11), id_


def test_undo_of_a_mend_shows_the_words_that_are_back(checked: Window) -> None:
    checked.sheet.go_to(Address("text", 3, "en", start=4, end=4))
    held = opened(checked)
    assert held.list.choose(entries(checked, HAMZA)[0])
    for mend in (held.list.mend_asked.emit, held.details.mend_all.click):
        mend()
        checked.commands.actions["undo"].trigger()
        here = checked.sheet.here
        assert here is not None
        assert (here.part, here.owner, here.language, here.start) == ("text", 2, "ar", 4)
        assert focused() is held.list


def test_letting_stand_what_is_in_no_text_leaves_the_keyboard_in_the_panel(
    checked: Window, qtbot: QtBot
) -> None:
    held = opened(checked)
    let_stand(checked, held, DRAFT)
    wait(qtbot, checked)
    assert held.isAncestorOf(focused())
    checked.commands.actions["undo"].trigger()
    assert checked.session.release == RELEASE


def test_the_keyboard_stays_in_the_list_when_its_last_finding_is_mended(
    checked: Window, qtbot: QtBot
) -> None:
    held = opened(checked)
    held.sieve.words.setText("hamza")
    held.take_keyboard()
    press(held.list, Qt.Key.Key_Return, HELD.ControlModifier)
    wait(qtbot, checked)
    press(held.list, Qt.Key.Key_Return, HELD.ControlModifier)
    wait(qtbot, checked)
    assert held.empty.isVisible()
    assert focused() is held.list


def test_a_check_that_fails_is_said_in_the_panel_and_by_the_keys(
    window: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(reader: Reader, release: Release) -> Report:
        raise RuntimeError(f"{reader}: no rule for {release.headline}")

    monkeypatch.setattr(Reader, "report", fail)
    window.session.open(RELEASE, {})
    held = opened(window)
    qtbot.waitUntil(lambda: "cannot be made" in held.empty.text())
    said: list[str] = []
    window.checking.noted.connect(said.append)
    window.commands.actions["next_finding"].trigger()
    assert said == [held.empty.text()]
    monkeypatch.undo()
    window.session.open(RELEASE, {})
    assert held.empty.text() == "The release is being checked."
    wait(qtbot, window)
    assert not held.empty.isVisible()


def test_while_it_is_checked_nothing_is_counted(window: Window, qtbot: QtBot) -> None:
    window.session.open(RELEASE, {})
    held = panel(window)
    chip = held.sieve.severities["error"]
    assert not any(letter.isdigit() for letter in chip.text())
    assert (chip.accessibleName(), chip.toolTip()) == ("Errors", "Errors")
    assert held.empty.text() == "The release is being checked."
    wait(qtbot, window)
    assert chip.text().strip() == str(len(held.list.findings.groups[0].entries))


def test_a_finding_that_is_brought_back_stays_in_hand(checked: Window, qtbot: QtBot) -> None:
    held = opened(checked)
    let_stand(checked, held, FIGURE)
    wait(qtbot, checked)
    assert held.list.choose(entries(checked, FIGURE)[0])
    held.details.back.click()
    wait(qtbot, checked)
    back = held.list.entry()
    assert back is not None
    assert (back.finding.code, back.is_open) == (FIGURE, True)


def test_after_the_last_of_its_kind_the_first_finding_is_in_hand(
    checked: Window, qtbot: QtBot
) -> None:
    held = opened(checked)
    for _ in held.list.findings.groups[0].entries:
        in_hand = held.list.entry()
        assert in_hand is not None
        assert in_hand.severity == "error"
        say_why(held)
        wait(qtbot, checked)
    assert held.list.entry() is held.list.findings.groups[0].entries[0]


def test_what_is_said_of_a_finding_does_not_hide_it(checked: Window) -> None:
    checked.resize(1440, 500)
    held = opened(checked)
    held.list.setCurrentIndex(held.list.findings.index(0, 0))
    assert held.details.isHidden()
    foot = held.list.viewport().height() - 2
    entry = held.list.findings.entry(held.list.indexAt(QPoint(60, foot)))
    assert entry is not None
    click(held.list.viewport(), QPoint(60, foot))
    QApplication.processEvents()
    assert held.details.isVisible()
    shown = held.list.visualRect(held.list.currentIndex())
    assert shown.bottom() <= held.list.viewport().height()


def test_escape_clears_the_filter_first(checked: Window) -> None:
    at = Address("text", 1, "en", start=3, end=3)
    checked.sheet.go_to(at)
    held = opened(checked)
    held.sieve.words.setFocus()
    held.sieve.words.setText("82")
    press(held.sieve.words, Qt.Key.Key_Escape)
    assert held.sieve.words.text() == ""
    assert focused() is held.sieve.words
    press(held.sieve.words, Qt.Key.Key_Escape)
    assert focused() is checked.sheet.cell(at)


def test_where_nothing_may_be_let_stand_an_undo_leads_where_the_cursor_is(
    checked: Window,
) -> None:
    at = Address("text", 3, "en", start=4, end=4)
    checked.sheet.go_to(at)
    (held,) = entries(checked, FIGURE)
    checked.session.read_only = True
    checked.checking.hand.deeds.let_stand(held, report(checked), "Both are meant")
    assert checked.session.here == at
