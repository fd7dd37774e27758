"""Writing in the sheet as a person does, and what is then in the release and on the screen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QTextEdit

from app.address import Address
from app.localized import Localized
from app.model import Bullets, Paragraph, Release, Span, plain, rich
from tests.ui.hand import press, write
from ui.editor.cell import Cell
from ui.window import Window

KEY, ALT = Qt.Key, Qt.KeyboardModifier.AltModifier
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def sheet(window: Window, release: Release) -> Window:
    window.session.open(release, {})
    return window


def _cell(window: Window, part: str, owner: int, code: str, item: int = 0) -> Cell:
    cell = window.sheet.cell(Address(part, owner, code, item))
    assert cell is not None
    return cell


def _go(window: Window, part: str, owner: int, code: str, start: int = 0) -> Cell:
    window.sheet.go_to(Address(part, owner, code, start=start, end=start))
    return _cell(window, part, owner, code)


def _shown(window: Window) -> list[str]:
    """Every text of the body as it stands on the screen, row by row, left then right."""
    return [
        cell.toPlainText()
        for strip in window.sheet.strips
        if strip.section == "rows" and strip.kind == "pair"
        for code in ("en", "ar")
        if (cell := window.sheet.cell(Address(strip.at.part, strip.at.owner, code, strip.at.item)))
    ]


def _written(window: Window, code: str) -> list[str]:
    rows = window.session.release.rows
    return [plain(row.text.get(code, ())) for row in rows if isinstance(row, Paragraph)]


def _menu(window: Window, id_: str) -> None:
    window.commands.actions[id_].trigger()


def test_typing_in_both_languages_writes_both(sheet: Window) -> None:
    write(_go(sheet, "text", 1, "en", 4), " And")
    write(_go(sheet, "text", 1, "ar", 5), " ثم")
    assert _written(sheet, "en") == ["One. And Two."]
    assert _written(sheet, "ar") == ["واحد. ثم اثنان."]
    assert sheet.session.history.count() == 2


def test_everything_done_can_be_undone_and_redone_on_screen_and_in_the_release(
    sheet: Window, release: Release
) -> None:
    before = _shown(sheet)
    cell = _go(sheet, "text", 1, "en", 5)
    press(cell, KEY.Key_Return)
    write(QApplication.focusWidget(), "More. ")
    press(QApplication.focusWidget(), KEY.Key_Up, ALT)
    write(_go(sheet, "text", 2, "ar"), "هكذا")
    _menu(sheet, "down")
    _menu(sheet, "quotation")
    _menu(sheet, "duplicate")
    _menu(sheet, "remove")
    end, after = sheet.session.release, _shown(sheet)
    count = sheet.session.history.count()
    assert count == 8
    for _ in range(count):
        press(sheet, KEY.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert sheet.session.release == release
    assert _shown(sheet) == before
    for _ in range(count):
        _menu(sheet, "redo")
    assert sheet.session.release == end
    assert _shown(sheet) == after


def test_undo_from_inside_a_cell_is_the_windows_undo(sheet: Window) -> None:
    write(_go(sheet, "text", 1, "en"), "x")
    write(_go(sheet, "text", 2, "en"), "y")
    press(QApplication.focusWidget(), KEY.Key_Z, Qt.KeyboardModifier.ControlModifier)
    press(QApplication.focusWidget(), KEY.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert sheet.session.history.isClean()
    assert _written(sheet, "en") == ["One. Two."]


def test_undo_brings_the_cursor_back_to_the_cell(sheet: Window) -> None:
    write(_go(sheet, "text", 1, "ar", 3), "xyz")
    _go(sheet, "text", 2, "en")
    _menu(sheet, "undo")
    assert QApplication.focusWidget() is _cell(sheet, "text", 1, "ar")
    assert sheet.sheet.here == Address("text", 1, "ar", start=3, end=3)


def test_enter_splits_the_pair_at_a_sentence_in_both_languages(sheet: Window) -> None:
    press(_go(sheet, "text", 1, "en", 5), KEY.Key_Return)
    assert _written(sheet, "en") == ["One.", "Two."]
    assert _written(sheet, "ar") == ["واحد.", "اثنان."]
    focus = QApplication.focusWidget()
    assert isinstance(focus, Cell)
    assert focus.toPlainText() == "Two."
    assert focus.textCursor().position() == 0


def test_enter_goes_on_in_the_row_of_a_template_that_is_still_empty(sheet: Window) -> None:
    rows = (Paragraph(1, Localized(en=rich("Wells."))), Paragraph(2), Paragraph(3))
    sheet.session.open(Release(rows=rows, next_id=4), {})
    cell = _go(sheet, "text", 1, "en", 6)
    press(cell, Qt.Key.Key_Return)
    assert sheet.session.release.rows == rows
    write(sheet.sheet.current_cell(), "Roads.")
    assert _written(sheet, "en") == ["Wells.", "Roads.", ""]


def test_backspace_at_the_start_joins_what_enter_parted(sheet: Window, release: Release) -> None:
    press(_go(sheet, "text", 1, "en", 5), KEY.Key_Return)
    press(QApplication.focusWidget(), KEY.Key_Backspace)
    assert sheet.session.release.rows == release.rows
    focus = QApplication.focusWidget()
    assert isinstance(focus, Cell)
    assert focus.textCursor().position() == len("One.")


def test_backspace_at_the_start_of_the_headline_does_nothing(
    sheet: Window, release: Release
) -> None:
    press(_go(sheet, "headline", 0, "en"), KEY.Key_Backspace)
    assert sheet.session.release == release


def test_alt_and_an_arrow_moves_the_pair_and_keeps_the_cursor(sheet: Window) -> None:
    cell = _go(sheet, "text", 1, "ar", 2)
    press(cell, KEY.Key_Down, ALT)
    assert [row.id for row in sheet.session.release.rows] == [2, 1, 3, 4]
    assert sheet.sheet.here == Address("text", 1, "ar", start=2, end=2)


def test_tab_goes_to_the_other_language_and_back(sheet: Window) -> None:
    press(_go(sheet, "text", 1, "en"), KEY.Key_Tab)
    assert QApplication.focusWidget() is _cell(sheet, "text", 1, "ar")
    press(QApplication.focusWidget(), KEY.Key_Backtab)
    assert QApplication.focusWidget() is _cell(sheet, "text", 1, "en")


def test_arrows_cross_from_row_to_row_in_the_same_language(sheet: Window) -> None:
    press(_go(sheet, "text", 1, "ar"), KEY.Key_Down)
    assert QApplication.focusWidget() is _cell(sheet, "text", 2, "ar")
    press(QApplication.focusWidget(), KEY.Key_Up)
    assert QApplication.focusWidget() is _cell(sheet, "text", 1, "ar")


def test_a_quotation_has_speaker_and_post_in_both_languages(sheet: Window) -> None:
    write(_go(sheet, "speaker", 3, "en", 4), " M.")
    write(_go(sheet, "post", 3, "ar"), "السيدة ")
    quotation = sheet.session.release.rows[2]
    assert quotation.speaker["en"] == "Rana M. Aziz"  # type: ignore[union-attr]
    assert quotation.post["ar"] == "السيدة رئيسة المكتب"  # type: ignore[union-attr]


def test_the_cursor_stays_among_its_characters_when_a_row_becomes_another_kind(
    sheet: Window,
) -> None:
    _go(sheet, "text", 1, "en", 4)
    _menu(sheet, "list")
    assert sheet.sheet.here == Address("items", 1, "en", start=4, end=4)
    press(_cell(sheet, "items", 1, "en"), KEY.Key_Return)
    write(_cell(sheet, "items", 1, "en", 1), "Then ")
    _menu(sheet, "heading")
    here = sheet.sheet.here
    assert here is not None
    row = sheet.session.release.rows[1]
    assert here == Address("text", row.id, "en", start=5, end=5)
    assert plain(row.text["en"]).startswith("Then ")  # type: ignore[union-attr]


def test_bold_and_a_link_are_kept_and_undone_by_themselves(sheet: Window) -> None:
    sheet.sheet.go_to(Address("text", 1, "en", start=0, end=3))
    _menu(sheet, "bold")
    sheet.desk.asker.on_link = "https://example.org"  # type: ignore[attr-defined]
    sheet.sheet.go_to(Address("text", 1, "en", start=5, end=8))
    _menu(sheet, "link")
    row = sheet.session.release.rows[0]
    assert isinstance(row, Paragraph)
    assert row.text["en"] == (
        Span("One", bold=True), Span(". "), Span("Two", href="https://example.org"), Span("."),
    )  # fmt: skip
    _menu(sheet, "undo")
    _menu(sheet, "undo")
    assert sheet.session.history.isClean()


def test_a_link_is_understood_as_typed_and_what_leads_nowhere_is_told(sheet: Window) -> None:
    answers = sheet.desk.asker
    sheet.sheet.go_to(Address("text", 1, "en", start=5, end=8))
    answers.on_link = "www.example.org"  # type: ignore[attr-defined]
    _menu(sheet, "link")
    linked = sheet.session.release
    row = linked.rows[0]
    assert isinstance(row, Paragraph)
    assert row.text["en"][1] == Span("Two", href="https://www.example.org")
    answers.on_link = "the page"  # type: ignore[attr-defined]
    _menu(sheet, "link")
    assert answers.told == [  # type: ignore[attr-defined]
        "“the page” is no address; write it as https://… or mailto:…."
    ]
    assert sheet.session.release == linked


def test_what_is_typed_after_a_link_is_no_part_of_it(sheet: Window) -> None:
    linked = (Span("here", href="https://example.org"),)
    sheet.session.open(Release(rows=(Paragraph(1, Localized(en=linked)),), next_id=2), {})
    write(_go(sheet, "text", 1, "en", 4), " now")
    row = sheet.session.release.rows[0]
    assert isinstance(row, Paragraph)
    assert row.text["en"] == (*linked, Span(" now"))


def test_pasting_keeps_bold_italic_and_safe_links_and_drops_the_rest(sheet: Window) -> None:
    mime = QMimeData()
    mime.setHtml(
        '<p style="font-family:Wingdings;font-size:40pt;direction:rtl;color:red">'
        '<b>b</b> <i>i</i> <a href="https://example.org">l</a>'
        '<a href="file:///secret">f</a><img src="http://example.org/x.png"></p>'
    )
    cell = _go(sheet, "subheadline", 0, "en")
    cell.insertFromMimeData(mime)
    assert sheet.session.release.subheadline["en"] == (
        Span("b", bold=True), Span(" "), Span("i", italic=True), Span(" "),
        Span("l", href="https://example.org"), Span("f"),
    )  # fmt: skip
    assert sheet.session.history.undoText() == "Paste"


def test_pasting_several_paragraphs_makes_a_row_of_each(sheet: Window) -> None:
    mime = QMimeData()
    mime.setText("A.\n\nB.\nC. ")
    _go(sheet, "text", 1, "en", 5).insertFromMimeData(mime)
    assert _written(sheet, "en") == ["One. A.", "B.", "C. Two."]
    _menu(sheet, "undo")
    assert _written(sheet, "en") == ["One. Two."]


def test_what_an_input_method_composes_is_no_edit_until_it_is_committed(
    sheet: Window, release: Release
) -> None:
    cell = _go(sheet, "text", 1, "ar")
    QApplication.sendEvent(cell, QInputMethodEvent("مر", []))
    assert sheet.session.release == release
    commit = QInputMethodEvent("", [])
    commit.setCommitString("مرحبا ")
    QApplication.sendEvent(cell, commit)
    assert _written(sheet, "ar") == ["مرحبا واحد. اثنان."]


def test_letters_beyond_the_basic_plane_split_where_the_cursor_is(sheet: Window) -> None:
    text = Paragraph(1, Localized(en=rich("𝒜b. c")))
    sheet.session.open(Release(rows=(text,), next_id=2), {})
    press(_go(sheet, "text", 1, "en", 3), KEY.Key_Return)
    assert _written(sheet, "en") == ["𝒜b.", "c"]


def test_a_list_grows_and_shrinks_by_enter_and_backspace(sheet: Window) -> None:
    sheet.sheet.go_to(Address("items", 4, "en", item=0, start=5))
    press(QApplication.focusWidget(), KEY.Key_Return)
    write(QApplication.focusWidget(), "second")
    row = sheet.session.release.rows[3]
    assert isinstance(row, Bullets)
    assert [plain(item.get("en", ())) for item in row.items] == ["first", "second", ""]


def test_a_list_without_items_can_be_written_in(sheet: Window) -> None:
    sheet.session.open(Release(rows=(Bullets(1),), next_id=2), {})
    write(_go(sheet, "items", 1, "ar"), "بند")
    assert sheet.session.release.rows == (Bullets(1, (Localized(ar=rich("بند")),)),)


def test_both_panes_of_a_pair_have_one_height_and_english_is_left(sheet: Window) -> None:
    english, arabic = _cell(sheet, "text", 1, "en"), _cell(sheet, "text", 1, "ar")
    assert (
        english.mapTo(sheet, english.rect().topLeft()).y()
        == arabic.mapTo(sheet, arabic.rect().topLeft()).y()
    )
    assert english.height() == arabic.height()
    assert (
        english.mapTo(sheet, english.rect().topRight()).x()
        < arabic.mapTo(sheet, arabic.rect().topLeft()).x()
    )


def test_english_stays_left_when_the_interface_is_mirrored(sheet: Window) -> None:
    QApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        QApplication.processEvents()
        test_both_panes_of_a_pair_have_one_height_and_english_is_left(sheet)
    finally:
        QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_three_hundred_rows_make_few_cells_and_all_of_them_can_be_reached(sheet: Window) -> None:
    text = Localized(en=rich("An English sentence. " * 12), ar=rich("جملة عربية. " * 14))
    rows = tuple(Paragraph(id_, text) for id_ in range(1, 301))
    sheet.session.open(Release(rows=rows, next_id=301), {})
    QApplication.processEvents()
    assert 0 < len(_made(sheet)) < 60
    write(_go(sheet, "text", 300, "en"), "Last: ")
    assert _written(sheet, "en")[-1].startswith("Last: An")
    for place in range(0, sheet.sheet.verticalScrollBar().maximum(), 900):
        sheet.sheet.verticalScrollBar().setValue(place)
    assert len(_made(sheet)) < 120


def _made(window: Window) -> list[QTextEdit]:
    return [cell for cell in window.sheet.findChildren(QTextEdit) if cell.isVisibleTo(window)]


def test_typing_at_the_foot_of_the_window_keeps_the_cursor_in_sight(sheet: Window) -> None:
    rows = tuple(Paragraph(id_) for id_ in range(1, 60))
    sheet.session.open(Release(rows=rows, next_id=60), {})
    for id_ in (1, 30, 59):
        cell = _go(sheet, "text", id_, "en")
        write(cell, "word " * 60)
        place = cell.viewport().mapTo(sheet.sheet.viewport(), cell.cursorRect().center())
        assert 0 < place.y() < sheet.sheet.viewport().height()


def test_every_field_that_takes_the_focus_has_a_name(sheet: Window) -> None:
    for cell in sheet.sheet.findChildren(Cell):
        assert "English" in cell.accessibleName() or "Arabic" in cell.accessibleName()
    assert _cell(sheet, "headline", 0, "ar").accessibleName() == "Headline, Arabic"


@pytest.mark.parametrize(
    ("key", "modifiers", "label"),
    [
        (KEY.Key_Return, CTRL, "Add row"),
        (KEY.Key_Return, CTRL | SHIFT, "Add row"),
        (KEY.Key_Backspace, CTRL | SHIFT, "Remove row"),
        (KEY.Key_D, CTRL | SHIFT, "Duplicate row"),
        (KEY.Key_J, CTRL, "Join rows"),
        (KEY.Key_3, CTRL | ALT, "Kind of row"),
        (KEY.Key_Up, ALT, "Move row"),
    ],
)
def test_the_shortcuts_of_rows_work_from_inside_a_cell(
    sheet: Window, key: Qt.Key, modifiers: Qt.KeyboardModifier, label: str
) -> None:
    press(_go(sheet, "text", 2, "ar", 2), key, modifiers)
    assert sheet.session.history.undoText() == label
    assert sheet.session.history.count() == 1
