"""Whatever a release holds, it is laid out whole and inside the margins."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from app.compose import compose
from app.composition import Composition, Letterhead, Run
from app.localized import Localized
from app.look import Look, Margins, Typeface
from app.model import Paragraph, Release, Row, Span
from app.profile import neutral_profile
from exporters.pdf.layouts import layout
from exporters.pdf.pages import Layout, Line, Placed, Rule
from tests.exporters.pdf.reading import ARRANGED, elements, placed, text, written
from tests.strategies import IMAGE_NAME, image_bytes, releases

HOUSE = Letterhead(
    lines=Localized(en=((Run("Press office"),),), ar=((Run("مكتب الصحافة"),),)),
    foot=Localized(en=(Run("www.example.org"),), ar=(Run("الموقع"),)),
)


def _long_rows(draw_from: st.SearchStrategy[str]) -> st.SearchStrategy[list[Row]]:
    """One enormous word, or very many rows."""

    def row(word: str) -> Row:
        return Paragraph(0, Localized(en=(Span(word),), ar=(Span(word),)))

    giant = draw_from.map(lambda letter: [row(letter * 700)])
    many = st.integers(100, 300).map(lambda count: [row(f"{n} word كلمة") for n in range(count)])
    return st.one_of(giant, many, st.just([]))


@st.composite
def compositions(draw: st.DrawFn) -> Composition:
    release: Release = draw(releases())
    extra = draw(_long_rows(st.sampled_from("aبWلا0-.")))
    added = tuple(replace(row, id=release.next_id + n) for n, row in enumerate(extra))
    release = replace(release, rows=(*release.rows, *added), next_id=release.next_id + len(added))
    codes, arrangement = draw(st.sampled_from(ARRANGED))
    typeface: Typeface = draw(st.sampled_from(("serif", "sans")))
    look = Look(
        typeface=typeface,
        paper=draw(st.sampled_from(("A4", "Letter"))),
        margins=draw(st.sampled_from((Margins(), Margins(30, 40, 150)))),
        justified=draw(st.sampled_from((("ar",), ("en", "ar"), ()))),
        hyphenated=draw(st.sampled_from(((), ("en",)))),
    )
    made = compose(release, {IMAGE_NAME: image_bytes()}, neutral_profile(), codes)
    return replace(made, look=look, letterhead=HOUSE, arrangement=arrangement)


def _written(composed: Composition, code: str) -> str:
    head = "".join(run.text for cell in HOUSE.lines[code] for run in cell)
    return head + written(composed, code)


def _edges(one: Placed) -> tuple[float, float, float, float]:
    """Left, bottom, right and top of what an item shows."""
    item = one.item
    if not isinstance(item, Line):
        return item.x, item.y, item.x + item.width, item.y + item.height
    seen = [held for held in item.clusters if held.text.strip()] or item.clusters[:1]
    left = min((held.x for held in seen), default=300.0)
    right = max((held.x + held.advance for held in seen), default=300.0)
    return left, item.y, right, item.y


def _outside(laid: Layout, look: Look, columns: int) -> list[Placed]:
    """Whatever stands in the white of the page."""
    width, height = laid.page_size
    share = 1.0 if columns == 1 else 1 / 1.5
    side = look.margins.side * share - 0.01
    found = []
    for one in (*placed(laid.root), *laid.artifacts):
        left, bottom, right, top = _edges(one)
        inside = side <= left + 0.02 and right - 0.02 <= width - side
        if not (inside and bottom >= 5 and top <= height - look.margins.top * 0.8):
            found.append(one)
    return found


def _all_is_there(composed: Composition) -> None:
    laid = layout(composed)
    codes = [one.code for one in composed.languages]
    sections = {one.language: one for one in elements(laid.root, "Sect")}
    for code in codes:
        found = text(sections[code] if len(codes) > 1 else laid.root)
        assert found.replace("\u00ad", "") == _written(composed, code).replace("\u00ad", "")
    columns = 1 if composed.arrangement == "stacked" else len(codes)
    assert _outside(laid, composed.look, columns) == []
    pages = {one.page for one in placed(laid.root) if not isinstance(one.item, Rule)}
    assert pages == set(range(laid.page_count)) or not pages


def _many(count: int) -> Callable[[Callable[[], None]], Callable[[], None]]:
    return settings(
        deadline=None,
        max_examples=count,
        suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
    )


@_many(25)
@given(compositions())
def test_any_release_is_laid_out_whole_inside_its_margins(composed: Composition) -> None:
    _all_is_there(composed)


@pytest.mark.slow
@_many(500)
@given(compositions())
def test_five_hundred_releases_are_laid_out_whole_inside_their_margins(
    composed: Composition,
) -> None:
    _all_is_there(composed)
