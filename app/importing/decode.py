"""Bytes to text: UTF-8, UTF-16, Windows-1256 or 1252, told apart by strict tries and letters."""

from __future__ import annotations

import codecs
import re
import stat
from pathlib import Path

from msgspec import Struct

from app.errors import FileError

MAX_BYTES = 10_000_000
_READABLE = "give it as Word (.docx), text, Markdown, HTML or RTF"
_BOMS = (
    (codecs.BOM_UTF8, "utf-8", "UTF-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le", "UTF-32"),
    (codecs.BOM_UTF32_BE, "utf-32-be", "UTF-32"),
    (codecs.BOM_UTF16_LE, "utf-16-le", "UTF-16"),
    (codecs.BOM_UTF16_BE, "utf-16-be", "UTF-16"),
)
# High bytes of the code units that English and Arabic texts are written with.
_HIGH_BYTES = frozenset((0x00, 0x06, 0x20, 0xFB, 0xFD, 0xFE))
_ARABIC_WORD = re.compile("[\u0621-\u064a\u067e\u0686\u0698\u06af]{2,}")
_ARABIC_LETTER = re.compile("[\u0621-\u064a\u067e\u0686\u0698\u06af]")
_CHARSET = re.compile(
    rb"charset\s*=\s*[\"']?\s*((?:windows-|cp)125\d|iso-8859-\d{1,2}|utf-8)\b", re.IGNORECASE
)
_CONTROL = re.compile("[\x00-\x08\x0e-\x1a\x7f]")


class Decoded(Struct, frozen=True):
    """A text without its byte order mark, and the encoding it was in."""

    text: str
    encoding: str
    confidence: float


def read_bytes(path: Path, most: int = MAX_BYTES) -> bytes:
    """What is in a file; FileError when it cannot be read or is larger than ``most`` bytes."""
    try:
        found = path.stat()
        if not stat.S_ISREG(found.st_mode):
            raise FileError("this is not a file", where=str(path), remedy=_READABLE)
        if found.st_size > most:
            raise _too_large(path, most)
        with path.open("rb") as file:
            data = file.read(most + 1)
    except OSError as fault:
        raise FileError(f"cannot be read ({fault.strerror or fault})", where=str(path)) from fault
    if len(data) > most:
        raise _too_large(path, most)
    return data


def decode(data: bytes, where: str, *, markup: bool = False) -> Decoded:
    """The text of these bytes; FileError, naming ``where``, when they are no text.

    markup: they are a web page, which may say what encoding it is in.
    """
    if len(data) > MAX_BYTES:
        raise _too_large(Path(where), MAX_BYTES)
    held = _marked(data, where) or (_declared(data) if markup else None) or _unmarked(data)
    if held is None or _is_binary(held.text):
        raise FileError(
            "this is not text in an encoding that is known here",
            where=where,
            remedy="save it as UTF-8 text",
        )
    if not held.text.strip():
        raise FileError("there is no text in it", where=where, remedy=_READABLE)
    return held


def _declared(data: bytes) -> Decoded | None:
    """As a page says of itself; None where it says nothing, or what cannot be so."""
    found = _CHARSET.search(data[:4096])
    text = _strict(data, found[1].decode().lower()) if found and b"\0" not in data else None
    return Decoded(text, found[1].decode(), 0.95) if found and text is not None else None


def _marked(data: bytes, where: str) -> Decoded | None:
    for mark, codec, name in _BOMS:
        if data.startswith(mark):
            try:
                return Decoded(data[len(mark) :].decode(codec), name, 1.0)
            except UnicodeDecodeError as fault:
                raise FileError(
                    f"the file says that it is {name}, but is broken at byte {fault.start}",
                    where=where,
                    remedy="save it again as UTF-8",
                ) from fault
    return None


def _unmarked(data: bytes) -> Decoded | None:
    if b"\0" in data:
        return _utf_16(data)
    text = _strict(data, "utf-8")
    if text is not None:
        return Decoded(text, "UTF-8", 0.99)
    arabic = _strict(data, "cp1256")
    if arabic is not None and _reads_as_arabic(arabic):
        return Decoded(arabic, "Windows-1256", 0.9)
    text = _strict(data, "cp1252")
    return Decoded(text, "Windows-1252", 0.8) if text is not None else None


def _utf_16(data: bytes) -> Decoded | None:
    for codec, high in (("utf-16-le", data[1::2]), ("utf-16-be", data[::2])):
        likely = sum(byte in _HIGH_BYTES for byte in high[:10_000])
        if likely >= 0.9 * min(len(high), 10_000):
            text = _strict(data, codec)
            if text is not None and "\0" not in text:
                return Decoded(text, "UTF-16", 0.9)
    return None


def _reads_as_arabic(text: str) -> bool:
    """Arabic letters stand side by side; the accents of a Western text stand alone."""
    total = len(_ARABIC_LETTER.findall(text))
    return total >= 2 and sum(map(len, _ARABIC_WORD.findall(text))) >= 0.7 * total


def _is_binary(text: str) -> bool:
    return "\0" in text or len(_CONTROL.findall(text)) > max(2, len(text) // 50)


def _strict(data: bytes, codec: str) -> str | None:
    try:
        return data.decode(codec)
    except (UnicodeDecodeError, LookupError):
        return None


def _too_large(path: Path, most: int) -> FileError:
    return FileError(
        f"the file is larger than {most // 1_000_000} MB",
        where=str(path),
        remedy="take a text of one press release",
    )
