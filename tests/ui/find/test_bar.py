"""The bar is driven as a person drives it: keys, and what is seen in the sheet."""

from __future__ import annotations

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from app.address import Address
from app.localized import Localized
from app.lookup import read_plain
from app.model import Paragraph, Release, rich
from tests.ui.answers import Answers
from tests.ui.hand import click, press, write
from ui.editor.cell import Cell
from ui.find.bar import FindBar
from ui.window import Window

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
TEXT = "The well is dry. A well is deep."
ARABIC = "البئر جافّة. بِئرٌ عميقة."


def many_rows(count: int = 40) -> Release:
    filler = Localized(en=rich("Nothing here."), ar=rich("لا شيء هنا."))
    rows = [Paragraph(id_, filler) for id_ in range(1, count + 1)]
    rows[1] = Paragraph(2, Localized(en=rich(TEXT), ar=rich(ARABIC)))
    rows[count - 2] = Paragraph(count - 1, Localized(en=rich("The last well.")))
    return Release(rows=tuple(rows), next_id=count + 1)


@pytest.fixture
def wells(window: Window) -> Window:
    window.session.open(many_rows(), {})
    window.sheet.go_to(Address("text", 1, "en", end=0))
    return window


def find(window: Window, words: str, qtbot: QtBot) -> FindBar:
    press(QApplication.focusWidget(), Qt.Key.Key_F, CONTROL)
    bar = window.search.bar
    write(bar.words, words)
    qtbot.waitUntil(lambda: bar.count.text() != "" or not words)
    return bar


def marked(window: Window, at: Address) -> list[tuple[int, int, str]]:
    cell = window.sheet.cell(at)
    assert cell is not None
    return [(one.start, one.end, one.kind) for one in cell.markings.of("find")]


def test_hits_are_counted_and_marked_as_one_types(wells: Window, qtbot: QtBot) -> None:
    bar = find(wells, "well", qtbot)
    assert QApplication.focusWidget() is bar.words
    assert bar.count.text() == "1 of 3"
    assert marked(wells, Address("text", 2, "en")) == [(4, 8, "found here"), (19, 23, "found")]


def test_arabic_is_found_however_it_is_spelt_and_stands_on_the_right(
    wells: Window, qtbot: QtBot
) -> None:
    bar = find(wells, "بئر", qtbot)
    assert bar.words.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert marked(wells, Address("text", 2, "ar")) == [(2, 5, "found here"), (13, 18, "found")]


def test_enter_goes_on_round_the_end_and_reaches_rows_that_are_not_built(
    wells: Window, qtbot: QtBot
) -> None:
    bar = find(wells, "well", qtbot)
    press(bar.words, Qt.Key.Key_Return)
    press(bar.words, Qt.Key.Key_Return)
    assert bar.count.text() == "3 of 3"
    assert marked(wells, Address("text", 39, "en")) == [(9, 13, "found here")]
    press(bar.words, Qt.Key.Key_Return)
    assert bar.count.text() == "1 of 3"
    press(bar.words, Qt.Key.Key_Return, SHIFT)
    assert bar.count.text() == "3 of 3"
    assert QApplication.focusWidget() is bar.words


def test_escape_goes_back_to_the_text_with_the_hit_selected(wells: Window, qtbot: QtBot) -> None:
    bar = find(wells, "deep", qtbot)
    press(bar.words, Qt.Key.Key_Escape)
    cell = wells.sheet.current_cell()
    assert bar.isHidden()
    assert cell is not None
    assert cell.hasFocus()
    assert cell.textCursor().selectedText() == "deep"
    assert marked(wells, Address("text", 2, "en")) == []


def test_f3_goes_on_from_the_cursor_in_the_text(wells: Window, qtbot: QtBot) -> None:
    find(wells, "well", qtbot)
    wells.sheet.go_to(Address("text", 2, "en", start=10, end=10))
    press(QApplication.focusWidget(), Qt.Key.Key_F3)
    assert wells.sheet.here == Address("text", 2, "en", start=19, end=23)
    press(QApplication.focusWidget(), Qt.Key.Key_F3, SHIFT)
    assert wells.sheet.here == Address("text", 2, "en", start=4, end=8)
    press(QApplication.focusWidget(), Qt.Key.Key_F3, SHIFT)
    assert wells.sheet.here == Address("text", 39, "en", start=9, end=13)


def test_f3_goes_on_with_the_last_words_after_the_bar_was_closed(
    wells: Window, qtbot: QtBot
) -> None:
    press(QApplication.focusWidget(), Qt.Key.Key_F3)
    assert QApplication.focusWidget() is wells.search.bar.words
    bar = find(wells, "well", qtbot)
    press(bar.words, Qt.Key.Key_Escape)
    press(QApplication.focusWidget(), Qt.Key.Key_F3)
    assert wells.sheet.here == Address("text", 2, "en", start=19, end=23)
    assert isinstance(QApplication.focusWidget(), Cell)
    assert bar.count.text() == "2 of 3"


def test_what_is_selected_is_looked_for(wells: Window) -> None:
    wells.sheet.go_to(Address("text", 2, "en", start=4, end=8))
    press(QApplication.focusWidget(), Qt.Key.Key_F, CONTROL)
    bar = wells.search.bar
    assert bar.words.text() == "well"
    assert bar.count.text() == "1 of 3"


