"""The rules for every file: each layout, house and text, the real ones and drawn ones."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.composition import Arrangement, Composition
from app.model import Release
from app.storage import decode
from exporters.docx.export import write
from resources import resource
from tests.exporters.docx.houses import HOUSES, LAYOUTS, of_house
from tests.exporters.docx.rules import breaches, schema_faults
from tests.exporters.docx.seeds import seed_release
from tests.exporters.docx.small import small_release
from tests.shared import needs_shared
from tests.strategies import releases


def sample_release() -> Release:
    return decode(resource("samples", "sample.bayan").read_bytes(), "sample.bayan").release


every_house = pytest.mark.parametrize("name", HOUSES)
every_layout = pytest.mark.parametrize(("codes", "arrangement"), LAYOUTS)
Layout = tuple[tuple[str, ...], Arrangement]


def _kept(composition: Composition) -> bool:
    docx = write(composition)
    assert breaches(docx) == []
    return write(composition) == docx


@every_house
@every_layout
def test_every_rule_holds_for_the_sample_and_for_one_of_everything(
    name: str, codes: tuple[str, ...], arrangement: Arrangement
) -> None:
    assert _kept(of_house(sample_release(), name, codes, arrangement))
    assert _kept(of_house(small_release(), name, codes, arrangement))


@needs_shared
@every_house
@every_layout
def test_every_rule_and_schema_holds_for_the_seeds(
    name: str, codes: tuple[str, ...], arrangement: Arrangement
) -> None:
    composition = of_house(seed_release(), name, codes, arrangement)
    assert _kept(composition)
    assert schema_faults(write(composition)) == []


@settings(deadline=None, max_examples=50)
@given(releases(), st.sampled_from(HOUSES), st.sampled_from(LAYOUTS))
def test_every_rule_holds_for_any_release(release: Release, name: str, layout: Layout) -> None:
    assert _kept(of_house(release, name, *layout))


@needs_shared
@settings(deadline=None, max_examples=25)
@given(releases(), st.sampled_from(HOUSES), st.sampled_from(LAYOUTS))
def test_the_schemas_accept_any_release(release: Release, name: str, layout: Layout) -> None:
    assert schema_faults(write(of_house(release, name, *layout))) == []


@needs_shared
@every_house
@every_layout
def test_the_schemas_accept_one_of_everything(
    name: str, codes: tuple[str, ...], arrangement: Arrangement
) -> None:
    assert schema_faults(write(of_house(small_release(), name, codes, arrangement))) == []
