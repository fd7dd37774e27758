"""Kinds of rows by what is typed at the start of a paragraph: "> ", "- ", "1. ", "## "."""

from __future__ import annotations

import re
from typing import cast

from msgspec import Struct
from msgspec.structs import replace

from app import edits, pairs, richtext
from app.address import Address
from app.lists import join_list, list_before
from app.lookup import owners, read, swap
from app.model import Bullets, Heading, Paragraph, Release, RichText, plain
from app.pairs import RowKind

LONGEST = 4  # code points of a start, its space included
# Arabic keyboards have the angle brackets the other way round.
_START = re.compile(
    r"(?:(?P<quotation>[<>])|(?P<list>[-*•])|(?P<heading>##{1,2})|(?P<number>\d{1,2})[.)-]) "
)


class Start(Struct, frozen=True):
    """What a typed start stands for. level: of a heading. number: of an item, 0 for a bullet."""

    kind: RowKind
    level: int = 2
    number: int = 0


def start_in(text: str) -> Start | None:
    """What a text stands for that is a start and nothing else."""
    match = _START.fullmatch(text)
    if match is None:
        return None
    if match["number"]:
        return Start("list", number=int(match["number"]))
    return Start(cast(RowKind, match.lastgroup), level=len(match["heading"] or "##"))


def take_start(release: Release, at: Address) -> tuple[Release, Address]:
    """The paragraph as what the start before ``at.start`` stands for, and without that start.

    Also gives where the cursor goes. A bullet goes into the list that stands before it, and so
    does a number from 2 on, which begins no list. Anything else comes back unchanged.
    """
    row = owners(release).get(at.owner)
    if not isinstance(row, Paragraph) or at.part != "text":
        return release, at
    text = cast(RichText, read(release, at))
    start = start_in(plain(text)[: at.start])
    if start is None or (start.number > 1 and not _goes_on(release, row.id)):
        return release, at
    release = edits.set_text(release, at, richtext.split(text, at.start)[1])
    release = pairs.convert_row(release, row.id, start.kind)
    return _dressed(release, replace(at, start=0, end=0), start)


def _goes_on(release: Release, row: int) -> bool:
    before = list_before(release, row)
    return before is not None and before.ordered


def _dressed(release: Release, at: Address, start: Start) -> tuple[Release, Address]:
    row = owners(release)[at.owner]
    if isinstance(row, Heading):
        return swap(release, row.id, replace(row, level=start.level)), at
    if not isinstance(row, Bullets):
        return release, at
    release = swap(release, row.id, replace(row, ordered=start.number > 0))
    if start.number == 1:
        return release, replace(at, part="items")
    release, place = join_list(release, row.id)
    return release, replace(at, part="items", owner=place.owner, item=place.item)
