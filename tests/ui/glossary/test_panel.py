"""A person sees the terms of the row, looks for others, and puts what is approved in the text."""

from __future__ import annotations

from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.address import Address
from app.glossary import Glossary
from app.localized import Localized
from app.model import Paragraph, Release, plain, rich
from app.profile import encode_profile, neutral_profile
from app.term import Rendering, Term
from tests.ui.answers import Answers
from tests.ui.hand import click, focused, press, write
from ui.glossary.panel import Panel
from ui.glossary.words import used_in_row
from ui.window import Window

Key, Mods = Qt.Key, Qt.KeyboardModifier
LOOK_UP = (Key.Key_T, Mods.ControlModifier | Mods.ShiftModifier)
RELEASE = Release(
    rows=(
        Paragraph(
            1,
            Localized(
                en=rich("Vulnerable communities host people."),
                ar=rich("المجتمعات الهشة تستضيف الناس."),
            ),
        ),
        Paragraph(2, Localized(en=rich("The host community "), ar=rich("شكر "))),
        Paragraph(3, Localized(en=rich("Nothing here."), ar=rich("لا شيء هنا."))),
    ),
    next_id=4,
)


@pytest.fixture
def panel(window: Window, qtbot: QtBot) -> Panel:
    window.session.open(RELEASE, {})
    go(window, 1, "en")
    window.commands.actions["glossary"].trigger()
    found = window.side.panel("glossary")
    assert isinstance(found, Panel)
    qtbot.waitUntil(found.isVisible)
    return found


def go(window: Window, row: int, code: str, end: int = 0) -> None:
    window.sheet.go_to(Address("text", row, code, start=end, end=end))


def listed(panel: Panel) -> list[str]:
    return [one.approved("en") for one in panel.list.terms.entries]


def said(window: Window, row: int, code: str) -> str:
    held = window.session.release.rows[row - 1]
    assert isinstance(held, Paragraph)
    return plain(held.text[code])


def test_the_panel_has_the_terms_of_the_row_and_follows_the_cursor(
    window: Window, panel: Panel, qtbot: QtBot
) -> None:
    assert listed(panel) == ["vulnerable communities"]
    go(window, 2, "ar")
    qtbot.waitUntil(lambda: listed(panel) == ["host community"])
    go(window, 3, "en")
    qtbot.waitUntil(lambda: listed(panel) == [])
    assert panel.empty.isVisible()


def test_a_term_that_is_typed_comes_up(window: Window, panel: Panel, qtbot: QtBot) -> None:
    go(window, 3, "en")
    qtbot.waitUntil(lambda: listed(panel) == [])
    write(window.sheet.current_cell(), "Gender-based violence. ")
    qtbot.waitUntil(lambda: listed(panel) == ["gender-based violence"])


def test_a_form_that_the_house_does_not_write_is_named(panel: Panel) -> None:
    (entry,) = panel.list.terms.entries
    assert entry.worst() == "variant"
    assert "المجتمعات الهشة" in used_in_row(entry)
    told = panel.list.terms.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert all(words in told for words in ("vulnerable communities", "المجتمعات الضعيفة", "الهشة"))


def test_the_details_say_all_forms_each_in_its_direction(panel: Panel) -> None:
    assert "المجتمعات الضعيفة" in panel.details.said()
    assert "المجتمعات الهشة" in panel.details.said()
    labels = panel.details.findChildren(QLabel)
    arabic = next(one for one in labels if one.text() == "\u200fالمجتمعات الضعيفة")
    assert arabic.layoutDirection() == Qt.LayoutDirection.RightToLeft


def test_a_term_of_many_forms_leaves_room_for_the_list(panel: Panel) -> None:
    forms = tuple(f"another form of number {number}" for number in range(200))
    term = Term(Localized(en=Rendering("term", forms), ar=Rendering("مصطلح")))
    panel.take_glossary(Glossary([term]))
    panel.words.setText("number 7")
    assert panel.details.height() < panel.height() / 2
    assert panel.details.verticalScrollBar().maximum() > 0
    assert "number 199" in panel.details.said()


@pytest.mark.parametrize("typed", ["HOST commun", "المجتمع المضيف", "المُجتمع المضيف"])
def test_all_terms_are_looked_through_in_both_languages(
    window: Window, panel: Panel, typed: str
) -> None:
    press(window.sheet.current_cell(), *LOOK_UP)
    assert panel.words.hasFocus()
    panel.words.setText(typed)
    assert listed(panel)[0] == "host community"
    press(panel.words, Key.Key_Escape)
    assert listed(panel) == ["vulnerable communities"]
    press(panel.words, Key.Key_Escape)
    assert focused() is window.sheet.current_cell()


def test_terms_that_begin_with_what_is_typed_come_before_those_of_that_subject(
    panel: Panel,
) -> None:
    panel.words.setText("migra")
    assert listed(panel)[0].startswith("migra")
    subjects = [one.term.subject for one in panel.list.terms.entries]
    assert subjects.count("migration") > sum("migra" in one for one in listed(panel))


def test_enter_puts_the_rendering_of_the_language_of_the_text_there_as_one_step(
    window: Window, panel: Panel
) -> None:
    go(window, 2, "ar", len("شكر "))
    press(window.sheet.current_cell(), *LOOK_UP)
    panel.words.setText("host comm")
    press(panel.words, Key.Key_Down)
    assert panel.list.hasFocus()
    press(panel.list, Key.Key_Return)
    assert said(window, 2, "ar") == "شكر المجتمع المضيف"
    assert focused() is window.sheet.current_cell()
    window.session.history.undo()
    assert said(window, 2, "ar") == "شكر "


def test_the_button_and_enter_in_the_filter_put_it_in_place_of_what_is_selected(
    window: Window, panel: Panel
) -> None:
    window.sheet.go_to(Address("text", 3, "en", start=0, end=7))
    panel.words.setText("host community")
    click(panel.insert)
    assert said(window, 3, "en") == "host community here."
    panel.words.setFocus()
    press(panel.words, Key.Key_Return)
    assert said(window, 3, "en") == "host communityhost community here."


def test_nothing_is_put_into_a_release_that_is_read_only(window: Window, panel: Panel) -> None:
    window.session.open(RELEASE, {}, read_only=True)
    go(window, 1, "en")
    window.terms.show()
    panel.words.setText("host community")
    press(panel.words, Key.Key_Return)
    assert not panel.insert.isEnabled()
    assert window.session.release is RELEASE


def test_a_text_without_a_language_takes_no_term(
    window: Window, panel: Panel, release: Release
) -> None:
    window.session.open(release, {})
    window.sheet.go_to(Address("phone", 5, start=0, end=0))
    panel.words.setText("host community")
    click(panel.insert)
    assert window.session.release is release
    assert "cursor" in window.statusBar().currentMessage()


def test_another_house_has_other_terms(
    window: Window, panel: Panel, answers: Answers, tmp_path: Path
) -> None:
    assert panel.source.isVisible()
    own = Term(Localized(en=Rendering("nothing"), ar=Rendering("العدم")))
    file = tmp_path / "own.bayan-profile"
    file.write_bytes(encode_profile(replace(neutral_profile(), glossary=(own,))))
    answers.on_profile = str(file)
    go(window, 3, "en")
    window.commands.actions["profile"].trigger()
    assert listed(panel) == ["nothing"]
    assert not panel.source.isVisible()
