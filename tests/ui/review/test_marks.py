"""Words that reviewers have something to say about are marked, and nothing in the text changes."""

from __future__ import annotations

from msgspec.structs import replace
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from app.address import Address
from app.model import Release, Suggestion, rich
from tests.ui.hand import click, write
from tests.ui.review.conftest import AR, EN
from tests.ui.review.panel import ids
from ui.editor.cell import Cell
from ui.editor.pair import PairBand
from ui.theme import inks
from ui.window import Window


def _cell(window: Window, at: Address) -> Cell:
    cell = window.sheet.cell(at)
    assert cell is not None
    return cell


def _marked(cell: Cell) -> list[tuple[str, str]]:
    """The marked words, and the colour of their ground."""
    return [
        (one.cursor.selectedText(), one.format.background().color().name().upper())
        for one in cell.extraSelections()
    ]


def test_words_to_change_and_words_with_a_comment_are_marked_in_their_own_ways(
    opened: Window,
) -> None:
    marked = _marked(_cell(opened, EN))
    assert ("One", inks().green_ground) in marked
    assert ("One.", inks().green_ground) in marked
    assert ("Two", inks().comment) in marked
    assert _marked(_cell(opened, AR)) == [("اثنان", inks().green_ground)]
    assert _marked(_cell(opened, Address("text", 3, "en"))) == [(" it.", inks().red_ground)]


def test_marks_are_no_edit_and_no_part_of_the_text(opened: Window, reviewed: Release) -> None:
    assert opened.session.release == reviewed
    assert not opened.session.history.canUndo()
    opened.sheet.go_to(Address("text", 1, "en", start=9, end=9))
    write(QApplication.focusWidget(), "!")
    (span,) = opened.session.release.rows[0].text["en"]  # type: ignore[union-attr]
    assert span == rich("One. Two.!")[0]


def test_marks_move_with_their_words_and_go_with_their_suggestion(opened: Window) -> None:
    opened.sheet.go_to(Address("text", 1, "ar", start=0, end=0))
    write(QApplication.focusWidget(), "أولا: ")
    assert _marked(_cell(opened, AR)) == [("اثنان", inks().green_ground)]
    opened.review.panel.reject_all.click()
    assert _marked(_cell(opened, AR)) == []
    opened.commands.actions["undo"].trigger()
    assert _marked(_cell(opened, AR)) == [("اثنان", inks().green_ground)]


def test_marked_words_say_who_wants_what(opened: Window) -> None:
    cell = _cell(opened, AR)
    cell.put_cursor(8, 8)
    place = cell.cursorRect().center()
    said = cell.markings.words_at(place)
    assert "لينا" in said
    assert "ثانيا¶وثالثا" in said
    cell.put_cursor(1, 1)
    assert cell.markings.words_at(cell.cursorRect().center()) == ""


def test_where_words_would_come_in_there_is_a_wedge(window: Window, reviewed: Release) -> None:
    new = Suggestion(30, replace(EN, start=4, end=4), (), rich(" More."), "Omar")
    window.session.open(replace(reviewed, suggestions=(), threads=()), {})
    QApplication.processEvents()
    assert inks().green.lower() not in _colours(_cell(window, EN))
    window.session.open(replace(reviewed, suggestions=(new,), threads=()), {})
    QApplication.processEvents()
    assert inks().green.lower() in _colours(_cell(window, EN))


def test_the_spine_counts_what_is_open_and_leads_to_its_first_card(opened: Window) -> None:
    band = opened.sheet.band(EN)
    assert isinstance(band, PairBand)
    assert band.count is not None
    assert band.count.text() == "4"
    assert band.count.toolTip() == "3 changes, 1 comment"
    opened.commands.actions["review"].setChecked(False)
    click(band.count)
    assert opened.review.panel.isVisible()
    assert opened.review.panel.list.currentIndex().row() == ids(opened).index(12)


def test_a_release_that_nobody_reviewed_has_no_marks(window: Window, release: Release) -> None:
    window.session.open(release, {})
    for band in window.sheet.bands():
        assert not isinstance(band, PairBand) or band.count is None
        assert all(not cell.extraSelections() for cell in band.cells())


def _colours(cell: Cell) -> set[str]:
    image = cell.grab().toImage()
    return {
        QColor(image.pixel(x, y)).name()
        for x in range(image.width())
        for y in range(image.height())
    }
