"""A person compares both texts, changes one at the last minute, and sees what no longer fits."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.address import Address
from app.model import Release
from tests.ui.answers import Answers
from tests.ui.hand import click, press, write
from ui.editor.cell import Cell
from ui.editor.pair import PairBand
from ui.instep.card import Card
from ui.shell import Shell
from ui.theme import inks
from ui.window import Window

Key, Mods = Qt.Key, Qt.KeyboardModifier
ENGLISH, ARABIC = Address("headline", language="en"), Address("headline", language="ar")


def go(window: Window, at: Address) -> Cell:
    window.sheet.go_to(at)
    cell = window.sheet.cell(at)
    assert cell is not None
    return cell


def band(window: Window, at: Address) -> PairBand:
    found = window.sheet.band(at)
    assert isinstance(found, PairBand)
    return found


def sign(window: Window, at: Address) -> str:
    return band(window, at).spine.state("step")


def marked(window: Window, at: Address) -> list[str]:
    """The words of a cell that are marked as changed."""
    cell = window.sheet.cell(at)
    assert cell is not None
    text = cell.toPlainText()
    return [text[one.start : one.end] for one in cell.markings.of("stale")]


def ground(window: Window, at: Address) -> str:
    """The colour beside the text of a cell."""
    found = band(window, at)
    cell = window.sheet.cell(at)
    assert cell is not None
    picture = found.grab().toImage()
    scale = picture.devicePixelRatio()
    place = cell.geometry().bottomLeft() + QPoint(-6, -1)
    return QColor(picture.pixelColor(int(place.x() * scale), int(place.y() * scale))).name().upper()


def card(window: Window) -> Card:
    QApplication.processEvents()
    assert window.instep.card.isVisible()
    return window.instep.card


def open_release(window: Window, release: Release) -> None:
    window.session.open(release, {})


def test_the_headline_is_changed_at_the_last_minute(window: Window, answers: Answers) -> None:
    write(go(window, ENGLISH), "Four wells reopen")
    write(go(window, ARABIC), "إعادة فتح أربع آبار")
    assert sign(window, ENGLISH) == ""
    press(window.sheet.cell(ARABIC), Key.Key_F4)
    assert sign(window, ENGLISH) == "compared"
    cell = go(window, replace_start(ENGLISH))
    press(cell, Key.Key_Right, Mods.ControlModifier | Mods.ShiftModifier)
    write(cell, "Five ")
    assert sign(window, ENGLISH) == "stale"
    assert marked(window, ENGLISH) == ["Five"]
    assert marked(window, ARABIC) == []
    assert ground(window, ARABIC) == inks().amber_ground
    assert ground(window, ENGLISH) != inks().amber_ground
    assert window.desk.save()
    assert window.desk.open(answers.on_save)
    assert sign(window, ENGLISH) == "stale"
    assert marked(window, ENGLISH) == ["Five"]
    go(window, ENGLISH)
    press(window.sheet.cell(ENGLISH), Key.Key_F4)
    assert sign(window, ENGLISH) == "compared"
    assert marked(window, ENGLISH) == []
    assert ground(window, ARABIC) != inks().amber_ground
    window.session.history.undo()
    assert sign(window, ENGLISH) == "stale"
    assert marked(window, ENGLISH) == ["Five"]


def replace_start(at: Address) -> Address:
    return Address(at.part, at.owner, at.language, at.item, 0, 0)


def test_the_card_of_a_pair_says_word_by_word_what_changed_and_who_compared(
    window: Window, release: Release
) -> None:
    open_release(window, release)
    go(window, Address("text", 1, "ar"))
    window.preferences.choose(user="Rana Aziz")
    press(window.sheet.cell(Address("text", 1, "ar")), Key.Key_F4)
    cell = go(window, replace_start(Address("text", 1, "en")))
    press(cell, Key.Key_Delete, Mods.ControlModifier)
    write(cell, "Ten")
    button = band(window, Address("text", 1)).spine.sign("step")
    assert button is not None
    click(button)
    held = card(window)
    assert held.accessibleName() == "English has changed since the texts were compared"
    (text,) = held.texts
    assert text.toPlainText().replace("\u2009", "") == "OneTen. Two."
    cursor = text.textCursor()
    cursor.setPosition(2)
    assert cursor.charFormat().fontStrikeOut()
    cursor.setPosition(5)
    assert cursor.charFormat().fontUnderline()
    assert "Rana Aziz" in " ".join(held.lines)
    assert "2026-05-04 12:00" in " ".join(held.lines)
    press(held.compared, Key.Key_Space)
    assert held.isHidden()
    assert sign(window, Address("text", 1)) == "compared"
    assert window.session.release.comparisons[0].by == "Rana Aziz"


def test_the_card_opens_by_key_closes_by_escape_and_takes_a_comparison_back(
    window: Window, release: Release
) -> None:
    open_release(window, release)
    cell = go(window, Address("text", 1, "en"))
    press(cell, Key.Key_Return, Mods.AltModifier)
    held = card(window)
    assert held.accessibleName() == "Nobody has compared these texts yet"
    assert held.forgotten.isHidden()
    assert held.compared.hasFocus()
    press(held.compared, Key.Key_Escape)
    assert held.isHidden()
    assert cell.hasFocus()
    assert not window.session.release.comparisons
    press(cell, Key.Key_F4)
    press(cell, Key.Key_Return, Mods.AltModifier)
    held = card(window)
    assert held.compared.isHidden()
    click(held.forgotten)
    assert not window.session.release.comparisons
    window.session.history.undo()
    assert sign(window, Address("text", 1)) == "compared"


def test_a_change_of_the_text_that_follows_is_shown_quietly(
    window: Window, release: Release
) -> None:
    open_release(window, release)
    arabic = Address("text", 1, "ar")
    press(go(window, arabic), Key.Key_F4)
    write(window.sheet.cell(arabic), "ثلاثة.")
    assert sign(window, arabic) == "changed"
    assert marked(window, arabic) == []
    assert ground(window, arabic) != inks().amber_ground
    tip = band(window, arabic).spine.words()
    assert "Arabic has changed since the texts were compared" in tip


def test_a_row_of_several_texts_is_compared_at_one_go(window: Window, release: Release) -> None:
    open_release(window, release)
    press(go(window, Address("speaker", 3, "ar")), Key.Key_F4)
    assert [sign(window, Address(part, 3)) for part in ("text", "speaker", "post")] == [
        "compared"
    ] * 3
    assert window.session.history.undoText() == "Compared"


def test_several_rows_that_are_selected_are_compared_together(
    window: Window, release: Release
) -> None:
    open_release(window, release)
    window.sheet.selection.pick((1, 2, 3))
    press(window, Key.Key_F4)
    assert {one.at.owner for one in window.session.release.comparisons} == {1, 2, 3}
    assert window.sheet.selection.rows == (1, 2, 3)
    assert window.session.history.count() == 1


def test_the_next_pair_is_the_one_that_waits_and_the_last_is_followed_by_the_first(
    window: Window, release: Release
) -> None:
    open_release(window, release)
    cell = go(window, Address("text", 1, "en"))
    press(cell, Key.Key_F4)
    press(cell, Key.Key_F4, Mods.ShiftModifier)
    assert window.session.here == replace_start(Address("text", 2, "ar"))
    window.instep.compare()
    for at in (Address("text", 3), Address("items", 4)):
        window.instep.go_on()
        assert window.sheet.here is not None
        assert (window.sheet.here.owner, window.sheet.here.language) == (at.owner, "ar")
        window.instep.compare()
    window.instep.go_on()
    assert window.sheet.here is not None
    assert window.sheet.here.part == "headline"
    window.instep.compare()
    window.instep.go_on()
    assert window.statusBar().currentMessage() == "Every pair is compared"


def test_in_a_row_of_several_texts_the_cursor_goes_to_the_one_that_changed(
    window: Window, release: Release
) -> None:
    open_release(window, release)
    press(go(window, Address("text", 3, "en")), Key.Key_F4)
    write(go(window, Address("post", 3, "en")), "!")
    go(window, Address("text", 2, "en"))
    window.instep.go_on()
    assert window.sheet.here == replace_start(Address("post", 3, "ar"))


def test_one_key_compares_and_goes_on_when_a_person_wants_it_so(
    window: Window, release: Release
) -> None:
    open_release(window, release)
    window.commands.actions["going_on"].trigger()
    assert window.preferences.value.is_going_on
    window.preferences.choose(is_going_on=False)
    assert not window.commands.actions["going_on"].isChecked()
    window.preferences.choose(is_going_on=True)
    press(go(window, ARABIC), Key.Key_F4)
    press(window.sheet.current_cell(), Key.Key_F4)
    assert window.sheet.here is not None
    assert window.sheet.here.owner == 2
    assert [one.at.owner for one in window.session.release.comparisons] == [0, 1]


def test_arabic_leads_when_it_is_told_to(window: Window, release: Release) -> None:
    open_release(window, release)
    press(go(window, Address("text", 1, "en")), Key.Key_F4)
    actions = window.commands.actions
    assert [actions[id_].text() for id_ in ("lead_left", "lead_right")] == [
        "&English leads",
        "&Arabic leads",
    ]
    actions["lead_right"].trigger()
    assert [actions[id_].isChecked() for id_ in ("lead_left", "lead_right")] == [False, True]
    left, right = band(window, ENGLISH).cells()
    assert (left.pane.code, right.pane.code) == ("en", "ar")
    assert window.sheet.here == replace_start(Address("text", 1, "en"))
    write(go(window, Address("text", 1, "ar")), " ثلاثة.")
    assert sign(window, Address("text", 1)) == "stale"
    assert marked(window, Address("text", 1, "ar")) == [" ثلاثة."]
    assert ground(window, Address("text", 1, "en")) == inks().amber_ground
    window.session.history.undo()
    window.session.history.undo()
    assert [actions[id_].isChecked() for id_ in ("lead_left", "lead_right")] == [True, False]


def test_both_halves_of_a_pair_that_is_split_are_still_compared(
    window: Window, release: Release
) -> None:
    open_release(window, release)
    cell = go(window, Address("text", 1, "en", start=4, end=4))
    press(cell, Key.Key_F4)
    press(cell, Key.Key_Return)
    new = window.session.release.rows[1].id
    assert [sign(window, Address("text", id_)) for id_ in (1, new)] == ["compared", "compared"]
    press(window.sheet.current_cell(), Key.Key_Backspace)
    assert sign(window, Address("text", 1)) == "compared"


def test_nothing_is_compared_in_a_release_that_is_read_only(
    window: Window, release: Release
) -> None:
    window.session.open(release, {}, read_only=True)
    go(window, Address("text", 1, "en"))
    window.instep.compare()
    assert not window.session.release.comparisons
    assert not window.commands.actions["compared"].isEnabled()
    window.instep.show_card()
    assert card(window).compared.isHidden()


def test_the_card_stays_and_tells_what_is_new_while_its_pair_is_written_in(
    window: Window, release: Release, qtbot: QtBot
) -> None:
    open_release(window, release)
    english, arabic = Address("text", 1, "en"), Address("text", 1, "ar")
    press(go(window, english), Key.Key_F4)
    write(go(window, replace_start(english)), "Ten. ")
    window.instep.show_card()
    held = card(window)
    top = band(window, english).mapTo(window.sheet.viewport(), QPoint(0, 0)).y()
    assert held.y() >= top + band(window, english).height()
    write(go(window, replace_start(arabic)), "عشرة. ")
    qtbot.waitUntil(lambda: len(held.texts) == 2)
    assert held.lines[0] == "Both texts have changed since they were compared"
    assert held.texts[1].layoutDirection() == Qt.LayoutDirection.RightToLeft
    press(window.sheet.current_cell(), Key.Key_F4)
    assert held.isHidden()
    assert sign(window, english) == "compared"


def test_the_card_is_there_again_when_the_sheet_is_built_anew(
    window: Window, release: Release, qtbot: QtBot
) -> None:
    open_release(window, release)
    go(window, Address("text", 1, "en"))
    window.instep.show_card()
    held = card(window)
    window.zoom(1)
    assert held.isHidden()
    qtbot.waitUntil(held.isVisible)
    top = band(window, Address("text", 1)).mapTo(window.sheet.viewport(), QPoint(0, 0)).y()
    assert held.y() >= top + band(window, Address("text", 1)).height()


def test_the_card_goes_when_the_cursor_goes_to_another_pair_or_its_row_is_removed(
    window: Window, release: Release, qtbot: QtBot
) -> None:
    open_release(window, release)
    go(window, Address("text", 1, "en"))
    window.instep.show_card()
    held = card(window)
    go(window, Address("text", 2, "en"))
    assert held.isHidden()
    window.instep.show_card()
    assert card(window) is held
    window.rows.remove()
    qtbot.waitUntil(held.isHidden)


def test_signs_and_menus_are_there_again_in_a_window_of_other_colours(
    shell: Shell, release: Release, qtbot: QtBot
) -> None:
    open_release(shell.window, release)
    press(go(shell.window, ENGLISH), Key.Key_F4)
    before = shell.window
    shell.preferences.choose(light="dark")
    qtbot.waitUntil(lambda: shell.window is not before)
    assert sign(shell.window, ENGLISH) == "compared"
    write(go(shell.window, replace_start(ENGLISH)), "Ten ")
    assert ground(shell.window, ARABIC) == inks().amber_ground
    open_release(shell.window, release)
    assert shell.window.commands.actions["lead_left"].isChecked()


def test_the_line_at_the_foot_counts_the_pairs_that_are_compared(
    window: Window, release: Release, qtbot: QtBot
) -> None:
    open_release(window, release)
    label = window.status.compared
    assert label.text() == ""
    press(go(window, Address("text", 1, "en")), Key.Key_F4)
    qtbot.waitUntil(lambda: label.text() == "Compared: 1 of 5")
    write(window.sheet.cell(Address("text", 1, "en")), "New. ")
    qtbot.waitUntil(lambda: label.text() == "Compared: 0 of 5")
    assert label.toolTip() == "Changed since they were compared: 1. Not compared yet: 4."


def test_rows_that_are_cut_and_pasted_are_still_compared(window: Window, release: Release) -> None:
    open_release(window, release)
    window.sheet.selection.pick((1, 2))
    press(window.sheet.selection, Key.Key_F4)
    window.rows.cut()
    assert not window.session.release.comparisons
    go(window, Address("items", 4, "en"))
    window.rows.paste_rows()
    new = [row.id for row in window.session.release.rows[-2:]]
    assert [sign(window, Address("text", id_)) for id_ in new] == ["compared", "compared"]
