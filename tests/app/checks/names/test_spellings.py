"""Names spelt in two ways, learnt from the rows in which they are spelt in one."""

from __future__ import annotations

import pytest

from app.checks import Finding, run_checks
from app.checks.dismissing import found_words
from app.localized import Localized
from app.model import Paragraph, Release, rich
from app.profile import neutral_profile
from app.search.put import put


def _release(*pairs: tuple[str, str]) -> Release:
    rows = tuple(
        Paragraph(number, Localized(en=rich(english), ar=rich(arabic)))
        for number, (english, arabic) in enumerate(pairs, 1)
    )
    return Release(rows=rows, next_id=len(rows) + 1)


def _two_ways(release: Release) -> list[Finding]:
    found = run_checks(release, neutral_profile())
    return [one for one in found if one.code == "name_spelt_two_ways"]


def test_a_third_row_that_spells_a_name_otherwise_is_mended() -> None:
    release = _release(
        ("Tamberlan rose.", "ارتفع نهر تمبرلان."),
        ("The Tamberlan fell.", "وانخفض تمبرلان بعد ذلك."),
        ("Along the Tamberlan", "على ضفاف وتامبرلان ثم وتامبرلان"),
    )
    (one,) = _two_ways(release)
    assert (one.severity, found_words(release, one)) == ("warning", "تامبرلان")
    after = put(release, one.fix)
    assert _two_ways(after) == []
    row = after.rows[2]
    assert isinstance(row, Paragraph)
    assert row.text["ar"] == rich("على ضفاف وتمبرلان ثم وتمبرلان")


def test_once_against_once_is_only_good_to_know() -> None:
    release = _release(
        ("Here Tamberlan rose.", "ارتفع تمبرلان."), ("Tamberlan fell.", "هبط تامبرلان.")
    )
    (one,) = _two_ways(release)
    assert (one.severity, one.fix) == ("info", ())


def test_english_that_spells_a_name_otherwise_is_mended() -> None:
    release = _release(
        ("Tamberlan rose.", "ارتفع تمبرلان."),
        ("The Tamberlan fell.", "وانخفض تمبرلان."),
        ("Along the Tamburlan’s bank", "على ضفاف تمبرلان"),
    )
    (one,) = _two_ways(release)
    assert (one.severity, found_words(release, one)) == ("warning", "Tamburlan")
    assert _two_ways(put(release, one.fix)) == []


@pytest.mark.parametrize(
    "third",
    [
        ("The Tamberlanian people", "الشعب التمبرلاني"),
        ("Tamberlan again", "النهر نفسه"),
        ("Nothing", "لا شيء"),
        ("Tamberlan and Tamburlin met", "التقى تمبرلان وتامبرلان"),
        ("From Tamberlan to Tamberlin", "من النهر إلى تامبرلان"),
    ],
)
def test_forms_of_a_name_and_other_names_are_no_second_spelling(third: tuple[str, str]) -> None:
    release = _release(
        ("Tamberlan rose.", "ارتفع نهر تمبرلان."), ("The Tamberlan fell.", "وانخفض تمبرلان."), third
    )
    assert _two_ways(release) == []


def test_two_people_of_like_names_are_two() -> None:
    release = _release(
        ("Ahmed Barzan spoke.", "تحدث أحمد برزان."),
        ("Ahmed Barzan left.", "غادر أحمد برزان."),
        ("Ahmad Tofiq came.", "حضر أحمد توفيق."),
    )
    assert _two_ways(release) == []
