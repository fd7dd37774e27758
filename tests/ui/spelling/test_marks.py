"""Misspelt words are marked while nobody types, and can be put right from their menu."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from pytestqt.qtbot import QtBot

from app.address import Address
from app.localized import Localized
from app.lookup import read_plain
from app.lookup import write as replaced
from app.model import Contact, Paragraph, Quotation, Release, Span, rich
from tests.ui.hand import press, write
from ui.editor.cell import Cell
from ui.window import Window

EN, AR = Address("text", 1, "en"), Address("text", 1, "ar")
RELEASE = Release(
    headline=Localized(en=rich("Wells reopen in Ninewa"), ar=rich("إعادة فتح آبار في نينوى")),
    rows=(
        Paragraph(1, Localized(en=rich("They recieve water."), ar=rich("تتسلم الحكومه المياه."))),
        Quotation(
            2,
            Localized(en=rich("Ruqayya said so to the goverment.")),
            speaker=Localized(en="Ruqayya Shahlawi"),
        ),
    ),
    contacts=(Contact(3, Localized(en="Tuqa Qassimi"), phone="+964 770 000 0000"),),
    next_id=4,
)


@pytest.fixture
def spelled(window: Window, qtbot: QtBot) -> Window:
    window.session.open(RELEASE, {})
    wait_for(qtbot, window, EN, ["recieve"])
    return window


def cell(window: Window, at: Address) -> Cell:
    found = window.sheet.cell(at)
    assert found is not None
    return found


def marked(window: Window, at: Address) -> list[str]:
    text = read_plain(window.session.release, at)
    held = cell(window, at).markings.of("spelling")
    assert all(one.kind == "misspelt" for one in held)
    return [text[one.start : one.end] for one in held]


def wait_for(qtbot: QtBot, window: Window, at: Address, words: list[str]) -> None:
    qtbot.waitUntil(lambda: marked(window, at) == words)


def offers(window: Window, at: Address, point: int) -> dict[str, QAction]:
    """The actions of the menu at a code point, by their words without isolates."""
    menu = window.rows.text_menu(cell(window, at), point)
    return {action.text().strip("\u2068\u2069"): action for action in menu.actions()}


def test_both_panes_are_marked_and_names_are_not(spelled: Window, qtbot: QtBot) -> None:
    wait_for(qtbot, spelled, AR, ["الحكومه"])
    wait_for(qtbot, spelled, Address("text", 2, "en"), ["goverment"])
    for at in (Address("headline", language="en"), Address("speaker", 2, "en")):
        assert marked(spelled, at) == []


def test_the_word_in_hand_is_marked_once_the_cursor_has_left_it(
    spelled: Window, qtbot: QtBot
) -> None:
    spelled.sheet.go_to(Address("text", 1, "en", start=0, end=0))
    write(cell(spelled, EN), "Helpp")
    wait_for(qtbot, spelled, EN, ["recieve"])
    assert marked(spelled, EN) == ["recieve"]
    write(cell(spelled, EN), " ")
    wait_for(qtbot, spelled, EN, ["Helpp", "recieve"])


def test_a_word_left_by_the_arrow_keys_is_marked_too(spelled: Window, qtbot: QtBot) -> None:
    spelled.sheet.go_to(Address("text", 1, "en", start=19, end=19))
    write(cell(spelled, EN), " Agian")
    qtbot.wait(100)
    assert marked(spelled, EN) == ["recieve"]
    for _ in "Again ":
        press(cell(spelled, EN), Qt.Key.Key_Left)
    wait_for(qtbot, spelled, EN, ["recieve", "Agian"])


def test_the_menu_puts_another_word_in_place_and_keeps_its_look(
    spelled: Window, qtbot: QtBot
) -> None:
    bold = (Span("They "), Span("recieve", bold=True), Span(" water."))
    spelled.session.edit("Typing", lambda release: _with_text(release, bold))
    wait_for(qtbot, spelled, EN, ["recieve"])
    action = offers(spelled, EN, 7)["receive"]
    action.trigger()
    held = spelled.session.release.rows[0]
    assert isinstance(held, Paragraph)
    assert held.text["en"] == (Span("They "), Span("receive", bold=True), Span(" water."))
    wait_for(qtbot, spelled, EN, [])
    assert spelled.session.here == Address("text", 1, "en", start=12, end=12)
    spelled.session.history.undo()
    wait_for(qtbot, spelled, EN, ["recieve"])


def test_the_first_word_offered_in_arabic_is_the_one_with_its_taa_marbuta(
    spelled: Window,
) -> None:
    assert next(iter(offers(spelled, AR, 9))) == "الحكومة"


def test_the_menu_of_a_right_word_offers_nothing(spelled: Window) -> None:
    assert "Add to own words" not in offers(spelled, EN, 1)
    assert "Add to own words" in offers(spelled, EN, 5)
    assert "Add to own words" in offers(spelled, EN, 12)


def test_a_word_added_to_the_own_ones_is_kept_in_their_file(
    spelled: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    offers(spelled, EN, 7)["Add to own words"].trigger()
    wait_for(qtbot, spelled, EN, [])
    assert (tmp_path / "config" / "own-words.txt").read_text("utf-8") == "recieve\n"


def test_an_ignored_word_is_one_again_in_the_next_release(spelled: Window, qtbot: QtBot) -> None:
    offers(spelled, EN, 7)["Ignore in this release"].trigger()
    wait_for(qtbot, spelled, EN, [])
    spelled.session.open(RELEASE, {})
    wait_for(qtbot, spelled, EN, ["recieve"])


def test_a_new_speaker_is_a_name_at_once(spelled: Window, qtbot: QtBot) -> None:
    said = Address("text", 2, "en")
    wait_for(qtbot, spelled, said, ["goverment"])
    spelled.sheet.go_to(Address("speaker", 2, "en"))
    speaker = cell(spelled, Address("speaker", 2, "en"))
    press(speaker, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    write(speaker, "Dana Karim")
    wait_for(qtbot, spelled, said, ["Ruqayya", "goverment"])


def test_f7_goes_from_one_misspelt_word_to_the_next_and_begins_again(spelled: Window) -> None:
    seen = []
    spelled.sheet.go_to(Address("headline", language="en", start=0, end=0))
    for _ in range(4):
        spelled.commands.actions["next_misspelling"].trigger()
        at = spelled.sheet.here
        assert at is not None
        seen.append(read_plain(spelled.session.release, at))
    assert seen == ["recieve", "الحكومه", "goverment", "recieve"]


def test_f7_says_when_no_word_is_left(spelled: Window) -> None:
    spelled.session.open(Release(), {})
    spelled.commands.actions["next_misspelling"].trigger()
    assert spelled.statusBar().currentMessage() == "No misspelt word is left."


def test_spelling_can_be_switched_off_and_stays_so(spelled: Window, qtbot: QtBot) -> None:
    spelled.commands.actions["spelling"].trigger()
    wait_for(qtbot, spelled, EN, [])
    assert "receive" not in offers(spelled, EN, 7)
    assert not spelled.preferences.value.is_spelling
    spelled.commands.actions["spelling"].trigger()
    wait_for(qtbot, spelled, EN, ["recieve"])


def test_the_menu_follows_when_spelling_is_switched_off_elsewhere(
    spelled: Window, qtbot: QtBot
) -> None:
    spelled.preferences.choose(is_spelling=False)
    wait_for(qtbot, spelled, EN, [])
    assert not spelled.commands.actions["spelling"].isChecked()


def test_what_is_read_only_is_marked_and_not_changed(window: Window, qtbot: QtBot) -> None:
    window.session.open(RELEASE, {}, read_only=True)
    wait_for(qtbot, window, EN, ["recieve"])
    assert not offers(window, EN, 7)["receive"].isEnabled()


def _with_text(release: Release, text: tuple[Span, ...]) -> Release:
    return replaced(release, EN, text)
