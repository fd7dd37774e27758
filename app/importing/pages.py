"""Takes the ends of pages out of a text that was copied from a PDF: numbers, repeated lines."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from app.importing.blocks import STOPS, Source
from app.importing.report import Entry, Origin
from app.text.scripts import fold

_NUMBER = r"\s*(\d{1,3})\s*"
_SAID = (
    rf"(?:page|p\.)?{_NUMBER}(?:/|of|out of){_NUMBER}",
    rf"(?:ال)?صفحه{_NUMBER}(?:من|/){_NUMBER}",
    rf"[-–—]{_NUMBER}[-–—]",
    rf"(?:page|(?:ال)?صفحه){_NUMBER}",
)
_FOOT = re.compile("|".join(rf"(?:{said})" for said in _SAID))
_LONGEST = 200
_FULL, _WIDEST = 0.7, 120  # of the longest line, whose length is in code points
_EDGE = 2  # lines at the top and the foot of a page that may be the same on each
_BREAK = "\f"


def without_feet(source: Source) -> tuple[Source, list[Entry]]:
    """The text without the numbers of its pages and the lines that stand on each; and the account.

    A number of a page counts as one where it is worded as one and the pages count up, or next to
    the end of a page (a form feed).
    """
    rows = source.text.splitlines(keepends=True)
    feet = _at_edges(rows) if _BREAK in source.text else _counted(rows)
    if not feet and _BREAK not in source.text:
        return source, []
    text = Source(source.name, _joined(rows, feet))
    if not feet:
        return text, []
    taken = "\n".join(rows[row].strip() for row in sorted(feet))
    params = {"count": str(len(feet))}
    origin = Origin(source.name, min(feet) + 1)
    entry = Entry("left over", "page_foot", origin, taken=taken, params=params)
    return text, [entry]


def _at_edges(rows: Sequence[str]) -> set[int]:
    """The numbers of pages next to form feeds, and what stands there on more pages than one."""
    edges = [row for page in _pages(rows) for row in {*page[:_EDGE], *page[-_EDGE:]}]
    alike = Counter(_alike(rows[row]) for row in edges)
    return {
        row
        for row in edges
        if len(rows[row]) <= _LONGEST
        and (alike[_alike(rows[row])] > 1 or _FOOT.fullmatch(fold(rows[row]).strip()))
    }


def _pages(rows: Sequence[str]) -> list[list[int]]:
    """The rows of each page that have anything on them."""
    pages: list[list[int]] = [[]]
    for index, row in enumerate(rows):
        if row.strip():
            pages[-1].append(index)
        if row.endswith(_BREAK):
            pages.append([])
    return pages


def _alike(row: str) -> str:
    return re.sub(r"\d+", "#", fold(row).strip())


def _counted(rows: Sequence[str]) -> set[int]:
    """Rows that are worded as numbers of pages and count up from the first to the last."""
    found: dict[int, list[int]] = {}
    for index, row in enumerate(rows):
        held = _FOOT.fullmatch(fold(row).strip()) if len(row) <= _LONGEST else None
        if held:
            found[index] = [int(number) for number in held.groups() if number]
    numbers = [held[0] for held in found.values()]
    is_counted = numbers == list(range(1, len(numbers) + 1))
    totals = {held[-1] for held in found.values() if len(held) > 1}
    is_whole = totals == {len(numbers)}
    return set(found) if is_counted and (is_whole or len(numbers) > 1) else set()


def _joined(rows: Sequence[str], feet: set[int]) -> str:
    """The rows without those; a blank row within a sentence that fills its line is no end of it.

    Programs that take text out of a PDF put one wherever lines stand a little apart.
    """
    kept: list[str] = []
    lengths = [len(row.strip()) for index, row in enumerate(rows) if index not in feet]
    width = min(max(lengths, default=0), _WIDEST)
    last, blanks, is_break = "", list[str](), False
    for index, row in enumerate(rows):
        is_break = is_break or index in feet or row.endswith(_BREAK)
        if index in feet:
            continue
        if not row.strip():
            blanks.append("\n")
            continue
        is_full = is_break or len(last) >= _FULL * width
        if not last or last.endswith(STOPS) or not is_full:
            kept += blanks
        kept.append(row.replace(_BREAK, "\n"))
        last, blanks, is_break = row.strip(), [], row.endswith(_BREAK)
    return "".join([*kept, *blanks])
