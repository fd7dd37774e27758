"""The XML of a DOCX's parts, parsed so that a hostile one can do nothing and cost little."""

from __future__ import annotations

import codecs
from typing import TypeAlias

from lxml import etree

from app.errors import FileError

Element: TypeAlias = etree._Element  # lxml names the class of its elements only so

MAX_TAGS = 500_000
MAX_DEPTH = 150  # elements inside one another; the reading calls itself for each
_OOXML = "http://schemas.openxmlformats.org"
_OFFICE = "http://schemas.microsoft.com/office"
W = f"{{{_OOXML}/wordprocessingml/2006/main}}"
R = f"{{{_OOXML}/officeDocument/2006/relationships}}"
A = f"{{{_OOXML}/drawingml/2006/main}}"
M = f"{{{_OOXML}/officeDocument/2006/math}}"
WP = f"{{{_OOXML}/drawingml/2006/wordprocessingDrawing}}"
CHART = f"{{{_OOXML}/drawingml/2006/chart}}"
DIAGRAM = f"{{{_OOXML}/drawingml/2006/diagram}}"
MC = f"{{{_OOXML}/markup-compatibility/2006}}"
V = "{urn:schemas-microsoft-com:vml}"
OFFICE = "{urn:schemas-microsoft-com:office:office}"
W14 = f"{{{_OFFICE}/word/2010/wordml}}"
W15 = f"{{{_OFFICE}/word/2012/wordml}}"
_LIMIT = 114  # XML_ERR_RESOURCE_LIMIT of libxml2: 256 elements deep, or 10 MB of one text
# ISO/IEC 29500-1 Annex A: the namespaces of the Strict form of the same vocabulary.
_STRICT = "http://purl.oclc.org/ooxml/"
_TRANSITIONAL = {
    "wordprocessingml/main": W,
    "officeDocument/relationships": R,
    "officeDocument/math": M,
    "drawingml/main": A,
    "drawingml/wordprocessingDrawing": WP,
    "drawingml/chart": CHART,
    "drawingml/diagram": DIAGRAM,
}


def parse(data: bytes, part: str, where: str) -> Element:
    """The root of a part, in the namespaces of the transitional form.

    Entities cannot be defined, for a DTD is refused before parsing, and nothing outside is
    looked at. FileError when it is no XML, or more or deeper than a document's is.
    """
    data = _utf8(data)
    if b"<!DOCTYPE" in data or b"<!ENTITY" in data:
        raise FileError(f"{part} in it has a DTD, which no Word document has", where=where)
    if data.count(b"<") > MAX_TAGS:
        raise FileError(
            f"{part} in it is far longer than a press release",
            where=where,
            remedy="take out what is not of the release",
        )
    try:
        root = etree.fromstring(data, _parser())
    except etree.XMLSyntaxError as fault:
        if getattr(fault, "code", 0) == _LIMIT:
            raise _beyond(part, where) from fault
        raise FileError(
            f"{part} in it is broken in line {fault.lineno or 1}",
            where=where,
            remedy="open it in Word or LibreOffice and save it again",
        ) from fault
    if root.xpath(f"boolean(//*[count(ancestor::*) >= {MAX_DEPTH}])"):
        raise _beyond(part, where)
    return _transitional(root)


def is_strict(data: bytes) -> bool:
    """Whether a part is of the Strict form."""
    return _STRICT.encode() in _utf8(data)[:4096]


def value(element: Element | None, name: str = "val") -> str:
    """An attribute of WordprocessingML; empty when it or the element is not there."""
    return "" if element is None else element.get(W + name) or ""


def count(element: Element | None, name: str = "val") -> int:
    """The same as a whole number, from 0 to 1000; 0 when it is none."""
    held = value(element, name)
    return min(int(held), 1000) if held.isascii() and held.isdigit() and len(held) < 9 else 0


def is_on(element: Element) -> bool:
    """The state of a switch (ISO/IEC 29500-1, 22.9.2.7): on unless its value says otherwise."""
    return value(element) not in {"0", "false", "off"}


def find(element: Element | None, path: str) -> Element | None:
    """The first descendant along local names of WordprocessingML: ``find(style, "pPr/bidi")``."""
    for step in path.split("/"):
        if element is None:
            return None
        element = next(element.iterchildren(W + step), None)  # find() would parse a path
    return element


def _beyond(part: str, where: str) -> FileError:
    return FileError(
        f"{part} in it is nested deeper, or longer, than a document is",
        where=where,
        remedy="copy its text into a new document",
    )


def _parser() -> etree.XMLParser:
    # OPC allows UTF-8 and UTF-16 alone (ISO/IEC 29500-2, 6.5.3); a declaration of EBCDIC would
    # hide tags from the checks.
    return etree.XMLParser(
        encoding="utf-8",
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )


def _utf8(data: bytes) -> bytes:
    for mark in (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE):
        if data.startswith(mark):
            return data.decode("utf-16", "replace").encode()
    return data


def _transitional(root: Element) -> Element:
    if not str(root.tag).startswith("{" + _STRICT):
        return root
    names = {f"{{{_STRICT}{strict}}}": usual for strict, usual in _TRANSITIONAL.items()}
    for element in root.iter():
        element.tag = _renamed(str(element.tag), names)
        for key, held in element.attrib.items():
            new = _renamed(str(key), names)
            if new != key:
                del element.attrib[key]
                element.set(new, held)
    return root


def _renamed(tag: str, names: dict[str, str]) -> str:
    space, closing, local = tag.rpartition("}")
    return names.get(space + closing, space + closing) + local
