"""Differences lead from the one text to the other and are what a person would point at."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.review.diff import Change, Changes, difference, inverse, one_stretch
from tests.strategies import texts

WORDS = st.lists(
    st.sampled_from(["قال", "وقال", "وقالَ", "الوزير", "the", "clinic", " ", ". ", "،"]), max_size=30
).map("".join)
ANY = st.one_of(texts("ar"), texts("en"), WORDS)


def applied(old: str, changes: Changes) -> str:
    """The old text with every change made."""
    for change in reversed(changes):
        old = old[: change.start] + change.new + old[change.end :]
    return old


@given(ANY, ANY)
def test_the_changes_lead_to_the_new_text_and_back(old: str, new: str) -> None:
    for changes in (difference(old, new), one_stretch(old, new)):
        assert applied(old, changes) == new
        assert applied(new, inverse(old, changes)) == old


@given(ANY, ANY)
def test_nothing_that_stays_is_called_changed(old: str, new: str) -> None:
    changes = difference(old, new)
    assert all(old[change.start : change.end] != change.new for change in changes)
    ends = [(change.start, change.end) for change in changes]
    assert all(a[1] < b[0] for a, b in pairwise(ends))


@pytest.mark.parametrize(
    ("old", "new", "changes"),
    [
        ("The old clinic opens.", "The new clinic opens.", [(4, 7, "new")]),
        ("قال الوزير", "وقال الوزير", [(0, 3, "وقال")]),
        ("علم الناس", "عِلم الناس", [(0, 3, "عِلم")]),
        ("فتحت المدارس", "فتحت المدارس أبوابها", [(12, 12, " أبوابها")]),
        ("It costs 3.5 million", "It costs 3.7 million", [(9, 12, "3.7")]),
        ("It's late", "It's late!", [(9, 9, "!")]),
    ],
)
def test_words_are_changed_as_wholes(
    old: str, new: str, changes: list[tuple[int, int, str]]
) -> None:
    assert difference(old, new) == tuple(Change(*change) for change in changes)


def test_a_text_of_no_likeness_is_one_change_however_long() -> None:
    old, new = "أ ب " * 8000, "c d " * 8000
    assert applied(old, difference(old, new)) == new
    assert len(difference(old, new)) == 1


def test_one_word_of_a_book_is_found() -> None:
    old = "".join(f"The clinic opened on day {number}. " for number in range(2000))
    new = old.replace("day 77.", "night 77.").replace("day 1900.", "night 1900.")
    assert [change.new for change in difference(old, new)] == ["night", "night"]
