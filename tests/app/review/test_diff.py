"""Differences lead from the one text to the other and are what a person would point at."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app import richtext
from app.model import RichText, Span, plain, rich
from app.review.diff import Change, apply, difference, inverse, one_stretch, rich_difference
from tests.strategies import rich_texts, texts

WORDS = st.lists(
    st.sampled_from(["قال", "وقال", "وقالَ", "الوزير", "the", "clinic", " ", ". ", "،"]), max_size=30
).map("".join)
ANY = st.one_of(texts("ar"), texts("en"), WORDS)


@given(ANY, ANY)
def test_the_changes_lead_to_the_new_text_and_back(old: str, new: str) -> None:
    for changes in (difference(old, new), one_stretch(old, new)):
        assert apply(old, changes) == new
        assert apply(new, inverse(old, changes)) == old


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
    assert apply(old, difference(old, new)) == new
    assert len(difference(old, new)) == 1


def test_one_word_of_a_book_is_found() -> None:
    old = "".join(f"The clinic opened on day {number}. " for number in range(2000))
    new = old.replace("day 77.", "night 77.").replace("day 1900.", "night 1900.")
    assert [change.new for change in difference(old, new)] == ["night", "night"]


@given(rich_texts("ar"), rich_texts("ar"))
def test_looks_are_compared_too(old: RichText, new: RichText) -> None:
    pieces, done = [], 0
    for change in rich_difference(old, new):
        pieces += [richtext.cut(old, done, change.start), change.new]
        assert richtext.cut(old, change.start, change.end) != change.new
        done = change.end
    pieces.append(richtext.cut(old, done, richtext.length(old)))
    assert richtext.join(*pieces) == richtext.normalize(new)


def test_a_word_made_bold_is_the_only_change() -> None:
    new = (Span("تفتح "), Span("اليوم", bold=True))
    (change,) = rich_difference(rich("تفتح اليوم"), new)
    assert (change.start, change.end, plain(change.new)) == (5, 10, "اليوم")
