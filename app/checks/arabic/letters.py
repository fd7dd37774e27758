"""Arabic letters as the rules of this room look for them."""

from __future__ import annotations

import re

VOWELS = "\u064b-\u0652\u0670"
LETTERS = f"\u0620-\u063f\u0641-\u064a\u066e-\u06d3\u06d5\u06fa-\u06fc{VOWELS}"  # and their marks
TATWEEL = "\u0640"
_NO_LETTER = re.compile(f"[{VOWELS}{TATWEEL}]")


def unvowelled(text: str) -> str:
    """The text without the marks of its vowels and without tatweel."""
    return _NO_LETTER.sub("", text)
