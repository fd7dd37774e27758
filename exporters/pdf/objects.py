"""The objects of a PDF file: numbered, with values as ISO 32000-1 (7.3) wants them."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from functools import lru_cache

from exporters.pdf.packed import Written, deflated, packed_file


class Indirect(dict[str, object]):
    """A dictionary that is an object of its own: in another one stands a reference to it.

    Its values: numbers, other objects, and anything else as it is to be written.
    """


class Stream:
    """A stream; its bytes are compressed unless they are so already."""

    def __init__(self, data: bytes, entries: dict[str, object], *, deflate: bool = True) -> None:
        self.data = deflated(data) if deflate else data
        self.entries = {**entries, "Filter": "/FlateDecode"} if deflate else entries


class Document:
    """Numbers the objects of a file and writes them; its identifier depends on them alone."""

    def __init__(self) -> None:
        self.objects: list[Indirect | Stream] = []
        self._numbers: dict[int, int] = {}

    def add(self, value: Indirect | Stream) -> str:
        """Gives an object its number (once) and returns the reference to it."""
        held = self._numbers.setdefault(id(value), len(self.objects) + 1)
        if held > len(self.objects):
            self.objects.append(value)
        return f"{held} 0 R"

    def finish(self, catalog: Indirect, info: Indirect) -> bytes:
        """The file."""
        trailer = {"Root": self.add(catalog), "Info": self.add(info)}
        # An object may bring others along: the list grows while it is written.
        objects = [self._written(key, held) for key, held in enumerate(self.objects, 1)]
        digest = hashlib.md5(b"".join(one.data for one in objects), usedforsecurity=False)
        identifier = f"<{digest.hexdigest()}>"
        return packed_file(objects, {**trailer, "ID": f"[{identifier}{identifier}]"})

    def _written(self, key: int, held: Indirect | Stream) -> Written:
        if isinstance(held, Indirect):
            return Written(key, self._dictionary(held), is_stream=False)
        head = self._dictionary({**held.entries, "Length": len(held.data)})
        # ISO 19005-2, 6.1.7.1: an end of line stands before endstream, and Length is without it.
        data = b"%b\nstream\n%b\nendstream\n" % (head, held.data)
        return Written(key, data, is_stream=True)

    def _dictionary(self, entries: Mapping[str, object]) -> bytes:
        pairs = (b"/%b %b" % (name.encode(), self._value(held)) for name, held in entries.items())
        return b"<<%b>>" % b" ".join(pairs)

    def _value(self, value: object) -> bytes:
        if isinstance(value, bytes):
            return value
        return (self.add(value) if isinstance(value, Indirect | Stream) else str(value)).encode()


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
