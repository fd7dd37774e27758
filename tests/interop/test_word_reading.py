"""DOCX files as LibreOffice reads them, and as they are after it saved them anew."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from pathlib import Path
from zipfile import ZipFile

import pytest
from lxml import etree

from app.importing.word.document import Range, WordDocument
from app.importing.word.read import read_word
from tests.app.importing.word.docx import NAMESPACES, deleted, docx, p, r, text
from tests.shared import SHARED, needs_shared

pytestmark = pytest.mark.interop

CORPUS = SHARED / "corpus" / "docx"
# What stands inside the text of a flat ODF and is no text of it.
_BESIDE = frozenset(
    (
        *("tracked-changes", "note-citation", "annotation", "sequence-decls", "forms", "desc"),
        *("title", "page-number", "page-count", "binary-data", "object"),
    )
)
_ODF = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
# Real files in Arabic, Persian and Hebrew that LibreOffice can open and save.
REAL = [
    *("apache__stress004", "docx4j__arabic_numbering", "lo__FDO76312", "lo__indentation"),
    *("lo__tdf118361_RTLfootnoteSeparator", "lo__tdf141231_arabicHebrewNumbering"),
    *("lo__tdf87533_bidi", "oxpt__HC002-Hebrew-01", "oxpt__HC014-RTL-Table-01"),
    *("oxsdk__Comment041", "lo__table-rtl", "lo__rtl-gutter", "oxsdk__parabidi"),
]


def _count(texts: Iterable[str]) -> Counter[str]:
    return Counter(one for held in texts for one in held if not one.isspace() and one != "\u2060")


def _text(element: etree._Element) -> str:
    own = ""
    if etree.QName(element).localname not in _BESIDE:
        own = (element.text or "") + "".join(map(_text, element))
    return own + (element.tail or "")


def _formulas(path: Path) -> Counter[str]:
    """The characters of formulas, which LibreOffice keeps as objects, and their strokes."""
    math = f"{{{NAMESPACES['m']}}}"
    found: Counter[str] = Counter()
    with ZipFile(path) as archive:
        for name in ("word/document.xml", "word/footnotes.xml"):
            if name in archive.namelist():
                root = etree.fromstring(archive.read(name))
                found += _count(one.text or "" for one in root.iter(f"{math}t"))
                found += _count("/" for _ in root.iter(f"{math}den"))
    return found


def _characters(document: WordDocument) -> Counter[str]:
    return _count(text(paragraph.pieces) for paragraph in document.paragraphs)


@needs_shared
@pytest.mark.parametrize("name", REAL)
def test_every_character_that_libreoffice_reads_is_read_and_no_other(
    name: str, office: Callable[[bytes, str], bytes]
) -> None:
    path = CORPUS / f"{name}.docx"
    data = path.read_bytes()
    flat = etree.fromstring(office(data, "fodt"), etree.XMLParser(huge_tree=True))
    held = flat.find(f"{_ODF}body/{_ODF}text")
    assert held is not None
    ours = _characters(read_word(data, path.name))
    assert ours - _formulas(path) == _count([_text(held)])


@needs_shared
def test_every_character_of_a_book_with_text_boxes_is_read(
    office: Callable[[bytes, str], bytes],
) -> None:
    """LibreOffice can put this one out as plain text alone: without its text boxes, and with the
    labels of lists, where it shows the bullets of Symbol as middle dots."""
    path = CORPUS / "apache__stress015.docx"
    data = path.read_bytes()
    document = read_word(data, path.name)
    theirs = _count([office(data, "txt").decode("utf-8-sig").replace("·", "•")])
    boxes = document.paragraphs[5:9]
    assert text(boxes[0].pieces) == "الرابطة الولائية"
    ours = _characters(document)
    assert theirs - ours <= _count("•" * 4)
    assert ours - theirs <= _count(text(one.pieces) for one in boxes)


def test_cells_changes_and_comments_survive_a_save_by_libreoffice(
    office: Callable[[bytes, str], bytes],
) -> None:
    cell = '<w:bookmarkStart w:id="{0}" w:name="_bn_en_text_{0}"/>{1}<w:bookmarkEnd w:id="{0}"/>'
    by = 'w:id="8" w:author="Reviewer" w:date="2026-05-04T10:20:00Z"'
    hyphens = "co\u00adop 10\u00a0km 2024\u201126"
    data = docx(
        p(cell.format(1, r(hyphens) + deleted(" old") + r(" way"))),
        p(cell.format(2, r("مرحبا", "<w:rtl/><w:b/><w:bCs/>")), properties="<w:bidi/>"),
        p(cell.format(3, "")),
        p(cell.format(4, f"{r('a')}<w:ins {by}>{r(' new')}</w:ins>{r('.')}")),
    )
    before = read_word(data, "a.docx").paragraphs
    after = read_word(office(data, "docx"), "a.docx").paragraphs
    assert [one.pieces for one in after] == [one.pieces for one in before]
    assert [one.bookmarks for one in after] == [one.bookmarks for one in before]
    assert [one.rtl for one in after] == [False, True, False, False]
    assert after[2].bookmarks == (Range("_bn_en_text_3", 0, 0),)
