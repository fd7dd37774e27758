"""Reads pictures and what is said of them."""

from __future__ import annotations

import re
from functools import cache

from msgspec.structs import replace

from app.importing.draft import Desk, Part
from app.richtext import cut
from app.wording import shipped_wording


def read_figure(desk: Desk) -> int:
    """A picture, or the caption of one; a caption under no picture is none."""
    block = desk.block
    if not block.media:
        return 0
    rows = desk.draft.rows if desk.section == "header" else desk.rows
    part = Part("image", block.origin, 1.0, media=block.media, bands=(block.band,))
    if block.role == "caption":
        part = _captioned(desk, part)
        before = rows[-1] if rows else None
        is_under = before is not None and before.media == block.media and not before.text
        if before is not None and is_under:
            rows[-1] = replace(
                before, text=part.text, credit=part.credit, bands=part.bands, entries=part.entries
            )
            return 1
    rows.append(part)
    return 1


def _captioned(desk: Desk, part: Part) -> Part:
    """The picture with its caption, and with the credit in brackets at the end of it."""
    block = desk.block
    found = _credit(desk.code).search(block.plain)
    if found is None:
        return replace(part, text=block.text)
    start, end = found.span("credit")
    taken = found["before"] + block.plain[end:]
    entry = desk.draft.entry("recognized", "credit", block, part="credit", taken=taken)
    text = cut(block.text, 0, found.start("before"))
    return replace(part, text=text, credit=block.plain[start:end], entries=(entry,))


@cache
def _credit(code: str) -> re.Pattern[str]:
    before, after = map(re.escape, shipped_wording(code).credit.split("{credit}"))
    return re.compile(rf"(?P<before>(?:^| ?\(){before})(?P<credit>[^()]+){after}\)?$")
