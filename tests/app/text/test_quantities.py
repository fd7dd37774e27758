"""What numbers, amounts, dates and times are read out of English and Arabic."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.text.quantities import Day, read
from tests.strategies import texts


def _values(text: str, code: str, *, loose: bool = False) -> list[str]:
    held = [one for one in read(text, code) if loose or one.certainty != "loose"]
    return [f"{one.value.normalize():f}" for one in held]


ENGLISH = [
    ("over 8,500 individuals", ["8500"]),
    ("USD 3.63 million for 2020-21", ["3630000", "2020", "2021"]),
    ("$5bn, €2.5m and 5 million euros", ["5000000000", "2500000", "5000000"]),
    ("Twenty-eight enterprises", ["28"]),
    ("one hundred and five people", ["105"]),
    ("one thousand two hundred and thirty-four", ["1234"]),
    ("three million two hundred thousand", ["3200000"]),
    ("two and a half million", ["2500000"]),
    ("a million and a half", ["1500000"]),
    ("half a million", ["500000"]),
    ("a hundred families", ["100"]),
    ("two-thirds, three quarters", ["0.666666667", "0.75"]),
    ("five and six", ["5", "6"]),
    ("hundreds of thousands", []),
    ("one of them, the first", []),
    ("COVID-19 and an F-16 in H1N1", []),
    ("see https://example.org/2020/15 or a15@example.org #goal16", []),
    ("1,234,567.89", ["1234567.89"]),
    ("the 1990s", ["1990"]),
]

ARABIC = [
    ("أكثر من ٨٬٥٠٠ شخص", ["8500"]),
    ("3.63 مليون دولار أمريكي للفترة 2020-2021", ["3630000", "2020", "2021"]),
    ("٣٫٦٣ مليون", ["3630000"]),
    ("3,63 ملايين", ["3630000"]),
    ("30،000 و20.000", ["30000", "20"]),
    ("300 ألف", ["300000"]),
    ("مليوني شخص", ["2000000"]),
    ("مليونان وثلاثمئة ألف", ["2300000"]),
    ("ثلاثة ملايين ومئتي ألف", ["3200000"]),
    ("3 ملايين ومئتي ألف", ["3200000"]),
    ("ثمانية وعشرون شركة", ["28"]),
    ("ثمانية و عشرون شركة", ["28"]),
    ("الثمانية والعشرين", ["28"]),
    ("ألف ومئتان وأربعة وثلاثون", ["1234"]),
    ("مئة وخمسة أشخاص", ["105"]),
    ("أحد عشر ألفا", ["11000"]),
    ("خمس عشرة سنة", ["15"]),
    ("اثنتا عشرة مدرسة", ["12"]),
    ("مليون ونصف", ["1500000"]),
    ("ثلاثة أرباع", ["0.75"]),
    ("بثلاثة وستة", ["3", "6"]),
    ("ثلاثة وعشرة", ["3", "10"]),
    ("آلاف الأشخاص ومئات الأسر", []),
    ("يوم الاثنين والأحد", []),
    ("القرن العشرين", []),
    ("كوفيد-19", []),
    ("قيود كمية", []),
]


@pytest.mark.parametrize(("text", "values"), ENGLISH)
def test_english_numbers_are_read_by_value(text: str, values: list[str]) -> None:
    assert _values(text, "en") == values


@pytest.mark.parametrize(("text", "values"), ARABIC)
def test_arabic_numbers_are_read_by_value(text: str, values: list[str]) -> None:
    assert _values(text, "ar") == values


@pytest.mark.parametrize(
    ("text", "code", "day"),
    [
        ("on 28 April 2020", "en", Day(2020, 4, 28)),
        ("April 28, 2020", "en", Day(2020, 4, 28)),
        ("in December 2019", "en", Day(2019, 12)),
        ("on 4 May", "en", Day(0, 5, 4)),
        ("2020-04-28", "en", Day(2020, 4, 28)),
        ("28 نيسان/أبريل 2020", "ar", Day(2020, 4, 28)),
        ("٢٨ نيسان ٢٠٢٠", "ar", Day(2020, 4, 28)),
        ("منذ ديسمبر 2019", "ar", Day(2019, 12)),
        ("في كانون الأول من عام 2019", "ar", Day(2019, 12)),
        ("الأول من أيار 2026", "ar", Day(2026, 5, 1)),
        ("28/4/2020", "ar", Day(2020, 4, 28)),
    ],
)
def test_dates_are_read_with_their_parts(text: str, code: str, day: Day) -> None:
    assert [one.day for one in read(text, code)] == [day]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("the Sunday Times", "en"),
        ("June Almeida found it", "en"),
        ("it may be, and they march", "en"),
        ("مارس الرياضة", "ar"),
        ("مايو كلينك", "ar"),
    ],
)
def test_words_that_are_no_quantities_stay_silent(text: str, code: str) -> None:
    assert read(text, code) == ()


@pytest.mark.parametrize(
    ("text", "code", "minute"),
    [
        ("at 10:30 a.m.", "en", 630),
        ("at 4 pm", "en", 960),
        ("الساعة 4 مساء", "ar", 960),
        ("الساعة 12 ليلًا", "ar", 0),
        ("الساعة 10 ليلًا", "ar", 1320),
        ("الساعة 12 ظهرًا", "ar", 720),
        ("الساعة 10:30 صباحًا", "ar", 630),
    ],
)
def test_times_are_minutes_of_the_day(text: str, code: str, minute: int) -> None:
    assert [(one.kind, one.value) for one in read(text, code)] == [("time", Decimal(minute))]


def test_money_has_its_currency_and_per_cent_is_said() -> None:
    (money,) = read("قيمتها 41 مليون دولار أمريكي", "ar")
    assert (money.kind, money.unit, money.value) == ("money", "USD", Decimal(41_000_000))
    assert [one.kind for one in read("50 per cent, 5%", "en")] == ["percent", "percent"]
    assert [one.kind for one in read("٪٥٠ و50 في المئة و%50", "ar")] == ["percent"] * 3


def test_a_point_before_three_digits_may_be_either() -> None:
    (number,) = read("20.000", "ar")
    assert number.values() == {Decimal("20.000"), Decimal(20_000)}


def test_the_span_is_that_of_the_words_in_the_text() -> None:
    text = "وقد تلقّت ثمانيةٌ وعشرون شركةً دعمًا"
    (number,) = read(text, "ar")
    assert text[number.start : number.end] == "ثمانيةٌ وعشرون"


def test_another_language_is_not_read() -> None:
    assert read("28", "fr") == ()


@given(st.integers(0, 10**15), st.sampled_from(["", ",", "٬", "\u00a0", "\u202f"]))
def test_whole_numbers_in_digits_read_back(value: int, separator: str) -> None:
    written = f"{value:,}".replace(",", separator)
    for code in ("en", "ar"):
        (number,) = read(f"x {written} y", code)
        assert Decimal(value) in number.values()
        assert number.end - number.start == len(written)


@given(st.integers(0, 10**15), st.booleans())
def test_arabic_indic_digits_have_the_same_value(value: int, is_grouped: bool) -> None:
    written = f"{value:,}" if is_grouped else str(value)
    arabic = written.translate(str.maketrans("0123456789,", "٠١٢٣٤٥٦٧٨٩٬"))
    (number,) = read(arabic, "ar")
    assert number.value == value


@given(st.sampled_from(["en", "ar"]).flatmap(lambda code: st.tuples(texts(code), st.just(code))))
def test_any_text_is_read_and_every_span_lies_in_it(held: tuple[str, str]) -> None:
    text, code = held
    end = 0
    for one in read(text, code):
        assert end <= one.start < one.end <= len(text)
        end = one.end
