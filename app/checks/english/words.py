"""What of a text is its author's wording: not its addresses."""

from __future__ import annotations

import re
from collections.abc import Iterator

from app.text.typed import typed_ranges

_SIGNS = ("@", "://", "www.", "+", "#")  # every address has one of them


def in_words(text: str, pattern: re.Pattern[str]) -> Iterator[re.Match[str]]:
    """The matches that do not begin inside a link, an e-mail address or a telephone number."""
    addresses: list[tuple[int, int]] | None = None
    for found in pattern.finditer(text):
        if addresses is None:
            has_any = any(sign in text for sign in _SIGNS)
            addresses = [(one.start, one.end) for one in typed_ranges(text)] if has_any else []
        if not any(start <= found.start() < end for start, end in addresses):
            yield found
