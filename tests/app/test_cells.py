"""Every text of a release is a cell, once."""

from __future__ import annotations

from hypothesis import given
from msgspec.structs import replace

from app.cells import cells, prose_at
from app.lookup import read_rich
from app.model import Release
from tests.addresses import localized_addresses
from tests.strategies import releases


@given(releases())
def test_whatever_has_a_language_is_in_one_cell(release: Release) -> None:
    found = [at for _, at in cells(release)]
    places = {replace(at, language="") for at in localized_addresses(release)}
    assert sorted(map(repr, found)) == sorted(map(repr, places))


@given(releases())
def test_a_cell_has_the_texts_that_are_read_at_its_addresses(release: Release) -> None:
    held = {at: prose_at(owner, at) for owner, at in cells(release)}
    for at in localized_addresses(release):
        texts = held[replace(at, language="")]
        assert texts.get(at.language, ()) == read_rich(release, at)
