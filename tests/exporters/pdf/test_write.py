from __future__ import annotations

from io import BytesIO

import pypdfium2
import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace
from PIL import Image

from app.errors import ExportError
from exporters.pdf.pages import Element, Layout, Placed, PlacedImage, Rule, Tag
from exporters.pdf.write import write
from tests.exporters.pdf.handset import AMIRI, PLEX, arabic, english, line
from tests.exporters.pdf.opened import text, unpacked

ENGLISH = "The quick “brown” fox — 3.5 million, AVATAR (fi, ffl) & more."
ARABIC = "تدعم حكومة اليابان المنظمة للأمن"


def test_english_comes_out_as_it_went_in() -> None:
    assert text(english(ENGLISH)) == ENGLISH


@pytest.mark.parametrize(
    "words", [ARABIC, "قائلًا مؤخرًا", "بلغ 8,500 شخص في عام 2019", "(لا) و«نعم» ثم [ربما] من"]
)
def test_arabic_comes_out_in_logical_order(words: str) -> None:
    assert text(arabic(words)) == words


def test_a_phrase_of_arabic_is_found() -> None:
    with pypdfium2.PdfDocument(write(arabic(ARABIC))) as document:
        found = document[0].get_textpage().search("حكومة اليابان المنظمة").get_next()
    assert found is not None


def test_the_same_layout_gives_the_same_bytes() -> None:
    assert write(arabic(ARABIC)) == write(arabic(ARABIC))


def test_the_identifier_follows_the_content() -> None:
    def identifier(layout: Layout) -> bytes:
        return write(layout).partition(b"/ID")[2][:80]

    assert identifier(english("one")) == identifier(english("one"))
    assert identifier(english("one")) != identifier(english("two"))
    assert identifier(english("one")) != identifier(replace(english("one"), title="other"))


def test_every_font_is_in_the_file() -> None:
    data = unpacked(write(english(ENGLISH)))
    assert data.count(b"/Subtype /Type0") == data.count(b"/FontFile2") == 1
    assert b"Helvetica" not in data


def test_ink_stands_where_harfbuzz_puts_it() -> None:
    """A strut has no ink, and a composite draws what its glyphs would draw one by one."""
    page = rendered(arabic("لله محمّدٌ"))
    box = page.point(lambda value: 255 - value).getbbox()
    clusters = line("لله محمّدٌ", 1, AMIRI).clusters
    assert box is not None
    assert 60 < box[0] / 4 < 535
    assert box[2] / 4 == pytest.approx(535, abs=2)
    assert box[0] / 4 == pytest.approx(min(cluster.x for cluster in clusters), abs=3)


def rendered(layout: Layout) -> Image.Image:
    with pypdfium2.PdfDocument(write(layout)) as document:
        picture: Image.Image = document[0].render(scale=4).to_pil()
        return picture.convert("L")


def test_a_jpeg_goes_in_byte_for_byte() -> None:
    held = BytesIO()
    Image.new("RGB", (30, 20), "#336699").save(held, "JPEG")
    assert held.getvalue() in write(pictured(held.getvalue()))


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGB", "RGBA", "I;16"])
def test_any_png_is_drawn(mode: str) -> None:
    held = BytesIO()
    Image.new(mode, (30, 20)).save(held, "PNG")
    black_or_white = rendered(pictured(held.getvalue())).getpixel((400, 2000))
    assert black_or_white == (255 if "A" in mode else 0)


def test_a_jpeg_for_the_press_is_brought_to_rgb() -> None:
    held = BytesIO()
    Image.new("CMYK", (30, 20), (0, 0, 0, 0)).save(held, "JPEG")
    data = write(pictured(held.getvalue()))
    assert b"DCTDecode" not in data


def test_what_is_no_picture_is_refused_in_a_sentence() -> None:
    with pytest.raises(ExportError, match="a picture cannot be read"):
        write(pictured(b"no picture"))


def pictured(data: bytes) -> Layout:
    figure = Element("Figure", (Placed(0, PlacedImage(data, 60, 300, 90, 60)),), alt="A picture")
    return replace(english("x"), root=Element("Document", (figure,)))


TAGS: tuple[Tag, ...] = ("P", "H1", "H2", "L", "LI", "Table", "TH", "Figure", "Link", "Span")


@st.composite
def layouts(draw: st.DrawFn) -> Layout:
    pages = draw(st.integers(1, 3))
    page = st.integers(0, pages - 1)
    height = st.floats(20, 800)
    texts = st.text("abc XYZ.,éﬁ 01(", min_size=1, max_size=20)
    arabics = st.text("ابلله مُـ،.(«»12 ", min_size=1, max_size=20)
    item = st.one_of(
        st.builds(lambda words, y: line(words, 0, PLEX, y), texts, height),
        st.builds(lambda words, y: line(words, 1, AMIRI, y), arabics, height),
        st.builds(Rule, height, height, height, height, st.just("#AABBCC"), height),
    )
    placed = st.lists(st.builds(Placed, page, item), max_size=4).map(tuple)
    element = st.builds(Element, st.sampled_from(TAGS), placed, title=st.text(max_size=5))
    root = Element("Document", tuple(draw(st.lists(element, max_size=4))))
    return replace(english("x"), root=root, page_count=pages, artifacts=draw(placed))


@given(layouts())
def test_any_layout_is_written_with_all_its_pages(layout: Layout) -> None:
    with pypdfium2.PdfDocument(write(layout)) as document:
        assert len(document) == layout.page_count
