"""Drawings made anew, as outlines and as pixels."""

from __future__ import annotations

from io import BytesIO

import pytest
from lxml import etree
from PIL import Image

from exporters.artwork.outlines import svg
from exporters.artwork.path import Path
from exporters.artwork.raster import png
from exporters.artwork.svg import bounds, drawing

SVG = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 50" width="100pt" height="50pt">'
    "{}</svg>"
)
RED = (255, 0, 0, 255)


def _paths(inside: str) -> tuple[Path, ...]:
    return drawing(SVG.format(inside).encode())[2]


def _pixels(inside: str) -> Image.Image:
    """One pixel to the point, of the whole drawing."""
    return Image.open(BytesIO(png(_paths(inside), (0, 0, 100, 50), 50)))


def _alpha(shown: Image.Image, at: tuple[int, int]) -> int:
    """How much of the ground a pixel hides, of 255."""
    held = shown.getchannel("A").getpixel(at)
    assert isinstance(held, int)
    return held


@pytest.mark.parametrize(
    "inside",
    [
        '<rect x="10" y="5" width="20" height="10" fill="red"/>',
        '<circle cx="50" cy="25" r="10" fill="red"/>',
        '<path d="M5 5 C 20 40 60 40 90 10 Z" fill="#112233" fill-rule="evenodd"/>',
        '<path d="M5 5 L90 40" stroke="blue" stroke-width="4" fill="none"/>',
    ],
)
def test_a_drawing_made_anew_reads_as_the_same_outlines(inside: str) -> None:
    first = _paths(inside)
    box = bounds(first)
    width, height, again = drawing(svg(first, box))
    assert width / height == pytest.approx((box[2] - box[0]) / (box[3] - box[1]), rel=1e-3)
    assert [(path.fill, path.stroke, path.even_odd) for path in again] == [
        (path.fill, path.stroke, path.even_odd) for path in first
    ]
    scale = height / (box[3] - box[1])
    whole = bounds(again)
    expected = (0, 0, (box[2] - box[0]) * scale, height)
    assert whole == pytest.approx(expected, abs=height / 200)


def test_nothing_but_shapes_is_left_of_a_file() -> None:
    inside = (
        "<title>Made by Somebody</title><metadata>C:/Users/somebody</metadata>"
        '<g id="layer-1"><rect width="20" height="10"/></g>'
    )
    root = etree.fromstring(svg(_paths(inside), (0, 40, 20, 50)))
    assert {etree.QName(one).localname for one in root.iter()} == {"svg", "path"}
    assert {str(key) for one in root.iter() for key in one.attrib} <= {
        "viewBox", "width", "height", "stroke-miterlimit", "d", "fill",
    }  # fmt: skip


def test_pixels_stand_where_the_shape_is_and_the_ground_is_clear() -> None:
    shown = _pixels('<rect x="10" y="5" width="20" height="10" fill="red"/>')
    assert shown.size == (100, 50)
    assert shown.getpixel((20, 10)) == RED
    assert [_alpha(shown, at) for at in ((5, 10), (20, 20), (35, 10))] == [0] * 3
    assert shown.getbbox() == (10, 5, 30, 15)


@pytest.mark.parametrize(("rule", "hole"), [("nonzero", 255), ("evenodd", 0)])
def test_a_shape_within_a_shape_is_filled_by_the_rule_of_the_path(rule: str, hole: int) -> None:
    inside = f'<path fill="red" fill-rule="{rule}" d="M10 5 H90 V45 H10 Z M40 15 H60 V35 H40 Z"/>'
    shown = _pixels(inside)
    assert shown.getpixel((20, 25)) == RED
    assert _alpha(shown, (50, 25)) == hole


def test_a_hole_drawn_the_other_way_round_is_open() -> None:
    inside = '<path fill="red" d="M10 5 H90 V45 H10 Z M40 15 V35 H60 V15 Z"/>'
    assert _alpha(_pixels(inside), (50, 25)) == 0


def test_a_line_is_as_thick_as_its_stroke() -> None:
    shown = _pixels('<path d="M10 25 H90" stroke="red" stroke-width="10" fill="none"/>')
    box = shown.getbbox()
    assert box is not None
    assert box[1] == pytest.approx(20, abs=1)
    assert box[3] == pytest.approx(30, abs=1)


def test_the_same_drawing_gives_the_same_bytes() -> None:
    paths = _paths('<circle cx="50" cy="25" r="10"/>')
    assert png(paths, bounds(paths), 40) == png(paths, bounds(paths), 40)
