"""Names of bookmarks lead back to the cell that they were made for."""

import pytest
from hypothesis import given

from app.address import Address
from app.bookmarks import bookmark, cell
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
