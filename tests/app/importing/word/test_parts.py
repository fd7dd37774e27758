"""What is beside the body: links, notes, headers, pictures and the snapshot of a review copy."""

from __future__ import annotations

import base64
import subprocess
import sys
import zlib
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from app.importing.phrases import describe
from app.importing.word.document import Piece
from tests.app.importing.word.docx import (
    BY,
    DECLARED,
    Link,
    cell,
    only,
    p,
    part,
    r,
    read,
    row,
    said,
    table,
    texts,
)
from tests.strategies import image_bytes

ROOT = Path(__file__).resolve().parents[4]


def _linked(address: str, content: str = "here", anchor: str = "") -> list[Piece]:
    more = f' w:anchor="{anchor}"' if anchor else ""
    body = p(f'<w:hyperlink r:id="rId1"{more}>{r(content)}</w:hyperlink>')
    document = read(body, links=[Link("hyperlink", address, external=True)])
    return list(document.paragraphs[0].pieces)


@pytest.mark.parametrize("address", ["https://example.org/a?b=1", "mailto:a@example.org", "tel:+1"])
def test_a_link_has_its_address(address: str) -> None:
    assert _linked(address) == [Piece("here", href=address)]


def test_an_address_that_a_program_forgot_to_call_external_is_one() -> None:
    body = p(f'<w:hyperlink r:id="rId1">{r("here")}</w:hyperlink>')
    document = read(body, links=[Link("hyperlink", "https://example.org/a")])
    assert document.paragraphs[0].pieces == (Piece("here", href="https://example.org/a"),)


def test_a_place_on_a_page_is_part_of_the_address() -> None:
    assert _linked("https://example.org/a", anchor="b")[0].href == "https://example.org/a#b"


@pytest.mark.parametrize("address", ["javascript:alert(1)", "file:///C:/a.doc", "a.html"])
def test_an_address_that_is_none_on_the_web_is_left_out_with_an_entry(address: str) -> None:
    body = p(f'<w:hyperlink r:id="rId1">{r("here")}</w:hyperlink>')
    document = read(body, links=[Link("hyperlink", address, external=True)])
    assert document.paragraphs[0].pieces == (Piece("here"),)
    assert [entry.params for entry in document.entries] == [{"value": address}]


@pytest.mark.parametrize(
    "code",
    [
        'HYPERLINK "https://example.org/"',
        ' hyperlink  \\n "https://example.org/" \\o "tip" ',
        "HYPERLINK https://example.org/ \\t x",
    ],
)
def test_a_field_may_be_a_link(code: str) -> None:
    field = (
        f'<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>{code[:9]}</w:instrText></w:r><w:r>'
        f'<w:instrText>{code[9:]}</w:instrText><w:fldChar w:fldCharType="separate"/></w:r>'
    )
    end = '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    assert only(p(field, "here", end, "!")).pieces == (
        Piece("here", href="https://example.org/"),
        Piece("!"),
    )


def test_notes_stand_at_the_end_in_the_order_of_their_marks() -> None:
    notes = "".join(
        f'<w:footnote w:id="{number}">{p(f"note {number}")}</w:footnote>'
        for number in (-1, 1, 2, 3)
    )
    marks = [f'<w:r><w:footnoteReference w:id="{number}"/></w:r>' for number in (2, 1, 2)]
    ends = part("endnotes", f'<w:endnote w:id="1">{p("end")}</w:endnote>')
    document = read(
        p("a", *marks, '<w:r><w:endnoteReference w:id="1"/></w:r>'),
        p("b"),
        links=[Link("endnotes", "endnotes.xml"), Link("footnotes", "footnotes.xml")],
        parts={"footnotes.xml": part("footnotes", notes), "endnotes.xml": ends},
    )
    assert texts(document) == ["a", "b", "note 2", "note 1", "end"]
    assert [(entry.code, entry.source.line) for entry in document.entries] == [
        ("footnote", 3),
        ("footnote", 4),
        ("footnote", 5),
    ]


