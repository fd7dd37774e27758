from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.model import ARABIC, ENGLISH, Heading, Paragraph, plain
from benchmarks.generated import release, stock


@given(rows=st.integers(0, 80), seed=st.integers(0, 9))
def test_the_same_length_and_seed_give_the_same_words(rows: int, seed: int) -> None:
    assert release(rows, seed) == release(rows, seed)
    assert len(release(rows, seed).rows) == rows


def test_a_longer_text_begins_as_a_shorter_one() -> None:
    assert release(40).rows[:10] == release(10).rows


def test_another_seed_gives_other_words() -> None:
    assert release(10, 1).rows != release(10).rows


def test_every_row_is_filled_in_both_languages() -> None:
    for row in release(60).rows:
        assert isinstance(row, Paragraph | Heading)
        for code in ("en", "ar"):
            text = plain(row.text[code])
            assert text
            assert "{" not in text


def test_both_languages_have_as_much_to_say() -> None:
    english, arabic = stock(ENGLISH.code), stock(ARABIC.code)
    for part in ("headings", "places", "sentences"):
        assert len(getattr(english, part)) == len(getattr(arabic, part))


@pytest.mark.parametrize("part", ["place", "count", "share", "year", "money"])
def test_a_sentence_and_its_translation_are_filled_in_alike(part: str) -> None:
    pairs = zip(stock("en").sentences, stock("ar").sentences, strict=True)
    for english, arabic in pairs:
        assert (f"{{{part}}}" in english) == (f"{{{part}}}" in arabic)
