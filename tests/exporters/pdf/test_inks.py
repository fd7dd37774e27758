from __future__ import annotations

import math
import re
import zlib

import pypdfium2
import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace
from PIL import Image

from app.look import Colours
from exporters.artwork.path import Path
from exporters.pdf.inks import cmyk, fill, stroke
from exporters.pdf.pages import Element, Layout, Placed, PlacedDrawing, Rule
from exporters.pdf.write import write
from tests.exporters.pdf.handset import AMIRI, document, english, line
from tests.exporters.pdf.opened import unpacked

_NEAR = 45  # of 441: inks show fewer colours than a screen
COLOURS = st.integers(0, 0xFFFFFF).map(lambda value: f"#{value:06X}")
TRIANGLE: tuple[tuple[str | float, ...], ...] = (
    ("m", 0, 0), ("l", 40, 0), ("c", 40, 20, 40, 20, 20, 40), ("h",),
)  # fmt: skip


@given(COLOURS)
def test_no_colour_lays_on_more_ink_than_paper_takes(colour: str) -> None:
    assert sum(cmyk(colour)) <= 2.8 + 1e-9
    assert all(0 <= share <= 1 for share in cmyk(colour))


@pytest.mark.parametrize("colour", ["#000000", Colours().text, Colours().muted, Colours().rule])
def test_what_looks_grey_is_black_ink_alone(colour: str) -> None:
    assert cmyk(colour)[:3] == (0, 0, 0)


def test_text_of_the_house_is_black_and_not_screened() -> None:
    assert fill(Colours().text, "print") == "0 g"
    assert fill("#FFFFFF", "print") == "1 g"
    assert stroke("#FF0000", "print") == "0 1 1 0 K"
    assert stroke("#FF0000", "screen") == "1 0 0 RG"


@given(COLOURS)
def test_inks_give_the_colour_back(colour: str) -> None:
    *shares, black = cmyk(colour)
    seen = [(1 - share) * (1 - black) for share in shares]
    wanted = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    if not any(shares):
        # A grey is light by its average, two thirds of 24/255 from a channel at most; one that
        # is made black has an average of 0.25 at most.
        near = 0.313 if black == 1 else 0.063
    else:
        near = 0.11 if sum((*shares, black)) > 2.799 else 0.001
    assert seen == pytest.approx(wanted, abs=near)


@pytest.mark.parametrize("colour", ["#0E5C63", "#9B1C1C", "#0B5A8C", "#19486A", "#300000"])
def test_a_viewer_that_knows_inks_shows_nearly_the_colour_of_the_screen(colour: str) -> None:
    ground = Placed(0, Rule(100, 300, 40, 40, colour))
    page = rendered(replace(english("x"), artifacts=(ground,), ink="print"))
    wanted = [int(colour[i : i + 2], 16) for i in (1, 3, 5)]
    seen = page.getpixel((120, 841 - 320))
    assert isinstance(seen, tuple)
    assert math.dist(seen, wanted) < _NEAR


def test_a_file_for_the_press_has_no_rgb_but_in_pictures_and_says_so() -> None:
    held = replace(coloured(), ink="print")
    data = unpacked(write(held))
    assert not re.search(rb"\brg\b|\bRG\b", streams(data))
    assert re.search(rb"[\d.]+ [\d.]+ [\d.]+ [\d.]+ k\b", streams(data))
    assert b"OutputIntents" not in data
    assert b"pdfaid:part>2" not in data
    assert b"pdfuaid:part>1" in data


def test_a_drawing_stands_in_its_place_in_its_colours() -> None:
    page = rendered(coloured())
    assert page.getpixel((110, 841 - 310)) == (0, 128, 0)
    assert page.getpixel((95, 841 - 310)) == (255, 255, 255)
    assert page.getpixel((110, 841 - 345)) == (255, 255, 255)


def test_a_drawing_without_paint_draws_nothing() -> None:
    bare = PlacedDrawing((Path(TRIANGLE),), 100, 300, 40, 40)
    assert rendered(document(bare)).convert("L").getextrema() == (255, 255)


def coloured() -> Layout:
    drawing = PlacedDrawing((Path(TRIANGLE, "#008000", "#800000", 1, True),), 100, 300, 40, 40)
    figure = Element("Figure", (Placed(0, drawing),), alt="A mark")
    words = Element("P", (Placed(0, line("نص", 1, AMIRI)),))
    rule = Placed(0, Rule(60, 200, 90, 2, "#0B5A8C"))
    return replace(english("x"), root=Element("Document", (figure, words)), artifacts=(rule,))


def streams(data: bytes) -> bytes:
    held = re.findall(rb"/FlateDecode.*?\nstream\n(.*?)\nendstream", data, re.DOTALL)
    return b"\n".join(one for one in map(zlib.decompress, held) if b"BDC" in one)


def rendered(layout: Layout) -> Image.Image:
    with pypdfium2.PdfDocument(write(layout)) as opened:
        picture: Image.Image = opened[0].render().to_pil()
        return picture.convert("RGB")
