"""Dates, times, ranges and measures, as the program and newsrooms write them, read back."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.model import Embargo
from app.text.hijri import hijri
from app.text.quantities import Day, Quantity, read
from app.text.quantities.dates import HIJRI
from app.text.quantities.hijri import hijri_months, may_be_same_day
from app.wording import DIGITS, Digits, MonthStyle, shipped_wording

DAYS = st.dates(date(1000, 1, 1), date(2999, 12, 31))
IN_DIGITS = DAYS.filter(lambda day: day.year not in HIJRI)
STYLES: st.SearchStrategy[MonthStyle] = st.sampled_from(("gulf", "levantine", "un"))
SYSTEMS: st.SearchStrategy[Digits] = st.sampled_from(("latn", "arab"))
CODES = st.sampled_from(("en", "ar"))


def _in(text: str, digits: Digits) -> str:
    return text.translate(str.maketrans(DIGITS["latn"], DIGITS[digits]))


def _only(text: str, code: str) -> Quantity:
    (found,) = read(text, code)
    assert (found.start, found.end) == (0, len(text))
    return found


@given(DAYS, CODES, STYLES, SYSTEMS)
def test_a_date_as_the_program_writes_it(
    day: date, code: str, style: MonthStyle, digits: Digits
) -> None:
    written = shipped_wording(code).day(day, style, digits)
    assert _only(written, code).day == Day(day.year, day.month, day.day)


@given(IN_DIGITS, SYSTEMS)
def test_a_date_in_digits_is_read_day_first_and_from_the_year(day: date, digits: Digits) -> None:
    for written in (f"{day:%d/%m/}{day.year}", f"{day.isoformat()}", f"{day:%d.%m.}{day.year}"):
        found = _only(_in(written, digits), "ar")
        assert found.day == Day(day.year, day.month, day.day)


@pytest.mark.parametrize("written", ["15/1/1440", "1440-01-15", "15.1.1440"])
def test_a_date_in_digits_of_a_year_of_our_days_after_the_hijra_is_hijri(written: str) -> None:
    assert _only(written, "ar").day == Day(1440, 1, 15, "hijri")


@given(DAYS, STYLES, SYSTEMS)
def test_a_month_with_its_year(day: date, style: MonthStyle, digits: Digits) -> None:
    for code in ("en", "ar"):
        held = shipped_wording(code).months
        name = held.get(style, held["gulf"])[day.month - 1]
        assert _only(_in(f"{name} {day.year}", digits), code).day == Day(day.year, day.month)


@given(st.integers(1343, 1500), st.integers(1, 30), SYSTEMS)
def test_hijri_dates_in_every_month(year: int, day: int, digits: Digits) -> None:
    for first, names in hijri_months().items():
        for rest, month in names:
            name = " ".join((first, *rest)).replace(" - ", "-").replace(" ' ", "'")
            code = "en" if name.isascii() else "ar"
            found = read(_in(f"{day} {name} {year}", digits), code)
            assert [one.day for one in found] == [Day(year, month, day, "hijri")]


@given(st.dates(date(1930, 1, 1), date(2070, 1, 1)), CODES)
def test_a_hijri_date_as_the_program_writes_it_means_its_day(day: date, code: str) -> None:
    written = hijri(day, "en" if code == "en" else "ar")
    held = _only(written, code).day
    assert held is not None
    assert may_be_same_day(held, Day(day.year, day.month, day.day))


@given(
    st.datetimes(datetime(2000, 1, 1), datetime(2100, 1, 1)),
    CODES, STYLES, SYSTEMS, st.sampled_from(("Asia/Baghdad", "UTC")),
)  # fmt: skip
def test_the_line_of_an_embargo_says_its_time_and_day(
    until: datetime, code: str, style: MonthStyle, digits: Digits, zone: str
) -> None:
    line = shipped_wording(code).embargo_line(Embargo(until, zone), style, digits)
    found = read(line, code)
    times = [one for one in found if one.kind == "time" and one.certainty == "sure"]
    assert [until.hour * 60 + until.minute in one.values() for one in times] == [True]
    assert [one.day for one in found if one.day] == [Day(until.year, until.month, until.day)]


@given(st.integers(0, 23), st.integers(0, 59), SYSTEMS)
def test_times_by_the_clock(hour: int, minute: int, digits: Digits) -> None:
    twelve = hour % 12 or 12
    half = ("a.m.", "صباحا") if hour < 12 else ("p.m.", "مساء")
    value = Decimal(hour * 60 + minute)
    for text, code in ((f"{hour:02}:{minute:02}", "en"), (f"الساعة {hour:02}:{minute:02}", "ar")):
        assert any(value in one.values() for one in read(_in(text, digits), code))
    for text, code in ((f"{twelve}:{minute:02} {half[0]}", "en"),
                       (f"{twelve}.{minute:02}{half[0].replace('.', '')}", "en"),
                       (f"{twelve}:{minute:02} {half[1]}", "ar")):  # fmt: skip
        assert _only(_in(text, digits), code).value == value


@given(st.integers(1, 999), st.integers(1, 999), SYSTEMS, st.sampled_from("-–"))
def test_both_ends_of_a_range(first: int, second: int, digits: Digits, sign: str) -> None:
    for text, code in (
        (f"from {first} to {second} people", "en"), (f"{first}{sign}{second} people", "en"),
        (f"من {first} إلى {second} شخصا", "ar"), (f"بين {first} و{second} شخصا", "ar"),
    ):  # fmt: skip
        found = [one.value for one in read(_in(text, digits), code) if one.kind == "number"]
        assert found == [first, second]


@given(st.integers(1900, 2098), st.integers(1, 20), SYSTEMS, st.sampled_from("-–/"))
def test_years_from_one_to_another(year: int, more: int, digits: Digits, sign: str) -> None:
    until = year + more
    for last in (f"{until}", f"{until % 100:02}") if year // 100 == until // 100 else (f"{until}",):
        for code in ("en", "ar"):
            found = read(_in(f"{year}{sign}{last}", digits), code)
            assert [one.value for one in found] == [year, until]


@pytest.mark.parametrize(
    ("text", "code", "measure"),
    [
        ("5 miles", "en", "mile"),
        ("a six-foot wall", "en", "foot"),
        ("60 mph", "en", "mile per hour"),
        ("38 °C", "en", "degree Celsius"),
        ("5 أميال", "ar", "mile"),
        ("الأشهر الستة", "ar", "month"),
        ("كيلومترين", "ar", "kilometre"),
        ("96 كلم في الساعة", "ar", "kilometre per hour"),
        ("ثلاث سنوات ونصف", "ar", "year"),
    ],
)
def test_what_a_figure_counts_is_known_where_it_is_a_unit(
    text: str, code: str, measure: str
) -> None:
    assert [one.measure for one in read(text, code) if one.measure] == [measure]


@pytest.mark.parametrize(
    ("text", "code", "zone"),
    [
        ("19:30 GMT", "en", "utc"),
        ("19:30 بتوقيت غرينتش", "ar", "utc"),
        ("7 p.m. ET", "en", "eastern"),
        ("الساعة السابعة مساء بالتوقيت الشرقي", "ar", "eastern"),
        ("10:00 بتوقيت بغداد", "ar", "baghdad"),
        ("10:00", "en", ""),
    ],
)
def test_a_time_has_the_zone_that_is_named_with_it(text: str, code: str, zone: str) -> None:
    (found,) = (one for one in read(text, code) if one.kind == "time")
    assert found.unit == zone
