"""Both texts can be read in the one line that tells what was changed."""

from __future__ import annotations

from hypothesis import given

from app.review.told import Told, told
from tests.strategies import texts


@given(texts("ar"), texts("ar"))
def test_what_stayed_and_went_is_the_old_text_and_what_stayed_and_came_the_new(
    was: str, now: str
) -> None:
    line = told(was, now)
    assert "".join(one.text for one in line if one.fate != "come") == was
    assert "".join(one.text for one in line if one.fate != "gone") == now
    assert all(one.text for one in line)


@given(texts("en"))
def test_a_text_that_is_the_same_is_told_in_one_piece(text: str) -> None:
    assert told(text, text) == ((Told(text, "same"),) if text else ())


def test_words_that_were_replaced_side_by_side_are_told_together() -> None:
    assert told("Four old wells reopen", "Five new boreholes reopen") == (
        Told("Four old wells", "gone"),
        Told("Five new boreholes", "come"),
        Told(" reopen", "same"),
    )


def test_words_apart_are_told_where_they_stand() -> None:
    assert [one.text for one in told("a b c d", "x b c")] == ["a", "x", " b c", " d"]
