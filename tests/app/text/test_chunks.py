"""What counts in a text is found by its chunks, however often they come again."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from app.text.chunks import Sieve, places_of

WORDS = st.sampled_from(["Basra", "(Basra)", "water", "Basra,Najaf", "1,234", "ماء"])
TEXTS = st.lists(st.lists(WORDS).map(" \u00a0".join), max_size=8)


@given(TEXTS)
def test_every_chunk_that_counts_is_found_each_time(texts: list[str]) -> None:
    sieve = Sieve(_places)
    for text in (*texts, *texts):
        held = sorted(name for found in sieve.found(text) for name in found)
        assert held == sorted(name for chunk in set(text.split()) for name in _places(chunk))


def _places(chunk: str) -> list[str]:
    return [name for name in ("Basra", "Najaf") if name in chunk]


def test_what_counts_for_nothing_is_asked_once() -> None:
    asked: list[str] = []
    sieve = Sieve(asked.append)
    for _ in range(3):
        assert sieve.found("water and water") == []
    assert sorted(asked) == ["and", "water"]


@given(st.lists(st.sampled_from(["ab", "a", "b", "ab ", "-", " ", "ماء", "اء"]), max_size=12))
def test_a_word_is_placed_where_it_stands_by_itself(parts: list[str]) -> None:
    text, words = "".join(parts), re.compile("[a-z]+|[\u0621-\u064a]+")
    for word in ("ab", "a", "ماء"):
        held = [found.span() for found in words.finditer(text) if found[0] == word]
        assert list(places_of(word, text, words)) == held
