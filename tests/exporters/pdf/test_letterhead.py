"""The head of the first page."""

from __future__ import annotations

from io import BytesIO

import pytest
from msgspec.structs import replace
from PIL import Image as Pixels

from app.composition import Composition, Letterhead, Logo, Run
from app.errors import ExportError
from app.localized import Localized
from exporters.artwork.logo import artwork
from exporters.pdf.layouts import layout
from exporters.pdf.pages import Element, Line, PlacedDrawing, PlacedImage
from tests.exporters.pdf.reading import composition, elements, lines, placed, text, text_block

PAGE_WIDTH, SIDE = 595.276, 72
SVG = (
    b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 50" width="100" height="50">%s</svg>'
)


def _png(width: int, height: int, margin: int = 0) -> bytes:
    held = BytesIO()
    picture = Pixels.new("RGBA", (width + 2 * margin, height + 2 * margin))
    picture.paste("#336699", (margin, margin, margin + width, margin + height))
    picture.save(held, "PNG")
    return held.getvalue()


def _logo(data: bytes, english: str, arabic: str) -> Logo:
    return Logo(data, "svg" if data.startswith(b"<") else "png", Localized(en=english, ar=arabic))


LOGOS = (
    _logo(_png(200, 100, margin=50), "First office", "المكتب الأول"),
    _logo(SVG % b'<rect x="25" y="5" width="50" height="40" fill="#08c"/>', "Second", "الثاني"),
)
HEAD = Letterhead(
    logos=LOGOS,
    lines=Localized(en=((Run("Press office"),), (Run("1 Road"),)), ar=((Run("مكتب الصحافة"),),)),
    foot=Localized(en=(Run("www.example.org"),), ar=(Run("الموقع"),)),
)


def _headed(*codes: str, head: Letterhead = HEAD) -> Composition:
    blocks = (text_block("headline", 1, en="Headline", ar="عنوان"), text_block(en="W", ar="و"))
    return replace(composition(*blocks, codes=codes), letterhead=head)


def _boxes(root: Element) -> dict[str, tuple[float, float, float, float]]:
    """What is seen of each logo, by its alternative text: left, bottom, right, top."""
    found = {}
    for one in elements(root, "Figure"):
        (item,) = [held.item for held in placed(one)]
        assert isinstance(item, PlacedImage | PlacedDrawing)
        white = item.width / 6 if isinstance(item, PlacedImage) else item.width / 4
        below = item.height / 4 if isinstance(item, PlacedImage) else item.height / 10
        found[one.alt] = (
            item.x + white,
            item.y + below,
            item.x + item.width - white,
            item.y + item.height - below,
        )
    return found


def test_logos_stand_in_order_from_where_lines_begin_and_look_equally_high() -> None:
    english = _boxes(layout(_headed("en")).root)
    arabic = _boxes(layout(_headed("ar")).root)
    assert list(english) == ["First office", "Second"]
    assert list(arabic) == ["المكتب الأول", "الثاني"]
    (left, bottom, right, top), second = english.values()
    assert left == pytest.approx(SIDE)
    assert second[0] > right
    assert (second[1], second[3]) == pytest.approx((bottom, top))
    first, second = arabic.values()
    assert first[2] == pytest.approx(PAGE_WIDTH - SIDE)
    assert second[2] < first[0]


def test_the_letterhead_is_read_before_the_headline_and_stands_above_it() -> None:
    laid = layout(_headed("en"))
    assert [one.tag for one in elements(laid.root)] == ["Figure", "Figure", "P", "P", "H1", "P"]
    heights = [line.y for _, line in lines(laid.root)]
    assert heights == sorted(heights, reverse=True)
    assert min(box[1] for box in _boxes(laid.root).values()) > heights[0]
    assert text(laid.root) == "Press office1 RoadHeadlineW"


@pytest.mark.parametrize(("codes", "right"), [(("en", "ar"), False), (("ar", "en"), True)])
def test_side_by_side_there_is_one_row_of_logos_and_lines_in_each_column(
    codes: tuple[str, str], right: bool
) -> None:
    laid = layout(_headed(*codes))
    sections = {one.language: one for one in elements(laid.root, "Sect")}
    assert len(_boxes(sections[codes[0]])) == 2
    assert not _boxes(sections[codes[1]])
    first = next(iter(_boxes(laid.root).values()))
    assert (first[0] > PAGE_WIDTH / 2) is right
    assert text(sections["en"]).startswith("Press office1 Road")
    assert text(sections["ar"]).startswith("مكتب الصحافة")
    assert lines(sections["en"])[0][1].y == lines(sections["ar"])[0][1].y


def test_stacked_each_part_has_the_letterhead_in_its_own_order() -> None:
    laid = layout(replace(_headed("en", "ar"), arrangement="stacked"))
    assert list(_boxes(laid.root)) == ["First office", "Second", "المكتب الأول", "الثاني"]


def test_the_line_of_the_house_stands_beside_the_page_number() -> None:
    laid = layout(_headed("en"))
    feet = [one.item for one in laid.artifacts if isinstance(one.item, Line)]
    number, house = (
        next(one for one in feet if word in "".join(held.text for held in one.clusters))
        for word in ("1/1", "www.example.org")
    )
    assert number.y == house.y
    assert house.clusters[0].x == pytest.approx(SIDE)
    end = number.clusters[-1].x + number.clusters[-1].advance
    assert end == pytest.approx(PAGE_WIDTH - SIDE)


def test_a_long_line_of_the_house_stands_under_the_number_and_above_the_edge() -> None:
    long = (Run("An address that goes on and on, street by street, to its end. " * 4),)
    laid = layout(_headed("en", head=Letterhead(foot=Localized(en=long))))
    heights = [one.item.y for one in laid.artifacts if isinstance(one.item, Line)]
    assert len(heights) >= 3
    assert min(heights) > 30
    assert max(heights) == heights[0] < 100


def test_many_logos_shrink_together_into_the_measure() -> None:
    boxes = _boxes(layout(_headed("en", head=Letterhead(logos=LOGOS[:1] * 12))).root)
    assert len(boxes) == 1  # one alternative text
    items = [one.item for one in placed(layout(_headed("en", head=Letterhead(LOGOS * 6))).root)]
    rights = [
        one.x + one.width * 0.75 for one in items if isinstance(one, PlacedImage | PlacedDrawing)
    ]
    assert max(rights) < PAGE_WIDTH - SIDE + 5


@pytest.mark.parametrize(
    ("inside", "fault"),
    [
        (b"<text>Office</text>", "text"),
        (b'<image href="a.png"/>', "image"),
        (b'<use href="other.svg#a"/>', "another file"),
        (b'<rect width="9" height="9" fill="url(#shade)"/>', "gradients"),
        (b'<style>@import "x.css";</style><rect width="9" height="9"/>', "gradients"),
        (b'<g opacity=".5"><rect width="9" height="9"/></g>', "shine through"),
        (b'<rect width="9" height="9" style="fill:red;opacity:0.2"/>', "shine through"),
        (b"", "draws nothing"),
        (b'<path d="M what"/>', "draws nothing|cannot be read"),
        (b"<rect", "no SVG"),
    ],
)
def test_what_paper_cannot_take_over_is_named(inside: bytes, fault: str) -> None:
    with pytest.raises(ExportError, match=fault):
        artwork(_logo(SVG % inside, "A", "ب"))


def test_a_logo_that_is_no_picture_is_one_clear_sentence() -> None:
    with pytest.raises(ExportError, match="logo"):
        artwork(_logo(b"nothing", "A", "ب"))
