from __future__ import annotations

import re
import zlib
from collections.abc import Iterator
from io import BytesIO

import pypdfium2
from msgspec.structs import replace
from PIL import Image

from exporters.pdf.pages import Element, Layout, LinkArea, Placed, PlacedImage, Tag
from exporters.pdf.write import write
from tests.exporters.pdf.handset import AMIRI, PLEX, document, english, line
from tests.exporters.pdf.opened import every, structure, unpacked


def put(tag: Tag, *texts: str, title: str = "", language: str = "") -> Element:
    lines = [line(text, 0, PLEX, y=700 - 20 * i) for i, text in enumerate(texts)]
    kids = tuple(Placed(0, held) for held in lines)
    return Element(tag, kids, title=title, language=language)


def whole(*children: Element, pages: int = 1) -> Layout:
    return replace(english("x"), root=Element("Document", children), page_count=pages)


def tags(layout: Layout, page: int = 0) -> list[str]:
    return [element.tag for element in every(structure(layout, page))]


def test_elements_stand_in_reading_order_under_the_document() -> None:
    listed = Element("L", (Element("LI", (put("Lbl", "1."), put("LBody", "first"))),))
    held = whole(put("H1", "Title"), put("P", "text"), listed)
    assert tags(held) == ["Document", "H1", "P", "L", "LI", "Lbl", "LBody"]


def test_an_element_tells_its_language() -> None:
    held = whole(put("P", "text", language="en-GB"))
    assert [one.language for one in every(structure(held))] == ["", "en-GB"]


def test_a_language_change_inside_a_paragraph_is_an_element_with_content_of_its_own() -> None:
    inner = Element("Span", (Placed(0, line("IOM", 0, PLEX, y=680)),), language="en")
    before, after = (Placed(0, line(text, 1, AMIRI)) for text in ("قالت", "أمس"))
    held = whole(Element("P", (before, inner, after), language="ar"))
    assert [(one.tag, one.language) for one in every(structure(held))][1:] == [
        ("P", "ar"),
        ("Span", "en"),
    ]
    assert not re.search(rb"BDC\s[^E]*BDC", page_stream(held))


def page_stream(layout: Layout) -> bytes:
    """The marked content operators of the first page."""
    with pypdfium2.PdfDocument(write(layout)) as opened:
        assert len(opened) == layout.page_count
    return next(streams(write(layout)))


def streams(data: bytes) -> Iterator[bytes]:
    for found in re.finditer(rb"stream\n(.*?)\nendstream", data, re.DOTALL):
        try:
            held = zlib.decompress(found[1])
        except zlib.error:
            continue
        if b"BDC" in held:
            yield held


def test_a_paragraph_over_two_pages_has_content_on_both() -> None:
    lines = (Placed(0, line("one", 0, PLEX)), Placed(1, line("two", 0, PLEX)))
    held = whole(Element("P", lines), pages=2)
    assert tags(held, 0) == tags(held, 1) == ["Document", "P"]


def test_lines_of_a_paragraph_share_one_marked_content() -> None:
    assert page_stream(whole(put("P", "one", "two", "three"))).count(b"BDC") == 1


def test_a_figure_has_its_alternative_and_its_box() -> None:
    png = BytesIO()
    Image.new("RGBA", (4, 4), (10, 20, 30, 128)).save(png, "PNG")
    picture = PlacedImage(png.getvalue(), 60, 300, 200, 100)
    held = whole(Element("Figure", (Placed(0, picture),), alt="Two people at a table"))
    assert [(one.tag, one.alt) for one in every(structure(held))][1:] == [
        ("Figure", "Two people at a table")
    ]
    assert b"/BBox [60 300 260 400]" in unpacked(write(held))
    assert b"/SMask" in write(held)


def test_every_place_in_the_file_counts_from_where_its_page_begins() -> None:
    png = BytesIO()
    Image.new("RGB", (4, 4), (10, 20, 30)).save(png, "PNG")
    figure = Element("Figure", (Placed(0, PlacedImage(png.getvalue(), 60, 300, 200, 100)),))
    link = Element("Link", (Placed(0, LinkArea(60, 500, 80, 12, "https://example.org")),))
    for words, base, font, ground in (("عنوان", 1, AMIRI, 10_000), ("A title", 0, PLEX, 0)):
        heading = Element("H1", (Placed(0, line(words, base, font, y=700)),), title=words)
        data = write(whole(heading, figure, Element("P", (link,))))
        held = unpacked(data)
        assert b"/MediaBox [0 %d 595.28 %d.89]" % (ground, ground + 841) in held
        assert b"/BBox [60 %d 260 %d]" % (ground + 300, ground + 400) in held
        assert b"/Rect [60 %d 140 %d]" % (ground + 500, ground + 512) in held
        top = re.search(rb"/XYZ null ([\d.]+) null", held)
        assert top is not None
        assert ground + 700 < float(top[1]) < ground + 730
        raised = [one for one in streams(data) if b"1 0 0 1 0 10000 cm" in one]
        assert len(raised) == (1 if ground else 0)


def test_a_link_leads_to_its_address_and_knows_its_element() -> None:
    area = LinkArea(60, 700, 80, 12, "https://example.org/تقرير?q=1")
    shown = Placed(0, line("the report", 0, PLEX))
    link = Element("Link", (shown, Placed(0, area)), alt="The report on the web")
    data = unpacked(write(whole(Element("P", (link,)))))
    assert b"(https://example.org/%D8%AA%D9%82%D8%B1%D9%8A%D8%B1?q=1)" in data
    assert b"(The report on the web)" in data
    assert re.search(rb"/Border \[0 0 0\]", data)
    key = re.search(rb"/StructParent (\d+)", data)
    nums = re.search(rb"/Nums \[(.*?)\]>>", data)
    assert key is not None
    assert re.search(rb"/OBJR", data)
    assert re.search(rb"\b%s (\d+) 0 R" % key[1], data)
    assert nums is not None


def test_headers_and_footers_are_no_part_of_the_structure() -> None:
    footer = Placed(0, line("Page 1 of 1", 0, PLEX, y=30))
    held = replace(english("Body text"), artifacts=(footer,))
    assert tags(held) == ["Document", "P"]
    assert b"/Artifact<</Type /Pagination /Subtype /Footer>>BDC" in page_stream(held)


def test_headings_become_bookmarks_nested_by_level() -> None:
    held = whole(
        put("H1", "Headline", title="Headline"),
        put("H2", "Notes", title="Notes"),
        put("H2", "اتصال", title="اتصال"),
    )
    with pypdfium2.PdfDocument(write(held)) as opened:
        found = [(mark.level, mark.get_title()) for mark in opened.get_toc()]
    assert found == [(0, "Headline"), (1, "Notes"), (1, "اتصال")]


def test_a_document_without_headings_has_no_bookmarks() -> None:
    assert b"/Outlines" not in unpacked(write(document(line("text", 0, PLEX))))
