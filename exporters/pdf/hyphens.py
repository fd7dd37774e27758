"""Where words may be parted at the end of a line, by the patterns that pyphen brings."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

SOFT_HYPHEN = "\u00ad"
# Names and abbreviations stay whole, and so do words that stand on a hyphen or a number.
_WORD = r"(?<![\w'’\-‐‑–/@.])[^\W\d_]{6,}(?![\w\-‐‑/@])"
_BEFORE, _AFTER = 3, 3


@lru_cache(maxsize=4096)
def _places(word: str, language: str) -> tuple[int, ...]:
    from pyphen import Pyphen, language_fallback

    known = language_fallback(language)
    if known is None:
        return ()
    positions = Pyphen(lang=known, left=_BEFORE, right=_AFTER).positions(word)
    return tuple(int(position) for position in positions)


def parting_places(text: str, language: str, whole: Sequence[tuple[int, int]]) -> list[int]:
    """Code points before which a word may be parted with a hyphen; none in unknown languages.

    whole: ranges that stay in one piece.
    """
    return [
        match.start() + place
        for match in re.finditer(_WORD, text)
        if match[0].islower()
        and not any(start < match.end() and match.start() < end for start, end in whole)
        for place in _places(match[0], language)
    ]
