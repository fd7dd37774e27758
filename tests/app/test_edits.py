from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app import edits
from app.address import Address
from app.localized import Localized
from app.lookup import owners, read, read_plain
from app.model import (
    ARABIC,
    ENGLISH,
    Contact,
    Heading,
    Image,
    Language,
    Paragraph,
    Release,
    RichText,
    rich,
)
from tests.addresses import text_addresses
from tests.strategies import releases, rich_texts

KURDISH = Language("ckb", "rtl", "Arab")
THREE = Release(rows=(Paragraph(1), Paragraph(2), Paragraph(3)), next_id=4)


def _ids(release: Release) -> list[int]:
    return [row.id for row in release.rows]


@given(releases(), rich_texts("en"), st.data())
def test_a_text_that_was_set_is_read_back_and_nothing_else_changes(
    release: Release, text: RichText, data: st.DataObject
) -> None:
    at = data.draw(st.sampled_from(text_addresses(release)))
    changed = edits.set_text(release, at, text)
    others = [other for other in text_addresses(release) if other != at]
    assert read_plain(changed, at) == "".join(span.text for span in text)
    assert [read(changed, other) for other in others] == [read(release, other) for other in others]
    assert changed.next_id == release.next_id


def test_setting_what_is_there_gives_the_very_release_back() -> None:
    release = Release(headline=Localized(en=rich("Schools open")))
    assert edits.set_text(release, Address("headline", 0, "en"), rich("Schools open")) is release


def test_an_edit_leaves_other_rows_the_same_objects() -> None:
    changed = edits.set_text(THREE, Address("text", 2, "ar"), rich("نص"))
    assert changed.rows[0] is THREE.rows[0]
    assert changed.rows[2] is THREE.rows[2]
    assert changed.contacts is THREE.contacts


def test_fields_without_a_language_are_set_too() -> None:
    changed = edits.set_value(Release(), Address("date"), date(2026, 3, 9))
    changed, contact = edits.add_contact(changed)
    changed = edits.set_value(changed, Address("phone", contact), "+964 770 000 0000")
    assert changed.date == date(2026, 3, 9)
    assert changed.contacts == (Contact(1, phone="+964 770 000 0000"),)


@pytest.mark.parametrize(
    "at",
    [
        Address("text", 99, "en"),
        Address("no such field", 1, "en"),
        Address("text", 1, "fr"),
    ],
)
def test_an_address_that_leads_nowhere_is_a_lookup_error(at: Address) -> None:
    with pytest.raises(LookupError):
        edits.set_text(THREE, at, rich("x"))


@pytest.mark.parametrize(
    "edit",
    [
        lambda release: edits.remove_row(release, 99),
        lambda release: edits.move_row(release, 99, 1),
        lambda release: edits.remove_contact(release, 1),
    ],
)
def test_an_unknown_id_is_a_lookup_error(edit: object) -> None:
    assert callable(edit)
    with pytest.raises(LookupError):
        edit(THREE)


def test_a_new_row_stands_where_it_was_asked_for_with_an_id_never_used() -> None:
    changed, first = edits.add_row(THREE, "rows", 1, Heading)
    changed = edits.remove_row(changed, first)
    changed, second = edits.add_row(changed, "rows", 99, lambda id_: Image(id_, "a.png"))
    assert (first, second) == (4, 5)
    assert _ids(changed) == [1, 2, 3, 5]
    assert edits.place_of(edits.add_row(THREE, "notes", 0, Paragraph)[0], 4) == ("notes", 0)


@pytest.mark.parametrize(
    ("row", "by", "order"),
    [
        (1, 1, [2, 1, 3]),
        (3, -2, [3, 1, 2]),
        (2, 9, [1, 3, 2]),
        (2, -9, [2, 1, 3]),
        (3, 1, [1, 2, 3]),
    ],
)
def test_a_row_moves_within_its_section_as_far_as_it_goes(
    row: int, by: int, order: list[int]
) -> None:
    assert _ids(edits.move_row(THREE, row, by)) == order


def test_a_contact_comes_and_goes() -> None:
    changed, contact = edits.add_contact(THREE)
    assert owners(changed)[contact] == Contact(4)
    assert edits.remove_contact(changed, contact).contacts == ()


def test_a_third_language_needs_no_change_of_the_model() -> None:
    release = edits.set_value(THREE, Address("languages"), (ENGLISH, ARABIC, KURDISH))
    release = edits.set_text(release, Address("text", 1, "ckb"), rich("دەق"))
    assert release.languages == (ENGLISH, ARABIC, KURDISH)
    assert read_plain(release, Address("text", 1, "ckb")) == "دەق"
