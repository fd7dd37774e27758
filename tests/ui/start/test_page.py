"""The start page, by keyboard and mouse: templates, recent files, and what was left unsaved."""

from __future__ import annotations

import os
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QToolBar, QWidget

from app.edits import empty_release
from app.localized import Localized
from app.model import Release, plain, rich
from app.profile import neutral_profile
from app.storage import Document, load, save
from app.storage.autosave import Autosave
from tests.ui.answers import Answers
from tests.ui.conftest import NOON
from tests.ui.hand import click, focused, press, write
from ui.desk import Folders
from ui.main import begin
from ui.start.beginnings import BEGINNINGS
from ui.start.card import Card, Line
from ui.start.when import when
from ui.window import Window

WELLS = Release(
    headline=Localized(en=rich("Wells reopen"), ar=rich("إعادة فتح الآبار")), reference="PR/7"
)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "press" / "wells.bayan"
    path.parent.mkdir()
    save(path, Document(WELLS))
    stamp = (NOON - timedelta(days=1)).timestamp()
    os.utime(path, (stamp, stamp))
    return path


@pytest.fixture
def begun(window: Window) -> Window:
    begin(window, None)
    return window


def _said(widget: QWidget) -> str:
    return f"{widget.accessibleName()} | {widget.accessibleDescription()}"


def test_the_program_begins_with_the_start_page_and_the_keyboard_on_it(begun: Window) -> None:
    assert begun.start.page.isVisible()
    assert focused() is begun.start.page.cards[0]
    assert not any(bar.isVisible() for bar in begun.findChildren(QToolBar))
    assert not begun.statusBar().isVisible()


def test_with_a_file_the_program_begins_with_the_file(window: Window, file: Path) -> None:
    begin(window, file)
    assert not window.start.is_shown
    assert window.session.release == WELLS


@pytest.mark.parametrize("place", range(len(BEGINNINGS) - 2))
def test_a_card_begins_a_release_of_its_kind_and_the_cursor_is_in_it(
    begun: Window, place: int
) -> None:
    click(begun.start.page.cards[place])
    assert begun.session.release.kind != "press_release" or place == 0
    assert not begun.start.is_shown
    assert all(bar.isVisible() for bar in begun.findChildren(QToolBar))
    write(focused(), "News")
    assert plain(begun.session.release.headline["en"]) == "News"
    assert begun.session.history.isClean() is False


def test_a_release_that_was_only_begun_needs_no_saving(begun: Window, answers: Answers) -> None:
    press(focused(), Qt.Key.Key_Space)
    assert begun.session.history.isClean()
    assert begun.desk.may_leave()
    assert answers.asked == []


def test_arrows_go_from_card_to_card_and_enter_takes_one(begun: Window) -> None:
    press(focused(), Qt.Key.Key_Right)
    assert focused() is begun.start.page.cards[1]
    press(focused(), Qt.Key.Key_Down)
    assert focused() is begun.start.page.cards[4]
    press(focused(), Qt.Key.Key_Left)
    press(focused(), Qt.Key.Key_Up)
    press(focused(), Qt.Key.Key_Return)
    assert begun.session.release.kind == "press_release"
    assert not begun.start.is_shown


def test_enter_takes_a_file_that_was_open_before(window: Window, file: Path) -> None:
    window.desk.open(file)
    window.start.show_page()
    line = next(one for one in window.start.page.findChildren(Line) if file.stem in one.toolTip())
    line.setFocus()
    press(focused(), Qt.Key.Key_Return)
    assert not window.start.is_shown


def test_tab_reaches_everything(begun: Window) -> None:
    seen = []
    for _ in range(30):
        seen.append(focused())
        press(focused(), Qt.Key.Key_Tab)
    wanted = [*begun.start.page.findChildren(Card), *begun.start.page.findChildren(Line)]
    assert set(wanted) <= set(seen)
    assert all(widget.accessibleName() for widget in wanted)


