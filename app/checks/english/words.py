"""What of a text is its author's wording: not its addresses."""

from __future__ import annotations

import re
from collections.abc import Iterator

from app.text.typed import Typed, typed_ranges

_SIGNS = ("@", "://", "www.", "+", "#")  # every address has one of them


def in_words(text: str, pattern: re.Pattern[str]) -> Iterator[re.Match[str]]:
    """The matches that do not begin inside a link, an e-mail address or a telephone number."""
    addresses = _addresses(text)
    address = next(addresses, None)
    for found in pattern.finditer(text):
        while address is not None and address.end <= found.start():
            address = next(addresses, None)
        if address is None or found.start() < address.start:
            yield found


def _addresses(text: str) -> Iterator[Typed]:
    if any(sign in text for sign in _SIGNS):
        yield from typed_ranges(text)
