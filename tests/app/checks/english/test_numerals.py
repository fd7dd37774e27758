from __future__ import annotations

import pytest

from app.localized import Localized
from app.model import Bullets, Release, rich
from tests.checked import found, mended, row, text


@pytest.mark.parametrize(
    ("sentence", "figure"),
    [
        ("They built 5 schools there.", "5"),
        ("In 3 districts the work is done.", "3"),
        ("It was opened by the 2 ministers.", "2"),
    ],
)
def test_a_figure_under_ten_that_counts_is_said(sentence: str, figure: str) -> None:
    assert found(row(sentence), "numeral_in_figures") == [figure]


@pytest.mark.parametrize(
    "sentence",
    [
        "It is 5 kilometres from there, or 3 km.",
        "Some 5 per cent of them paid 4 dollars, USD 3 or $2.",
        "A child aged 5, and one of 7 years old, in phase 2 of the work.",
        "They meet on 5 May at 9 a.m. in room 4 and in Ward 6 too.",
        "Between 5 and 12 schools, 4–6 of them new, 3 to 5 closed.",
        "They built 5 schools and 12 clinics.",
        "About 3 million people, and 2.5 tonnes.",
        "He said so in 2020.",
    ],
)
def test_figures_of_measures_ages_names_and_series_are_right(sentence: str) -> None:
    assert found(row(sentence), "numeral_in_figures") == []


def test_only_running_text_has_its_numbers_in_words() -> None:
    assert found(Release(headline=Localized(en=rich("Japan Builds 5 schools"))),
                 "numeral_in_figures") == []  # fmt: skip


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("They repaired twelve stations.", ["twelve"]),
        ("Some twenty-two wells, and two hundred and five in all.",
         ["twenty-two", "two hundred and five"]),
        ("Twelve stations were repaired. Twenty-eight more follow.", []),
        ("He said: “Twelve of us came.”", []),
        ("a ten-year plan, a hundred reasons, two thirds, first and tenth, nine wells", []),
        ("One of them is dry, but in ten years all of them are.", ["ten"]),
        ("between two and three million", []),
        ("One well in ten is dry, and nine out of ten were so.", []),
    ],
)  # fmt: skip
def test_words_from_ten_on_are_said_but_where_they_begin(sentence: str, words: list[str]) -> None:
    assert found(row(sentence), "numeral_in_words") == words


@pytest.mark.parametrize(
    ("sentence", "figures"),
    [
        ("It rained. 28 wells were dry.", ["28"]),
        ("2021 was a hard year. 15 March was worse.", []),
        ("Then 28 wells were dry.", []),
    ],
)
def test_a_figure_that_begins_a_sentence_is_said(sentence: str, figures: list[str]) -> None:
    assert found(row(sentence), "numeral_begins") == figures


def test_an_item_of_a_list_may_begin_with_a_figure() -> None:
    texts = Localized(en=rich("28 wells")), Localized(en=rich("in 3 wells"))
    items = Bullets(1, texts)
    release = Release(rows=(items,), next_id=2)
    assert found(release, "numeral_begins") == []
    assert found(release, "numeral_in_figures") == ["3"]


def test_the_sign_for_per_cent_becomes_words_that_stay_with_their_figure() -> None:
    release = mended(row("It rose by 4.5% and then by 12 % (3%)."), "percent_sign")
    assert text(release) == (
        "It rose by 4.5\u00a0per cent and then by 12\u00a0per cent (3\u00a0per cent)."
    )


def test_a_range_with_the_sign_is_left_to_a_person() -> None:
    assert found(row("between 40%–50% and 40-50%"), "percent_sign") == []
