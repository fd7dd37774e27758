"""Reads a DOCX back the plain way, for tests: its parts, its paragraphs, its cells."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from io import BytesIO
from zipfile import ZipFile

from lxml import etree

from exporters.docx.xml import PIC, WP, A, Element, R, W

NAMES = {"w": W, "r": R, "wp": WP, "a": A, "pic": PIC}


@lru_cache(maxsize=64)
def part(docx: bytes, name: str) -> Element:
    """A part by its name: "word/document.xml"; it is read once and to be left as it is."""
    with ZipFile(BytesIO(docx)) as held:
        return etree.fromstring(held.read(name))


def document(docx: bytes) -> Element:
    return part(docx, "word/document.xml")


def names(docx: bytes) -> list[str]:
    with ZipFile(BytesIO(docx)) as held:
        return held.namelist()


def find(root: Element, path: str) -> list[Element]:
    """Elements by XPath with the prefixes w, r, wp, a and pic."""
    found = root.xpath(path, namespaces=NAMES)
    assert isinstance(found, list)
    return [one for one in found if isinstance(one, etree._Element)]


def values(root: Element, path: str) -> list[str]:
    """Attribute values by XPath."""
    found = root.xpath(path, namespaces=NAMES)
    assert isinstance(found, list)
    return [str(one) for one in found]


def text(element: Element) -> str:
    """The characters of a paragraph or run."""
    signs = {f"{{{W}}}br": "\n", f"{{{W}}}tab": "\t"}
    return "".join(
        signs.get(str(one.tag), one.text or "")
        for one in element.iter(f"{{{W}}}t", f"{{{W}}}br", f"{{{W}}}tab")
    )


_WORDLESS = "w:pPr/w:pStyle[@w:val = 'AfterTable' or @w:val = 'Rule']"


def paragraphs(docx: bytes) -> list[Element]:
    """All paragraphs but the one that closes a table and those that draw a line."""
    return find(document(docx), f"//w:body//w:p[not({_WORDLESS})]")


def table(docx: bytes) -> list[list[str]]:
    """The text of every cell, row by row."""
    rows = find(document(docx), f"//w:body/w:tbl/w:tr[not(.//{_WORDLESS})]")
    return [[text(cell) for cell in find(row, "w:tc")] for row in rows]


def strong(characters: str) -> set[str]:
    """The sides that the letters of a text are on: "ltr", "rtl"."""
    sides = {"L": "ltr", "R": "rtl", "AL": "rtl"}
    kinds = {unicodedata.bidirectional(one) for one in characters if one.isalpha()}
    return {sides[kind] for kind in kinds if kind in sides}


def stories(docx: bytes) -> list[Element]:
    """The document, its headers and its footers."""
    kinds = ("word/document", "word/header", "word/footer")
    return [part(docx, name) for name in names(docx) if name.startswith(kinds)]


def runs(root: Element) -> Iterator[tuple[str, bool]]:
    """The text of every run of a part and whether it is ``w:rtl``."""
    for run in find(root, "//w:r[w:t]"):
        yield text(run), bool(find(run, "w:rPr/w:rtl"))
