"""Spellings compared: letters apart in one script, and the same sound in two."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.text.translit import FAR, distance, off, skeleton

WORDS = st.text(st.sampled_from("abcdeابتثج"), max_size=8)


@pytest.mark.parametrize(
    ("first", "second", "apart"),
    [("", "", 0), ("waite", "waite", 0), ("waite", "wate", 1), ("hashimoto", "hashimotto", 1),
     ("solberg", "sloberg", 1), ("وايت", "وايد", 1), ("abc", "xyz", 3), ("a", "abcd", 3)],
)  # fmt: skip
def test_letters_apart_are_counted(first: str, second: str, apart: int) -> None:
    assert distance(first, second, 9) == apart


@given(WORDS, WORDS)
def test_it_is_as_far_back_as_there(first: str, second: str) -> None:
    assert distance(first, second, 8) == distance(second, first, 8)
    assert (distance(first, second, 8) == 0) == (first == second)


@given(WORDS, WORDS, st.integers(0, 3))
def test_nobody_counts_beyond_the_most(first: str, second: str, most: int) -> None:
    assert distance(first, second, most) == min(distance(first, second, 8), most + 1)


@pytest.mark.parametrize(
    ("latin", "arabic"),
    [("Hashimoto", "هاشيموتو"), ("Gerard", "جيرارد"), ("Mohammed", "محمد"), ("Khalid", "خالد"),
     ("Fallujah", "فلوجة"), ("Ivanov", "إيفانوف"), ("Lindqvist", "ليندكفيست"), ("Texas", "تكساس"),
     ("Washington", "واشنطن"), ("Congo", "كونغو")],
)  # fmt: skip
def test_a_name_sounds_alike_in_both_scripts(latin: str, arabic: str) -> None:
    assert off(latin, arabic) <= 1


@pytest.mark.parametrize(
    ("latin", "arabic"),
    [("Hashimoto", "حكومة"), ("Gerard", "كربلاء"), ("Waite", "وقت"), ("Norway", "نهر")],
)
def test_other_words_do_not(latin: str, arabic: str) -> None:
    assert off(latin, arabic) == FAR


@given(st.text(max_size=12))
def test_any_word_has_a_skeleton(word: str) -> None:
    assert isinstance(skeleton(word), str)


def test_accents_and_double_letters_say_nothing() -> None:
    assert skeleton("Gérrard") == skeleton("Gerard") == skeleton("GERARD")
