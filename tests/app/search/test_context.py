from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.search.context import around, whole_words
from tests.strategies import texts

TEXT = "The first one. Here are some wells of old. The last one."


def test_the_sentence_of_a_hit_is_shown() -> None:
    start = TEXT.index("wells")
    assert around(TEXT, start, start + 5) == ("Here are some ", " of old.")


def test_a_long_sentence_is_cut_between_words() -> None:
    start = TEXT.index("wells")
    assert around(TEXT, start, start + 5, 6) == ("… some ", " of …")


def test_a_hit_over_two_sentences_has_the_words_of_both_around_it() -> None:
    start, end = TEXT.index("old"), TEXT.index("last")
    assert around(TEXT, start, end) == ("Here are some wells of ", "last one.")


@pytest.mark.parametrize(
    ("text", "part", "whole"),
    [
        ("لجان للمياه في", "لمياه", "للمياه"),
        ("وبالمنظّمةِ", "منظ", "وبالمنظّمةِ"),
        ("category", "cat", "category"),
        ("(IOM)", "IOM", "IOM"),
        ("a, b", ",", ","),
    ],
)
def test_a_hit_is_shown_with_the_rest_of_its_word(text: str, part: str, whole: str) -> None:
    start = text.index(part)
    first, last = whole_words(text, start, start + len(part))
    assert text[first:last] == whole


@given(texts("ar"), st.integers(0, 60), st.integers(0, 60), st.integers(1, 20))
def test_what_is_shown_stands_there(text: str, one: int, other: int, reach: int) -> None:
    start, end = sorted((min(one, len(text)), min(other, len(text))))
    before, after = around(text, start, end, reach)
    assert text[:start].endswith(before.removeprefix("…"))
    assert text[end:].startswith(after.removesuffix("…"))
