"""Sentences of two texts are matched by their order."""

from __future__ import annotations

import pytest

from app.text.sentences import counterpart, sentence, sentence_at

ENGLISH = "One is 4.5. Two?  Three"
ARABIC = "الأولى هنا. الثانية؟ الثالثة"


@pytest.mark.parametrize(("place", "index"), [(0, 0), (10, 0), (11, 0), (12, 1), (17, 1), (18, 2)])
def test_a_place_is_in_the_sentence_that_began_last(place: int, index: int) -> None:
    assert sentence_at(ENGLISH, place) == index


def test_a_sentence_ends_before_the_spaces_after_it() -> None:
    texts = [ENGLISH[slice(*sentence(ENGLISH, index))] for index in range(4)]
    assert texts == ["One is 4.5.", "Two?", "Three", "Three"]
    assert sentence("", 0) == (0, 0)


def test_the_same_sentence_of_the_other_language_is_found() -> None:
    found = counterpart(ENGLISH, 13, ARABIC)
    assert found is not None
    assert ARABIC[slice(*found)] == "الثانية؟"


@pytest.mark.parametrize("other", ["", "واحدة.", "الأولى. الثانية.", "أ. ب. ج. د."])
def test_with_another_number_of_sentences_none_stands_for_it(other: str) -> None:
    assert counterpart(ENGLISH, 0, other) is None


def test_a_single_sentence_needs_no_mark() -> None:
    assert counterpart("One.", 0, "واحدة.") is None


@pytest.mark.parametrize(
    "text",
    [
        "Doors open at 7:00 a.m. and close at 6 p.m. as planned.",
        "From 11 a.m. (doors at 10) to noon.",
        "“Is it open?” she asked.",
    ],
)
def test_no_sentence_begins_with_a_small_letter(text: str) -> None:
    assert sentence_at(text, len(text)) == 0
