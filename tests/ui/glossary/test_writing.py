"""A person adds a term of selected words to those of the house, and puts others right."""

from __future__ import annotations

from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox, QPushButton
from pytestqt.qtbot import QtBot

from app.address import Address
from app.localized import Localized
from app.model import ARABIC, ENGLISH, Paragraph, Release, rich
from app.profile import encode_profile, load_profile, neutral_profile
from app.term import Rendering, Term
from tests.ui.answers import Answers
from tests.ui.hand import click
from ui.glossary.panel import Panel
from ui.termdialog import TermDialog
from ui.window import Window

CLINIC = Term(Localized(en=Rendering("clinic"), ar=Rendering("عيادة", forbidden=("مستوصف",))))
RELEASE = Release(
    rows=(Paragraph(1, Localized(en=rich("A clinic opens."), ar=rich("افتتاح مستوصف."))),),
    next_id=2,
)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "house.bayan-profile"


@pytest.fixture
def selected(window: Window) -> Window:
    """A word of a text is selected."""
    window.session.open(RELEASE, {})
    window.sheet.go_to(Address("text", 1, "en", start=2, end=8))
    return window


@pytest.fixture
def housed(selected: Window, answers: Answers, file: Path) -> Window:
    """The same in a house that has a term."""
    file.write_bytes(encode_profile(replace(neutral_profile(), glossary=(CLINIC,))))
    answers.on_profile = str(file)
    selected.commands.actions["profile"].trigger()
    return selected


def panel(window: Window, qtbot: QtBot) -> Panel:
    window.commands.actions["look_up"].trigger()
    made = window.side.panel("glossary")
    assert isinstance(made, Panel)
    qtbot.waitUntil(made.isVisible)
    return made


def line(dialog: TermDialog, code: str, part: str, words: str) -> None:
    dialog.lines[code, part].setText(words)


def test_a_new_term_begins_with_what_is_selected(selected: Window, answers: Answers) -> None:
    selected.commands.actions["new_term"].trigger()
    assert answers.term_shown == Term(Localized(en=Rendering("clinic")))
    selected.sheet.go_to(Address("text", 1, "ar", start=7, end=13))
    selected.commands.actions["new_term"].trigger()
    assert answers.term_shown == Term(Localized(ar=Rendering("مستوصف")))


def test_the_first_term_begins_the_file_of_the_house(
    selected: Window, answers: Answers, file: Path, qtbot: QtBot
) -> None:
    answers.on_term, answers.on_keep = CLINIC, file
    selected.commands.actions["new_term"].trigger()
    assert answers.asked == ["term", "keep in house.bayan-profile"]
    assert load_profile(file).glossary == (CLINIC,)
    assert selected._house.file == file
    report = selected.checking.watch
    qtbot.waitUntil(lambda: report.is_current)
    assert report.report is not None
    found = {one.finding.code: one.words for one in report.report.entries}
    assert found["term_forbidden"] == "مستوصف"


def test_a_file_of_a_house_that_is_there_keeps_what_it_has(
    selected: Window, answers: Answers, file: Path
) -> None:
    road = Term(Localized(en=Rendering("road"), ar=Rendering("طريق")))
    file.write_bytes(encode_profile(replace(neutral_profile(), glossary=(road,))))
    answers.on_term, answers.on_keep = CLINIC, file
    selected.commands.actions["new_term"].trigger()
    assert load_profile(file).glossary == (road, CLINIC)


def test_a_file_that_is_there_is_kept_when_it_is_named_without_its_ending(
    selected: Window, answers: Answers, file: Path
) -> None:
    road = Term(Localized(en=Rendering("road"), ar=Rendering("طريق")))
    file.write_bytes(encode_profile(replace(neutral_profile(), glossary=(road,))))
    answers.on_term, answers.on_keep = CLINIC, file.with_suffix("")
    selected.commands.actions["new_term"].trigger()
    assert load_profile(file).glossary == (road, CLINIC)


@pytest.mark.parametrize("way", ["says nowhere", "names a broken file"])
def test_a_term_that_cannot_be_kept_need_not_be_typed_again(
    selected: Window, answers: Answers, file: Path, way: str
) -> None:
    file.write_text("broken")
    answers.on_term, answers.on_keep = CLINIC, file if way == "names a broken file" else None
    selected.commands.actions["new_term"].trigger()
    assert answers.asked.count("term") == 2
    assert answers.term_shown == CLINIC
    assert len(answers.told) == (way == "names a broken file")
    assert file.read_text() == "broken"


