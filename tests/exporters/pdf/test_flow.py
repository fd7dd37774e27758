"""Filling pages."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from exporters.pdf.flow import Row, Strip, flow
from exporters.pdf.pages import Line, Placed, Rule
from exporters.pdf.tree import Node

TOP, BOTTOM = 500.0, 100.0
STEP = 10.0


def _column(node: Node, count: int, ascent: float = 7) -> list[Strip]:
    """``count`` strips of ten points each."""
    line = Line(0, ascent, STEP - ascent, 0, ())
    return [Strip(ascent, STEP - ascent, ((node, line),)) for _ in range(count)]


def _pages(node: Node) -> list[int]:
    return [one.page for one in node.children if isinstance(one, Placed)]


def _heights(node: Node) -> list[float]:
    return [
        one.item.y
        for one in node.children
        if isinstance(one, Placed) and isinstance(one.item, Line)
    ]


def _filler(lines: int) -> Row:
    return Row((_column(Node("P"), lines),))


def test_first_baselines_of_a_row_are_aligned() -> None:
    left, right = Node("P"), Node("P")
    flow([Row((_column(left, 2, ascent=6), _column(right, 3, ascent=8)))], TOP, BOTTOM)
    assert _heights(left)[0] == _heights(right)[0] == TOP - 8
    assert _heights(right)[1] == TOP - 8 - STEP


def test_the_next_row_stands_below_the_longer_column() -> None:
    after = Node("P")
    rows = [Row((_column(Node("P"), 1), _column(Node("P"), 5))), Row((_column(after, 1),), 4)]
    flow(rows, TOP, BOTTOM)
    assert _heights(after) == [TOP - 50 - 4 - 7]


def test_a_row_goes_over_the_page_on_both_sides() -> None:
    left, right = Node("P"), Node("P")
    done = flow([_filler(36), Row((_column(left, 8), _column(right, 10)))], TOP, BOTTOM)
    assert done.pages == 2
    assert _pages(left) == [0] * 4 + [1] * 4
    assert _pages(right) == [0] * 4 + [1] * 6


def test_no_line_stands_alone_at_the_foot_or_at_the_head_of_a_page() -> None:
    orphan, widow = Node("P"), Node("P")
    flow([_filler(39), Row((_column(orphan, 6),))], TOP, BOTTOM)
    flow([_filler(35), Row((_column(widow, 6),))], TOP, BOTTOM)
    assert _pages(orphan) == [1] * 6
    assert _pages(widow) == [0] * 4 + [1] * 2


def test_three_lines_stay_together() -> None:
    node = Node("P")
    flow([_filler(38), Row((_column(node, 3),))], TOP, BOTTOM)
    assert _pages(node) == [1] * 3


def test_a_heading_goes_over_with_the_paragraph_it_heads() -> None:
    heading, body = Node("H2"), Node("P")
    rows = [_filler(38), Row((_column(heading, 1),), keep=True), Row((_column(body, 6),))]
    flow(rows, TOP, BOTTOM)
    assert _pages(heading) == [1]
    assert _pages(body) == [1] * 6


def test_the_space_below_a_heading_is_counted_when_it_is_kept_with_what_follows() -> None:
    heading, body = Node("H2"), Node("P")
    rows = [
        _filler(36),
        Row((_column(heading, 1),), before=2, keep=True),
        Row((_column(body, 2),), before=9),
    ]
    flow(rows, TOP, BOTTOM)
    assert (_pages(heading), _pages(body)) == ([1], [1, 1])


def test_headings_taller_than_a_page_do_not_stop_the_flow() -> None:
    node = Node("H2")
    done = flow([Row((_column(node, 30),), keep=True)] * 3 + [_filler(2)], TOP, BOTTOM)
    assert len(_pages(node)) == 90
    assert done.pages == 3


def test_a_strip_taller_than_a_page_is_placed_all_the_same() -> None:
    node = Node("P")
    tall = Strip(900, 0, ((node, Line(0, 900, 0, 0, ())),))
    done = flow([_filler(1), Row(((tall,),)), _filler(1)], TOP, BOTTOM)
    assert _pages(node) == [1]
    assert done.pages == 3


def test_what_belongs_to_no_element_is_an_artifact() -> None:
    rule = Rule(0, -1, 10, 2, "#000000")
    done = flow([Row(((Strip(5, 5, ((None, rule),)),),))], TOP, BOTTOM)
    assert [one.item for one in done.artifacts] == [Rule(0, TOP - 6, 10, 2, "#000000")]


def test_no_rows_make_one_empty_page() -> None:
    assert flow([], TOP, BOTTOM).pages == 1


@given(st.lists(st.tuples(st.integers(0, 70), st.integers(0, 70), st.booleans()), max_size=12))
def test_every_strip_is_placed_once_in_order_and_inside_the_page(
    sizes: list[tuple[int, int, bool]],
) -> None:
    nodes = [(Node("P"), Node("P")) for _ in sizes]
    rows = [
        Row((_column(left, first), _column(right, second, ascent=5)), 6, keep)
        for (left, right), (first, second, keep) in zip(nodes, sizes, strict=True)
    ]
    done = flow(rows, TOP, BOTTOM)
    for (left, right), (first, second, _) in zip(nodes, sizes, strict=True):
        for node, count in ((left, first), (right, second)):
            places = list(zip(_pages(node), (-y for y in _heights(node)), strict=True))
            assert len(places) == count
            assert places == sorted(places)
            assert all(page < done.pages for page, _ in places)
            assert all(BOTTOM <= -y <= TOP for _, y in places)