def test_no_words_are_cut_off(window: Window, file: Path) -> None:
    window.desk.recent.add(file)
    begin(window, None)
    QApplication.processEvents()
    labels = window.start.page.findChildren(QLabel)
    assert len(labels) > 20
    assert [one.text() for one in labels if one.height() < one.sizeHint().height()] == []


def test_escape_goes_to_the_release_in_hand(begun: Window) -> None:
    press(focused(), Qt.Key.Key_Escape)
    assert not begun.start.is_shown
    assert begun.session.release == empty_release()


def test_recent_files_say_where_they_are_and_when_they_were_written(
    window: Window, file: Path
) -> None:
    window.desk.recent.add(file)
    begin(window, None)
    (line,) = window.start.page.lines
    assert _said(line) == "wells | ~/press Yesterday, 12:00"
    click(line)
    assert window.desk.path == file
    assert window.session.release == WELLS


def test_what_was_left_unsaved_is_offered_and_opens(
    window: Window, folders: Folders, file: Path
) -> None:
    left = Release(headline=Localized(en=rich("Left behind")))
    Autosave(folders.state / "autosave").keep(Document(left), file, "crashed")
    begin(window, None)
    (line,) = (one for one in window.start.page.findChildren(Line) if "wells" in _said(one))
    click(line)
    assert window.session.release == left
    assert window.isWindowModified()
    assert load(file).release == WELLS


def test_what_nobody_wants_back_is_deleted(window: Window, folders: Folders, file: Path) -> None:
    Autosave(folders.state / "autosave").keep(Document(WELLS), file, "crashed")
    begin(window, None)
    buttons = window.start.page.findChildren(QWidget)
    (delete,) = (one for one in buttons if one.accessibleName().startswith("Delete the copy"))
    click(delete)
    window.desk.keeper.wait()
    assert Autosave(folders.state / "autosave").pending() == ()
    assert window.start.is_shown


def test_the_page_comes_back_by_its_action_and_names_the_release_in_hand(
    window: Window, file: Path
) -> None:
    window.desk.open(file)
    window.commands.actions["start"].trigger()
    assert window.start.page.back.text() == "Back to “wells”"
    click(window.start.page.back)
    assert not window.start.is_shown
    assert window.session.release == WELLS


def test_a_correction_is_of_the_release_in_hand(window: Window, file: Path) -> None:
    window.desk.open(file)
    window.commands.actions["new_correction"].trigger()
    release = window.session.release
    assert (release.state, release.headline) == ("corrected", WELLS.headline)
    assert "PR/7" in str(release.notes)
    assert window.desk.path is None
    assert load(file).release == WELLS


def test_a_correction_asks_of_what_when_nothing_is_in_hand(
    begun: Window, answers: Answers, file: Path
) -> None:
    answers.on_open = file
    click(begun.start.page.cards[4])
    assert begun.session.release.state == "corrected"
    assert begun.session.release.headline == WELLS.headline


def test_a_correction_of_a_file_that_cannot_be_read_is_none(
    begun: Window, answers: Answers, tmp_path: Path
) -> None:
    answers.on_open = tmp_path / "no.bayan"
    click(begun.start.page.cards[4])
    assert len(answers.told) == 1
    assert begun.start.is_shown


def test_nothing_of_the_hidden_sheet_can_be_changed_from_the_start_page(begun: Window) -> None:
    assert not begun.commands.actions["below"].isEnabled()
    assert begun.commands.actions["open"].isEnabled()


@pytest.mark.parametrize(
    ("ago", "words"),
    [(0, "Today, 12:00"), (1, "Yesterday, 12:00"), (2, "2 May 2026"), (400, "30 March 2025")],
)
def test_days_are_named_as_people_do(ago: int, words: str) -> None:
    moment = NOON - timedelta(days=ago)
    assert when(moment, datetime(2026, 5, 4, 23), neutral_profile(), "en") == words
