"""Speakers of quotations: the house's people, and those whom the release quotes already."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.address import Address
from app.localized import Localized
from app.model import Contact, Quotation, Release
from app.profile import shipped_profile
from tests.ui.hand import press, write
from ui.editor.cell import Cell
from ui.fields.offer import Offer
from ui.window import Window

_Key = Qt.Key
OMAR = Quotation(
    2, speaker=Localized(en="Omar Aziz", ar="عمر عزيز"), post=Localized(en="Mayor", ar="العمدة")
)
LAYLA = shipped_profile("agency").people[0]


@pytest.fixture
def two_quotations(window: Window) -> Window:
    """The first without a speaker yet, in the profile of the agency."""
    window.fields.take_profile(shipped_profile("agency"))
    contact = Contact(3, Localized(en="Desk"))
    window.session.open(Release(rows=(Quotation(1), OMAR), contacts=(contact,), next_id=4), {})
    return window


def _type(window: Window, part: str, code: str, text: str, qtbot: QtBot, *, row: int = 1) -> Cell:
    window.sheet.go_to(Address(part, row, language=code))
    cell = QApplication.focusWidget()
    assert isinstance(cell, Cell)
    write(cell, text)
    qtbot.wait(1)
    return cell


def _offered(cell: Cell) -> tuple[str, ...]:
    offer = cell.findChild(Offer)
    return offer.lines if offer else ()


def _first(window: Window) -> Quotation:
    row = window.session.release.rows[0]
    assert isinstance(row, Quotation)
    return row


@pytest.mark.parametrize(
    ("part", "code", "typed"),
    [
        ("speaker", "en", "lay"),
        ("speaker", "en", "khafaji"),
        ("speaker", "ar", "ليلي"),
        ("speaker", "ar", "layla"),
        ("post", "en", "country dir"),
        ("post", "ar", "مديره الوكاله"),
    ],
)
def test_somebody_of_the_house_is_offered_in_either_language(
    two_quotations: Window, qtbot: QtBot, part: str, code: str, typed: str
) -> None:
    cell = _type(two_quotations, part, code, typed, qtbot)
    assert _offered(cell) == ("Layla al-Khafaji · ليلى الخفاجي",)
    assert QApplication.focusWidget() is cell


def test_taking_somebody_fills_speaker_and_post_in_both_languages_as_one_step(
    two_quotations: Window, qtbot: QtBot
) -> None:
    window = two_quotations
    cell = _type(window, "speaker", "ar", "ليلى", qtbot)
    press(cell, _Key.Key_Down)
    press(cell, _Key.Key_Return)
    assert (_first(window).speaker, _first(window).post) == (LAYLA.name, LAYLA.post)
    assert _offered(cell) == ()
    assert QApplication.focusWidget() is cell
    window.session.history.undo()
    assert (_first(window).speaker, _first(window).post) == (Localized(ar="ليلى"), Localized())


def test_whoever_is_quoted_already_is_offered_again(two_quotations: Window, qtbot: QtBot) -> None:
    cell = _type(two_quotations, "speaker", "en", "omar", qtbot)
    press(cell, _Key.Key_Down)
    press(cell, _Key.Key_Tab)
    assert (_first(two_quotations).speaker, _first(two_quotations).post) == (
        OMAR.speaker,
        OMAR.post,
    )


def test_escape_sends_the_offer_away_and_enter_is_the_cell_s_again(
    two_quotations: Window, qtbot: QtBot
) -> None:
    cell = _type(two_quotations, "speaker", "en", "la", qtbot)
    assert _offered(cell)
    press(cell, _Key.Key_Escape)
    assert _offered(cell) == ()
    press(cell, _Key.Key_Return)
    assert QApplication.focusWidget() is not cell
    assert _first(two_quotations).speaker == Localized(en="la")


def test_a_name_that_nobody_has_is_typed_without_being_disturbed(
    two_quotations: Window, qtbot: QtBot
) -> None:
    cell = _type(two_quotations, "speaker", "en", "Dana Karim", qtbot)
    assert _offered(cell) == ()
    press(cell, _Key.Key_Tab)
    assert _first(two_quotations).speaker == Localized(en="Dana Karim")


def test_everybody_is_offered_when_a_person_asks(two_quotations: Window, qtbot: QtBot) -> None:
    cell = _type(two_quotations, "speaker", "en", "", qtbot)
    assert _offered(cell) == ()
    press(cell, _Key.Key_Space, Qt.KeyboardModifier.ControlModifier)
    assert len(_offered(cell)) == len(shipped_profile("agency").people) + 1


def test_the_post_of_a_contact_is_nobody_s(two_quotations: Window, qtbot: QtBot) -> None:
    assert _offered(_type(two_quotations, "post", "en", "country", qtbot, row=3)) == ()
