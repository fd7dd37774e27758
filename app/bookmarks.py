"""Names by which the cells of a release are found again in a copy that others have edited.

Word hides a bookmark whose name begins with an underscore and allows forty characters of
letters, digits and underscores; hidden ones survive a re-save by Word and LibreOffice, where
content controls do not.
"""

from __future__ import annotations

import re
import unicodedata
from zlib import crc32

from app.address import Address

# The namespace of the part of a copy in which the release as it was sent is kept.
SNAPSHOT = "urn:bayan:review:1"
_NAME = re.compile(r"_bn_([a-z]*)_([a-z]+)_(\d{1,9})(?:_(\d{1,4}))?(?:_r\d{1,2})?", re.ASCII)
_OWN = re.compile(r"_bn_own_\d{1,9}_([0-9a-f]{8})", re.ASCII)


def bookmark(at: Address) -> str:
    """The name for a cell: its whole text, whatever stretch of it the address points at.

    A cell that stands in a document several times (a phone in each language) has ``_r2``,
    ``_r3`` behind the name from the second one on.
    """
    item = f"_{at.item}" if at.part == "items" else ""
    return f"_bn_{at.language}_{at.part}_{at.owner}{item}"


def cell(name: str) -> Address | None:
    """The cell that a bookmark names; None when it is none of ours."""
    found = _NAME.fullmatch(name)
    if found is None:
        return None
    language, part, owner, item = found.groups()
    return Address(part, int(owner), language, int(item or 0))


def own(number: int, text: str) -> str:
    """The name for a stretch of words that Bayan makes: a label, a dateline's dash, a mark.

    number: any that no other stretch of the document has. text: the words, which the name has
    a sum of, so that a change of them shows when the copy comes back.
    """
    return f"_bn_own_{number}_{_sum(text)}"


def is_own(name: str) -> bool:
    """Whether a bookmark names words that Bayan makes."""
    return _OWN.fullmatch(name) is not None


def is_as_made(name: str, text: str) -> bool:
    """Whether the words under such a bookmark are those that it was made for."""
    found = _OWN.fullmatch(name)
    return found is not None and found[1] == _sum(text)


def _sum(text: str) -> str:
    """Of what can be seen: spaces and invisible characters may change in a re-save."""
    seen = (c for c in text if not c.isspace() and unicodedata.category(c) not in {"Cf", "Cc"})
    return f"{crc32(''.join(seen).encode('utf-8', 'replace')):08x}"
