from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.text.numbers import number_values


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("USD 3.63 million", ["3630000"]),
        ("٣٫٦٣ مليون دولار", ["3630000"]),
        ("8,500 and 1 200 and ١٢٬٠٠٠", ["8500", "1200", "12000"]),
        ("2020-21", ["2020", "2021"]),
        ("2020-2021", ["2020", "2021"]),
        ("4 ملايين، 2 بليون", ["4000000", "2000000000"]),
        ("COVID-19, B2", ["19"]),
        ("none", []),
    ],
)
def test_numbers_are_compared_by_value(text: str, values: list[str]) -> None:
    assert list(number_values(text)) == [Decimal(value) for value in values]


@given(st.integers(0, 10**12))
def test_digits_and_separators_do_not_change_a_value(number: int) -> None:
    arabic = f"{number:,}".translate(str.maketrans("0123456789,", "٠١٢٣٤٥٦٧٨٩٬"))
    assert number_values(str(number)) == number_values(f"{number:,}") == number_values(arabic)


@given(st.text())
def test_any_text_has_numbers_or_none(text: str) -> None:
    assert all(value >= 0 for value in number_values(text))
