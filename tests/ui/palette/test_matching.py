from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.strategies import texts
from ui.palette.matching import cost


@pytest.mark.parametrize(
    ("typed", "better", "worse"),
    [
        ("pri", "Print…", "Print preview…"),
        ("prev", "Preview", "Print preview"),
        ("row", "Row below", "Add a row below"),
        ("low", "Lower", "Add a row below"),
        ("bel", "Add a row below", "Label"),
        ("exp", "Export", "Extra page"),
        ("طباع", "طباعة", "معاينة الطباعة"),
        ("معاين", "المعاينة", "طباعة معاينتها"),
        ("اضاف", "إضافة صف", "صف مضاف"),
    ],
)
def test_the_nearer_name_comes_first(typed: str, better: str, worse: str) -> None:
    near, far = cost(typed, (better,)), cost(typed, (worse,))
    assert near is not None
    assert far is None or near <= far


@pytest.mark.parametrize("typed", ["arb", "add below", "below add", "ADD", "àdd"])
def test_words_may_be_short_out_of_order_and_in_any_spelling(typed: str) -> None:
    assert cost(typed, ("Add a row below",)) is not None


def test_what_does_not_fit_is_left_out() -> None:
    assert cost("xyz", ("Add a row below",)) is None
    assert cost("below xyz", ("Add a row below",)) is None


def test_the_shown_name_counts_more_than_the_others() -> None:
    shown, other = cost("delete", ("Delete",)), cost("delete", ("Remove", "delete"))
    assert shown is not None
    assert other is not None
    assert shown < other


@given(st.one_of(texts("en", max_size=12), texts("ar", max_size=12)))
def test_a_name_fits_itself(name: str) -> None:
    assert cost(name, (name,)) is not None
