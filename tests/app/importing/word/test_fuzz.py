"""Whatever a DOCX is made of, it is read or gets one sentence."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from app.errors import FileError
from app.importing.phrases import describe
from app.importing.word.document import WordDocument
from app.importing.word.read import read_word
from tests.app.importing.word.docx import Link, docx, part
from tests.app.importing.word.test_mess import MESS

TAGS = (
    *(
        "w:p",
        "w:p",
        "w:r",
        "w:r",
        "w:t",
        "w:tbl",
        "w:tr",
        "w:tc",
        "w:sdt",
        "w:sdtPr",
        "w:sdtContent",
    ),
    *("w:showingPlcHdr", "w:ins", "w:del", "w:delText", "w:moveFrom", "w:moveTo", "w:pPr", "w:rPr"),
    *("w:moveFromRangeStart", "w:moveToRangeEnd", "w:rPrChange", "w:hyperlink", "w:fldSimple"),
    *(
        "w:fldChar",
        "w:instrText",
        "w:sym",
        "w:bookmarkStart",
        "w:bookmarkEnd",
        "w:commentRangeStart",
    ),
    *("w:commentRangeEnd", "w:commentReference", "w:footnoteReference", "w:drawing", "w:pict"),
    *("w:txbxContent", "mc:AlternateContent", "mc:Choice", "mc:Fallback", "a:blip", "v:imagedata"),
    *(
        "wp:docPr",
        "m:oMath",
        "m:f",
        "m:d",
        "m:e",
        "m:den",
        "m:t",
        "w:numPr",
        "w:numId",
        "w:gridSpan",
    ),
    *(
        "w:pStyle",
        "w:outlineLvl",
        "w:vanish",
        "w:tcPr",
        "w:trPr",
        "w:cellDel",
        "w:b",
        "w:br",
        "w:tab",
    ),
    *("w:style", "w:basedOn", "w:num", "w:abstractNum", "w:lvl", "w:footnote", "w:comment"),
)
ATTRIBUTES = (
    *("w:id", "w:val", "w:name", "w:fldCharType", "w:type", "w:char", "w:font", "w:instr", "r:id"),
    *(
        "r:embed",
        "w:date",
        "w:author",
        "w:styleId",
        "w:numId",
        "w:ilvl",
        "w:abstractNumId",
        "w:default",
    ),
)
VALUES = (
    *(
        "",
        "0",
        "1",
        "-1",
        "1",
        "2",
        "rId1",
        "rId2",
        "begin",
        "separate",
        "end",
        "page",
        "F0B7",
        "zz",
    ),
    *(
        "HYPERLINK &quot;x",
        "PAGE",
        "paragraph",
        "heading 9",
        "99999999999",
        "٣",
        "2026-05-04T10:20:00Z",
    ),
)


def _element(tag: str, attributes: dict[str, str], inside: list[str]) -> str:
    written = "".join(f' {name}="{held}"' for name, held in attributes.items())
    return f"<{tag}{written}>{''.join(inside)}</{tag}>"


_attributes = st.dictionaries(st.sampled_from(ATTRIBUTES), st.sampled_from(VALUES), max_size=3)
xml = st.recursive(
    st.sampled_from(["", "text", "نص", "\n"]),
    lambda inner: st.builds(
        _element, st.sampled_from(TAGS), _attributes, st.lists(inner, max_size=4)
    ),
    max_leaves=40,
)
LINKS = [
    *(Link("image", "media/a.png"), Link("hyperlink", "x:y", external=True)),
    *(
        Link(kind, f"{kind}.xml")
        for kind in ("styles", "numbering", "footnotes", "comments", "header")
    ),
]


def _is_told(document: WordDocument) -> bool:
    return all(describe(entry) for entry in document.entries)


@given(xml, st.lists(xml, min_size=5, max_size=5))
def test_elements_in_any_order_are_read(body: str, others: list[str]) -> None:
    names = ("styles", "numbering", "footnotes", "comments", "header")
    parts = {f"{name}.xml": part(name, held) for name, held in zip(names, others, strict=True)}
    document = read_word(docx(body, links=LINKS, parts=parts), "a.docx")
    assert _is_told(document)
    for paragraph in document.paragraphs:
        length = sum(len(piece.text) for piece in paragraph.pieces)
        for one in (*paragraph.bookmarks, *paragraph.comments):
            assert 0 <= one.start <= one.end <= length


_WHOLE = docx(*(body for body, _ in MESS.values()))


@given(st.lists(st.tuples(st.integers(0, len(_WHOLE) - 1), st.integers(0, 255)), max_size=8))
def test_a_file_with_damaged_bytes_is_read_or_gets_a_sentence(
    damage: list[tuple[int, int]],
) -> None:
    data = bytearray(_WHOLE)
    for at, byte in damage:
        data[at] = byte
    assert _outcome(bytes(data)).startswith("a.docx: ")


def _outcome(data: bytes) -> str:
    try:
        return "a.docx: read" * _is_told(read_word(data, "a.docx"))
    except FileError as fault:
        return str(fault)
