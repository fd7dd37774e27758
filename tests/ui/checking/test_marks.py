"""What was found is seen in the text: at its words, at those opposite, on the spine."""

from __future__ import annotations

from msgspec.structs import replace
from PySide6.QtGui import QAction
from pytestqt.qtbot import QtBot

from app.address import Address
from app.lookup import read_plain
from app.model import Release
from tests.ui.checking.found import (
    AR,
    DRAFT,
    EN,
    FIGURE,
    FIRST,
    HAMZA,
    RELEASE,
    entry,
    panel,
    report,
    wait,
)
from tests.ui.hand import click, focused, write
from ui.checking.marker import FIELDS
from ui.editor.cell import Cell
from ui.editor.dateline import DatelineBand
from ui.editor.pair import PairBand
from ui.window import Window


def cell(window: Window, at: Address) -> Cell:
    found = window.sheet.cell(at)
    assert found is not None
    return found


def marked(window: Window, at: Address, kind: str) -> list[str]:
    text = read_plain(window.session.release, at)
    marks = cell(window, at).markings.of("findings")
    return [text[one.start : one.end] for one in marks if one.kind == kind]


def band(window: Window, row: int) -> PairBand:
    found = window.sheet.band(Address("text", row))
    assert isinstance(found, PairBand)
    return found


def menu(window: Window, at: Address) -> list[QAction]:
    return window.rows.text_menu(cell(window, at), at.start).actions()


def test_words_that_differ_are_marked_on_both_sides(checked: Window) -> None:
    assert "28" in marked(checked, EN, "error")
    assert "82" in marked(checked, AR, "error")


def test_a_note_on_a_whole_sentence_is_on_the_spine_and_not_under_its_words(
    checked: Window, qtbot: QtBot
) -> None:
    checked.sheet.go_to(Address("text", 1, "en", start=0, end=0))
    write(checked.sheet.current_cell(), "we saw that " * 20)
    checked.sheet.go_to(Address("headline", language="en", start=0, end=0))
    wait(qtbot, checked)
    (long,) = (one for one in report(checked).entries if one.finding.code == "sentence_long")
    assert long.sentence in band(checked, 1).spine.words()
    assert not any(len(one) > 80 for one in marked(checked, EN, "info"))


def test_pointed_at_a_mark_says_what_is_wrong_and_why(checked: Window) -> None:
    (mark,) = (one for one in cell(checked, FIRST).markings.of("findings") if one.kind == "error")
    held = entry(checked, HAMZA)
    assert mark.words == f"{held.sentence}\n{held.reason}"


def test_the_spine_shows_the_gravest_finding_of_a_row_and_says_it(checked: Window) -> None:
    spine = band(checked, 1).spine
    assert spine.state("findings") == "error"
    assert entry(checked, FIGURE).sentence in spine.words()
    assert all(entry(checked, FIGURE).sentence in one.accessibleDescription()
               for one in band(checked, 1).cells())  # fmt: skip


def test_the_sign_on_the_spine_leads_to_the_finding_in_the_panel(checked: Window) -> None:
    sign = band(checked, 2).spine.sign("findings")
    assert sign is not None
    click(sign)
    assert checked.side.shown == "findings"
    assert focused().accessibleName() == "Findings"
    held = checked.side.panel("findings").list.entry()  # type: ignore[attr-defined]
    assert held.finding.address.owner == 2


def test_what_was_found_in_the_form_has_its_sign_on_the_line_on_top(checked: Window) -> None:
    line = checked.sheet.band(Address("dateline"))
    assert isinstance(line, DatelineBand)
    assert entry(checked, DRAFT).sentence in line.button.accessibleName()
    sign = line.spine.sign("findings")
    assert sign is not None
    click(sign)
    made = panel(checked)
    held = made.list.entry()
    assert held is not None
    assert held.finding.address.part in FIELDS


def test_marks_go_along_with_their_words_while_somebody_writes_before_them(
    checked: Window,
) -> None:
    checked.sheet.go_to(Address("text", 1, "en", start=0, end=0))
    write(checked.sheet.current_cell(), "So ")
    (one, *_) = cell(checked, EN).extraSelections()
    assert one.cursor.selectedText() == "28"


def test_a_finding_that_was_put_right_is_gone_after_a_pause(checked: Window, qtbot: QtBot) -> None:
    checked.sheet.go_to(Address("text", 1, "ar", start=6, end=8))
    write(checked.sheet.current_cell(), "28")
    wait(qtbot, checked)
    assert marked(checked, EN, "error") == []
    assert band(checked, 1).spine.state("findings") != "error"


def test_nothing_is_said_of_the_document_before(checked: Window, qtbot: QtBot) -> None:
    checked.session.open(Release(), {})
    assert checked.checking.report is None
    assert checked.tally.isHidden()
    wait(qtbot, checked)
    assert all(one.finding.code != FIGURE for one in report(checked).entries)


def test_the_foot_of_the_window_counts_errors_and_leads_to_them(checked: Window) -> None:
    count = report(checked).count("error")
    assert count >= 3
    assert f"{count} errors" in checked.tally.accessibleName()
    click(checked.tally)
    assert checked.side.shown == "findings"


def test_the_menu_of_marked_words_mends_them(checked: Window) -> None:
    at = entry(checked, HAMZA).finding.address
    (mend,) = (one for one in menu(checked, at) if one.text().startswith("Mend"))
    mend.trigger()
    assert "الإعلام" in read_plain(checked.session.release, FIRST)
    assert checked.session.history.undoText().startswith("Mend")
    checked.session.history.undo()
    assert checked.session.release == RELEASE


def test_words_without_a_finding_have_no_such_menu(checked: Window) -> None:
    words = [one.text() for one in menu(checked, Address("headline", language="en", start=1))]
    assert not any(one.startswith(("Mend", "Let it")) for one in words)


def test_a_release_that_is_read_only_is_checked_and_not_mended(
    window: Window, qtbot: QtBot
) -> None:
    window.session.open(RELEASE, {}, read_only=True)
    wait(qtbot, window)
    at = entry(window, HAMZA).finding.address
    offered = {one.text(): one.isEnabled() for one in menu(window, at) if one.text()}
    assert [is_on for words, is_on in offered.items() if words.startswith(("Mend", "Let"))] == [
        False,
        False,
    ]


def test_another_house_has_other_severities(checked: Window, qtbot: QtBot) -> None:
    profile = replace(checked.preview._profile, severities={HAMZA: "off", FIGURE: "warning"})
    checked.output.housed.emit(profile)
    qtbot.waitUntil(lambda: report(checked).count("error") == 0)
    qtbot.waitUntil(lambda: "28" in marked(checked, EN, "warning"))
