"""The words around a hit, so that a person can judge it without going there."""

from __future__ import annotations

from app.text.sentences import sentence_starts

REACH = 70  # code points on each side; no word is cut
CUT = "…"


def around(text: str, start: int, end: int, reach: int = REACH) -> tuple[str, str]:
    """What stands before and after code points of a text: of their sentence, and not too much."""
    starts = (0, *sentence_starts(text), len(text))
    first = max(one for one in starts if one <= start)
    last = min(one for one in starts if one >= end)
    return _before(text[first:start], reach), _after(text[end:last].rstrip(), reach)


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
