"""Files that are broken, are something else, or were made to do harm: one sentence each."""

from __future__ import annotations

import warnings
from io import BytesIO
from zipfile import ZIP_BZIP2, ZIP_DEFLATED, ZipFile

import pytest

from app.errors import FileError
from app.importing.word.read import read_word
from tests.app.importing.word.docx import (
    DECLARED,
    MAIN,
    NAMESPACES,
    Link,
    content_types,
    docx,
    p,
    part,
    r,
    relationships,
    texts,
    zipped,
)


def _fault(data: bytes) -> str:
    with pytest.raises(FileError) as found:
        read_word(data, "a.docx")
    said = str(found.value)
    assert said.startswith("a.docx: ")
    assert said.count("\n") == 0
    return said.removeprefix("a.docx: ")


def _types(kind: str) -> str:
    return f"application/vnd.openxmlformats-officedocument.{kind}.main+xml"


_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)
_ODT = zipped({"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": "<a/>"})
OTHERS = {
    "nothing": (b"", "the file is empty"),
    "spaces": (b"  \n", "the file is empty"),
    "PDF": (b"%PDF-1.7\n", "this is a PDF and no Word document; copy its text and paste it"),
    "RTF": (b"{\\rtf1 a}", "this is rich text (RTF)"),
    "old": (_OLE, "this is an Office document of before 2007 (.doc)"),
    "encrypted": (_OLE + "EncryptedPackage".encode("utf-16-le"), "is protected by a password"),
    "HTML": (b"<!DOCTYPE html><html><body>a</body></html>", "this is a web page (HTML)"),
    "MHTML": (b"MIME-Version: 1.0\n", "this is a web page in one file (MHTML)"),
    "flat": (b'<?xml version="1.0"?><pkg:package/>', "this is a Word document as one XML file"),
    "text": (b"a release", "this is no Word document (.docx)"),
    "zip": (zipped({"a.txt": "a"}), "this is a zip and no Word document"),
    "ODT": (_ODT, "this is an OpenDocument file (.odt)"),
    "workbook": (docx(main=_types("spreadsheetml.sheet")), "this is a workbook (.xlsx)"),
    "slides": (docx(main=_types("presentationml.presentation")), "this is a presentation (.pptx)"),
    "macros": (
        docx(main="application/vnd.ms-word.document.macroEnabled.main+xml"),
        "this Word document holds macros (.docm); open it in Word and save it as .docx",
    ),
    "hidden macros": (docx(parts={"vbaProject.bin": b"x"}), "this Word document holds macros"),
    "cut off": (docx(p("a"))[:-30], "this Word document is broken or was cut off"),
    "no text": (
        zipped({"[Content_Types].xml": content_types(), "a": ""}),
        "there is no text in this document",
    ),
    "no main part": (zipped({"[Content_Types].xml": "<Types/>"}), "this is no Word document"),
}


@pytest.mark.parametrize(("data", "said"), OTHERS.values(), ids=OTHERS.keys())
def test_a_file_that_is_something_else_is_told_by_its_name(data: bytes, said: str) -> None:
    assert said in _fault(data)


def _document(xml: str | bytes, **parts: str | bytes) -> bytes:
    held = {"[Content_Types].xml": content_types(), "word/document.xml": xml}
    return zipped({**held, **parts})


BOMB = '<!DOCTYPE a [<!ENTITY x "aaaaaaaa"><!ENTITY y "&x;&x;&x;&x;">]>' + part(
    "document", "<w:body><w:p><w:r><w:t>&y;</w:t></w:r></w:p></w:body>"
)
OUTSIDE = '<!DOCTYPE a SYSTEM "file:///etc/passwd">' + part("document", "<w:body/>")
_DEEP = "<w:tbl><w:tr><w:tc>"
_DEEP_END = "</w:tc></w:tr></w:tbl>"
HOSTILE = {
    "entities": (_document(BOMB), "has a DTD"),
    "entities in UTF-16": (_document(BOMB.encode("utf-16")), "has a DTD"),
    "a DTD elsewhere": (_document(OUTSIDE), "has a DTD"),
    "an entity of nobody": (_document("<a>&x;</a>"), "word/document.xml in it is broken"),
    "no XML": (_document("once"), "word/document.xml in it is broken in line 1"),
    "EBCDIC": (
        _document('<?xml version="1.0" encoding="cp037"?><a/>'.encode("cp037")),
        "word/document.xml in it is broken",
    ),
    "deep": (docx(_DEEP * 10_000 + _DEEP_END * 10_000), "is nested deeper, or longer, than a"),
    "rather deep": (docx(_DEEP * 60 + _DEEP_END * 60), "is nested deeper, or longer, than a"),
    "one long text": (
        docx(p("".join(map(str, range(1_800_000))))),
        "is nested deeper, or longer, than a",
    ),
    "a million runs": (docx(p(r("a") * 250_000)), "is far longer than a press release"),
    "many paragraphs": (docx("<w:p/>" * 60_000), "far more in it than in a press release"),
    "many entries": (zipped({str(n): "" for n in range(2_100)}), "far more in it than in a Word"),
    "a name that leads out": (docx(parts={"word/../../a": ""}), "which is no name in a Word"),
    "a name from the root": (docx(parts={"/etc/passwd": ""}), "which is no name in a Word"),
    "a name of Windows": (docx(parts={"word/..\\a": ""}), "which is no name in a Word"),
    "a doubled name": (docx(parts={"WORD/Document.xml": ""}), "two parts of one name"),
}


