"""Weekdays against their dates and against each other, and two calendars beside each other."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.checks import run_checks
from app.checks.wording import sentence
from app.profile import neutral_profile
from app.wording import shipped_wording
from tests.checked import found, row


@pytest.mark.parametrize(
    ("english", "arabic", "words"),
    [
        ("on Monday, 28 April 2020", "", "Monday"),
        ("on Monday 28 April 2020", "", "Monday"),
        ("on Monday, April 28, 2020", "", "Monday"),
        ("on 28 April 2020 (Monday)", "", "Monday"),
        ("", "يوم الاثنين 28 نيسان/أبريل 2020", "الاثنين"),
        ("", "الأربعاء الموافق ٢٨ نيسان ٢٠٢٠", "الأربعاء"),
        ("", "الأربعاء، 28 أبريل 2020", "الأربعاء"),
    ],
)
def test_a_weekday_that_its_date_does_not_fall_on(english: str, arabic: str, words: str) -> None:
    assert found(row(english, arabic), "weekday_wrong") == [words]


def test_it_says_which_day_that_is() -> None:
    held = run_checks(row("on Monday, 28 April 2020"), neutral_profile())
    (one,) = (one for one in held if one.code == "weekday_wrong")
    assert (one.severity, one.fix) == ("error", ())
    assert sentence(one) == "“28 April 2020” is a Tuesday, not a “Monday”"
    assert sentence(one, "ar") == "«28 April 2020» يوافق يوم الثلاثاء لا «Monday»"


@pytest.mark.parametrize(
    ("english", "arabic"),
    [
        ("on Tuesday, 28 April 2020", "يوم الثلاثاء 28 نيسان 2020"),
        ("on Monday, 28 April", "الاثنين 28 نيسان"),
        ("the Sunday Times of 28 April 2020", "صحيفة صنداي تايمز في 28 نيسان 2020"),
        ("from Monday to 28 April 2020", "من الاثنين إلى 28 نيسان 2020"),
        ("on Monday, 31 February 2020", "الاثنين 31 شباط 2020"),
        ("between the two", "بين الاثنين"),
    ],
)
def test_a_weekday_that_may_be_right_is_left_alone(english: str, arabic: str) -> None:
    for code in ("weekday_wrong", "date_differs", "calendars_differ"):
        assert found(row(english, arabic), code) == []


@given(st.dates(date(1900, 1, 1), date(2100, 1, 1)), st.integers(0, 6))
def test_every_date_has_one_weekday(day: date, step: int) -> None:
    texts = []
    for code in ("en", "ar"):
        wording = shipped_wording(code)
        name = wording.weekdays["names"][(day + timedelta(days=step)).weekday()]
        texts.append(f"{name} {wording.day(day, 'un', wording.digits)}")
    assert bool(found(row(*texts), "weekday_wrong")) == (step > 0)


@pytest.mark.parametrize(
    ("english", "arabic", "words"),
    [
        ("on Thursday and Friday", "يومي الثلاثاء والجمعة", ["Thursday"]),
        ("on Thursday", "الخميس", []),
        ("on Thursday", "", []),
        ("on Thursday", "أمس", []),
        ("on Thursday", "يوم الاثنين", ["Thursday"]),
        ("on Tuesday (Sept. 4)", "في الرابع من أيلول", []),
        ("Thurs. evening", "مساء الأربعاء", ["Thurs."]),
    ],
)
def test_weekdays_that_the_two_texts_do_not_share(
    english: str, arabic: str, words: list[str]
) -> None:
    assert found(row(english, arabic), "date_differs") == words


@pytest.mark.parametrize(
    ("arabic", "words"),
    [
        ("١٥ رمضان ١٤٤٥ هـ الموافق ٢٥ آذار ٢٠٢٤", []),
        ("١٥ رمضان ١٤٤٥ هـ الموافق ٢٩ آذار ٢٠٢٤", ["٢٩ آذار ٢٠٢٤"]),
        ("15 رمضان 1445 هـ (29 مارس 2024 م)", ["29 مارس 2024"]),
        ("من 15 رمضان 1445 هـ حتى 29 مارس 2024", []),
    ],
)
def test_two_calendars_beside_each_other_mean_one_day(arabic: str, words: list[str]) -> None:
    assert found(row("", arabic), "calendars_differ") == words


def test_a_weekday_that_is_wrong_is_not_said_to_differ_as_well() -> None:
    wrong = row("on Monday, 28 April 2020", "يوم الثلاثاء 28 نيسان/أبريل 2020")
    assert found(wrong, "weekday_wrong") == ["Monday"]
    assert not found(wrong, "date_differs")
