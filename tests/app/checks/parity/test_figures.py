"""Findings about figures: where they are, in both texts, and how bad."""

from __future__ import annotations

import pytest

from app.address import Address
from app.checks import Finding, run_checks
from app.checks.dismissing import found_words
from app.checks.wording import sentence
from app.localized import Localized
from app.lookup import read_plain
from app.model import ARABIC, ENGLISH, Language, Paragraph, Release, rich
from app.profile import neutral_profile
from tests.shared import SHARED, needs_shared

PROFILE = neutral_profile()


def _release(english: str, arabic: str) -> Release:
    text = Localized(en=rich(english), ar=rich(arabic))
    return Release(rows=(Paragraph(1, text),), next_id=2)


def _about_figures(release: Release) -> list[Finding]:
    group = {"figure_differs", "figure_missing", "currency_differs", "date_differs", "date_absent"}
    return [one for one in run_checks(release, PROFILE) if one.code in group]


def test_a_figure_of_another_value_is_found_at_its_words_in_both_texts() -> None:
    release = _release("Some 3.63 million people", "نحو 3.36 مليون شخص")
    (found,) = _about_figures(release)
    assert (found.code, found.severity) == ("figure_differs", "error")
    assert found.counterpart is not None
    assert read_plain(release, found.address) == "3.63 million"
    assert read_plain(release, found.counterpart) == "3.36 مليون"
    assert sentence(found) == "“3.63 million” here is “3.36 مليون” in the other language"
    assert sentence(found, "ar") == "«3.63 million» هنا يقابله «3.36 مليون» باللغة الأخرى"


def test_a_figure_in_words_is_a_warning() -> None:
    (found,) = _about_figures(_release("six months", "أشهر"))
    assert (found.code, found.severity) == ("figure_missing", "warning")
    assert sentence(found) == "“six” is not in the Arabic text"
    assert sentence(found, "ar") == "«six» غير موجود في النص باللغة العربية"


def test_what_only_the_other_text_says_is_found_there() -> None:
    (found,) = _about_figures(_release("some people", "134 شخصا"))
    assert found.address == Address("text", 1, "ar", start=0, end=3)
    assert sentence(found) == "“134” is not in the English text"


def test_another_day_and_another_currency_have_rules_of_their_own() -> None:
    assert [one.code for one in _about_figures(_release("in December 2019", "في ديسمبر 2018"))] == [
        "date_differs"
    ]
    assert [one.code for one in _about_figures(_release("USD 5", "5 يورو"))] == ["currency_differs"]


def test_a_text_that_is_not_there_yet_is_not_compared() -> None:
    assert _about_figures(_release("28 wells", "")) == []


def test_a_language_whose_figures_nobody_reads_lacks_none_and_hides_none() -> None:
    french = Language("fr", "ltr", "Latn")
    text = Localized(fr=rich("28 puits"), en=rich("28 wells"), ar=rich("82 بئرا"))
    release = Release(languages=(french, ENGLISH, ARABIC), rows=(Paragraph(1, text),), next_id=2)
    (found,) = _about_figures(release)
    assert (found.code, found.address.language) == ("figure_differs", "en")


@pytest.mark.parametrize(
    ("english", "arabic", "is_found"),
    [
        ("over 8,500 people", "أقل من 8,500 شخص", True),
        ("fewer than 28 firms", "ما يزيد على 28 شركة", True),
        ("at least six months", "ستة أشهر على الأكثر", True),
        ("no more than 10 wells", "لا يقل عن 10 آبار", True),
        ("people over 65", "من تزيد أعمارهم على 65 عاما", False),
        ("no more than 10 wells", "لا يزيد عن 10 آبار", False),
        ("no fewer than 10 wells", "10 آبار على الأقل", False),
        ("nearly 700 people", "أكثر من 700 شخص", False),
        ("over 8,500 people", "8,500 شخص", False),
    ],
)
def test_more_than_a_figure_is_not_less_than_it(english: str, arabic: str, is_found: bool) -> None:
    held = run_checks(_release(english, arabic), PROFILE)
    assert any(one.code == "approximation_differs" for one in held) == is_found


@pytest.mark.parametrize(
    ("english", "arabic", "words"),
    [
        ("more than 28 firms", "28 شركة", ["28"]),
        ("28 firms", "أكثر من 28 شركة", ["28"]),
        ("at least 384 people died", "توفي 384 شخصًا على الأقل", []),
        ("delays of over three hours", "تأخير لأكثر من ثلاث ساعات", []),
        ("those aged 65 and over", "من تبلغ أعمارهم 65 عاما فأكثر", []),
        ("burns over 40% of his body", "حروق في 40% من جسمه", []),
        ("repayable over 20 years", "يسدد على مدى 20 عاما", []),
        ("more than the 20.4 million", "أكثر من 20.4 مليون", []),
    ],
)
def test_a_bound_that_one_text_drops_is_worth_a_look(
    english: str, arabic: str, words: list[str]
) -> None:
    release = _release(english, arabic)
    held = [one for one in run_checks(release, PROFILE) if one.code == "approximation_missing"]
    assert [found_words(release, one) for one in held] == words
    assert all(one.severity == "info" for one in held)


@needs_shared
def test_the_seeds_agree_in_all_their_figures() -> None:
    from app.importing.importer import import_files

    seeds = [SHARED / "seeds" / name for name in ("en.txt", "ar.txt")]
    assert _about_figures(import_files(seeds).release) == []
