"""Changes are accepted and rejected, comments answered and settled; each is undone at once."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.address import Address
from app.lookup import read_plain
from app.model import Comment, Release
from app.review.suggestions import reject
from tests.ui.answers import Answers
from tests.ui.conftest import NOON
from tests.ui.hand import click, press, write
from tests.ui.review.conftest import AR, EN
from tests.ui.review.panel import choose, ids, tool_of
from ui.desk import Folders
from ui.editor.cell import Cell
from ui.remembered import remember
from ui.settings import Preferences
from ui.window import Window


def _undone_at_once(window: Window, before: Release, label: str) -> None:
    assert window.session.history.undoText() == label
    window.commands.actions["undo"].trigger()
    assert window.session.release == before


def _left(window: Window) -> set[int]:
    return {one.id for one in window.session.release.suggestions}


def test_accept_puts_the_words_into_the_cell_and_undo_takes_all_back(
    opened: Window, reviewed: Release
) -> None:
    choose(opened, 12)
    opened.review.panel.footer.accept.click()
    assert read_plain(opened.session.release, EN) == "First. Two."
    cell = opened.sheet.cell(EN)
    assert cell is not None
    assert cell.toPlainText() == "First. Two."
    assert 12 not in ids(opened)
    _undone_at_once(opened, reviewed, "Accept change")
    opened.review.panel.filtered.emit()
    assert 12 in ids(opened)


@pytest.mark.parametrize(
    ("letter", "text"), [("a", "1. Two."), ("ش", "1. Two."), ("r", "One. Two."), ("ق", "One. Two.")]
)
def test_the_list_takes_keys_of_both_keyboards(opened: Window, letter: str, text: str) -> None:
    cards = choose(opened, 13)
    if letter.isascii():
        press(cards, Qt.Key.Key_A if letter == "a" else Qt.Key.Key_R)
    else:
        write(cards, letter)
    assert read_plain(opened.session.release, EN) == text
    assert 13 not in _left(opened)


def test_the_keys_write_where_a_text_has_the_cursor(opened: Window) -> None:
    opened.sheet.go_to(Address("text", 1, "en", start=9, end=9))
    write(QApplication.focusWidget(), "ar")
    assert _left(opened) == {10, 11, 12, 13, 14}
    assert read_plain(opened.session.release, EN) == "One. Two.ar"


def test_after_a_decision_the_next_card_is_in_hand(opened: Window) -> None:
    cards = choose(opened, 14)
    press(cards, Qt.Key.Key_R)
    card = cards.card()
    assert card is not None
    assert card.pending.subject.id == 11
    assert cards.hasFocus()


def test_an_accepted_paragraph_end_makes_a_row(opened: Window) -> None:
    press(choose(opened, 14), Qt.Key.Key_A)
    assert len(opened.session.release.rows) == 5
    assert read_plain(opened.session.release, AR) == "واحد. ثانيا"


def test_all_that_is_shown_of_one_author_is_one_step(opened: Window, reviewed: Release) -> None:
    panel = opened.review.panel
    row = panel.people.findData("لينا")
    assert "(1)" in panel.people.itemText(row)
    panel.people.setCurrentIndex(row)
    panel.people.activated.emit(row)
    assert ids(opened) == [14]
    panel.accept_all.click()
    assert _left(opened) == {10, 11, 12, 13}
    assert panel.author is None
    _undone_at_once(opened, reviewed, "Accept changes")


def test_accept_all_leaves_what_is_stale_by_then_and_says_so(opened: Window) -> None:
    opened.review.panel.accept_all.click()
    assert _left(opened) == {10, 13}
    assert "meanwhile: 2" in opened.statusBar().currentMessage()


def test_reject_all_keeps_the_text_and_the_comments(opened: Window, reviewed: Release) -> None:
    opened.review.panel.reject_all.click()
    assert opened.session.release.rows == reviewed.rows
    assert ids(opened) == [15]
    assert not opened.review.panel.reject_all.isEnabled()
    _undone_at_once(opened, reviewed, "Reject changes")


def test_going_through_the_list_selects_the_words_and_enter_goes_there(opened: Window) -> None:
    cards = choose(opened, 15)
    press(cards, Qt.Key.Key_Down)
    cell = opened.sheet.cell(AR)
    assert cell is not None
    assert cell.textCursor().selectedText() == "اثنان"
    assert cards.hasFocus()
    other = opened.sheet.cell(EN)
    assert other is not None
    assert not other.textCursor().hasSelection()
    press(cards, Qt.Key.Key_Return)
    assert QApplication.focusWidget() is cell
    assert cell.textCursor().selectedText() == "اثنان"


def test_a_click_on_a_card_puts_the_cursor_at_its_words(opened: Window) -> None:
    cards = opened.review.panel.list
    index = cards.cards.index(ids(opened).index(15))
    cards.scrollTo(index)
    click(cards.viewport(), cards.visualRect(index).center())
    cell = QApplication.focusWidget()
    assert isinstance(cell, Cell)
    assert cell.textCursor().selectedText() == "Two"


@pytest.mark.parametrize(("is_accepted", "text"), [(True, "First. Two."), (False, "One. Two.")])
def test_a_card_is_decided_by_the_marks_on_it(opened: Window, is_accepted: bool, text: str) -> None:
    cards = opened.review.panel.list
    click(cards.viewport(), tool_of(opened, 12, is_accepted=is_accepted))
    assert read_plain(opened.session.release, EN) == text
    assert 12 not in _left(opened)
    assert cards.hasFocus()


def test_a_mark_that_the_mouse_leaves_again_decides_nothing(
    opened: Window, reviewed: Release
) -> None:
    cards, tool = opened.review.panel.list, tool_of(opened, 12, is_accepted=True)
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QTest.mousePress(cards.viewport(), left, none, tool)
    QTest.mouseRelease(cards.viewport(), left, none, tool + QPoint(0, 60))
    assert opened.session.release == reviewed


def test_a_card_that_is_gone_by_now_decides_nothing(opened: Window) -> None:
    cards = choose(opened, 14)
    gone = reject(opened.session.release, 14)
    opened.session.edit("Elsewhere", lambda _: gone)
    press(cards, Qt.Key.Key_A)
    assert opened.session.release == gone


def test_an_answer_is_signed_with_a_name_that_is_asked_for_once(
    opened: Window, answers: Answers, folders: Folders, reviewed: Release
) -> None:
    footer = opened.review.panel.footer
    for text in ("Because.", "Really."):
        choose(opened, 15)
        write(footer.note, text)
        footer.send.click()
    thread = opened.session.release.threads[0]
    assert thread.comments[1:] == (
        Comment("Dana Karim", "Because.", NOON), Comment("Dana Karim", "Really.", NOON),
    )  # fmt: skip
    assert answers.asked.count("your name") == 1
    assert Preferences(folders.config / "settings.json").value.user == "Dana Karim"
    opened.session.history.undo()
    _undone_at_once(opened, reviewed, "Answer")


def test_a_name_that_was_given_before_it_was_a_setting_is_taken_over(
    opened: Window, answers: Answers, folders: Folders
) -> None:
    remember(folders.config / "reviewer.json", "Rana Aziz")
    choose(opened, 15)
    footer = opened.review.panel.footer
    write(footer.note, "Because.")
    footer.send.click()
    assert opened.session.release.threads[0].comments[-1].author == "Rana Aziz"
    assert opened.preferences.value.user == "Rana Aziz"
    assert "your name" not in answers.asked


def test_without_a_name_nothing_is_said(
    opened: Window, answers: Answers, reviewed: Release
) -> None:
    answers.on_name = None
    choose(opened, 15)
    footer = opened.review.panel.footer
    write(footer.note, "Because.")
    QTest.keyClick(footer.note, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert opened.session.release == reviewed
    assert footer.note.toPlainText() == "Because."


def test_an_answer_that_was_begun_waits_for_its_thread(opened: Window) -> None:
    choose(opened, 15)
    note = opened.review.panel.footer.note
    write(note, "Because")
    choose(opened, 14)
    assert not note.isVisible()
    choose(opened, 15)
    assert note.toPlainText() == "Because"


def test_a_thread_is_resolved_opened_again_and_deleted(opened: Window, reviewed: Release) -> None:
    footer = opened.review.panel.footer
    opened.review.panel.resolved.click()
    for button, label in ((footer.settle, "Resolve comment"), (footer.delete, "Delete comment")):
        choose(opened, 15)
        button.click()
        assert opened.session.release != reviewed
        _undone_at_once(opened, reviewed, label)
        opened.review.panel.filtered.emit()
    choose(opened, 16)
    assert footer.settle.text() == "Reopen"
    footer.settle.click()
    assert not opened.session.release.threads[1].resolved


def test_a_comment_on_selected_words(opened: Window, reviewed: Release) -> None:
    opened.commands.actions["review"].setChecked(False)
    opened.sheet.go_to(Address("text", 1, "ar", start=0, end=4))
    opened.commands.actions["comment"].trigger()
    footer = opened.review.panel.footer
    assert footer.isVisible()
    assert "واحد" in footer.about.text()
    write(QApplication.focusWidget(), "لماذا؟")
    footer.send.click()
    new = opened.session.release.threads[-1]
    assert new.at == Address("text", 1, "ar", start=0, end=4)
    assert new.comments == (Comment("Dana Karim", "لماذا؟", NOON),)
    card = opened.review.panel.list.card()
    assert card is not None
    assert card.pending.subject == new
    _undone_at_once(opened, reviewed, "Comment")


def test_a_comment_that_is_being_written_keeps_to_its_words(opened: Window) -> None:
    opened.sheet.go_to(Address("text", 1, "en", start=5, end=8))
    opened.commands.actions["comment"].trigger()
    write(opened.review.panel.footer.note, "Which?")
    opened.sheet.go_to(Address("text", 1, "en", start=0, end=0))
    write(QApplication.focusWidget(), "So: ")
    opened.review.panel.footer.send.click()
    new = opened.session.release.threads[-1]
    assert read_plain(opened.session.release, new.at) == "Two"


def test_a_comment_given_up_leaves_nothing_and_goes_back_to_the_words(
    opened: Window, reviewed: Release
) -> None:
    opened.sheet.go_to(Address("text", 1, "en", start=5, end=8))
    opened.commands.actions["comment"].trigger()
    note = opened.review.panel.footer.note
    write(note, "Which?")
    press(note, Qt.Key.Key_Escape)
    assert opened.session.release == reviewed
    assert opened.review.panel.footer.mode != "new"
    assert QApplication.focusWidget() is opened.sheet.cell(EN)


def test_a_release_that_is_read_only_is_shown_and_nothing_can_be_decided(
    window: Window, reviewed: Release
) -> None:
    window.session.open(reviewed, {}, read_only=True)
    window.commands.actions["review"].setChecked(True)
    panel = window.review.panel
    press(choose(window, 12), Qt.Key.Key_A)
    assert window.session.release == reviewed
    with pytest.raises(KeyError):
        tool_of(window, 12, is_accepted=True)
    for button in (panel.accept_all, panel.reject_all, panel.footer.accept, panel.footer.reject):
        assert not button.isEnabled()
    choose(window, 15)
    for button in (panel.footer.send, panel.footer.settle, panel.footer.delete):
        assert not button.isEnabled()
    assert not window.commands.actions["comment"].isEnabled()
    assert not window.commands.actions["copies"].isEnabled()


def test_tab_goes_from_the_list_to_what_can_be_done_with_its_card(opened: Window) -> None:
    press(choose(opened, 12), Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is opened.review.panel.footer.accept
