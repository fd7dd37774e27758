"""White space that no reader needs: at the edges of a text, and blank lines inside it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from app.checks.spot import Spot
from app.profile import Profile

_BLANK_LINES = re.compile(r"(?<![^\S\n])[^\S\n]*\n(?:[^\S\n]*\n)+[^\S\n]*")


def space_at_edge(text: str, _: Profile) -> Iterator[Spot]:
    """White space before the first character that is seen, or behind the last one."""
    seen = text.strip()
    if not seen or len(seen) == len(text):
        return
    start = text.index(seen)
    end = start + len(seen)
    if start:
        yield Spot("space_at_edge", "warning", 0, start, mend="")
    if end < len(text):
        yield Spot("space_at_edge", "warning", end, len(text), mend="")


def line_blank(text: str, _: Profile) -> Iterator[Spot]:
    """Blank lines between two lines; those at the edges are white space there."""
    for found in _BLANK_LINES.finditer(text):
        if text[: found.start()].strip() and text[found.end() :].strip():
            yield Spot("line_blank", "warning", *found.span(), mend="\n")
