from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.text.scripts import fold, key, letters


def test_letters_are_counted_by_script_without_addresses() -> None:
    assert letters("ab نص 12 a@example.org https://example.org") == (2, 2)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("إعلام", "اعلام"),
        ("صُحُفيّ", "صحفى"),
        ("النهايـــة:", "النهايه"),
        ("— Notes to Editors:", "notes  to editors"),
        ("Children’s", "Children's"),
        ("٢٠٢٦", "2026"),
    ],
)
def test_spellings_that_mean_the_same_have_one_key(one: str, other: str) -> None:
    assert key(one) == key(other)


@given(st.text())
def test_folding_keeps_every_place(text: str) -> None:
    assert len(fold(text)) == len(text)
    assert fold(fold(text)) == fold(text)


@given(st.text())
def test_a_key_is_its_own_key(text: str) -> None:
    assert key(key(text)) == key(text)
