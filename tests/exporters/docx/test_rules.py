"""The rules for every file see a breach where there is one."""

from __future__ import annotations

import re
from io import BytesIO
from zipfile import ZipFile

import pytest

from exporters.docx.export import write
from tests.exporters.docx.houses import of_house
from tests.exporters.docx.rules import breaches
from tests.exporters.docx.small import small_release

DOCUMENT, STYLES, HEADER = "word/document.xml", "word/styles.xml", "word/header1.xml"
AR = '<w:pStyle w:val="Paragraph-ar"/><w:bidi/>'


def _spoiled(name: str, found: str, put: str) -> bytes:
    """A right file with one place of a part changed."""
    docx = write(of_house(small_release(), "agency", ("en", "ar")))
    out = BytesIO()
    with ZipFile(BytesIO(docx)) as held, ZipFile(out, "w") as spoiled:
        for entry in held.namelist():
            data = held.read(entry)
            if entry == name:
                text, count = re.subn(found, put, data.decode(), count=1)
                assert count == 1
                data = text.encode()
            spoiled.writestr(entry, data)
    return out.getvalue()


@pytest.mark.parametrize(
    ("name", "found", "put", "said"),
    [
        (DOCUMENT, AR, AR.replace("<w:bidi/>", ""), "w:bidi of a paragraph in Paragraph-ar"),
        (DOCUMENT, '"Paragraph-ar"', '"BodyText"', "says something in BodyText"),
        (DOCUMENT, '<w:rtl/><w:lang w:bidi="ar-IQ"/>', "", "a run of the other side"),
        (DOCUMENT, '(<w:lang w:val="en-GB"/>)', r"<w:rtl/>\1", "a run of the other side"),
        (DOCUMENT, '<w:lang w:val="en-GB"/>', '<w:sz w:val="20"/>', "sz stands in the text"),
        (DOCUMENT, '"Paragraph-en"', '"Nothing-en"', "Nothing-en is not defined"),
        (DOCUMENT, "<w:body>", '<w:body><w:bookmarkStart w:id="1" w:name="a"/>', "bookmarkStart"),
        (DOCUMENT, "<w:p>", '<w:p w:rsidR="00112233">', "tells of a machine"),
        (DOCUMENT, '<w:numId w:val="1"/>', '<w:numId w:val="99"/>', "numbering 99"),
        (DOCUMENT, 'r:embed="rId[0-9]+"', 'r:embed="rId99"', "rId99, which is nothing"),
        (HEADER, 'docPr id="[0-9]+"', 'docPr id="1"', "pictures share an id"),
        (STYLES, 'w:jc w:val="both"', 'w:jc w:val="right"', "aligned to right"),
        (STYLES, 'w:cs="Arial"', 'w:cstheme="minorBidi"', "has cstheme"),
        (STYLES, 'w:cs="Arial"', "", "Paragraph-ar has no w:rFonts/@w:cs"),
        (STYLES, "<w:bCs/>", "", "bold in one script only"),
    ],
)
def test_a_breach_is_seen_and_named(name: str, found: str, put: str, said: str) -> None:
    assert any(said in breach for breach in breaches(_spoiled(name, found, put)))
