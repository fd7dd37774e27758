"""Where sentences begin, for rules that are otherwise there."""

from __future__ import annotations

import re

_REACH = 12  # code points: what closes one sentence and opens the next
_BEGUN = re.compile(r"(?:\A|[.!?…][\"'”’)\]]*\s+)[“‘\"'(\[ ]*\Z|(?:^|[\s(\[])[“‘\"']\Z")


def is_head(text: str, start: int) -> bool:
    """Whether a word at ``start`` is the first of a sentence, or of a quotation."""
    return _BEGUN.search(text, max(0, start - _REACH), start) is not None
