"""A country that another one is put for."""

from __future__ import annotations

import pytest

from app.checks import run_checks
from app.checks.wording import sentence
from app.profile import neutral_profile
from tests.checked import found, row
from tests.pairs import news, seeds
from tests.shared import needs_shared


@pytest.mark.parametrize(
    ("english", "arabic", "country"),
    [
        ("She was Ambassador of Poland to Egypt.", "عملت سفيرة لبولندا لدى الأردن.", "Egypt"),
        ("A gift of the State of Kuwait.", "هدية من دولة قطر.", "Kuwait"),
        ("The Kingdom of the Netherlands paid.", "بتمويل من مملكة بلجيكا.", "Netherlands"),
        ("in Arabic and Armenian", "بالعربية والكردية", "Armenian"),
        ("the Norwegian teams in Iraq", "الفرق السويدية في العراق", "Norwegian"),
        ("on both banks of the Tigris", "على ضفتي الفرات", "Tigris"),
    ],
)
def test_a_country_that_is_another_one_is_found(english: str, arabic: str, country: str) -> None:
    assert found(row(english, arabic), "country_differs") == [country]


def test_both_countries_are_said() -> None:
    release = row("A gift of Kuwait.", "هدية من قطر.")
    (one,) = (o for o in run_checks(release, neutral_profile()) if o.code == "country_differs")
    assert one.severity == "warning"
    assert sentence(one) == "“Kuwait” here is “قطر” in the other language, another country"


@pytest.mark.parametrize(
    ("english", "arabic"),
    [
        ("The Iraqis and Iraq’s friends came from Jordan.", "جاء العراقيون وأصدقاؤهم من الأردن."),
        ("Teams came from Jordan and Syria.", "جاءت الفرق من البلدين المجاورين."),
        ("The neighbours came.", "جاء السوريون واللبنانيون."),
        ("The Syrian, Turkish and Iraqi teams came.", "جاءت الفرق اليمنية والعراقية."),
        ("The director in Jordan", "المدير القطري"),
        ("Japan", ""),
    ],
)
def test_a_country_that_is_left_out_says_nothing(english: str, arabic: str) -> None:
    assert found(row(english, arabic), "country_differs") == []


@needs_shared
def test_translated_texts_name_the_same_countries() -> None:
    for pair in (*seeds(), *news()):
        assert found(row(pair.english, pair.arabic), "country_differs") == [], pair
