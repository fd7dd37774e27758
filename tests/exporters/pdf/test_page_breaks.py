"""Where pages end: no heading at a foot, no lone line of a paragraph, nothing in the margins."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import groupby, pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from app.compose import compose
from app.composition import Composition, Role, Run, TextBlock
from app.localized import Localized
from app.look import Look, Margins, Typeface
from app.model import Bullets, Heading, Paragraph, Quotation, Release, RichText, Row, Span
from app.profile import neutral_profile
from exporters.pdf.layouts import layout
from exporters.pdf.pages import Layout, Rule
from tests.exporters.pdf.reading import (
    ARABIC_WORDS,
    ARRANGED,
    ENGLISH_WORDS,
    composition,
    elements,
    placed,
)
from tests.exporters.pdf.rows import FlowedRow, Spot, flowed_rows
from tests.strategies import IMAGE_NAME, image_bytes, releases

# Low pages end often; the lowest still holds more lines than ever have to stand together.
LOW = Margins(200, 200, 150)
ROUNDING = 1e-6
WORDS = {"en": ENGLISH_WORDS * 4, "ar": ARABIC_WORDS * 4}


def _prose(most: int) -> st.SearchStrategy[Localized[RichText]]:
    """Up to so many characters in each language; neither is as long as the other."""
    length = st.integers(1, most)
    return st.tuples(length, length).map(
        lambda sizes: Localized(
            {
                code: (Span(WORDS[code][:size].strip()),)
                for code, size in zip(WORDS, sizes, strict=True)
            }
        )
    )


def _rows() -> st.SearchStrategy[Row]:
    names = st.sampled_from([Localized(en="A spokesperson", ar="ناطق"), Localized[str]()])
    return st.one_of(
        st.builds(Paragraph, st.just(0), _prose(900)),
        st.builds(Heading, st.just(0), _prose(150), st.integers(2, 4)),
        st.builds(Quotation, st.just(0), _prose(500), names, names, st.just("after")),
        st.builds(Bullets, st.just(0), st.lists(_prose(300), max_size=4).map(tuple), st.booleans()),
    )


@st.composite
def compositions(draw: st.DrawFn) -> Composition:
    """Releases of several pages in every layout."""
    release: Release = draw(releases())
    extra = draw(st.lists(_rows(), min_size=4, max_size=16))
    added = tuple(replace(row, id=release.next_id + n) for n, row in enumerate(extra))
    release = replace(release, rows=(*release.rows, *added), next_id=release.next_id + len(added))
    codes, arrangement = draw(st.sampled_from(ARRANGED))
    typeface: Typeface = draw(st.sampled_from(("serif", "sans")))
    look = Look(typeface=typeface, margins=draw(st.sampled_from((Margins(), LOW))))
    made = compose(release, {IMAGE_NAME: image_bytes()}, neutral_profile(), codes, arrangement)
    return replace(made, look=look)


def _breaks_well(composed: Composition) -> None:
    rows = [row for row in flowed_rows(composed) if any(row.columns)]
    for row in rows:
        for column in row.columns:
            _inside(row, column)
            _no_lone_line(column)
    for place, (row, following) in enumerate(pairwise(rows)):
        _below(row, following)
        if row.row.keep and row.part == following.part and _fits(rows[place:]):
            assert _last(row).page == _first(following).page
    for code in (one.code for one in composed.languages):
        _no_heading_at_a_foot(composed, code)


def _inside(row: FlowedRow, column: Sequence[Spot]) -> None:
    """Every line is between the margins, but for what is taller than a page (a picture)."""
    for spot in column:
        if spot.ascent + spot.descent <= row.top - row.bottom:
            assert spot.y + spot.ascent <= row.top + ROUNDING
            assert spot.y - spot.descent >= row.bottom - ROUNDING


def _no_lone_line(column: Sequence[Spot]) -> None:
    """No page holds one line of a paragraph that has more, and none parts two paragraphs that
    share a column. Exception: the row of a chips block counts as a line."""
    paragraphs = list(_paragraphs(column))
    for paragraph in paragraphs:
        held = [len(list(group)) for _, group in groupby(paragraph, lambda spot: spot.page)]
        assert len(paragraph) == 1 or (held[0] > 1 and held[-1] > 1)
    for before, after in pairwise(paragraphs):
        assert before[-1].page == after[0].page


def _paragraphs(column: Sequence[Spot]) -> Iterator[list[Spot]]:
    held: list[Spot] = []
    for spot in column:
        held.append(spot)
        if spot.ends:
            yield held
            held = []
    if held:
        yield held


def _first(row: FlowedRow) -> Spot:
    return min((column[0] for column in row.columns if column), key=lambda spot: spot.page)


def _last(row: FlowedRow) -> Spot:
    return max(
        (column[-1] for column in row.columns if column), key=lambda spot: (spot.page, -spot.y)
    )


def _below(row: FlowedRow, following: FlowedRow) -> None:
    """What follows stands lower, or on a later page."""
    last, first = _last(row), _first(following)
    if last.page == first.page:
        assert first.y + first.ascent <= last.y - last.descent + ROUNDING
    else:
        assert first.page > last.page or first.page == 0


def _fits(rows: Sequence[FlowedRow]) -> bool:
    """Whether a page holds the rows that hold on to each other, with the first lines after them.

    Exceptions to the rule for headings: a pile of headings as high as a page is parted; stacked,
    a language that ends with one does not pull the next language to it.
    """
    height = 0.0
    for row in rows:
        boxes = [[one.ascent + one.descent for one in column] for column in row.columns]
        height += row.row.before + max(sum(box if row.row.keep else box[:5]) for box in boxes)
        if not row.row.keep or row.part != rows[0].part:
            break
    return height <= rows[0].top - rows[0].bottom


def _no_heading_at_a_foot(composed: Composition, code: str) -> None:
    """In a language alone, the lowest line of a page is of no heading. Exceptions: the release
    ends with it, or the page holds nothing but headings."""
    languages = tuple(one for one in composed.languages if one.code == code)
    laid = layout(replace(composed, languages=languages))
    held = [
        (item.page, item.item.y, one.tag.startswith("H"))
        for one in elements(laid.root, "H1", "H2", "H3", "H4", "P", "LBody", "Caption", "Figure")
        for item in placed(one)
    ]
    for page in range(laid.page_count - 1):
        here = [(y, is_heading) for at, y, is_heading in held if at == page]
        if not all(is_heading for _, is_heading in here):
            assert not min(here)[1]


def _many(count: int, *, same: bool) -> Callable[[Callable[[], None]], Callable[[], None]]:
    return settings(
        deadline=None,
        max_examples=count,
        derandomize=same,
        suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
    )


@_many(20, same=True)
@given(compositions())
def test_pages_of_any_release_end_well(composed: Composition) -> None:
    _breaks_well(composed)


@pytest.mark.slow
@_many(300, same=False)
@given(compositions())
def test_pages_of_three_hundred_releases_end_well(composed: Composition) -> None:
    _breaks_well(composed)


@pytest.mark.parametrize("code", ["en", "ar"])
def test_a_quotation_its_bar_and_its_attribution_hold_together_wherever_a_page_ends(
    code: str,
) -> None:
    words = WORDS[code][:420].strip()
    quoted = [_block("quotation", code, words), _block("attribution", code, "ABC")]
    parted = 0
    for lines_before in range(10, 24):
        before = [_block("paragraph", code, "ABC")] * lines_before
        composed = composition(*before, *quoted, codes=(code,))
        composed = replace(composed, look=Look(margins=LOW))
        (*_, row) = flowed_rows(composed)
        (column,) = row.columns
        _no_lone_line(column)
        pages = [spot.page for spot in column]
        parted += len(set(pages)) > 1
        for page in set(pages):
            here = [spot for spot in column if spot.page == page]
            assert _bar(layout(composed), page) == pytest.approx(
                (here[-1].y - here[-1].descent, here[0].y + here[0].ascent)
            )
    assert parted > 1


def _block(role: Role, code: str, words: str) -> TextBlock:
    return TextBlock(role, Localized({code: (Run(words),)}))


def _bar(laid: Layout, page: int) -> tuple[float, float]:
    """The foot and the head of the bar on a page; it has no gaps."""
    ink = Look().colours.accent
    bars = sorted(
        (one.item.y, one.item.y + one.item.height)
        for one in laid.artifacts
        if one.page == page and isinstance(one.item, Rule) and one.item.ink == ink
    )
    for (_, head), (foot, _) in pairwise(bars):
        assert foot == pytest.approx(head)
    return bars[0][0], bars[-1][1]