def test_a_note_of_a_cell_is_in_no_table_and_shares_the_fate_of_its_mark() -> None:
    notes = part("footnotes", f'<w:footnote w:id="1">{p("note")}</w:footnote>')
    mark = '<w:r><w:footnoteReference w:id="1"/></w:r>'
    document = read(
        table(row(cell(p("a", f"<w:del {BY}>{mark}</w:del>")))),
        links=[Link("footnotes", "footnotes.xml")],
        parts={"footnotes.xml": notes},
    )
    assert texts(document) == ["a", ""]
    assert [one.place is None for one in document.paragraphs] == [False, True]


def test_headers_and_footers_are_accounted_for_and_not_in_the_body() -> None:
    field = f'<w:fldSimple w:instr="PAGE">{r("9")}</w:fldSimple>'
    document = read(
        p("a"),
        links=[Link("header", "one.xml"), Link("header", "two.xml"), Link("footer", "foot.xml")],
        parts={
            "one.xml": part("hdr", p("The unit")),
            "two.xml": part("hdr", p("The unit")),
            "foot.xml": part("ftr", p("Page ", field) + p("of many")),
        },
    )
    assert texts(document) == ["a"]
    assert said(document) == [("header", "The unit"), ("footer", "Page \nof many")]
    assert {entry.kind for entry in document.entries} == {"left over"}


@pytest.mark.parametrize(("more", "kind"), [("", "recognized"), (p("Mine"), "left over")])
def test_the_foot_that_bayan_puts_on_a_page_is_known_unless_more_stands_in_it(
    more: str, kind: str
) -> None:
    style = '<w:style w:type="paragraph" w:styleId="s"><w:name w:val="Footer (English)"/></w:style>'
    document = read(
        p("a"),
        links=[Link("styles", "styles.xml"), Link("footer", "foot.xml")],
        parts={
            "styles.xml": part("styles", style),
            "foot.xml": part("ftr", p(r("The house"), properties='<w:pStyle w:val="s"/>') + more),
        },
    )
    (entry,) = document.entries
    assert (entry.kind, entry.code) == (kind, "footer")


def _picture(attribute: str = "embed", alt: str = "") -> str:
    blip = f'<wp:docPr id="1" descr="{alt}"/><a:blip r:{attribute}="rId1"/>'
    return f"<w:r><w:drawing><wp:inline>{blip}</wp:inline></w:drawing></w:r>"


def _jpeg_with_a_place() -> bytes:
    held = BytesIO()
    notes = Image.Exif()
    notes[0x010E] = "taken at home"
    Image.new("RGB", (30, 20), "#336699").save(held, "JPEG", exif=notes)
    return held.getvalue()


def test_a_picture_comes_in_by_its_name_with_what_is_said_of_it() -> None:
    body = p("a", _picture(alt="A bridge"), _picture())
    document = read(
        body, links=[Link("image", "media/a.png")], parts={"word/media/a.png": image_bytes()}
    )
    (name,) = document.pictures
    assert document.paragraphs[0].pictures == (name, name)
    assert name.endswith(".png")
    assert document.alts == {name: "A bridge"}


def test_nothing_hidden_comes_in_with_a_picture() -> None:
    data = _jpeg_with_a_place()
    assert b"taken at home" in data
    document = read(
        p(_picture()), links=[Link("image", "/word/media/a.jpg")], parts={"word/media/a.jpg": data}
    )
    (held,) = document.pictures.values()
    assert b"taken at home" not in held
    with Image.open(BytesIO(held)) as image:
        assert image.size == (30, 20)


def _large() -> bytes:
    held = BytesIO()
    Image.new("L", (5_100, 5_000)).save(held, "PNG")
    return held.getvalue()


@pytest.mark.parametrize(
    ("part", "data", "reason"),
    [
        ("media/a.emf", b"", "it is a drawing"),
        ("media/none.png", None, "it is not in the file"),
        ("../../etc/passwd", None, "it is not in the file"),
        ("media/a.png", b"GIF89a", "this is no picture that can be read"),
        ("media/a.png", _large(), "the picture has too many points"),
    ],
)
def test_a_picture_that_cannot_come_in_leaves_an_entry(
    part: str, data: bytes | None, reason: str
) -> None:
    parts = {} if data is None else {f"word/{part}": data}
    document = read(p("a", _picture()), links=[Link("image", part)], parts=parts)
    (entry,) = document.entries
    assert (entry.kind, entry.code) == ("left over", "picture_unread")
    assert f"({reason}); put it in again" in describe(entry)
    assert not document.pictures


