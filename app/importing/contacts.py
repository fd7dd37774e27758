"""Finds the blocks that say whom to ask."""

from __future__ import annotations

import re

from app.importing.blocks import Block
from app.importing.draft import Desk
from app.importing.labels import is_end
from app.importing.lexicon import folded, lexicon, opens_section
from app.importing.persons import intro_length, read_persons
from app.importing.tokens import tokens
from app.text.scripts import fold

_SHORT = 100
_WEB = re.compile(r"https?://|www\.")
_FULL_STOP = (".", "!", "?", "؟", "”", '"', "»")


def read_contacts(desk: Desk) -> int:
    """A run of blocks with names, telephone numbers and e-mail addresses."""
    if not _begins(desk):
        return 0
    count = 1
    while _goes_on(desk, count):
        count += 1
    held = desk.blocks[desk.index : desk.index + count]
    persons, entries = read_persons(held, desk.code)
    desk.draft.persons += persons
    desk.draft.entries += entries
    if desk.section == "rows":
        desk.section = "boilerplate"
    return count


def opens_contacts(block: Block, code: str) -> bool:
    """Whether a block by itself shows that it is about a contact."""
    return intro_length(block.plain, code) > 0 or _has_values(block, code) or _is_unit(block, code)


def _begins(desk: Desk) -> bool:
    block = desk.block
    if desk.section == "header" and _is_unit(block, desk.code):
        return False
    return opens_contacts(block, desk.code) or (desk.section != "header" and _is_name_line(desk, 0))


def _goes_on(desk: Desk, count: int) -> bool:
    block = desk.after(count)
    if block is None or is_end(block, desk.code):
        return False
    if opens_contacts(block, desk.code) or _is_name_line(desk, count):
        return True
    return _ends_in_value(block, desk.code)


def _is_name_line(desk: Desk, count: int) -> bool:
    """A short line, or two, over one with a number or an address."""
    below = [desk.after(ahead) for ahead in (count, count + 1, count + 2)]
    if below[0] is None or not _is_short(below[0], desk.code):
        return False
    if below[1] is None:
        return False
    if _has_values(below[1], desk.code):
        return True
    after = below[2]
    return _is_short(below[1], desk.code) and after is not None and _has_values(after, desk.code)


def _is_short(block: Block, code: str) -> bool:
    text = block.plain
    return (
        block.shape != "item"
        and len(text) <= _SHORT
        and not text.endswith(_FULL_STOP)
        and not opens_section(text, code)
        and _WEB.search(text) is None
    )


def _ends_in_value(block: Block, code: str) -> bool:
    """Whether a short line of a list of contacts ends in a number or an address."""
    text = block.plain
    if len(text) > _SHORT or not re.search(r"@|\d", text):
        return False
    return tokens(text, code)[-1].kind in {"phone", "email"}


def _has_values(block: Block, code: str) -> bool:
    """Whether numbers, addresses and their labels are much of a short block."""
    text = block.plain
    if len(text) > 160 or not re.search(r"@|\d", text):
        return False
    held = tokens(text, code)
    typed = [token for token in held if token.kind != "text"]
    values = {token.kind for token in typed} & {"phone", "email", "fax"}
    if not values:
        return False
    if len(values) > 1 and not text.endswith(_FULL_STOP):
        return True
    return sum(token.end - token.start for token in typed) >= 0.4 * len(text)


def _is_unit(block: Block, code: str) -> bool:
    """Whether a short line names a unit for the press."""
    alike = fold(block.plain[: _SHORT + 1])
    return _is_short(block, code) and any(unit in alike for unit in folded(lexicon(code).units))
