from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.text.dates import find_date
from app.wording import DIGITS, SHIPPED, Digits, MonthStyle, shipped_wording

STYLES: list[MonthStyle] = ["gulf", "levantine", "un"]


@given(
    st.dates(date(1900, 1, 1), date(2199, 12, 31)),
    st.sampled_from(SHIPPED),
    st.sampled_from(STYLES),
    st.sampled_from(sorted(DIGITS)),
)
def test_every_date_that_the_program_words_is_found_again(
    day: date, code: str, style: MonthStyle, digits: Digits
) -> None:
    text = shipped_wording(code).day(day, style, digits)
    found = find_date(f"({text}) …")
    assert found
    assert (found.date, found.start, found.end) == (day, 1, 1 + len(text))
    assert found.confidence > 0.9


@pytest.mark.parametrize(
    "text",
    [
        "9 May 2026",
        "May 9, 2026",
        "Saturday, 9 May 2026",
        "Sat 9th of May 2026",
        "9 MAY 2026",
        "2026-05-09",
        "2026/5/9",
        "السبت، ٩ أيار ٢٠٢٦",
        "9 مايس 2026",
        "9 ايار/مايو 2026",
        "9 أيار (مايو) 2026 م",
        "9 ماي 2026",
    ],
)
def test_a_date_is_found_however_it_is_written(text: str) -> None:
    found = find_date(text)
    assert found
    assert found.date == date(2026, 5, 9)
    assert found.confidence > 0.9


def test_digits_alone_are_read_day_first_and_less_surely_where_it_matters() -> None:
    either, sure = find_date("04/05/2026"), find_date("14.05.2026")
    assert either
    assert sure
    assert (either.date, sure.date) == (date(2026, 5, 4), date(2026, 5, 14))
    assert either.confidence < sure.confidence


@pytest.mark.parametrize(
    "text", ["31 April 2026", "May 2026", "2020-21", "9 أيار/حزيران 2026", "1/2/3/2026", "", "5"]
)
def test_what_is_no_date_is_none(text: str) -> None:
    assert find_date(text) is None
