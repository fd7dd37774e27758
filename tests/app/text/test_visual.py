from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.text.visual import is_visual, logical, visual
from tests.strategies import texts

ONE_SIDE = str.maketrans(")]»”’", "([«“‘")


def _letters(text: str) -> list[str]:
    """The letters and marks a text holds, whatever their forms and order, brackets either way."""
    plain = unicodedata.normalize("NFKC", text).translate(ONE_SIDE)
    return sorted(c for c in plain if unicodedata.category(c) != "Cf")


def test_letters_take_their_joined_forms_from_left_to_right() -> None:
    assert visual("بيان") == "ﻥﺎﻴﺑ"


def test_lam_and_alef_become_one_form() -> None:
    assert visual("سلام") == "ﻡﻼﺳ"


def test_numbers_and_latin_words_stay_readable_and_brackets_turn_round() -> None:
    assert visual("بند (IOM) 12") == "12 (IOM) ﺪﻨﺑ"


def test_marks_follow_their_letter() -> None:
    assert visual("مَن") == "ﻦﻣَ"


def test_english_is_left_as_it_is() -> None:
    assert visual("Press release (1)") == "Press release (1)"


def test_english_in_an_arabic_text_is_left_and_a_line_with_arabic_takes_its_direction() -> None:
    assert visual("Bridge (1).") == "Bridge (1)."
    assert visual("Bridge (1) جسر.") == ".ﺮﺴﺟ Bridge (1)"
    assert visual("Bridge (1) جسر.", base=0) == "Bridge (1) ﺮﺴﺟ."


def test_a_phone_and_an_address_stay_as_they_are_dialled_and_typed() -> None:
    assert visual("هاتف: +964 770 123 4567.") == ".+964 770 123 4567 :ﻒﺗﺎﻫ"
    assert visual("على #UN أو www.un.org/ar.") == ".www.un.org/ar ﻭﺃ #UN ﻰﻠﻋ"


def test_marks_of_direction_have_no_place_in_visual_order() -> None:
    assert visual("\u200fبي\u2067 a\u2069") == "a ﻲﺑ"


def test_the_name_of_god_is_written_in_letters_that_every_font_draws_alike() -> None:
    assert visual("الله") == "ﻪﻠﻟﺍ"


def test_each_line_stands_by_itself() -> None:
    assert visual("a\nبي") == "a\nﻲﺑ"


@given(texts("ar"))
def test_no_letter_is_lost(text: str) -> None:
    assert _letters(visual(text)) == _letters(text)


@pytest.mark.parametrize(
    "text",
    [
        "بند (IOM) 12",
        "تعلن IOM (UN) عن COVID-19 وبنسبة 25% من 1,250.5 شخص.",
        "هاتف: +964 770 123 4567 (واتساب)، البريد: a@example.org.",
        "قال: «نعم [و] لا» في 12-05-2026 أو ١٢/٥/٢٠٢٦؟",
        "نسبة ٢٥٪ – انظر https://example.org/a?b=1 أو #UN.",
        "25% من الناس",
        "لا إله إلا الله",
        "القرار SDG 16 و«Bridge (A)».",
        "- بند أول\r\n1. بند ثان\n\nEnglish line (1).\n٢٠٢٥ - ٢٠٢٦",
        "مُحَمَّدٌ وَعَلِيٌّ",
        "لَا بَلْ كَلَّا، وقائلاً",
        "حرف لـ (ئ) وهـ",
    ],
)
def test_visual_text_is_read_back_to_the_character(text: str) -> None:
    assert logical(visual(text)) == text


def test_english_with_an_arabic_phrase_is_read_back_too() -> None:
    arabic = "بيان صحفي عن جسر جديد بين بلدتين على ضفتي النهر"
    english = "The office calls it “بَيان صحفي” in all of its papers, and so do the towns (2)."
    assert logical(f"{visual(arabic)}\n{visual(english, base=0)}") == f"{arabic}\n{english}"


_WORDS = st.sampled_from(
    ["بيان", "الأمم", "المتحدة", "سلام", "لأن", "آلاف", "هؤلاء", "شيء", "الله"]
)
_OTHER = st.sampled_from(["IOM", "SDG-16", "2,500", "7.5", "25%", "٣٥", "١٢٫٥", "a@un.org"])
_AROUND = st.sampled_from(["{}", "({})", "«{}»", "[{}]", "{}،", "{}.", "{}:", "{}؟"])


def _join(words: list[tuple[str, str, str | None]]) -> str:
    """Words, each perhaps with something of another script or a number behind it."""
    said = [f"{around.format(word)} {other}" if other else word for word, around, other in words]
    return " ".join((*said, "انتهى."))


_sentences = st.lists(st.tuples(_WORDS, _AROUND, st.none() | _OTHER), max_size=8).map(_join)


@given(st.lists(_sentences, min_size=1, max_size=3).map("\n".join))
def test_any_arabic_with_names_and_numbers_in_it_comes_back_whole(text: str) -> None:
    assert logical(visual(text)) == text


@given(texts("ar"))
def test_whatever_comes_back_has_the_same_letters(text: str) -> None:
    shown = visual(text)
    assert _letters(logical(shown)) == _letters(text)


@given(texts("ar"))
def test_a_text_that_is_not_in_forms_is_left_as_it_is(text: str) -> None:
    assert logical(text) == text


def test_forms_in_logical_order_are_folded_where_they_stand() -> None:
    forms = visual("برنامج الأمم المتحدة")[::-1]
    assert not is_visual(forms)
    assert logical(forms) == "برنامج الأمم المتحدة"


def test_a_sign_is_no_form_of_letters() -> None:
    assert logical(visual("محمد ﷺ نبي")) == "محمد ﷺ نبي"
    assert logical("ﷲ ﺪﺒﻋ") == "عبد الله"


def test_a_joiner_opens_its_letter_and_nothing_behind_it_is_lost() -> None:
    assert visual("ه\u200d ولا") == "\ufefb\ufeed \ufeeb"
