"""How much of a text comes back: words recovered, in any order and in order, and phrases found."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Sequence
from difflib import SequenceMatcher

_BIDI_CONTROLS = dict.fromkeys(
    [0x061C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A)]
)


def words(text: str) -> list[str]:
    """The words of a text in NFC, white space folded, bidi controls dropped."""
    return unicodedata.normalize("NFC", text.translate(_BIDI_CONTROLS)).split()


def recovered(expected: str, got: str) -> float:
    """Percent of the expected words that are there, wherever they stand."""
    wanted = Counter(words(expected))
    return 100 * sum((wanted & Counter(words(got))).values()) / max(1, wanted.total())


def in_order(expected: str, got: str) -> float:
    """Percent of the expected words that are there in the expected order."""
    wanted = words(expected)
    matcher = SequenceMatcher(None, wanted, words(got), autojunk=False)
    return 100 * sum(block.size for block in matcher.get_matching_blocks()) / max(1, len(wanted))


def phrases(expected: str, lengths: Sequence[int] = (1, 2, 3, 5), step: int = 7) -> list[str]:
    """Phrases of one to five words out of every paragraph, for a search to find."""
    chosen = []
    for paragraph in expected.splitlines():
        held = words(paragraph)
        for length in lengths:
            starts = range(0, len(held) - length + 1, step)
            chosen += [" ".join(held[start : start + length]) for start in starts]
    return list(dict.fromkeys(phrase for phrase in chosen if re.search(r"\w", phrase)))
