"""The panel of findings: what stands in it, what keys do, and how it follows the text."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QAction
from pytestqt.qtbot import QtBot

from app.address import Address
from app.localized import Localized
from app.lookup import read_plain
from app.model import Dismissal, Paragraph, rich
from tests.ui.checking.found import (
    AR,
    DRAFT,
    EN,
    FIGURE,
    FIRST,
    HAMZA,
    RELEASE,
    SECOND,
    entries,
    entry,
    panel,
    wait,
)
from tests.ui.hand import click, focused, press, write
from ui.checking.panel import Panel
from ui.window import Window

HELD = Qt.KeyboardModifier


def titles(held: Panel) -> list[str]:
    model = held.list.findings
    return [group.kind for group in model.groups]


def shown(held: Panel) -> list[str]:
    return [one.finding.code for group in held.list.findings.groups for one in group.entries]


def choose(window: Window, held: Panel, code: str, place: int = 0) -> None:
    assert held.list.choose(entries(window, code)[place])


def only(held: Sequence[Dismissal]) -> Dismissal:
    assert len(held) == 1
    return held[0]


def action(window: Window, id_: str) -> QAction:
    return window.commands.actions[id_]


def test_findings_stand_by_how_grave_they_are_and_in_the_order_of_the_sheet(
    checked: Window,
) -> None:
    held = panel(checked)
    assert titles(held)[0] == "error"
    assert titles(held)[-1] == "info"
    errors = [one.finding.code for one in held.list.findings.groups[0].entries]
    assert [code for code in errors if code in {FIGURE, HAMZA}] == [FIGURE, HAMZA, HAMZA]


def test_a_screen_reader_is_told_headings_with_counts_and_whole_findings(
    checked: Window,
) -> None:
    model = panel(checked).list.findings
    head = model.index(0, 0)
    count = model.rowCount(head)
    said = Qt.ItemDataRole.AccessibleTextRole
    assert model.data(head, said) == f"Errors: {count}"
    words = [str(model.data(model.index(row, 0, head), said)) for row in range(count)]
    (one,) = (line for line in words if "28" in line)
    assert "Row 1, English" in one


def test_the_filter_looks_through_sentence_words_and_rule(checked: Window) -> None:
    held = panel(checked)
    for typed, code in (("الإعلام", HAMZA), ("82", FIGURE), ("state_dr", DRAFT)):
        held.sieve.words.setText(typed)
        assert set(shown(held)) == {code}, typed
    held.sieve.words.setText("no such thing")
    assert shown(held) == []
    assert held.empty.isVisible()
    assert not held.list.verticalScrollBar().isVisible()


def test_severities_and_groups_of_rules_can_be_left_out(checked: Window) -> None:
    held = panel(checked)
    click(held.sieve.severities["info"])
    assert DRAFT not in shown(held)
    held.sieve.groups.setCurrentIndex(held.sieve.groups.findData("parity"))
    assert FIGURE in shown(held)
    assert HAMZA not in shown(held)


def test_enter_goes_to_the_words_and_marks_those_opposite(checked: Window) -> None:
    held = panel(checked)
    choose(checked, held, FIGURE)
    press(held.list, Qt.Key.Key_Return)
    cell = checked.sheet.current_cell()
    assert cell is focused()
    assert cell.textCursor().selectedText() == "28"
    other = checked.sheet.cell(AR)
    assert other is not None
    (mark,) = other.markings.of("counterpart")
    assert "حفروا 82 بئرا."[mark.start : mark.end] == "82"
    checked.sheet.go_to(Address("headline", language="en", end=0))
    assert other.markings.of("counterpart") == ()


def test_words_in_another_row_do_not_lead_away_from_those_that_are_gone_to(
    window: Window, qtbot: QtBot
) -> None:
    text = Localized(en=rich("A security-development nexus."), ar=rich("هذه الرابطة."))
    long = Localized(en=rich("They dug wells. " * 60), ar=rich("حفروا آبارا. " * 60))
    last = Localized(en=rich("The Security and Development Nexus again."), ar=rich("هذه الرابطة."))
    rows = [Paragraph(1, text), *(Paragraph(n, long) for n in range(2, 7)), Paragraph(7, last)]
    window.session.open(replace(RELEASE, rows=tuple(rows), next_id=8), {})
    window.resize(900, 500)
    wait(qtbot, window)
    finding = entry(window, "term_two_forms").finding
    assert finding.counterpart is not None
    assert {finding.address.owner, finding.counterpart.owner} == {1, 7}
    held = panel(window)
    choose(window, held, "term_two_forms")
    press(held.list, Qt.Key.Key_Return)
    cell = window.sheet.current_cell()
    assert cell is not None
    assert cell.home == finding.address.whole()
    top = cell.mapTo(window.sheet.viewport(), cell.rect().topLeft()).y()
    assert 0 <= top < window.sheet.viewport().height()


def test_going_through_the_list_shows_the_words_and_keeps_the_keyboard(checked: Window) -> None:
    held = panel(checked)
    choose(checked, held, HAMZA)
    press(held.list, Qt.Key.Key_Down)
    assert focused() is held.list
    here = checked.sheet.here
    assert here is not None
    assert (here.owner, here.start) == (3, 5)


def test_control_enter_mends_as_one_step_and_the_next_one_comes_to_hand(
    checked: Window, qtbot: QtBot
) -> None:
    held = panel(checked)
    choose(checked, held, HAMZA)
    press(held.list, Qt.Key.Key_Return, HELD.ControlModifier)
    assert read_plain(checked.session.release, FIRST) == "جاء الإعلام أمس."
    assert len(checked.session.release.rows) == 3
    assert focused() is held.list
    wait(qtbot, checked)
    assert len(entries(checked, HAMZA)) == 1
    left = held.list.entry()
    assert left is not None
    assert left.severity == "error"
    checked.session.history.undo()
    assert checked.session.release == RELEASE


def test_all_of_a_kind_are_mended_as_one_step(checked: Window) -> None:
    held = panel(checked)
    choose(checked, held, HAMZA)
    assert "(2)" in held.details.mend_all.text()
    click(held.details.mend_all)
    texts = [read_plain(checked.session.release, at) for at in (FIRST, SECOND)]
    assert texts == ["جاء الإعلام أمس.", "غادر الإعلام أمس."]
    assert checked.session.history.count() == 1


def test_where_a_person_has_to_decide_nothing_is_offered_as_a_mend(checked: Window) -> None:
    held = panel(checked)
    choose(checked, held, FIGURE)
    assert held.details.mend.isHidden()
    press(held.list, Qt.Key.Key_Return, HELD.ControlModifier)
    assert checked.session.release == RELEASE


def test_a_finding_is_let_stand_for_a_reason_and_brought_back(
    checked: Window, qtbot: QtBot
) -> None:
    held = panel(checked)
    choose(checked, held, FIGURE)
    press(held.list, Qt.Key.Key_Delete)
    assert focused() is held.details.why
    press(held.details.why, Qt.Key.Key_Return)
    assert checked.session.release.dismissals == ()
    write(held.details.why, "Both are meant")
    press(held.details.why, Qt.Key.Key_Return)
    kept = only(checked.session.release.dismissals)
    assert (kept.code, kept.words, kept.reason) == (FIGURE, "28", "Both are meant")
    assert kept.when is not None
    wait(qtbot, checked)
    assert titles(held)[-1] == "stood"
    assert not held.list.isExpanded(_last_head(held))
    cell = checked.sheet.cell(EN)
    assert cell is not None
    assert [one for one in cell.markings.of("findings") if one.kind == "error"] == []
    choose(checked, held, FIGURE)
    assert "Both are meant" in held.details.reason.text()
    click(held.details.back)
    assert checked.session.release.dismissals == ()
    checked.session.history.undo()
    checked.session.history.undo()
    assert checked.session.release == RELEASE


def _last_head(held: Panel) -> QModelIndex:
    return held.list.findings.index(len(held.list.findings.groups) - 1, 0)


def test_what_has_changed_since_it_was_checked_is_not_mended(checked: Window) -> None:
    held = panel(checked)
    choose(checked, held, HAMZA)
    checked.sheet.go_to(Address("text", 2, "ar", start=0, end=0))
    write(checked.sheet.current_cell(), "و")
    before = checked.session.release
    checked.checking.hand.deeds.mend(entry(checked, HAMZA), checked.checking.report)  # type: ignore[arg-type]
    assert checked.session.release is before


def test_keys_lead_from_one_finding_to_the_next_and_round(checked: Window) -> None:
    checked.sheet.go_to(Address("headline", language="en", start=0, end=0))
    seen = []
    for _ in range(len([one for one in checked.checking.report.open()  # type: ignore[union-attr]
                        if one.severity != "info"])):  # fmt: skip
        action(checked, "next_finding").trigger()
        here = checked.sheet.here
        assert here is not None
        seen.append((here.owner, here.start))
    assert (1, 9) in seen
    assert (2, 4) in seen
    assert seen == sorted(seen)
    first = seen[0]
    action(checked, "next_finding").trigger()
    assert checked.sheet.here is not None
    assert (checked.sheet.here.owner, checked.sheet.here.start) == first
    action(checked, "finding_before").trigger()
    assert (checked.sheet.here.owner, checked.sheet.here.start) == seen[-1]


def test_the_finding_at_the_cursor_is_mended_by_key(checked: Window) -> None:
    checked.sheet.go_to(Address("text", 3, "ar", start=6, end=6))
    action(checked, "mend").trigger()
    assert read_plain(checked.session.release, SECOND) == "غادر الإعلام أمس."


def test_what_is_in_a_field_beside_the_sheet_opens_the_fields(checked: Window) -> None:
    held = panel(checked)
    choose(checked, held, DRAFT)
    press(held.list, Qt.Key.Key_Return)
    assert checked.side.shown == "fields"


def test_escape_goes_back_to_the_text(checked: Window) -> None:
    checked.sheet.go_to(EN)
    held = panel(checked)
    press(held.list, Qt.Key.Key_Escape)
    assert focused() is checked.sheet.cell(EN)
