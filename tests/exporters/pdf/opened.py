"""A written file as pypdfium2 sees it: text, structure tree, bookmarks."""

from __future__ import annotations

import re
import zlib
from collections.abc import Callable, Iterator
from ctypes import create_string_buffer
from typing import TypeAlias

import pypdfium2
import pypdfium2.raw as pdfium
from msgspec import Struct

from exporters.pdf.pages import Layout
from exporters.pdf.write import write

# ctypes has no types for pointers that a library hands out and functions that take them.
Pointer: TypeAlias = object


class Tagged(Struct):
    """A structure element as PDFium reports it."""

    tag: str
    language: str
    alt: str
    kids: list[Tagged]


def unpacked(data: bytes) -> bytes:
    """A file's bytes with the objects that share a compressed stream written out."""
    packed = re.search(rb"/Type /ObjStm.*?\nstream\n(.*?)\nendstream", data, re.DOTALL)
    assert packed
    return data + zlib.decompress(packed[1])


def text(layout: Layout) -> str:
    """The text of all pages, marks of direction left out."""
    with pypdfium2.PdfDocument(write(layout)) as document:
        pages = [page.get_textpage().get_text_range() for page in document]
    return "\n".join(pages).translate(dict.fromkeys(map(ord, "\u200e\u200f"))).strip()


def structure(layout: Layout, page: int = 0) -> list[Tagged]:
    """The structure elements that have content on a page, from the root down."""
    with pypdfium2.PdfDocument(write(layout)) as document:
        tree = pdfium.FPDF_StructTree_GetForPage(document[page])
        count = pdfium.FPDF_StructTree_CountChildren(tree)
        kids = [pdfium.FPDF_StructTree_GetChildAtIndex(tree, i) for i in range(count)]
        found = [_tagged(kid) for kid in kids]
        pdfium.FPDF_StructTree_Close(tree)
        return found


def every(elements: list[Tagged]) -> Iterator[Tagged]:
    """The elements and all under them, in reading order."""
    for element in elements:
        yield element
        yield from every(element.kids)


def _tagged(element: Pointer) -> Tagged:
    count = pdfium.FPDF_StructElement_CountChildren(element)
    kids = [pdfium.FPDF_StructElement_GetChildAtIndex(element, i) for i in range(count)]
    return Tagged(
        _string(pdfium.FPDF_StructElement_GetType, element),
        _string(pdfium.FPDF_StructElement_GetLang, element),
        _string(pdfium.FPDF_StructElement_GetAltText, element),
        [_tagged(kid) for kid in kids if kid],
    )


def _string(function: Callable[..., int], element: Pointer) -> str:
    size = function(element, None, 0)
    held = create_string_buffer(size)
    function(element, held, size)
    return held.raw.decode("utf-16-le").rstrip("\0")
