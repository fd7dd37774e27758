"""Digits and months change their looks and nothing else."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.model import Span, plain, rich
from app.text.dates import find_date
from app.text.numbers import number_values
from app.text.policy import changed, in_style
from app.text.scripts import fold
from app.wording import Digits, MonthStyle, shipped_wording
from tests.strategies import texts

STYLES: tuple[MonthStyle, ...] = ("levantine", "gulf", "un")
MONTHS = shipped_wording("ar").months
DATES = st.builds(
    "{} {} {}".format,
    st.integers(1, 28),
    st.sampled_from([name for style in STYLES for name in MONTHS[style]]),
    st.integers(1990, 2040),
)
NUMBERS = st.one_of(
    st.integers(0, 10**9).map(str),
    st.integers(0, 10**9).map("{:,}".format),
    st.decimals(0, 9999, places=2).map(str),
)
PARTS = st.one_of(DATES, NUMBERS, texts("ar"), st.sampled_from(["press@example.org", "#عام_2026"]))
SENTENCES = st.lists(PARTS, max_size=5).map(" و ".join)
LOOKS = st.tuples(st.sampled_from(["latn", "arab"]), st.sampled_from(STYLES))


def styled(text: str, digits: Digits = "latn", style: MonthStyle = "levantine") -> str:
    return changed(text, in_style(rich(text), digits, MONTHS[style], "IQ"))


@pytest.mark.parametrize(
    ("text", "digits", "style", "after"),
    [
        ("في 4 مايو 2026", "arab", "un", "في ٤ أيار/مايو ٢٠٢٦"),
        ("بين ٤ و٦ أيار/مايو ٢٠٢٦", "latn", "gulf", "بين 4 و6 مايو 2026"),
        ("كانون الثاني (يناير) 2026", "latn", "levantine", "كانون الثاني 2026"),
        ("من أيار وحتى حزيران 2026", "latn", "gulf", "من مايو وحتى يونيو 2026"),
        ("في شهر آب", "latn", "un", "في شهر آب/أغسطس"),
        ("في 3 ابريل", "latn", "gulf", "في 3 أبريل"),
        ("بأيار 2026", "latn", "gulf", "بمايو 2026"),
        ("1,500 و3.63", "arab", "gulf", "١٬٥٠٠ و٣٫٦٣"),
        ("١٬٥٠٠ و٣٫٦٣", "latn", "gulf", "1,500 و3.63"),
        ("۴۵ شخصا", "latn", "gulf", "45 شخصا"),
        ("14:30 و4.5.2026 و2020-2021", "arab", "gulf", "١٤:٣٠ و٤.٥.٢٠٢٦ و٢٠٢٠-٢٠٢١"),
    ],
)
def test_dates_and_numbers_are_written_as_the_house_does(
    text: str, digits: Digits, style: MonthStyle, after: str
) -> None:
    assert styled(text, digits, style) == after


@pytest.mark.parametrize(
    "text",
    [
        "+964 770 123 4567", "0770 123 4567", "press2026@example.org", "www.example.org/2026",
        "https://example.org/4", "#عام_2026", "@un2026", "COVID-19", "A4", "CCPR/2026/4",
    ],
)  # fmt: skip
def test_phones_addresses_and_codes_stay(text: str) -> None:
    sentence = f"للمزيد {text} اليوم"
    assert styled(sentence, "arab", "un") == sentence


@pytest.mark.parametrize("text", ["مارس الضغط على الجميع", "أب وابن", "آب اللهاب", "مايو"])
def test_a_word_that_may_be_no_month_stays(text: str) -> None:
    assert styled(text, "latn", "un") == text


def test_a_link_that_shows_its_address_stays_and_one_of_words_is_written_anew() -> None:
    text = (Span("x.org/5", href="https://x.org/5"), Span(" و"), Span("5 آب", href="https://x.org"))
    held = changed(plain(text), in_style(text, "arab", MONTHS["gulf"], "IQ"))
    assert held == "x.org/5 و٥ أغسطس"


@given(SENTENCES, LOOKS)
def test_what_is_in_style_stays(text: str, look: tuple[Digits, MonthStyle]) -> None:
    once = styled(text, *look)
    assert styled(once, *look) == once


@given(SENTENCES, LOOKS)
def test_every_number_keeps_its_value(text: str, look: tuple[Digits, MonthStyle]) -> None:
    assert number_values(styled(text, *look)) == number_values(text)


@given(st.dates(date(1990, 1, 1), date(2040, 12, 31)), st.sampled_from(STYLES), LOOKS)
def test_every_date_keeps_its_day(
    day: date, style: MonthStyle, look: tuple[Digits, MonthStyle]
) -> None:
    text = f"صدر يوم {day.day} {MONTHS[style][day.month - 1]} {day.year}."
    found = find_date(styled(text, *look))
    assert found is not None
    assert found.date == day


@given(SENTENCES, LOOKS)
def test_nothing_else_changes(text: str, look: tuple[Digits, MonthStyle]) -> None:
    changes = in_style(rich(text), *_names(look), "IQ")
    done = 0
    for one in changes:
        assert done <= one.start < one.end <= len(text)
        old = text[one.start : one.end]
        assert any(map(str.isdigit, old)) or one.new in MONTHS[look[1]]
        if any(map(str.isdigit, old)):
            assert _bare(old) == _bare(one.new)
        done = one.end


def _names(look: tuple[Digits, MonthStyle]) -> tuple[Digits, tuple[str, ...]]:
    return look[0], MONTHS[look[1]]


def _bare(text: str) -> str:
    return fold(text).translate(str.maketrans("٬٫", ",."))
