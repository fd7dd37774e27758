"""Whether the figures of two texts agree: what is alike by value, and what is reported."""

from __future__ import annotations

import pytest
from hypothesis import given

from app.checks.parity.compared import compare
from tests.pairs import news
from tests.shared import needs_shared
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
        ("at 10:00 (Baghdad time, GMT+3)", "الساعة 10:00 (بتوقيت بغداد)"),
        ("at 10:00 GMT+3", "الساعة 10:00 بتوقيت غرينتش+3"),
        ("one in five people", "واحد من كل خمسة أشخاص"),
        ("one in five people", "20 في المئة من الناس"),
        ("one in four", "ربع السكان"),
        ("half a million", "نصف مليون"),
        ("a quarter of a million", "ربع مليون"),
        ("1.5 billion", "مليار ونصف المليار"),
        ("1.2m people", "1.2 مليون شخص"),
        ("a two-year project", "مشروع مدته سنتان"),
        ("a five-year plan", "خطة خمسية"),
        ("for ten days", "لمدة عشرة أيام"),
        ("three times as many", "ثلاثة أضعاف"),
        ("tenfold", "عشرة أضعاف"),
        ("between 5 and 10 wells", "من خمس إلى عشر آبار"),
        ("5km of pipe", "5 كم من الأنابيب"),
        ("a third of them", "ثلثهم"),
        ("15 Ramadan 1445 AH", "١٥ رمضان ١٤٤٥ هـ"),
        ("25 March 2024", "15 رمضان 1445 هـ"),
        ("25 March 2024", "١٥ رمضان ١٤٤٥ هـ الموافق ٢٥ آذار ٢٠٢٤"),
        ("March 2024", "رمضان 1445 هـ"),
        ("16 August 2023", "30 محرم 1445 هـ"),
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
        ("which July said", "وما قاله أغسطس", [("July", "أغسطس")]),
        ("27 May 2024", "15 رمضان 1445 هـ", [("27 May 2024", "15 رمضان 1445 هـ")]),
        ("15 Ramadan 1445", "16 رمضان 1445", [("15 Ramadan 1445", "16 رمضان 1445")]),
        ("one in five people", "30 في المئة", [("five", "30 في المئة")]),
        ("networks", "ست شبكات", [("", "ست")]),
        ("half a million", "ربع مليون", [("half a million", "ربع مليون")]),
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


# Every difference in the translated news, each judged by reading both lines.
JUDGED = [
    ("ntrex_17_reuters-218921", 9, "220 2/3", "220", "dropped"),
    ("ntrex_19_reuters-218909", 1, "", "1", "markup"),
    ("ntrex_19_reuters-218909", 10, "6", "6.6", "mistranslated"),
    ("ntrex_25_euronews-en-153826", 9, "eight", "", "dropped"),
    ("ntrex_25_euronews-en-153826", 27, "12", "", "dropped"),
    ("ntrex_31_bbc-381705", 6, "two", "", "dropped"),
]


@needs_shared
def test_what_is_reported_in_translated_news_was_judged_right() -> None:
    pairs = list(news())
    found = [
        (pair.name, pair.line, *words)
        for pair in pairs
        for words in _reported(pair.english, pair.arabic)
    ]
    assert len(pairs) > 600
    assert found == [judged[:4] for judged in JUDGED]


@pytest.mark.parametrize(
    ("english", "arabic", "severity"),
    [
        ("28 wells", "82 بئرا", "error"),
        ("six wells", "سبع آبار", "warning"),
        ("on 9 May 2025", "في أيار 2025", "warning"),
        ("on 9 May 2025", "في 9 أيار", "info"),
    ],
)
def test_what_is_said_only_in_part_is_less_grave(english: str, arabic: str, severity: str) -> None:
    (found,) = compare(english, "en", arabic, "ar").differences
    assert found.severity == severity


@pytest.mark.parametrize(
    ("english", "arabic"),
    [("30 to 43 per cent", "30% إلى 43%"), ("5 to 10 million", "5 ملايين إلى 10 ملايين"),
     ("$5 to $10", "من 5 إلى 10 دولارات"), ("5, 6 and 7 per cent", "5% و6% و7%")],
)  # fmt: skip
def test_what_a_range_says_once_may_be_meant_of_both_ends(english: str, arabic: str) -> None:
    assert _reported(english, arabic) == []


def test_a_share_is_not_the_number_of_it() -> None:
    assert _reported("50 per cent", "50 شخصا") == [("50 per cent", "50")]


@given(texts("en"), texts("ar"))
def test_any_two_texts_are_compared(english: str, arabic: str) -> None:
    found = compare(english, "en", arabic, "ar")
    for one, other in found.alike:
        assert one.end <= len(english)
        assert other.end <= len(arabic)
    assert compare(english, "en", english, "en").differences == ()
