"""Tells of spaces and empty lines in a text that stand where nobody needs them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import groupby

from app.importing.blocks import Source
from app.importing.report import Entry, Origin

_MOST = 5  # entries of a kind: more of them are the layout of a text, and no slips
_LONGEST = 60  # code points of the words that say where


def spacing(source: Source) -> list[Entry]:
    """What goes at the starts of lines, and of empty lines, as every paragraph stands by itself."""
    lines = source.text.splitlines()
    entries = []
    for found in (list(_led(source, lines)), list(_apart(source, lines))):
        entries += found if len(found) <= _MOST else []
    return entries


def _led(source: Source, lines: Sequence[str]) -> Iterator[Entry]:
    """Spaces before the first word of a line."""
    for number, line in enumerate(lines, 1):
        count = len(line) - len(line.lstrip())
        if count and line.strip():
            yield _entry("leading_spaces", source, number, count, line)


def _apart(source: Source, lines: Sequence[str]) -> Iterator[Entry]:
    """Empty lines over the first line, and more of them than stand between most paragraphs."""
    runs, at = list[tuple[int, int]](), 0
    for is_empty, held in groupby(lines, lambda line: not line.strip()):
        count = len(list(held))
        if is_empty and at + count < len(lines):
            runs.append((at, count))
        at += count
    usual = Counter(count for at, count in runs if at).most_common(1)
    for at, count in runs:
        if at == 0 or count > usual[0][0]:
            yield _entry("empty_lines", source, at + 1, count, lines[at + count])


def _entry(code: str, source: Source, number: int, count: int, before: str) -> Entry:
    words = " ".join(before.split())
    words = words if len(words) <= _LONGEST else words[: _LONGEST - 1] + "…"
    params = {"count": str(count), "words": words}
    return Entry("repaired", code, Origin(source.name, number), params=params)
