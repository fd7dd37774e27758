from __future__ import annotations

import pytest

from tests.checked import found, mended, row

MENDS = [
    ("mark_latin", "العراق, والأردن", "العراق، والأردن"),
    ("mark_latin", "العراق,والأردن", "العراق، والأردن"),
    ("mark_latin", "في عام 2020, قال", "في عام 2020، قال"),
    ("mark_latin", "هل وصل?", "هل وصل؟"),
    ("mark_latin", 'قال "نعم"; ثم خرج', 'قال "نعم"؛ ثم خرج'),
    ("mark_apart", "العراق ، والأردن .", "العراق، والأردن."),
    ("mark_joined", "العراق،والأردن", "العراق، والأردن"),
    ("mark_joined", "العراق،2020", "العراق، 2020"),
    ("spaces_doubled", "حكومة  العراق", "حكومة العراق"),
    ("hyphen_as_dash", "بغداد - قال الوزير", "بغداد – قال الوزير"),
    ("hyphen_as_dash", "بغداد ـ قال الوزير", "بغداد – قال الوزير"),
    ("kashida", "الـعراق", "العراق"),
    ("kashida", "محمـــد", "محمد"),
    ("kashida", "بـــ 20 قرية", "بـ 20 قرية"),
    ("words_run_together", "الحكومةالعراقية", "الحكومة العراقية"),
    ("words_run_together", "دعم المدينةالقديمةفي بغداد", "دعم المدينة القديمة في بغداد"),
    ("words_run_together", "وبقيت عالقةً.المدينةفي", "وبقيت عالقةً.المدينة في"),
    ("waw_apart", "الأمن و التنمية", "الأمن والتنمية"),
    ("waw_apart", "الأمن و «التنمية»", "الأمن و«التنمية»"),
]


@pytest.mark.parametrize(("code", "wrong", "right"), MENDS)
def test_a_slip_is_found_and_mended(code: str, wrong: str, right: str) -> None:
    assert found(row(arabic=wrong), code)
    assert mended(row(arabic=wrong), code) == row(arabic=right)


@pytest.mark.parametrize(
    ("code", "right"),
    [
        ("mark_latin", "بلغ 1,500 دولار"),
        ("mark_latin", "منظمات IOM, UNDP, UNICEF الدولية"),
        ("mark_latin", "https://example.org/?a=1;b=2"),
        ("mark_apart", "بنسبة 1 : 5 وهكذا ... ثم"),
        ("mark_joined", "بلغ 30،000 دولار، و«نعم»؛ لماذا؟"),
        ("hyphen_as_dash", "من 5 - 10 قرى في UN - Habitat"),
        ("kashida", "بـCOVID-19 والـIOM ولـ 20 قرية وكـ«دليل» عام 1446هـ"),
        ("waw_apart", "الفقرات أ و ب و ج، والحرف و بعدها"),
        ("waw_apart", "بين 5 و 10 قرى"),
    ],
)
def test_what_is_right_is_left_alone(code: str, right: str) -> None:
    assert not found(row(arabic=right), code)


@pytest.mark.parametrize("code", ["mark_latin", "kashida", "waw_apart", "mark_apart"])
def test_an_english_text_is_not_asked(code: str) -> None:
    assert not found(row("Security , development - and; what?"), code)