def test_who_says_nowhere_keeps_nothing(selected: Window, answers: Answers) -> None:
    answers.on_term = CLINIC
    selected.commands.actions["new_term"].trigger()
    assert selected._house.profile.glossary == ()
    assert answers.told == []


def test_looking_a_term_up_begins_with_what_is_selected(housed: Window, qtbot: QtBot) -> None:
    made = panel(housed, qtbot)
    assert made.words.text() == "clinic"
    entry = made.list.entry()
    assert entry is not None
    assert entry.term == CLINIC


def test_the_panel_begins_a_term_with_what_was_looked_for(
    housed: Window, answers: Answers, qtbot: QtBot
) -> None:
    made = panel(housed, qtbot)
    made.words.setText("borehole")
    click(made.new)
    assert answers.term_shown == Term(Localized(en=Rendering("borehole")))


def test_a_term_is_put_right_and_deleted_from_the_panel(
    housed: Window, answers: Answers, file: Path, qtbot: QtBot
) -> None:
    made = panel(housed, qtbot)
    other = replace(CLINIC, note="of any size")
    answers.on_term = other
    click(made.edit)
    assert answers.asked[-1] == "own term"
    assert load_profile(file).glossary == (other,)
    answers.on_term = "delete"
    click(made.edit)
    assert load_profile(file).glossary == ()
    assert made.list.entry() is None


def test_a_term_that_ships_becomes_the_houses_when_it_is_changed(
    housed: Window, answers: Answers, file: Path, qtbot: QtBot
) -> None:
    made = panel(housed, qtbot)
    made.words.setText("host community")
    entry = made.list.entry()
    assert entry is not None
    answers.on_term = replace(entry.term, note="ours")
    click(made.edit)
    assert answers.asked[-1] == "term"
    assert load_profile(file).glossary == (CLINIC, answers.on_term)


def test_the_menu_of_selected_words_begins_a_term(selected: Window, answers: Answers) -> None:
    cell = selected.sheet.current_cell()
    assert cell is not None
    (action,) = (
        one for one in selected.rows.text_menu(cell, 4).actions() if one.text().startswith("New te")
    )
    action.trigger()
    assert answers.asked == ["term"]


def test_the_page_of_a_term_says_all_of_its_forms_and_takes_others(
    window: Window, qtbot: QtBot
) -> None:
    dialog = TermDialog(CLINIC, (ENGLISH, ARABIC), window, is_own=True)
    qtbot.addWidget(dialog)
    assert dialog.term() == CLINIC
    assert dialog.lines["ar", "forbidden"].text() == "مستوصف"
    assert dialog.lines["ar", "approved"].layoutDirection() == Qt.LayoutDirection.RightToLeft
    line(dialog, "en", "accepted", "clinics; health post")
    line(dialog, "ar", "forbidden", "مستوصف؛ مصحة")
    assert dialog.term().renderings["en"].accepted == ("clinics", "health post")
    assert dialog.term().renderings["ar"].forbidden == ("مستوصف", "مصحة")


def test_a_line_without_words_begins_where_its_language_does(window: Window, qtbot: QtBot) -> None:
    dialog = TermDialog(Term(Localized()), (ENGLISH, ARABIC), window, is_own=False)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(dialog.isVisible)
    for (code, _), one in dialog.lines.items():
        one.grab()  # where the words begin is made up as they are painted
        place = one.cursorRect().center().x()
        assert (place > one.width() / 2) is (code == "ar")


def test_a_term_needs_a_name_in_each_language(window: Window, qtbot: QtBot) -> None:
    dialog = TermDialog(Term(Localized(en=Rendering("well"))), (ENGLISH, ARABIC), window,
                        is_own=False)  # fmt: skip
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(dialog.isVisible)
    buttons = dialog.findChild(QDialogButtonBox)
    assert isinstance(buttons, QDialogButtonBox)
    save = buttons.button(QDialogButtonBox.StandardButton.Save)
    assert not save.isEnabled()
    assert dialog.focusWidget() is dialog.lines["ar", "approved"]
    line(dialog, "ar", "approved", "بئر")
    assert save.isEnabled()
    assert [one.text() for one in dialog.findChildren(QPushButton)].count("Delete the term") == 0
