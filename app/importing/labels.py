"""Reads the lines that open or close a section: end mark, notes to editors, about."""

from __future__ import annotations

from app.importing.blocks import Block
from app.importing.draft import Desk, Part
from app.importing.lexicon import is_label, led_by, lexicon
from app.text.scripts import key


def read_end(desk: Desk) -> int:
    """ENDS, انتهى, ###, - 30 -: nothing of the body stands after it."""
    if not is_end(desk.block, desk.code):
        return 0
    desk.draft.end_mark = True
    desk.draft.take("end_mark", desk.block, desk.block.plain)
    desk.section = "boilerplate"
    return 1


def is_end(block: Block, code: str) -> bool:
    """Whether a block is an end mark."""
    text, ends = block.plain, lexicon(code).end
    if len(text) > 30:
        return False
    worded = tuple(word for word in ends if key(word).isalpha())
    return is_label(text, worded) or "".join(text.split()) in ends


def read_notes(desk: Desk) -> int:
    """The heading of the notes to editors."""
    if not is_label(desk.block.plain, lexicon(desk.code).notes):
        return 0
    desk.draft.take("notes", desk.block, desk.block.plain)
    desk.section = "notes"
    return 1


def read_about(desk: Desk) -> int:
    """A heading such as “About the mission” with its paragraphs after it."""
    block = desk.block
    text = block.plain
    if desk.section == "header" or block.shape == "item" or not _is_about(desk, text):
        return 0
    desk.section = "boilerplate"
    part = Part("heading", block.origin, 0.9, block.text, level=min(max(2, block.level), 4))
    desk.draft.boilerplate.append(part)
    return 1


def _is_about(desk: Desk, text: str) -> bool:
    after = led_by(text, lexicon(desk.code).about)
    few = 0 < len(text[after:].split()) <= 10
    return bool(after) and few and not text.endswith(tuple(".،,;؛?؟")) and desk.after() is not None
