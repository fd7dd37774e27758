from __future__ import annotations

import pytest

from app.checks import run_checks
from app.localized import Localized
from app.model import Paragraph, Release, rich
from app.profile import neutral_profile
from app.search.put import put
from tests.checked import found, mended, row, text


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ('"It\'s time," she said.', "“It’s time,” she said."),
        ("the 'old' city of the '90s", "the ‘old’ city of the ’90s"),
        ("the ministers' plan", "the ministers’ plan"),
        ("he said \"the word 'peace' again\"", "he said “the word ‘peace’ again”"),
    ],
)
def test_straight_marks_become_curly_ones_all_at_once(before: str, after: str) -> None:
    release = row(before)
    assert len(found(release, "quote_straight")) == 1
    assert text(mended(release, "quote_straight")) == after


def test_straight_marks_are_graver_where_the_release_has_others_and_one_mend_is_for_all() -> None:
    texts = [Localized(en=rich(one)) for one in ('"Yes," he said.', "the ministers' plan")]
    rows = tuple(Paragraph(id_, one) for id_, one in enumerate(texts, 1))
    release = Release(rows=rows, next_id=3)
    held = [one for one in run_checks(release, neutral_profile()) if one.code == "quote_straight"]
    assert [(one.severity, len(one.fix)) for one in held] == [("info", 3), ("info", 3)]
    assert not found(put(release, held[0].fix), "quote_straight")
    curly = row("“Yes,” he said of the ministers' plan.")
    mixed = next(
        one for one in run_checks(curly, neutral_profile()) if one.code == "quote_straight"
    )
    assert mixed.severity == "warning"


@pytest.mark.parametrize("unclear", ['"It is time, she said.', 'rows "/"0 of the table'])
def test_with_a_mark_missing_nobody_can_tell_what_belongs_there(unclear: str) -> None:
    release = row(unclear)
    assert found(release, "quote_straight") == ['"']
    assert mended(release, "quote_straight") == release


@pytest.mark.parametrize(
    "kept", ["“It’s time,” she said.", "a door of 6'2\" inside", "https://e.org/a'b"]
)
def test_curly_marks_inches_and_addresses_stay(kept: str) -> None:
    assert found(row(kept), "quote_straight") == []


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("rain - at last - came", "rain — at last — came"),
        ("rain -- at last", "rain — at last"),
        ("rain--at last", "rain—at last"),
        ("rain – at last - came", "rain – at last – came"),
        ("a well-known 5 - 3 and - ", "a well-known 5 - 3 and - "),
        ("see https://example.org/a--b now", "see https://example.org/a--b now"),
    ],
)
def test_a_hyphen_between_words_becomes_the_dash_of_the_text(before: str, after: str) -> None:
    assert text(mended(row(before), "dash_typed")) == after


@pytest.mark.parametrize(
    ("code", "before", "after"),
    [
        ("space_double", "one  two.   Three", "one two. Three"),
        ("space_double", "USD\u00a0 41", "USD\u00a041"),
        ("space_before_mark", "one , two ; three : four .", "one, two; three: four."),
        ("space_before_mark", "“one ,” she said", "“one,” she said"),
        ("space_before_mark", "ends in .org and .5 of it", "ends in .org and .5 of it"),
    ],
)
def test_spaces_too_many_are_taken_away(code: str, before: str, after: str) -> None:
    assert text(mended(row(before), code)) == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("USD 3.63 million, $ 41 and 540 EUR", "USD\u00a03.63 million, $\u00a041 and 540\u00a0EUR"),
        ("over 300 km, 5 kg and 98 °C", "over 300\u00a0km, 5\u00a0kg and 98\u00a0°C"),
        ("the NGO 3 times, 5 m’s, 12 men, US$41", "the NGO 3 times, 5 m’s, 12 men, US$41"),
    ],
)
def test_an_amount_stays_with_its_currency_and_its_unit(before: str, after: str) -> None:
    assert text(mended(row(before), "money_parted")) == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("in 2020-21 and 2019–20", "in 2020-2021 and 2019–2020"),
        ("PR/2020-21, 2020-21-05, 12020-21, 2020-19", "PR/2020-21, 2020-21-05, 12020-21, 2020-19"),
    ],
)
def test_the_last_year_of_a_period_is_written_in_full(before: str, after: str) -> None:
    assert text(mended(row(before), "range_short")) == after


def test_a_period_of_any_digits_and_of_a_month_perhaps_is_said() -> None:
    release = row("in 2005-12", "للفترة ٢٠٢٠-٢١")
    assert found(release, "range_short") == ["2005-12", "٢٠٢٠-٢١"]
    release = mended(release, "range_short")
    assert (text(release), text(release, "ar")) == ("in 2005-12", "للفترة ٢٠٢٠-٢٠٢١")
