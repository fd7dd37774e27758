"""A person looks up how words were rendered in the releases of a folder."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication
from pytestqt.qtbot import QtBot

from app.address import Address
from app.glossary.concordance import Hit, Skipped
from app.localized import Localized
from app.model import Paragraph, Release, rich
from tests.ui.answers import Answers
from tests.ui.glossary.releases import earlier, keep, pair
from tests.ui.hand import click, press, write
from ui import pace
from ui.glossary import looking
from ui.glossary.hits import Hits
from ui.shell import Shell
from ui.window import Window

Key, Mods = Qt.Key, Qt.KeyboardModifier
BEFORE = (Key.Key_K, Mods.ControlModifier | Mods.ShiftModifier)
OWN = pair("A thankful host community.", "مجتمع مضيف شاكر.")


@pytest.fixture
def opened(window: Window, tmp_path: Path) -> Window:
    """A release in a folder of earlier ones, the cursor in the words of a term."""
    earlier(tmp_path / "releases")
    window.desk.open(keep(tmp_path / "releases", "own", OWN))
    window.sheet.go_to(Address("text", 1, "en", start=14, end=14))
    return window


def looked(window: Window, qtbot: QtBot) -> Hits:
    """The window of the places, once all is looked through."""
    hits = window.concordance.hits
    assert hits is not None
    qtbot.waitUntil(lambda: hits.look.text() == "Look")
    return hits


def ask(window: Window, qtbot: QtBot) -> Hits:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    press(window.sheet.current_cell(), *BEFORE)
    return looked(window, qtbot)


def names(hits: Hits) -> list[str]:
    return [line.file.stem for line in hits.list.hits.lines]


def test_the_term_at_the_cursor_is_looked_for_in_the_folder_of_the_release(
    opened: Window, qtbot: QtBot
) -> None:
    hits = ask(opened, qtbot)
    assert hits.words.text() == "host community"
    assert names(hits)[:2] == ["new", "old"]
    assert set(names(hits)[2:4]) == {"some day", "own"}
    assert "4 places · 4 releases" in hits.status.text()


def test_both_texts_are_told_with_the_file_and_the_date(opened: Window, qtbot: QtBot) -> None:
    hits = ask(opened, qtbot)
    told = hits.list.hits.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert all(one in told for one in ("new", "2025-05-01", "A host community.", "مجتمع مضيف."))
    first = hits.list.hits.lines[0]
    assert isinstance(first, Hit)
    assert first.spans["ar"] == ((0, len("مجتمع مضيف")),)


def test_a_broken_file_is_named_at_the_end(opened: Window, qtbot: QtBot) -> None:
    hits = ask(opened, qtbot)
    last = hits.list.hits.lines[-1]
    assert isinstance(last, Skipped)
    assert names(hits)[-1] == "broken"
    assert "1 file could not be read" in hits.status.text()


def test_selected_words_come_before_the_term_they_are_in(opened: Window, qtbot: QtBot) -> None:
    opened.sheet.go_to(Address("text", 1, "en", start=2, end=10))
    hits = ask(opened, qtbot)
    assert hits.words.text() == "thankful"
    assert names(hits) == ["own", "broken"]


def test_without_a_term_the_word_at_the_cursor_is_looked_for(opened: Window, qtbot: QtBot) -> None:
    opened.sheet.go_to(Address("text", 1, "ar", start=13, end=13))
    assert ask(opened, qtbot).words.text() == "شاكر"


def test_other_words_are_typed_and_looked_for(opened: Window, qtbot: QtBot) -> None:
    hits = ask(opened, qtbot)
    hits.words.clear()
    write(hits.words, "nowhere")
    press(hits.words, Key.Key_Return)
    looked(opened, qtbot)
    assert names(hits) == ["broken"]
    hits.words.setText("شاكر")
    click(hits.look)
    looked(opened, qtbot)
    assert names(hits)[0] == "own"


def test_enter_opens_the_release_at_the_words(opened: Window, qtbot: QtBot) -> None:
    hits = ask(opened, qtbot)
    press(hits.list, Key.Key_Return)
    assert hits.isHidden()  # it would lie over the words
    assert opened.desk.name == "new"
    cell = opened.sheet.current_cell()
    assert cell is not None
    assert cell.textCursor().selectedText() == "host community"


def test_unsaved_work_is_asked_for_before_another_release_is_opened(
    opened: Window, qtbot: QtBot, answers: Answers
) -> None:
    write(opened.sheet.current_cell(), "x")
    opened.sheet.go_to(Address("text", 1, "ar", start=0, end=0))
    hits = ask(opened, qtbot)
    press(hits.list, Key.Key_Return)
    assert answers.asked[-1] == "unsaved own"
    assert opened.desk.name == "own"


def test_a_place_in_the_release_in_hand_is_gone_to_without_opening_it(
    opened: Window, qtbot: QtBot, answers: Answers
) -> None:
    write(opened.sheet.current_cell(), "x")
    opened.sheet.go_to(Address("text", 1, "en", start=2, end=10))
    hits = ask(opened, qtbot)
    assert "this release" in hits.list.hits.head(hits.list.hits.lines[0])
    hits.list.doubleClicked.emit(hits.list.currentIndex())
    assert answers.asked == []
    here = opened.sheet.here
    assert here is not None
    assert (here.owner, here.language) == (1, "en")


def test_the_rendering_is_copied(opened: Window, qtbot: QtBot) -> None:
    hits = ask(opened, qtbot)
    press(hits.list, Key.Key_C, Mods.ControlModifier)
    assert QGuiApplication.clipboard().text() == "مجتمع مضيف"
    hits.words.setText("thankful")
    press(hits.words, Key.Key_Return)
    looked(opened, qtbot)
    click(hits.copy)
    assert QGuiApplication.clipboard().text() == "مجتمع مضيف شاكر."


def test_another_folder_is_looked_through_and_remembered(
    opened: Window, qtbot: QtBot, answers: Answers, tmp_path: Path
) -> None:
    keep(tmp_path / "archive", "first", pair("A host community.", "مجتمع مضيف."))
    answers.on_folder = tmp_path / "archive"
    hits = ask(opened, qtbot)
    hits.folders.setCurrentIndex(hits.folders.count() - 1)
    hits.folders.activated.emit(hits.folders.currentIndex())
    looked(opened, qtbot)
    assert names(hits) == ["first"]
    hits.close()
    hits.list.hits.clear()
    assert names(ask(opened, qtbot)) == ["first"]
    hits.folders.setCurrentIndex(0)
    hits.folders.activated.emit(0)
    looked(opened, qtbot)
    assert names(hits)[0] == "new"


def test_a_search_is_stopped_and_keeps_what_it_found(
    opened: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    for number in range(40):
        keep(tmp_path / "releases", f"more {number}", OWN)
    monkeypatch.setattr(looking, "BATCH_S", -1.0)
    monkeypatch.setattr(looking, "REST_S", 0.05)
    monkeypatch.setattr(pace, "WORK_S", 0.0)
    press(opened.sheet.current_cell(), *BEFORE)
    hits = opened.concordance.hits
    assert hits is not None
    qtbot.waitUntil(lambda: len(hits.list.hits.lines) > 0, timeout=20_000)
    click(hits.look)
    assert hits.look.text() == "Look"
    count = len(hits.list.hits.lines)
    assert 0 < count < 44
    qtbot.wait(200)
    assert len(hits.list.hits.lines) == count


def test_no_thread_is_left_when_the_window_of_places_or_the_main_one_closes(
    opened: Window, qtbot: QtBot, answers: Answers
) -> None:
    hits = ask(opened, qtbot)
    thread = opened.concordance._thread
    assert thread is not None
    press(hits, Key.Key_Escape)
    assert thread.isFinished()
    ask(opened, qtbot)
    thread = opened.concordance._thread
    assert thread is not None
    answers.on_unsaved = "discard"
    opened.close()
    assert thread.isFinished()


def test_another_window_around_the_document_ends_the_thread_of_the_one_before(
    opened: Window, qtbot: QtBot, shell: Shell
) -> None:
    ask(opened, qtbot)
    thread = opened.concordance._thread
    assert thread is not None
    ended = []
    thread.finished.connect(lambda: ended.append(True))
    opened.preferences.choose(light="dark")
    qtbot.waitUntil(lambda: shell.window is not opened)
    qtbot.waitUntil(lambda: ended == [True])


def test_a_new_release_without_words_has_them_typed(
    window: Window, release: Release, qtbot: QtBot
) -> None:
    window.session.open(release, {})
    window.sheet.go_to(Address("subheadline", language="en", end=0))
    press(window.sheet.current_cell(), *BEFORE)
    hits = window.concordance.hits
    assert hits is not None
    qtbot.waitUntil(hits.words.hasFocus)
    assert hits.list.hits.lines == []


def test_the_menu_of_a_text_looks_for_the_word_or_for_what_is_selected(
    opened: Window, qtbot: QtBot
) -> None:
    def offered(start: int, end: int, point: int) -> list[QAction]:
        opened.sheet.go_to(Address("text", 1, "en", start=start, end=end))
        cell = opened.sheet.current_cell()
        assert cell is not None
        actions = opened.rows.text_menu(cell, point).actions()
        return [one for one in actions if one.text().startswith("Rendered before")]

    (word,) = offered(0, 0, 4)
    assert "thankful" in word.text()
    (inside,) = offered(2, 10, 4)
    inside.trigger()
    hits = looked(opened, qtbot)
    assert hits.words.text() == "thankful"
    assert offered(0, 0, len("A thankful host community.")) == []


def test_what_is_looked_for_far_from_what_is_seen_scrolls_nowhere(
    window: Window, qtbot: QtBot
) -> None:
    rows = tuple(Paragraph(id_, Localized(en=rich("A river."))) for id_ in range(1, 301))
    window.session.open(Release(rows=rows, next_id=301), {})
    window.sheet.go_to(Address("text", 1, "en", start=3, end=3))
    window.search.open()
    bar = window.sheet.verticalScrollBar()
    bar.setValue(bar.maximum())
    seen = window.sheet.top()[0]
    assert window.sheet.cell(Address("text", 1, "en")) is None
    assert window.sheet.has_text(Address("text", 1, "ar"))
    assert window.sheet.current_cell() is None
    window.concordance.ask()
    looked(window, qtbot)
    assert window.sheet.top()[0] == seen
    window.search.close()
    assert bar.value() < 300  # back at the text in hand
