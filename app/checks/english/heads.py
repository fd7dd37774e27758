"""Where sentences begin, for rules that are otherwise there."""

from __future__ import annotations

from app.text.sentences import sentence_starts

_OPENING = "“‘\"'([ "


def is_head(text: str, start: int) -> bool:
    """Whether a word at ``start`` is the first of a sentence, or of a quotation."""
    before = text[:start].rstrip(_OPENING)
    if not before or (len(before) == start - 1 and text[start - 1] in "“‘\"'"):
        return True
    return len(before) in {len(text[:one].rstrip()) for one in sentence_starts(text)}