def test_only_one_language_is_looked_into_when_it_is_chosen(wells: Window, qtbot: QtBot) -> None:
    bar = find(wells, "شيء", qtbot)
    found = bar.count.text()
    bar.options.languages.setCurrentIndex(1)
    assert found == "1 of 38"
    assert bar.count.text() == "Not found"


def test_in_selected_rows_alone_words_are_found_and_replaced(
    wells: Window, qtbot: QtBot, answers: Answers
) -> None:
    wells.sheet.selection.pick((38, 39))
    bar = find(wells, "well", qtbot)
    assert bar.count.text() == "1 of 1"
    click(bar.options.rows)
    assert bar.count.text() == "3 of 3"


def test_a_wrong_pattern_is_told_in_a_sentence_and_hides_no_text(
    wells: Window, qtbot: QtBot
) -> None:
    bar = find(wells, "a(b", qtbot)
    click(bar.options.pattern)
    assert "character 3" in bar.message.text()
    assert bar.message.isVisible()
    click(bar.options.pattern)
    assert not bar.message.isVisible()


def test_hits_follow_what_is_typed_in_the_text(wells: Window, qtbot: QtBot) -> None:
    bar = find(wells, "well", qtbot)
    wells.sheet.go_to(Address("text", 1, "en", end=0))
    write(QApplication.focusWidget(), "A well. ")
    qtbot.waitUntil(lambda: len(bar.search.hits) == 4)
    assert bar.count.text() == "2 of 4"
    wells.session.history.undo()
    qtbot.waitUntil(lambda: len(bar.search.hits) == 3)


def test_one_hit_is_replaced_and_the_next_is_in_hand(wells: Window, qtbot: QtBot) -> None:
    find(wells, "well", qtbot)
    press(QApplication.focusWidget(), Qt.Key.Key_H, CONTROL)
    bar = wells.search.bar
    press(bar.words, Qt.Key.Key_Tab)
    write(QApplication.focusWidget(), "spring")
    press(bar.replacement, Qt.Key.Key_Return)
    at = Address("text", 2, "en")
    assert read_plain(wells.session.release, at) == "The spring is dry. A well is deep."
    assert bar.count.text() == "1 of 2"
    assert marked(wells, at) == [(21, 25, "found here")]
    assert QApplication.focusWidget() is bar.replacement


def test_all_are_looked_through_and_replaced_in_one_step(
    wells: Window, qtbot: QtBot, answers: Answers
) -> None:
    before = wells.session.release
    find(wells, "well", qtbot)
    press(QApplication.focusWidget(), Qt.Key.Key_H, CONTROL)
    bar = wells.search.bar
    write(bar.replacement, "spring")
    click(bar.replace_all)
    assert wells.session.release is before
    answers.on_replacements = lambda plan: (plan[0], plan[2])
    click(bar.replace_all)
    assert answers.asked[-1] == "replace 3"
    changed = [read_plain(wells.session.release, Address("text", id_, "en")) for id_ in (2, 39)]
    assert changed == ["The spring is dry. A well is deep.", "The last spring."]
    assert bar.count.text() == "1 of 1"
    wells.session.history.undo()
    assert wells.session.release == before


def test_a_release_that_is_read_only_is_searched_and_not_replaced(
    wells: Window, qtbot: QtBot
) -> None:
    wells.session.open(many_rows(), {}, read_only=True)
    wells.sheet.go_to(Address("text", 1, "en", end=0))
    assert not wells.commands.actions["replace"].isEnabled()
    bar = find(wells, "well", qtbot)
    bar.show_replacing(True)
    assert bar.count.text() == "1 of 3"
    assert not bar.replacement.isEnabled()
    assert not bar.replace.isEnabled()
    assert not bar.replace_all.isEnabled()


def test_tab_goes_through_the_whole_bar(wells: Window, qtbot: QtBot) -> None:
    find(wells, "well", qtbot)
    press(QApplication.focusWidget(), Qt.Key.Key_H, CONTROL)
    bar = wells.search.bar
    met: list[object] = []
    for _ in range(13):
        met.append(QApplication.focusWidget())
        press(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert met[:2] == [bar.words, bar.replacement]
    assert bar.replace_all in met
    assert bar.close_ in met


def test_a_hit_in_a_field_is_shown_in_the_panel_of_fields(wells: Window, qtbot: QtBot) -> None:
    place = Localized(en="Well Hill", ar="تل البئر")
    wells.session.edit("Place", lambda held: replace(held, place=place))
    bar = find(wells, "بئر", qtbot)
    assert bar.count.text() == "2 of 3"
    assert wells.side.shown == ""
    press(bar.words, Qt.Key.Key_Return, SHIFT)
    assert bar.count.text() == "1 of 3"
    assert wells.side.shown == "fields"
    assert QApplication.focusWidget() is bar.words
    lines = [one for one in wells.side.findChildren(QLineEdit) if one.selectedText()]
    assert [one.selectedText() for one in lines] == ["بئر"]
    press(bar.words, Qt.Key.Key_Escape)
    assert isinstance(QApplication.focusWidget(), Cell)
