"""Whether the figures of two texts agree: what is alike by value, and what is reported."""

from __future__ import annotations

import pytest
from hypothesis import given

from app.checks.figures import compare
from tests.shared import SHARED, needs_shared
from tests.strategies import texts


def _reported(english: str, arabic: str) -> list[tuple[str, str]]:
    found = compare(english, "en", arabic, "ar").differences
    return [
        (
            english[one.first.start : one.first.end] if one.first else "",
            arabic[one.second.start : one.second.end] if one.second else "",
        )
        for one in found
    ]


@pytest.mark.parametrize(
    ("english", "arabic"),
    [
        ("over 8,500 people in 2020-21", "أكثر من ٨٬٥٠٠ شخص في الفترة 2020-2021"),
        ("Twenty-eight firms", "28 شركة"),
        ("six months", "الأشهر الستة"),
        ("USD 2 million", "مليوني دولار أمريكي"),
        ("two years", "عامين"),
        ("two wells were dug", "حُفرت بئران"),
        ("50 per cent", "٪٥٠"),
        ("half of them", "50 في المئة منهم"),
        ("since December 2019", "منذ كانون الأول/ديسمبر 2019"),
        ("the 1990s", "تسعينيات القرن الماضي"),
        ("the 21st century", "القرن الحادي والعشرين"),
        ("20,000 homes", "20.000 منزل"),
        ("at 4 p.m.", "الساعة 16:00"),
        ("one family, the first", "أسرة"),
        ("41 people, and later the 41 again", "41 شخصا"),
        ("a decade of work", "عشر سنوات من العمل"),
    ],
)
def test_what_says_the_same_is_not_reported(english: str, arabic: str) -> None:
    assert _reported(english, arabic) == []


@pytest.mark.parametrize(
    ("english", "arabic", "reported"),
    [
        ("3.63 million", "3.36 مليون", [("3.63 million", "3.36 مليون")]),
        ("Twenty-eight", "82 شركة", [("Twenty-eight", "82")]),
        ("two in Najaf", "ثلاثة في النجف", [("two", "ثلاثة")]),
        ("since December 2019", "منذ ديسمبر 2018", [("December 2019", "ديسمبر 2018")]),
        ("six months", "أشهر", [("six", "")]),
        ("some people", "134 شخصا", [("", "134")]),
        ("USD 5", "5 يورو", [("USD 5", "5 يورو")]),
        ("in June", "في يوليو", [("June", "يوليو")]),
        ("+964 770 000 0001", "+964 770 000 0002", [("+964 770 000 0001", "+964 770 000 0002")]),
    ],
)
def test_what_differs_is_reported_side_by_side(
    english: str, arabic: str, reported: list[tuple[str, str]]
) -> None:
    assert _reported(english, arabic) == reported


def test_a_pair_without_figures_has_no_standing() -> None:
    assert compare("Wells reopen", "en", "إعادة فتح الآبار", "ar").standing == ""
    assert compare("28 wells", "en", "28 بئرا", "ar").standing == "agree"
    assert compare("28 wells", "en", "82 بئرا", "ar").standing == "differ"


@needs_shared
def test_translated_news_raises_hardly_an_alarm() -> None:
    """Each of those left was read: the translation dropped or changed a figure."""
    pairs = alarms = 0
    for english in sorted((SHARED / "corpus" / "bilingual").glob("*.en.txt")):
        arabic = english.with_name(english.name.replace(".en.", ".ar."))
        texts_ = (english.read_text("utf-8"), arabic.read_text("utf-8"))
        for one, other in zip(*(text.splitlines() for text in texts_), strict=True):
            pairs += 1
            alarms += compare(one, "en", other, "ar").standing == "differ"
    assert pairs > 600
    assert alarms <= 6


@given(texts("en"), texts("ar"))
def test_any_two_texts_are_compared(english: str, arabic: str) -> None:
    found = compare(english, "en", arabic, "ar")
    for one, other in found.alike:
        assert one.end <= len(english)
        assert other.end <= len(arabic)
    assert compare(english, "en", english, "en").differences == ()
