from __future__ import annotations

from io import BytesIO

import pypdfium2
import pytest
from lxml import etree
from msgspec.structs import replace
from PIL import Image, ImageCms

from exporters.pdf.metadata import xmp
from exporters.pdf.pages import Layout
from exporters.pdf.srgb import srgb_profile
from exporters.pdf.write import write
from tests.exporters.pdf.handset import arabic, english
from tests.exporters.pdf.opened import unpacked

NAMES = {
    "dc": "http://purl.org/dc/elements/1.1/",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "pdf": "http://ns.adobe.com/pdf/1.3/",
    "pdfaid": "http://www.aiim.org/pdfa/ns/id/",
    "pdfuaid": "http://www.aiim.org/pdfua/ns/id/",
}


def said(layout: Layout, path: str) -> list[str]:
    packet = xmp(layout).split(b"?>", 1)[1].rsplit(b"<?", 1)[0]
    found = etree.fromstring(packet).xpath(path, namespaces=NAMES)
    assert isinstance(found, list)
    return [str(one) for one in found]


def test_the_packet_names_title_author_language_and_conformance() -> None:
    layout = replace(arabic("نص"), title="عنوان <أول> & ثان", author="وحدة الإعلام")
    assert said(layout, "//dc:title//rdf:li/text()") == ["عنوان <أول> & ثان"]
    assert said(layout, "//dc:title//rdf:li/@xml:lang") == ["x-default"]
    assert said(layout, "//dc:creator//rdf:li/text()") == ["وحدة الإعلام"]
    assert said(layout, "//dc:language//rdf:li/text()") == ["ar"]
    assert said(layout, "//pdfuaid:part/text()") == ["1"]
    assert said(layout, "//pdfaid:part/text()") + said(layout, "//pdfaid:conformance/text()") == [
        "2",
        "A",
    ]


@pytest.mark.parametrize("title", ["Plain (1) \\ title", "عنوان", "two\nlines", "null\0byte"])
def test_information_and_packet_agree(title: str) -> None:
    layout = replace(english("text"), title=title)
    with pypdfium2.PdfDocument(write(layout)) as document:
        held = document.get_metadata_dict()
    assert [held["Title"]] == said(layout, "//dc:title//rdf:li[1]/text()")
    assert [held["Author"]] == said(layout, "//dc:creator//rdf:li/text()")
    assert [held["Producer"]] == said(layout, "//pdf:Producer/text()")


def test_nothing_is_said_of_an_author_or_title_that_is_not_known() -> None:
    layout = replace(english("text"), title="", author="")
    with pypdfium2.PdfDocument(write(layout)) as document:
        held = document.get_metadata_dict(skip_empty=True)
    assert set(held) == {"Producer"}
    assert said(layout, "//dc:creator") == []


def test_no_time_is_in_the_file() -> None:
    data = write(english("text"))
    assert b"CreationDate" not in data
    assert b"ModDate" not in data
    assert b"xmp:" not in data


def test_the_colour_profile_is_srgb_and_always_the_same() -> None:
    profile = ImageCms.ImageCmsProfile(BytesIO(srgb_profile()))
    assert "sRGB" in ImageCms.getProfileDescription(profile)
    colours = Image.new("RGB", (256, 2))
    colours.putdata([(i, 255 - i, i // 2) for i in range(256)] + [(i, i, i) for i in range(256)])
    known = ImageCms.createProfile("sRGB")
    seen = ImageCms.profileToProfile(colours, profile, known)
    assert seen is not None
    assert seen.tobytes() == colours.tobytes()
    assert srgb_profile() == srgb_profile()
    assert srgb_profile()[24:36].hex() == "07d000010001000000000000"


def test_a_viewer_shows_the_title_and_turns_arabic_pages_the_other_way() -> None:
    assert b"/DisplayDocTitle true /Direction /L2R" in unpacked(write(english("text")))
    assert b"/DisplayDocTitle true /Direction /R2L" in unpacked(write(arabic("نص")))
