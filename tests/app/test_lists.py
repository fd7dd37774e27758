"""Items come into lists and out of them with all their languages."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from app.address import Address
from app.lists import join_list, leave_kind, leave_list
from app.localized import Localized
from app.lookup import read_plain
from app.model import Bullets, Heading, Paragraph, Prose, Quotation, Release, Row, rich
from tests.addresses import text_addresses
from tests.strategies import releases

ONE: Prose = Localized(en=rich("one"), ar=rich("واحد"))
TWO: Prose = Localized(en=rich("two"), ar=rich("اثنان"))
BARE: Prose = Localized(ar=rich("ثلاثة"))
NONE: Prose = Localized()


def _release(*rows: Row) -> Release:
    return Release(rows=rows, next_id=10)


def _item(item: int) -> Address:
    return Address("items", 1, "en", item, 0, 0)


def test_enter_in_an_empty_last_item_leaves_the_list() -> None:
    release, at = leave_list(_release(Bullets(1, (ONE, NONE))), _item(1))
    assert release.rows == (Bullets(1, (ONE,)), Paragraph(10))
    assert at == Address("text", 10, "en", 0, 0, 0)


def test_a_list_of_one_empty_item_becomes_a_paragraph() -> None:
    for items in ((), (NONE,)):
        release, at = leave_list(_release(Bullets(1, items)), _item(0))
        assert release.rows == (Paragraph(1),)
        assert at == Address("text", 1, "en", 0, 0, 0)


@pytest.mark.parametrize(("items", "item"), [((ONE, BARE), 1), ((NONE, ONE), 0), ((ONE,), 0)])
def test_enter_elsewhere_stays_in_the_list(items: tuple[Prose, ...], item: int) -> None:
    release = _release(Bullets(1, items))
    assert leave_list(release, _item(item)) == (release, _item(item))


def test_backspace_in_a_bare_item_takes_it_out_with_its_other_language() -> None:
    release, at = leave_kind(_release(Bullets(1, (ONE, BARE, TWO), ordered=True)), _item(1))
    assert release.rows == (
        Bullets(1, (ONE,), ordered=True),
        Paragraph(10, BARE),
        Bullets(11, (TWO,), ordered=True),
    )
    assert at == Address("text", 10, "en", 0, 0, 0)


def test_a_bare_first_item_stands_before_its_list_then() -> None:
    release, _ = leave_kind(_release(Bullets(1, (BARE, TWO))), _item(0))
    assert release.rows == (Paragraph(10, BARE), Bullets(1, (TWO,)))


@pytest.mark.parametrize("kind", [Heading, Quotation])
def test_backspace_in_a_bare_heading_or_quotation_makes_it_a_paragraph(
    kind: type[Heading] | type[Quotation],
) -> None:
    at = Address("text", 1, "en", 0, 0, 0)
    assert leave_kind(_release(kind(1, BARE)), at) == (_release(Paragraph(1, BARE)), at)


@pytest.mark.parametrize(
    "row", [Heading(1, ONE), Paragraph(1), Quotation(1, BARE, speaker=Localized(en="Rana Aziz"))]
)
def test_backspace_in_a_row_with_words_is_another_matter(row: Row) -> None:
    at = Address("text", 1, "en", 0, 0, 0)
    assert leave_kind(_release(row), at) == (_release(row), at)


def test_a_list_joins_the_one_before_only_when_both_count_alike() -> None:
    before = Bullets(1, (ONE,), ordered=True)
    release, at = join_list(_release(before, Bullets(2, (TWO,), ordered=True)), 2)
    assert release.rows == (Bullets(1, (ONE, TWO), ordered=True),)
    assert at == Address("items", 1, item=1)
    apart = _release(before, Bullets(2, (TWO,)))
    assert join_list(apart, 2) == (apart, Address("items", 2))


@given(releases(), st.data())
def test_no_letter_of_a_text_is_lost(release: Release, data: st.DataObject) -> None:
    assume(text_addresses(release))
    at = data.draw(st.sampled_from(text_addresses(release)))
    for change in (leave_list, leave_kind):
        changed, place = change(release, at)
        assert not _letters(release) - _letters(changed)
        read_plain(changed, place)


def _letters(release: Release) -> Counter[tuple[str, str]]:
    texts = ((at.language, read_plain(release, at)) for at in text_addresses(release))
    return Counter((code, letter) for code, text in texts for letter in text)
