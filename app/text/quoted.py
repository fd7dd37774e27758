"""Finds what stands in quotation marks, of any style and language."""

from __future__ import annotations

import re
from collections.abc import Iterator

from msgspec import Struct

_DOUBLE_MARKS, _SINGLE_MARKS = '"“”„«»', "'‘’‚‹›"
_DOUBLE, _SINGLE = re.compile(f"[{_DOUBLE_MARKS}]"), re.compile(f"[{_SINGLE_MARKS}]")
# What may close a quotation that a mark opens; some keyboards and editors turn them round.
_CLOSES = {
    '"': '"”', "“": "”", "„": "“”", "”": "“”", "«": "»", "»": "«",
    "'": "'", "‘": "’", "‚": "‘", "’": "‘’", "‹": "›", "›": "‹",
}  # fmt: skip


class Quoted(Struct, frozen=True):
    """The code points from start to end of a text, its marks with them."""

    start: int
    end: int


def quoted(text: str) -> tuple[Quoted, ...]:
    """Every quotation that is opened and closed, but none inside of another.

    Single marks count only in a text that has no double ones: there they set off what is
    quoted in a quotation, and one of them is the apostrophe.
    """
    if any(map(text.__contains__, _DOUBLE_MARKS)):
        return tuple(_spans(text, _DOUBLE))
    if any(map(text.__contains__, _SINGLE_MARKS)):
        return tuple(_spans(text, _SINGLE))
    return ()


def _spans(text: str, marks: re.Pattern[str]) -> Iterator[Quoted]:
    opened = -1
    for found in marks.finditer(text):
        at = found.start()
        if opened >= 0 and text[at] in _CLOSES[text[opened]] and _may_close(text, at):
            yield Quoted(opened, at + 1)
            opened = -1
        elif (opened < 0 or text[at] == text[opened]) and _may_open(text, at):
            opened = at


def _may_open(text: str, at: int) -> bool:
    """Whether no word ends at a mark, and one begins after it; Arabic «و» is put before it."""
    before, after = text[max(at - 2, 0) : at], text[at + 1 : at + 2]
    is_free = not before[-1:].isalnum() or before.strip() in {"و", "ف", "ب", "ل", "ك"}
    return is_free and bool(after) and not after.isspace()


def _may_close(text: str, at: int) -> bool:
    """An apostrophe inside of a word closes nothing."""
    return text[at] not in "'’" or not text[at + 1 : at + 2].isalnum()
