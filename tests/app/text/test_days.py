from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.text.days import read_day
from app.text.hijri import hijri
from app.wording import DIGITS, SHIPPED, MonthStyle, shipped_wording

TODAY = date(2026, 5, 4)  # a Monday
DAYS = st.dates(date(1900, 1, 1), date(2199, 12, 31))


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("4 May 2026", date(2026, 5, 4)),
        ("May 4, 2026", date(2026, 5, 4)),
        ("Monday, 4 May 2026", date(2026, 5, 4)),
        ("2026-05-04", date(2026, 5, 4)),
        ("4/5/2026", date(2026, 5, 4)),
        ("4.5.26", date(2026, 5, 4)),
        ("13/12", date(2026, 12, 13)),
        ("4 Sept", date(2026, 9, 4)),
        ("sep 4", date(2026, 9, 4)),
        ("٤ أيار ٢٠٢٦", date(2026, 5, 4)),
        ("٤ ايار", date(2026, 5, 4)),
        ("4 مايو 2026", date(2026, 5, 4)),
        ("الاثنين، 4 أيار/مايو 2026", date(2026, 5, 4)),
        ("٤/٥/٢٠٢٦", date(2026, 5, 4)),
        (" Today ", date(2026, 5, 4)),
        ("tomorrow", date(2026, 5, 5)),
        ("اليوم", date(2026, 5, 4)),
        ("غدًا", date(2026, 5, 5)),
        ("أمس", date(2026, 5, 3)),
        ("+3", date(2026, 5, 7)),
        ("-4", date(2026, 4, 30)),
        ("+٣", date(2026, 5, 7)),
        ("friday", date(2026, 5, 8)),
        ("Monday", date(2026, 5, 11)),
        ("الأحد", date(2026, 5, 10)),
    ],
)
def test_a_day_is_understood_as_people_write_it(typed: str, day: date) -> None:
    assert read_day(typed, TODAY) == day


@pytest.mark.parametrize(
    "typed",
    ["", "soon", "31/2/2026", "4 Mai 2026 at noon", "0/0", "+9999999", "12", "4 May 2026 x"],
)
def test_what_is_no_day_is_not_guessed(typed: str) -> None:
    assert read_day(typed, TODAY) is None


@given(day=DAYS, today=DAYS, style=st.sampled_from(["gulf", "levantine", "un"]))
def test_every_day_that_bayan_words_is_read_again(
    day: date, today: date, style: MonthStyle
) -> None:
    for code in SHIPPED:
        for digits in DIGITS:
            assert read_day(shipped_wording(code).day(day, style, digits), today) == day


@given(st.text(max_size=30))
def test_no_text_breaks_it(typed: str) -> None:
    found = read_day(typed, TODAY)
    assert found is None or isinstance(found, date)


def test_the_hijri_date_is_that_of_umm_al_qura() -> None:
    assert hijri(date(2026, 5, 4), "en") == "17 Dhu al-Qa'dah 1447 AH"
    assert hijri(date(2026, 5, 4), "ar") == "17 ذو القعدة 1447 هـ"


def test_nothing_is_said_of_a_day_that_the_calendar_does_not_reach() -> None:
    assert hijri(date(1900, 1, 1), "en") == ""
    assert hijri(date(2100, 1, 1), "ar") == ""
