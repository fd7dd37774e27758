from __future__ import annotations

from itertools import chain, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.text.folding import fold
from tests.strategies import texts

any_text = st.one_of(st.text(), texts("en"), texts("ar"))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Wells", "WELLS"),
        ("Café Sørensen Łódź", "cafe sorensen lodz"),
        ("Straße", "STRASSE"),
        ("İstanbul", "istanbul"),
        ("أإآٱا", "ااااا"),
        ("مسؤول شئون", "مسوول شيون"),
        ("المنظمة", "المنظمه"),
        ("مستشفى علی", "مستشفي علي"),
        ("کركوك", "كركوك"),
        ("مُحَمَّدٌ", "محمد"),
        ("بغـــداد", "بغداد"),
        ("ﺍﻟﺴﻼﻡ", "السلام"),
        ("١٢٣ ۴۵۶", "123 456"),
        ("٣٫٥٪", "3.5%"),
        ("\u200fا\u2067ب\u2069", "اب"),
        ("“a” «b» ‘c’", '"a" "b" \'c\''),
        ("2020–2024 — −5", "2020-2024 - -5"),
        ("10\u00a0km\u202f²", "10 km 2"),
        ("co\u00adoperate", "cooperate"),
    ],
)
def test_what_a_person_takes_for_the_same_folds_to_the_same(one: str, other: str) -> None:
    assert fold(one).text == fold(other).text


@pytest.mark.parametrize(
    ("one", "other"),
    [("سماء", "سما"), ("ح", "خ"), ("تمر", "ثمر"), ("و", "ب"), ("¨", " "), ("a", "b")],
)
def test_different_letters_stay_different(one: str, other: str) -> None:
    assert fold(one).text != fold(other).text


def test_case_is_kept_when_it_counts() -> None:
    assert fold("Élan", keeps_case=True).text == "Elan"
    assert fold("IOM", keeps_case=True).text == "IOM"


def test_a_range_leads_back_to_the_letters_with_their_marks() -> None:
    text = "قال مُحَمَّدٌ أمس"
    folded = fold(text)
    start = folded.text.index("محمد")
    first, last = folded.span(start, start + 4)
    assert text[first:last] == "مُحَمَّدٌ"


def test_an_invisible_sign_beside_a_word_is_no_part_of_it() -> None:
    text = "\u2067IOM\u2069 says"
    assert fold(text).span(0, 3) == (1, 4)


def test_half_of_a_ligature_is_not_whole() -> None:
    folded = fold("ﻼ")
    assert folded.text == "لا"
    assert folded.is_whole(0, 2)
    assert not folded.is_whole(0, 1)
    assert not folded.is_whole(1, 2)


@given(any_text, st.booleans())
def test_offsets_lie_in_the_text_and_never_go_back(text: str, keeps_case: bool) -> None:
    folded = fold(text, keeps_case=keeps_case)
    assert len(folded.starts) == len(folded.ends) == len(folded.text)
    places = list(zip(folded.starts, folded.ends, strict=True))
    assert all(0 <= start < end <= len(text) for start, end in places)
    assert all(one == other or one[1] <= other[0] for one, other in pairwise(places))


@given(any_text, st.booleans())
def test_a_folded_text_stays_as_it_is(text: str, keeps_case: bool) -> None:
    once = fold(text, keeps_case=keeps_case).text
    assert fold(once, keeps_case=keeps_case).text == once


def test_every_letter_and_sign_folds_to_what_stays() -> None:
    ideographs_apart = (range(0x3400), range(0xA000, 0xAC00), range(0xFB00, 0x11000))
    everything = "".join(map(chr, chain(*ideographs_apart, range(0x1D000, 0x20000))))
    once = fold(everything).text
    assert fold(once).text == once


@given(any_text, any_text, any_text)
def test_a_text_finds_itself_inside_another(before: str, text: str, after: str) -> None:
    assert fold(text).text in fold(before + text + after).text
