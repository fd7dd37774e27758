"""Names by which the cells of a release are found again in a copy that others have edited.

Word hides a bookmark whose name begins with an underscore and allows forty characters of
letters, digits and underscores; hidden ones survive a re-save by Word and LibreOffice, where
content controls do not.
"""

from __future__ import annotations

import re

from app.address import Address

_NAME = re.compile(r"_bn_([a-z]*)_([a-z]+)_(\d{1,9})(?:_(\d{1,4}))?(?:_r\d{1,2})?", re.ASCII)


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
