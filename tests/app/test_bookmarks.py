"""Names of bookmarks lead back to the cell that they were made for."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.address import Address
from app.bookmarks import bookmark, cell, is_as_made, is_own, own
from app.model import Release
from tests.addresses import localized_addresses
from tests.strategies import releases


@given(releases())
def test_every_cell_is_found_again_by_its_bookmark(release: Release) -> None:
    for at in localized_addresses(release):
        name = bookmark(at)
        assert cell(name) == at
        assert len(name) <= 40
        assert name.startswith("_")


def test_a_second_copy_of_a_cell_leads_to_the_same_cell() -> None:
    assert cell("_bn__phone_9_r2") == Address("phone", 9)


@pytest.mark.parametrize("name", ["", "_GoBack", "_Toc123", "bn_en_text_1", "_bn_en_text_x"])
def test_bookmarks_of_others_name_no_cell(name: str) -> None:
    assert cell(name) is None


@given(st.integers(1, 999999999), st.text())
def test_words_that_bayan_makes_have_a_name_that_no_cell_has(number: int, text: str) -> None:
    name = own(number, text)
    assert is_own(name)
    assert cell(name) is None
    assert len(name) <= 40


def test_the_name_tells_whether_the_words_were_changed() -> None:
    name = own(3, "بغداد — ")
    assert is_as_made(name, "بغداد\u00a0— \u200f")
    assert not is_as_made(name, "بغداد - ")
