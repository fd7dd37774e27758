"""The text of an RTF file. What it says of looks and links is not read.

striprtf does the reading; docs/decisions/0014-import.md says why, and what is kept from it.
"""

from __future__ import annotations

import codecs
import re

from striprtf.striprtf import rtf_to_text

from app.errors import FileError

MAX_RTF = 2_000_000  # characters without its pictures
_MAX_FONTS = 60_000
_REMEDY = "open it in Word or LibreOffice and save it as .docx"
# A picture: no text has so many of these without a space.
_HEX = re.compile(r"[0-9a-fA-F\r\n]{1000,}")
# The library reads links with a pattern that takes cubic time; white space keeps it from them.
_LINK = re.compile(r"\\\*\\fldinst", re.IGNORECASE)
_CELL = re.compile(r"\\(?:nest)?cell(?![a-zA-Z])")
_FONTS = re.compile(r"\{[^{}]*\\fonttbl")
_CODE_PAGE = re.compile(rb"\\ansicpg(\d{1,5})")


def rtf_text(data: bytes, name: str) -> str:
    """The paragraphs and cells of an RTF file, a line each; FileError when it cannot be read."""
    text = _HEX.sub("", data.decode(_code_page(data), errors="replace"))
    fonts = _FONTS.search(text)
    table = text[fonts.start() : fonts.start() + _MAX_FONTS] if fonts else "}}"
    if len(text) > MAX_RTF or "}}" not in table.replace("\r", "").replace("\n", ""):
        raise FileError("there is far more in it than in a press release", where=name)
    text = _CELL.sub(r"\\par", _LINK.sub("\\\\*\n\\\\fldinst", text))
    try:
        held: str = rtf_to_text(text, errors="replace")  # type: ignore[no-untyped-call]
        # It gives the halves of a character beyond U+FFFF one by one.
        whole = held.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    except (ArithmeticError, LookupError, TypeError, ValueError) as fault:
        raise FileError("this RTF file is broken", where=name, remedy=_REMEDY) from fault
    if not whole.strip():
        raise FileError("there is no text in it", where=name, remedy=_REMEDY)
    return whole


def _code_page(data: bytes) -> str:
    found = _CODE_PAGE.search(data[:2000])
    name = f"cp{found[1].decode()}" if found else "latin-1"
    try:
        return codecs.lookup(name).name
    except LookupError:
        return "latin-1"
