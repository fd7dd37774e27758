"""PDF values for reportlab's document: numbers, strings and streams as ISO 32000-1 wants them."""

from __future__ import annotations

import hashlib
import zlib
from collections.abc import Iterable
from functools import lru_cache
from typing import Any, cast

from reportlab.pdfbase.pdfdoc import PDFDictionary, PDFDocument, PDFObject, PDFObjectReference

from exporters.pdf.packed import Written, packed_file


class Stream(PDFObject):
    """A stream that is always indirect; reportlab's own lacks the end of line that PDF/A asks
    for before ``endstream`` (ISO 19005-2, 6.1.7.1)."""

    __RefOnly__ = 1

    def __init__(self, data: bytes, entries: dict[str, object], *, deflate: bool = True) -> None:
        self.data = zlib.compress(data, 9) if deflate else data
        self.entries = {**entries, "Filter": "/FlateDecode"} if deflate else entries

    def format(self, document: PDFDocument) -> bytes:
        """The stream object's bytes."""
        head = PDFDictionary({**self.entries, "Length": len(self.data)}).format(document)
        return bytes(head) + b"\nstream\n" + self.data + b"\nendstream\n"


class Indirect(PDFDictionary):
    """A dictionary that is always written as an object of its own."""

    __RefOnly__ = 1


class Document(PDFDocument):
    """Numbers the objects of a file and writes them; its identifier depends on them alone."""

    def __init__(self) -> None:
        super().__init__(compression=1, invariant=1, pdfVersion=(1, 7))
        # reportlab's dictionary of the standard fonts, of which none is used
        self.objectcounter = 0
        for held in (self.numberToId, self.idToObject, self.idToObjectNumberAndVersion):
            held.clear()

    def add(self, value: PDFObject) -> str:
        """Gives an object its number (once) and returns the reference to it."""
        held = cast(PDFObjectReference, self.Reference(value))  # type: ignore[no-untyped-call]
        return held.format(self).decode("ascii")

    def finish(self, catalog: Indirect, info: Indirect) -> bytes:
        """The file."""
        trailer = {"Root": self.add(catalog), "Info": self.add(info)}
        objects: list[Written] = []
        while (key := len(objects) + 1) in self.numberToId:  # an object may bring others along
            held: Any = self.idToObject[self.numberToId[key]]
            objects.append(Written(key, held.format(self), is_stream=isinstance(held, Stream)))
        digest = hashlib.md5(b"".join(one.data for one in objects), usedforsecurity=False)
        identifier = f"<{digest.hexdigest()}>"
        return packed_file(objects, {**trailer, "ID": f"[{identifier}{identifier}]"})


def number(value: float) -> str:
    """A real number with at most three decimals, never in exponent form."""
    text = f"{value:.3f}".rstrip("0").rstrip(".")
    return "0" if text == "-0" else text


def numbers(values: Iterable[float]) -> str:
    """An array of numbers."""
    return f"[{' '.join(map(number, values))}]"


def text_string(text: str) -> bytes:
    """A text string (7.9.2.2): PDFDocEncoding's ASCII part where that is enough, else UTF-16BE."""
    if text.isascii() and text.isprintable():
        escaped = text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")
        return b"(" + escaped.encode("ascii") + b")"
    return b"<FEFF" + utf16(text).encode("ascii") + b">"


@lru_cache(maxsize=1024)
def utf16(text: str) -> str:
    """The UTF-16BE code units of a text in hexadecimal; a lone surrogate becomes U+FFFD."""
    clean = text.encode("utf-16-be", "surrogatepass").decode("utf-16-be", "replace")
    return clean.encode("utf-16-be").hex().upper()
