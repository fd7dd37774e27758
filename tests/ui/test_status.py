"""The line at the foot of the window says how long things are and whether they are safe."""

from __future__ import annotations

from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor, QTextDocument
from pytestqt.qtbot import QtBot

from app.address import Address
from app.lengths import Channel
from app.localized import Localized
from app.model import Paragraph, Release, rich
from app.profile import neutral_profile
from tests.ui.answers import Answers
from tests.ui.hand import press, write
from ui.status import Status
from ui.window import Window

HEADLINE, BODY = Address("headline", language="en"), Address("text", 1, "en")
LONG = "Water station in Ninewa reopens after ten years and serves twelve villages"  # 74


@pytest.fixture
def opened(window: Window) -> Window:
    release = Release(
        headline=Localized(en=rich(LONG), ar=rich("إِعادَةُ افتِتاح")),
        rows=(Paragraph(1, Localized(en=rich("Wells — reopen today"), ar=rich("آبار"))),),
        next_id=2,
    )
    window.session.open(release, {})
    return window


def status(window: Window) -> Status:
    held = window.statusBar()
    assert isinstance(held, Status)
    return held


def seen(markup: str) -> str:
    """What a person reads."""
    shown = QTextDocument()
    shown.setHtml(markup)
    return shown.toPlainText()


def measured(window: Window) -> str:
    return seen(status(window).measure.text())


def test_a_headline_is_measured_against_each_channel(opened: Window, qtbot: QtBot) -> None:
    opened.sheet.go_to(HEADLINE)
    qtbot.waitUntil(lambda: measured(opened) != "")
    assert measured(opened).split(" · ") == [
        "Headline: 74 characters", "web 70: 4 over", "wire 100", "e-mail 50: 24 over", "social 256",
    ]  # fmt: skip
    assert status(opened).measure.text().count("<b") == 2


def test_vowels_do_not_count_in_an_arabic_headline(opened: Window, qtbot: QtBot) -> None:
    opened.sheet.go_to(Address("headline", language="ar"))
    qtbot.waitUntil(lambda: measured(opened).startswith("Headline: 12 characters · web 70 · "))


def test_the_measure_follows_what_is_typed_and_goes_with_the_cursor(
    opened: Window, qtbot: QtBot
) -> None:
    opened.sheet.go_to(HEADLINE)
    write(opened.sheet.current_cell(), "x")
    qtbot.waitUntil(lambda: measured(opened).startswith("Headline: 75 characters"))
    opened.sheet.go_to(BODY)
    qtbot.waitUntil(lambda: measured(opened) == "")


def test_the_house_may_keep_to_lengths_of_its_own(opened: Window, qtbot: QtBot) -> None:
    own = (Channel(Localized(en="radio", ar="الإذاعة"), 80),)
    opened.sheet.go_to(HEADLINE)
    opened.output.housed.emit(replace(neutral_profile(), channels=own))
    assert measured(opened) == "Headline: 74 characters · radio 80"


def test_a_selection_is_counted(opened: Window, qtbot: QtBot) -> None:
    opened.sheet.go_to(BODY)
    cell = opened.sheet.current_cell()
    assert cell is not None
    press(cell, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: measured(opened) == "Selection: 3 words · 20 characters")
    cursor = cell.textCursor()
    cursor.movePosition(QTextCursor.MoveOperation.Start)
    cell.setTextCursor(cursor)
    qtbot.waitUntil(lambda: measured(opened) == "")


def test_words_are_counted_in_each_language(opened: Window, qtbot: QtBot) -> None:
    qtbot.waitUntil(
        lambda: (
            status(opened).counts.text().split("\u2003") == ["English: 15 words", "Arabic: 3 words"]
        )
    )


def test_characters_are_counted_for_whoever_points_at_the_words(
    opened: Window, qtbot: QtBot
) -> None:
    counts = status(opened).counts
    qtbot.waitUntil(lambda: counts.toolTip() == "English: 94 characters\nArabic: 16 characters")


def test_it_says_what_is_kept_and_what_is_saved(
    window: Window, qtbot: QtBot, answers: Answers, tmp_path: Path
) -> None:
    assert status(window).kept.text() == ""
    window.sheet.go_to(HEADLINE)
    write(window.sheet.current_cell(), "Wells")
    assert status(window).kept.text() == "Changes not kept yet"
    window.desk.keep_now()
    qtbot.waitUntil(lambda: status(window).kept.text() == "Changes kept 12:00")
    answers.on_save = tmp_path / "wells.bayan"
    assert window.desk.save()
    assert status(window).kept.text() == "Saved"


def test_it_says_the_state_and_that_nobody_may_write(opened: Window) -> None:
    assert status(opened).standing.text() == "Draft"
    opened.session.edit("State", lambda release: replace(release, state="final"))
    assert status(opened).standing.text() == "Final"
    opened.session.open(Release(), {}, read_only=True)
    assert status(opened).standing.text() == "Read only"


def test_nothing_in_it_moves_to_the_side(opened: Window) -> None:
    label = status(opened).counts
    before = label.minimumWidth()
    label.tell("English: 1 word")
    assert label.minimumWidth() == before > 0