def test_what_is_said_of_an_old_drawing_is_said_of_its_picture() -> None:
    shape = '<v:shape alt="A bridge"><v:imagedata r:id="rId1"/></v:shape>'
    document = read(
        p(f"<w:r><w:pict>{shape}</w:pict></w:r>"),
        links=[Link("image", "media/a.png")],
        parts={"word/media/a.png": image_bytes()},
    )
    assert list(document.alts.values()) == ["A bridge"]


@pytest.mark.parametrize("attribute", ["link", "embed"])
def test_a_picture_elsewhere_is_not_fetched(attribute: str) -> None:
    link = Link("image", "https://example.org/a.png", external=True)
    document = read(p(_picture(attribute)), links=[link])
    assert [(entry.code, entry.params["value"]) for entry in document.entries] == [
        ("picture_outside", "https://example.org/a.png")
    ]
    assert not document.pictures


def test_a_picture_of_a_header_is_no_picture_of_the_text() -> None:
    rels = '<Relationships xmlns="{}/package/2006/relationships">{}</Relationships>'.format(
        "http://schemas.openxmlformats.org", Link("image", "media/a.png").xml(1)
    )
    document = read(
        p("a"),
        links=[Link("header", "one.xml")],
        parts={
            "one.xml": part("hdr", p("The unit", _picture())),
            "word/_rels/one.xml.rels": rels,
            "word/media/a.png": image_bytes(),
        },
    )
    assert not document.pictures


def test_the_reader_loads_pillow_for_pictures_alone() -> None:
    code = "import sys, app.importing.word.read\nprint({'PIL', 'docx'} & {*sys.modules})"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, check=True)
    assert done.stdout.decode().strip() == "set()"


def test_other_objects_and_parts_leave_entries() -> None:
    chart = '<c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"/>'
    body = (
        p(f"<w:r><w:drawing>{chart}</w:drawing></w:r>", '<w:subDoc r:id="rId9"/>'),
        p("<w:r><w:object><o:OLEObject/></w:object></w:r>"),
        p('<w:r><w:pict><v:shape><v:textpath string="DRAFT"/></v:shape></w:pict></w:r>'),
        '<w:altChunk r:id="rId8"/>',
        p("<w:r><w:drawing><a:p><a:t>drawn</a:t></a:p></w:drawing></w:r>"),
    )
    assert said(read(*body)) == [
        *(("chart", ""), ("subdocument", ""), ("embedded_object", ""), ("drawn_text", "DRAFT")),
        *(("other_format", ""), ("drawn_text", "drawn")),
    ]


def test_a_template_elsewhere_is_not_looked_at() -> None:
    rels = (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        f"{Link('attachedTemplate', 'https://example.org/a.dotm', external=True).xml(1)}"
        "</Relationships>"
    )
    document = read(
        p("a"),
        links=[Link("settings", "settings.xml")],
        parts={"word/_rels/settings.xml.rels": rels},
    )
    assert [(entry.code, entry.params["value"]) for entry in document.entries] == [
        ("outside", "https://example.org/a.dotm")
    ]


def _review(text: str) -> str:
    return f'<?xml version="1.0"?><b:review xmlns:b="urn:bayan:review:1">{text}</b:review>'


@pytest.mark.parametrize("name", ["customXml/item1.xml", "customXml/item9.xml"])
def test_the_snapshot_of_a_review_copy_is_found_whatever_its_part_is_called(name: str) -> None:
    packed = base64.b64encode(zlib.compress(b'{"a":1}')).decode()
    other = {"customXml/item5.xml": f"<x {DECLARED}/>"}
    document = read(p("a"), parts={**other, name: _review(f"\n{packed}\n")})
    assert document.snapshot == b'{"a":1}'


@pytest.mark.parametrize("text", ["", "no base64!", base64.b64encode(b"no zlib").decode()])
def test_a_snapshot_that_is_not_whole_is_none(text: str) -> None:
    assert read(p("a"), parts={"customXml/item1.xml": _review(text)}).snapshot is None


def test_a_snapshot_that_grows_without_end_is_none() -> None:
    packed = base64.b64encode(zlib.compress(bytes(33 << 20))).decode()
    assert read(p("a"), parts={"customXml/item1.xml": _review(packed)}).snapshot is None
