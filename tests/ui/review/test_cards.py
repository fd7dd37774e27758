"""What stands on the cards, in which order, and how it is set."""

from __future__ import annotations

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.address import Address
from app.edits import set_text
from app.model import Release, rich
from tests.ui.hand import write
from tests.ui.review.panel import blocks, ids, looks, read
from ui.shell import Shell
from ui.theme import inks
from ui.window import Window


def test_cards_stand_in_reading_order_under_the_names_of_their_rows(opened: Window) -> None:
    cards = opened.review.panel.list.cards.cards
    assert ids(opened) == [12, 13, 15, 14, 11, 10]
    assert [card.group for card in cards if card.leads] == ["row 1", "row 3"]
    assert [card.where for card in cards] == [
        "English", "English", "English", "Arabic", "English", "speaker, English",
    ]  # fmt: skip


def test_cards_name_their_places_in_the_language_of_the_interface(
    opened: Window, qtbot: QtBot
) -> None:
    shell = opened.desk.parent()
    assert isinstance(shell, Shell)
    opened.preferences.choose(language="ar")
    qtbot.waitUntil(lambda: shell.window is not opened)
    cards = shell.window.review.panel.list.cards.cards
    assert [card.group for card in cards if card.leads] == ["الصف 1", "الصف 3"]
    assert cards[-1].where == "المتحدث، الإنجليزية"


def test_a_card_names_author_field_language_and_time(opened: Window) -> None:
    who, where, *_ = read(opened, 10)
    assert who.strip("\u2068\u2069") == "Omar"
    assert where == "Speaker, English  ·  2026-05-04 09:12"


def test_what_goes_is_struck_out_in_red_and_what_comes_is_underlined_in_green(
    opened: Window,
) -> None:
    (line,) = [block for block in blocks(opened, 12) if "First" in block.text()]
    assert line.text().replace("\u2009", "|") == "One|First. Two."
    set_as = looks(line)
    assert set_as["One"].fontStrikeOut()
    assert set_as["One"].foreground().color() == QColor(inks().red)
    assert set_as["First"].fontUnderline()
    assert set_as["First"].foreground().color() == QColor(inks().green)
    assert not set_as[". Two."].fontStrikeOut()


def test_arabic_is_set_from_the_right_in_its_own_face(opened: Window) -> None:
    (line,) = [block for block in blocks(opened, 14) if "اثنان" in block.text()]
    assert line.blockFormat().layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert looks(line)["اثنان"].font().families()[0] == "Amiri"
    (english,) = [block for block in blocks(opened, 12) if "First" in block.text()]
    assert english.blockFormat().layoutDirection() == Qt.LayoutDirection.LeftToRight


def test_a_new_paragraph_is_shown_as_a_pilcrow(opened: Window) -> None:
    assert any("ثانيا¶وثالثا" in line for line in read(opened, 14))


def test_a_change_that_nobody_tracked_says_that_it_was_found(opened: Window) -> None:
    assert read(opened, 11)[0] == "Found by comparing"


def test_rivals_stand_together_and_say_so(opened: Window) -> None:
    assert ids(opened)[:2] == [12, 13]
    for id_ in (12, 13):
        assert read(opened, id_)[-1] == "Two reviewers touch the same words"
    assert read(opened, 14)[-1] != "Two reviewers touch the same words"


def test_words_that_have_changed_meanwhile_are_shown_beside_those_the_reviewer_had(
    opened: Window,
) -> None:
    lines = read(opened, 10)
    assert "The words have changed meanwhile" in lines
    assert {"Rana Azis", "Rana A.", "Rana Aziz"} <= set(lines)


def test_a_thread_shows_its_words_and_all_that_was_said(opened: Window) -> None:
    where, words, who, said = read(opened, 15)
    assert (where, words, said) == ("English", "Two", "Why two?")
    assert "Rana" in who
    assert "2026-05-04" in who


def test_a_screen_reader_hears_the_whole_card(opened: Window) -> None:
    model = opened.review.panel.list.cards
    heard = model.data(model.index(0), Qt.ItemDataRole.AccessibleTextRole)
    assert isinstance(heard, str)
    for words in ("row 1, English", "Rana", "out: One", "in: First", "Two reviewers"):
        assert words in heard


def test_a_long_change_shows_where_it_begins_and_ends(window: Window, reviewed: Release) -> None:
    long = " ".join(f"word{n}" for n in range(200))
    held = replace(reviewed.suggestions[2], new=rich(long))
    window.session.open(replace(reviewed, suggestions=(held,), threads=()), {})
    window.commands.actions["review"].setChecked(True)
    (line,) = [one for one in read(window, 12) if "word0" in one]
    assert "word199" in line
    assert "word100" not in line


def test_resolved_threads_are_shown_when_asked_for(opened: Window) -> None:
    assert 16 not in ids(opened)
    opened.review.panel.resolved.click()
    assert ids(opened)[0] == 16
    assert read(opened, 16)[-1] == "Resolved"


def test_cards_are_made_anew_when_writing_rests(opened: Window, qtbot: QtBot) -> None:
    opened.sheet.go_to(Address("text", 1, "en", start=4, end=4))
    write(QApplication.focusWidget(), " and")
    assert "One and" not in " ".join(read(opened, 15))
    before = opened.review.panel.list.cards.cards
    qtbot.waitUntil(lambda: opened.review.panel.list.cards.cards != before)
    assert opened.sheet.current_cell() is QApplication.focusWidget()
    assert any("and Two" in line for line in read(opened, 12))


def test_what_happens_while_the_panel_is_closed_is_there_when_it_opens(opened: Window) -> None:
    opened.side.close_.click()
    at = Address("text", 1, "ar")
    opened.session.edit("Typing", lambda release: set_text(release, at, rich("واحد.")))
    opened.commands.actions["review"].trigger()
    assert "The words have changed meanwhile" in read(opened, 14)


@pytest.mark.parametrize("points", [10.0, 15.0])
def test_nothing_in_the_panel_is_cut_off(opened: Window, qtbot: QtBot, points: float) -> None:
    opened.resize(1366, 768)
    panel = opened.review.panel
    font = panel.font()
    font.setPointSizeF(points)
    panel.setFont(font)
    panel.list.choose(2)
    qtbot.wait(1)
    panel.show_counts()
    QApplication.processEvents()
    for one in (panel.accept_all, panel.reject_all, panel.resolved, panel.count, panel.footer.send):
        assert one.width() >= one.minimumSizeHint().width(), one
        corner = one.mapTo(panel, one.rect().bottomRight())
        assert panel.rect().contains(corner), one
