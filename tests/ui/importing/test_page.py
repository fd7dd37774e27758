"""The page of an import, as a person sees and uses it."""

from __future__ import annotations

from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QMenu
from pytestqt.qtbot import QtBot

from app.address import Address
from app.importing.blocks import Source
from app.importing.importer import Imported, import_texts
from app.importing.report import Report
from app.model import Comment, Release, Suggestion, Thread, plain
from tests.ui.hand import click, press
from ui.importing.account import PUT_IN
from ui.importing.page import ImportPage
from ui.importing.table import PartsTable
from ui.theme import inks

LOST = "Nobody counted the pipes"


def _shown(table: PartsTable) -> list[tuple[str, str, str]]:
    model = table.parts
    rows = range(model.rowCount())
    return [tuple(str(model.index(row, n).data())[:12] for n in range(3)) for row in rows]  # type: ignore[misc]


def _row(table: PartsTable, words: str) -> int:
    model = table.parts
    rows = range(model.rowCount())
    return next(row for row in rows if words in str(model.index(row, 1).data()))


def _choose(page: ImportPage, words: str, kind: str) -> None:
    """Clicks on what a part is, and on another kind in the list that opens."""
    table = page.table
    index = table.parts.index(_row(table, words), 0)
    table.scrollTo(index)
    click(table.viewport(), table.visualRect(index).topLeft() + QPoint(40, 16))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    action = next(action for action in menu.actions() if action.text() == kind)
    action.trigger()
    menu.close()


def _kind(page: ImportPage, words: str) -> str:
    return str(page.table.parts.index(_row(page.table, words), 0).data())


def test_every_part_stands_in_a_row_with_both_languages(page: ImportPage) -> None:
    assert _shown(page.table) == [
        ("Headline", "Wells reopen", "إعادة فتح ال"),
        ("Place", "Baghdad", "بغداد"),
        ("Date", "4 May 2026", "4 أيار 2026"),
        ("Paragraph", "The wells we", "أعيد فتح الآ"),
        ("Heading", "Why it took ", "لماذا طال ال"),
        ("Paragraph", "The pumps ha", "كان لا بد من"),
        ("Paragraph", "Nobody count", ""),
    ]


def test_the_page_says_what_was_read_and_what_became_of_it(page: ImportPage) -> None:
    report = page.imported.report
    assert f"{len(report.of('recognized'))} recognized" in page.summary.text()
    assert "1 left over" in page.summary.text()
    assert page.tabs.tabText(1) == "Report (1 left over)"


def test_a_copy_for_reviewers_says_what_comes_with_it(
    page: ImportPage, imported: Imported, tmp_path: Path, qtbot: QtBot
) -> None:
    at = Address("headline", language="en", start=0, end=5)
    threads = (Thread(90, at, (Comment("Rana", "Which wells?"),)),)
    release = replace(imported.release, threads=threads, suggestions=(Suggestion(91, at),))
    copy = ImportPage(Imported(release, Report()), tmp_path / "import.json", None)
    qtbot.addWidget(copy)
    assert copy.summary.text().startswith("The release as it was sent to reviewers.")
    assert "1 suggested changes and 1 comments" in copy.summary.text()
    assert "comments" not in page.summary.text()


def test_a_click_on_what_it_is_and_one_on_another_kind_change_it(page: ImportPage) -> None:
    _choose(page, "Why it took", "Paragraph")
    assert _kind(page, "Why it took") == "Paragraph"
    _choose(page, "Why it took", "Subheadline")
    assert _shown(page.table)[1] == ("Subheadline", "Why it took ", "لماذا طال ال")
    assert plain(page.imported.release.subheadline["ar"]) == "لماذا طال الأمر"


def test_the_kind_of_now_is_ticked_and_a_date_has_no_other(page: ImportPage) -> None:
    table = page.table
    menu = table.menu(table.parts.index(_row(table, "Why it took"), 0))
    assert [one.text() for one in menu.actions() if one.isChecked()] == ["Heading"]
    assert table.menu(table.parts.index(_row(table, "4 May"), 0)).actions() == []


def test_enter_opens_the_list_of_kinds(page: ImportPage) -> None:
    page.table.setCurrentIndex(page.table.parts.index(0, 1))
    press(page.table, Qt.Key.Key_Return)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert "Subheadline" in [action.text() for action in menu.actions()]
    menu.close()
    assert page.isVisible()