@pytest.mark.parametrize(("data", "said"), HOSTILE.values(), ids=HOSTILE.keys())
def test_a_file_that_is_made_to_do_harm_gets_a_sentence(data: bytes, said: str) -> None:
    assert said in _fault(data)


def test_a_part_that_is_too_large_gets_a_sentence_and_is_nothing_when_nothing_leads_to_it() -> None:
    parts = {"styles.xml": bytes(17 << 20)}
    data = docx(p("a"), links=[Link("styles", "styles.xml")], parts=parts)
    assert "word/styles.xml in it is too large" in _fault(data)
    assert texts(read_word(docx(p("a"), parts=parts), "a.docx")) == ["a"]


def test_a_name_that_is_there_twice_gets_a_sentence() -> None:
    held = BytesIO(docx(p("a")))
    with warnings.catch_warnings(), ZipFile(held, "a") as archive:
        warnings.simplefilter("ignore")
        archive.writestr("word/document.xml", "other")
    assert "two parts of one name" in _fault(held.getvalue())


def test_a_packing_that_word_does_not_write_gets_a_sentence() -> None:
    held = BytesIO()
    with ZipFile(held, "w", ZIP_BZIP2) as archive:
        archive.writestr("[Content_Types].xml", content_types())
    assert "packed in a way" in _fault(held.getvalue())


def test_an_entry_with_a_password_gets_a_sentence() -> None:
    data = bytearray(zipped({"[Content_Types].xml": content_types()}))
    at = data.rindex(b"PK\x01\x02")
    data[at + 8] |= 1
    assert "is protected by a password" in _fault(bytes(data))


def test_damaged_content_gets_a_sentence() -> None:
    held = BytesIO()
    with ZipFile(held, "w", ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", content_types())
        archive.writestr("word/document.xml", part("document", "<w:body/>"))
    data = bytearray(held.getvalue())
    at = data.index(b"word/document.xml") + len("word/document.xml")
    data[at : at + 20] = bytes(20)
    assert "word/document.xml in it is broken" in _fault(bytes(data))


def test_many_open_ranges_over_many_paragraphs_get_a_sentence() -> None:
    starts = "".join(f'<w:bookmarkStart w:id="{n}" w:name="n"/>' for n in range(2_000))
    ends = "".join(f'<w:bookmarkEnd w:id="{n}"/>' for n in range(2_000))
    assert "far more in it" in _fault(docx(starts, "<w:p/>" * 2_000, ends))


def test_tables_in_tables_within_reason_are_read() -> None:
    assert texts(read_word(docx(_DEEP * 40 + p("a") + _DEEP_END * 40), "a.docx")) == ["a"]


def test_a_strict_document_is_read_and_named() -> None:
    xml = part("document", f"<w:body>{p('نص', r('x', '<w:b/>'))}</w:body>")
    strict = xml.replace(NAMESPACES["w"], "http://purl.oclc.org/ooxml/wordprocessingml/main")
    document = read_word(_document(strict), "a.docx")
    assert texts(document) == ["نصx"]
    assert document.paragraphs[0].pieces[1].bold
    assert [entry.code for entry in document.entries] == ["strict"]


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_the_encodings_of_the_format_are_read(encoding: str) -> None:
    xml = f'<?xml version="1.0" encoding="{encoding[:6].rstrip("-")}"?>' + part(
        "document", f"<w:body>{p('نص')}</w:body>"
    )
    assert texts(read_word(_document(xml.encode(encoding)), "a.docx")) == ["نص"]


def test_a_template_without_macros_is_read() -> None:
    main = MAIN.replace("document.main", "template.main")
    assert texts(read_word(docx(p("a"), main=main), "a.dotx")) == ["a"]


def test_comments_and_instructions_in_the_xml_are_passed_over() -> None:
    xml = f"<w:document {DECLARED}><w:body><w:p><w:r><w:t>a<!-- x -->b<?y z?>c</w:t></w:r></w:p>"
    assert texts(read_word(_document(xml + "</w:body></w:document>"), "a.docx")) == ["abc"]


def test_the_text_is_found_where_the_package_says_that_it_is() -> None:
    data = zipped(
        {
            "[Content_Types].xml": content_types().replace("/word/document.xml", "/Word/Other.xml"),
            "_rels/.rels": relationships([Link("officeDocument", "/word/other.xml")]),
            "word/other.xml": part("document", f"<w:body>{p('a')}</w:body>"),
        }
    )
    assert texts(read_word(data, "a.docx")) == ["a"]
