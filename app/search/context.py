"""The words around a hit, so that a person can judge it without going there."""

from __future__ import annotations

import re

from app.text.sentences import sentence_starts

REACH = 70  # code points on each side; no word is cut
CUT = "…"
# Marks are part of a word, as are the signs that join or part its letters.
_WORD = re.compile("[\\w\u0300-\u036f\u064b-\u065f\u0670\u200c\u200d]*")


def around(text: str, start: int, end: int, reach: int = REACH) -> tuple[str, str]:
    """What stands before and after code points of a text: of their sentence, and not too much."""
    starts = (0, *sentence_starts(text), len(text))
    first = max(one for one in starts if one <= start)
    last = min(one for one in starts if one >= end)
    return _before(text[first:start], reach), _after(text[end:last].rstrip(), reach)


def whole_words(text: str, start: int, end: int) -> tuple[int, int]:
    """The range with the rest of the words that it begins and ends in: what is written to them."""
    ahead = _WORD.match(text[:start][::-1])
    behind = _WORD.match(text, end)
    assert ahead is not None
    assert behind is not None
    is_word = text[start : start + 1].isalnum(), text[end - 1 : end].isalnum()
    return (start - ahead.end() * is_word[0], behind.end() if is_word[1] else end)


def _before(words: str, reach: int) -> str:
    if len(words) <= reach:
        return words
    place = words.find(" ", len(words) - reach)
    return CUT + (words[place:] if place >= 0 else words[-reach:])


def _after(words: str, reach: int) -> str:
    if len(words) <= reach:
        return words
    place = words.rfind(" ", 0, reach + 1)
    return (words[: place + 1] if place >= 0 else words[:reach]) + CUT
