"""Contacts as a person fills them: from the house, and with numbers that can be dialled."""

from __future__ import annotations

from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.address import Address
from app.localized import Localized
from app.model import Contact, Release
from app.profile import shipped_profile
from tests.ui.hand import press, write
from ui.editor.picker import Picker
from ui.fields.panel import FieldsPanel
from ui.window import Window


def test_a_contact_comes_from_the_house_with_all_that_it_has(
    window: Window, panel: FieldsPanel
) -> None:
    window.fields.take_profile(shipped_profile("agency"))
    panel.contacts.buttons["house"].click()
    picker = panel.findChild(Picker)
    assert picker is not None
    write(picker.search, "وحدة")
    press(picker.search, Qt.Key.Key_Return)
    press(picker.search, Qt.Key.Key_Return)
    (contact,) = window.session.release.contacts
    assert contact.name == Localized(ar="وحدة الإعلام", en="Public Information Unit")
    assert contact.email == "press@example.org"
    assert contact.id == 2
    window.session.history.undo()
    assert window.session.release.contacts == ()


def test_the_menu_offers_the_house_s_contacts_too(window: Window) -> None:
    window.fields.take_profile(shipped_profile("agency"))
    window.commands.actions["house_contacts"].trigger()
    picker = window.sheet.findChild(Picker)
    assert picker is not None
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Space, Qt.Key.Key_Return):
        press(picker.search, key)
    assert [one.email for one in window.session.release.contacts] == ["press@example.org"]


def test_a_house_without_contacts_says_so(window: Window, panel: FieldsPanel) -> None:
    panel.contacts.buttons["house"].click()
    assert window.statusBar().currentMessage() == "The profile of the house names no contacts"


def test_an_empty_contact_is_added_from_the_panel(window: Window, panel: FieldsPanel) -> None:
    panel.contacts.buttons["add"].click()
    write(QApplication.focusWidget(), "Press desk")
    assert panel.contacts.lines() == ("Press desk",)


def _type_phone(window: Window, text: str) -> None:
    window.session.open(Release(contacts=(Contact(1, Localized(en="Desk")),), next_id=2), {})
    window.sheet.go_to(Address("phone", 1))
    write(QApplication.focusWidget(), text)
    window.sheet.go_to(Address("headline", language="en"))


def test_a_number_is_written_for_readers_abroad_when_it_is_left(window: Window) -> None:
    _type_phone(window, "0770 123 4567")
    assert window.session.release.contacts[0].phone == "+964 770 123 4567"
    assert "+964 770 123 4567" in window.statusBar().currentMessage()
    window.session.history.undo()
    assert window.session.release.contacts[0].phone == "0770 123 4567"


def test_a_number_belongs_to_the_region_of_the_house(window: Window) -> None:
    window.fields.take_profile(replace(shipped_profile("agency"), region="CH"))
    _type_phone(window, "022 917 12 34")
    assert window.session.release.contacts[0].phone == "+41 22 917 12 34"


def test_a_number_that_nobody_can_dial_is_said_and_left_alone(
    window: Window, panel: FieldsPanel
) -> None:
    _type_phone(window, "0770 12 (call)")
    assert window.session.release.contacts[0].phone == "0770 12 (call)"
    words = "\u20680770 12 (call)\u2069 is no telephone number that can be dialled."
    assert window.statusBar().currentMessage().startswith(words)
    assert panel.phones.text().startswith(words)