def test_a_text_is_moved_beside_another_row_and_stays_in_hand(page: ImportPage) -> None:
    table = page.table
    table.setCurrentIndex(table.parts.index(_row(table, "The pumps"), 2))
    press(table, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert _shown(table)[5:] == [
        ("Paragraph", "The pumps ha", ""),
        ("Paragraph", "Nobody count", "كان لا بد من"),
    ]
    assert table.currentIndex().row() == 6
    click(page.tools.shifts[2, -1])
    assert _shown(table)[5][2] == "كان لا بد من"


def test_a_text_is_joined_to_the_one_above_on_its_side_alone(page: ImportPage) -> None:
    table = page.table
    table.setCurrentIndex(table.parts.index(_row(table, LOST), 1))
    assert [page.tools.joins[column].isEnabled() for column in (1, 2)] == [True, False]
    click(page.tools.joins[1])
    assert _shown(table)[5:] == [("Paragraph", "The pumps ha", "كان لا بد من")]
    assert LOST in str(table.parts.index(5, 1).data())
    press(table, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    table.setCurrentIndex(table.parts.index(_row(table, LOST), 1))
    press(table, Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    assert len(_shown(table)) == 6


def test_a_text_in_the_wrong_language_goes_over(page: ImportPage) -> None:
    table = page.table
    table.setCurrentIndex(table.parts.index(_row(table, LOST), 1))
    click(page.tools.exchange)
    assert _shown(table)[6][1:] == ("", "Nobody count")
    press(table, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    assert _shown(table)[6][1:] == ("Nobody count", "")
    table.setCurrentIndex(table.parts.index(_row(table, "4 May"), 1))
    assert not page.tools.exchange.isEnabled()


def test_an_import_in_one_language_asks_for_no_other(
    qtbot: QtBot, imported: Imported, tmp_path: Path
) -> None:
    alone = import_texts([Source("draft.en.txt", "Wells reopen\n\nThe wells were opened.")])
    page = ImportPage(alone, tmp_path / "import.json", None)
    qtbot.addWidget(page)
    rows = range(page.table.parts.rowCount())
    tips = [page.table.parts.index(row, 2).data(Qt.ItemDataRole.ToolTipRole) for row in rows]
    assert set(tips) == {""}


def test_only_a_text_that_has_rows_above_and_below_can_be_moved(page: ImportPage) -> None:
    table, shifts = page.table, page.tools.shifts
    table.setCurrentIndex(table.parts.index(0, 1))
    assert not any(button.isEnabled() for button in shifts.values())
    table.setCurrentIndex(table.parts.index(_row(table, LOST), 1))
    assert [shifts[column, 1].isEnabled() for column in (1, 2)] == [True, False]


def test_every_step_is_taken_back_and_made_again(page: ImportPage, imported: Imported) -> None:
    first = page.imported.release
    _choose(page, "Why it took", "Note to editors")
    assert _kind(page, "Why it took") == "Note to editors"
    second = page.imported.release
    _choose(page, "The pumps", "Leave out")
    press(page, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert page.imported.release == second
    click(page.tools.undo)
    assert page.imported.release == first
    assert page.imported == imported
    assert not page.tools.undo.isEnabled()
    click(page.tools.redo)
    assert page.imported.release == second


def test_what_is_left_out_stands_in_the_report_and_one_click_puts_it_in(page: ImportPage) -> None:
    _choose(page, LOST, "Leave out")
    assert all(LOST not in row[1] for row in _shown(page.table))
    assert page.tabs.tabText(1) == "Report (2 left over)"
    page.tabs.setCurrentIndex(1)
    account = page.account
    rows = range(account.account.rowCount())
    row = next(row for row in rows if LOST in str(account.account.index(row, 3).data()))
    index = account.account.index(row, PUT_IN)
    assert index.data() == "Put in as a paragraph"
    click(account.viewport(), account.visualRect(index).center())
    assert _kind(page, LOST) == "Paragraph"
    assert page.tabs.tabText(1) == "Report (1 left over)"


def test_what_is_recognized_has_no_button_to_put_it_in(page: ImportPage) -> None:
    account = page.account.account
    said = {
        (account.index(row, 0).data(), account.index(row, PUT_IN).data())
        for row in range(account.rowCount())
    }
    assert ("Recognized", "") in said
    assert ("Recognized", "Put in as a paragraph") not in said


def _colours(page: ImportPage, row: int, column: int) -> set[str]:
    table = page.table
    index = table.parts.index(row, column)
    table.scrollTo(index)
    rect = table.visualRect(index)
    image = table.viewport().grab(rect).toImage()
    middle = image.height() // 2
    return {QColor(image.pixel(x, middle)).name().upper() for x in range(image.width())}


def test_a_guess_is_marked_until_a_person_has_changed_it(page: ImportPage) -> None:
    table = page.table
    row = _row(table, LOST)
    table.setCurrentIndex(table.parts.index(0, 1))
    assert inks().amber in _colours(page, row, 1)
    assert "Please look" in str(table.parts.index(row, 1).data(Qt.ItemDataRole.ToolTipRole))
    assert inks().amber not in _colours(page, 0, 1)
    _choose(page, LOST, "Heading")
    table.setCurrentIndex(table.parts.index(0, 1))
    row = _row(table, LOST)
    assert inks().amber not in _colours(page, row, 1)
    assert table.parts.index(row, 1).data(Qt.ItemDataRole.ToolTipRole) == ""


def test_a_side_without_a_text_says_so_in_its_own_language(page: ImportPage) -> None:
    index = page.table.parts.index(_row(page.table, LOST), 2)
    assert index.data(Qt.ItemDataRole.ToolTipRole) == "لا نص بالعربية يقابله"


def _ink(page: ImportPage, row: int, column: int) -> tuple[int, int]:
    """How far the ink of a row's text is from the left and from the right of its cell."""
    table = page.table
    rect = table.visualRect(table.parts.index(row, column))
    image = table.viewport().grab(rect).toImage()
    dark = [
        x
        for x in range(image.width())
        for y in range(image.height() - 2)
        if QColor(image.pixel(x, y)).lightness() < 120
    ]
    return min(dark), image.width() - max(dark)


def test_english_begins_at_the_left_and_arabic_at_the_right_whatever_the_interface(
    page: ImportPage,
) -> None:
    for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        page.setLayoutDirection(direction)
        page.table.setCurrentIndex(page.table.parts.index(3, 1))
        left, right = _ink(page, 1, 1)
        assert left < 20 < right
        left, right = _ink(page, 1, 2)
        assert right < 20 < left
        first, second = (page.table.columnViewportPosition(column) for column in (1, 2))
        assert first < second


@pytest.mark.usefixtures("_dressed")
def test_a_long_text_is_seen_to_its_end(qtbot: QtBot, tmp_path: Path) -> None:
    words = "The wells were opened again on Monday after two years of work. " * 12
    long = import_texts([Source("long.txt", f"{words}\n\n" * 40)])
    page = ImportPage(long, tmp_path / "import.json", None)
    qtbot.addWidget(page)
    with qtbot.waitExposed(page):
        page.show()
    table = page.table
    last = table.parts.index(table.parts.rowCount() - 1, 1)
    needed = table.itemDelegateForColumn(1).document(last, table.columnWidth(1)).size().height()  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: table.rowHeight(last.row()) >= needed)


def test_the_page_comes_back_as_large_as_it_was(
    page: ImportPage, imported: Imported, tmp_path: Path, qtbot: QtBot
) -> None:
    page.resize(760, 640)
    page.reject()
    again = ImportPage(imported, tmp_path / "import.json", None)
    qtbot.addWidget(again)
    assert (again.width(), again.height()) == (760, 640)


@pytest.mark.parametrize(
    ("button", "is_taken"),
    [(QDialogButtonBox.StandardButton.Ok, True), (QDialogButtonBox.StandardButton.Cancel, False)],
)
def test_taking_it_needs_the_button(
    page: ImportPage, button: QDialogButtonBox.StandardButton, is_taken: bool
) -> None:
    box = page.findChild(QDialogButtonBox)
    assert isinstance(box, QDialogButtonBox)
    click(box.button(button))
    assert bool(page.result()) is is_taken


@pytest.mark.usefixtures("_dressed")
def test_an_import_of_nothing_is_an_empty_page(qtbot: QtBot, tmp_path: Path) -> None:
    empty = Imported(Release(), import_texts([]).report)
    page = ImportPage(empty, tmp_path / "import.json", None)
    qtbot.addWidget(page)
    page.show()
    press(page.table, Qt.Key.Key_Return)
    press(page.table, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert page.imported == empty
    assert page.table.parts.rowCount() == 0


def test_the_report_shows_the_words_that_only_one_text_has(qtbot: QtBot, tmp_path: Path) -> None:
    english = "A bridge\n\n4 May 2026\n\nThe wells were opened again on Monday after two years."
    arabic = "جسر جديد\n\nأعيد فتح الآبار يوم الاثنين بعد سنتين من العمل المتواصل في البلدة."
    held = import_texts([Source("a.txt", english), Source("b.txt", arabic)])
    page = ImportPage(held, tmp_path / "import.json", None)
    qtbot.addWidget(page)
    account = page.account.account
    shown = [
        [account.index(row, column).data() for column in range(4)]
        for row in range(account.rowCount())
    ]
    assert [
        "Repaired",
        "a.txt:3",
        "Only in this text, now in both: the date",
        "4 May 2026",
    ] in shown
