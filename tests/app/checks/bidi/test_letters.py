from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.text.visual import visual
from tests.checked import found, mended, row
from tests.pairs import news, sample, seeds
from tests.shared import needs_shared


def test_presentation_forms_become_letters() -> None:
    wrong = row(arabic="حكومة \ufe8d\ufedf\ufecc\ufeae\ufe8d\ufed5 الاتحادية")
    assert mended(wrong, "presentation_forms") == row(arabic="حكومة العراق الاتحادية")


def test_signs_that_stand_for_themselves_are_left_alone() -> None:
    text = "قال النبي ﷺ والله ﷲ ﴿نص﴾ وبسم الله ﷽ و10 ﷼"
    assert not found(row(arabic=text), "presentation_forms")


def test_a_text_that_was_turned_round_is_turned_back() -> None:
    text = "تدعم حكومة اليابان المنظمة الدولية للهجرة"
    wrong = row(arabic=visual(text))
    assert found(wrong, "visual_order") == [visual(text)]
    assert mended(wrong, "visual_order") == row(arabic=text)


def test_plain_letters_that_run_backwards_are_found() -> None:
    assert found(row(arabic="حكومة المنظمة الدولية"[::-1]), "visual_order")
    assert not found(row(arabic="حكومة المنظمة الدولية"), "visual_order")


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("الحکومة", "الحكومة"),
        ("المیاه فی", "المياه في"),
        ("ھذا إلی", "هذا إلى"),
    ],
)
def test_letters_of_other_keyboards_become_arabic_ones(wrong: str, right: str) -> None:
    assert mended(row(arabic=wrong), "letter_foreign") == row(arabic=right)


def test_where_an_end_may_be_two_letters_a_person_decides() -> None:
    release = row(arabic="العراقی والمستشفی")
    assert found(release, "letter_foreign") == ["العراقی", "والمستشفی"]
    assert mended(release, "letter_foreign") == release


def test_names_and_phrases_of_those_languages_stay() -> None:
    assert not found(row(arabic="قناة پەیامنێر وکۆمەڵگە في هەولێر"), "letter_foreign")
    assert not found(row(arabic="حەمە گۆران کوردی"), "letter_foreign")


@needs_shared
def test_nothing_of_this_is_in_real_texts() -> None:
    codes = ("presentation_forms", "visual_order", "letter_foreign", "scripts_mixed")
    for one in (*seeds(), *sample(), *news()):
        release = row(one.english, one.arabic)
        assert not [word for code in codes for word in found(release, code)], one


@given(st.text(st.sampled_from("ابتثجحخدرسعفقكلمنهوي "), min_size=4, max_size=30))
def test_what_was_turned_round_comes_back_or_is_left(text: str) -> None:
    after = mended(row(arabic=visual(text)), "visual_order")
    assert after in {row(arabic=visual(text)), row(arabic=text)} or visual(text) == text
