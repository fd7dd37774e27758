from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from app.model import RichText, Span, rich
from app.richtext import cut, join, length, normalize, split
from tests.strategies import rich_texts

offsets = st.integers(0, 40)


def _looks(text: RichText) -> list[tuple[str, bool, bool, str]]:
    """Every character with its look."""
    return [(c, span.bold, span.italic, span.href) for span in text for c in span.text]


@given(rich_texts("ar"))
def test_normalizing_keeps_every_character_and_look_in_the_fewest_spans(text: RichText) -> None:
    normal = normalize(text)
    looks = [(span.bold, span.italic, span.href) for span in normal]
    assert _looks(normal) == _looks(text)
    assert all(one != next_one for one, next_one in pairwise(looks))
    assert all(span.text for span in normal)


@given(rich_texts("en"), offsets)
def test_both_sides_of_a_split_make_the_text_again(text: RichText, at: int) -> None:
    assert join(*split(text, at)) == normalize(text)


@given(rich_texts("en"), offsets, offsets, rich_texts("ar"))
def test_replacing_a_range_leaves_the_looks_around_it(
    text: RichText, one: int, other: int, new: RichText
) -> None:
    start, end = sorted((one, other))
    looks = _looks(text)
    changed = join(cut(text, 0, start), new, cut(text, end, length(text)))
    assert _looks(changed) == [
        *looks[:start],
        *_looks(new),
        *looks[end:],
    ]


def test_offsets_are_code_points_and_may_lie_beyond_the_end() -> None:
    text = (Span("مرحبا"), Span("😀!", bold=True))
    assert cut(text, 4, 6) == (Span("ا"), Span("😀", bold=True))
    assert cut(text, 7, 99) == ()
    assert length(text) == 7


def test_empty_text_is_no_span() -> None:
    assert join(rich(""), (Span("", bold=True),)) == ()
    assert join(cut(rich("ab"), 0, 0), (), cut(rich("ab"), 2, 2)) == ()


def test_part_of_a_text_is_replaced_and_keeps_the_looks_around_it() -> None:
    text = (Span("Six "), Span("hundred", bold=True))
    replaced = join(rich("Seven"), cut(text, 3, length(text)))
    assert replaced == (Span("Seven "), Span("hundred", bold=True))
    assert join(cut(text, 0, 4), rich("people")) == rich("Six people")
