"""Reads the rows of a release: paragraphs, headings, quotations and lists."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile

from msgspec import Struct
from msgspec.structs import replace

from app.importing.blocks import Block
from app.importing.draft import Desk, Part
from app.importing.header import is_bold_title, is_labelled, is_title, open_body, unbold
from app.importing.labels import is_end
from app.importing.speakers import find_speaker, split_attribution
from app.model import plain
from app.richtext import cut, length
from app.text.scripts import fold

_LONGEST_HEADING = 90
LOWEST = 4  # the level of a heading that has none under it
_QUOTED = re.compile(r"([“\"«])[^“”\"«»]+([”\"»])[.,،]?")
_CLOSED = tuple('.!?؟”"»…:')
_DASH = re.compile(r"[—–-]+\s*")
_COMMA = re.compile(r"\s*[,،]\s*")


class Attribution(Struct, frozen=True):
    """Who spoke, with the marks between: a dash before the speaker, a comma before the post."""

    dash: str = ""
    speaker: str = ""
    comma: str = ""
    post: str = ""


def read_row(desk: Desk) -> int:
    """One row into the section that is being read; always takes at least one block."""
    if desk.section == "header":
        desk.section = "rows"
    if desk.section == "rows":
        lead(desk)
    return put_row(desk, *(list_part(desk) or _said(desk) or (text_part(desk), 1)))


def lead(desk: Desk) -> None:
    """Takes the dateline from the paragraph that the body begins with."""
    if not any(map(_is_led, desk.draft.rows)):
        desk.blocks[desk.index] = open_body(desk)


def _is_led(part: Part) -> bool:
    """Whether a row is the paragraph that the body begins with, and no line that stands over it."""
    if part.kind == "paragraph":
        return len(plain(part.text)) > _LONGEST_HEADING or plain(part.text).endswith(_CLOSED)
    return part.kind == "quotation"


def put_row(desk: Desk, part: Part, count: int) -> int:
    """Puts a row that was made of so many blocks into the section that is being read."""
    if desk.section == "header":
        desk.section = "rows"
    taken = desk.blocks[desk.index : desk.index + count]
    desk.rows.append(replace(part, bands=tuple(block.band for block in taken)))
    return count


def list_part(desk: Desk) -> tuple[Part, int] | None:
    """The items that follow each other; numbers have to count from one."""
    first = desk.block
    ahead = desk.blocks[desk.index :]
    items = list(takewhile(lambda block: _is_item(block, first, desk.code), ahead))
    if first.ordered and first.lead:
        items = _counted(items)
    if not items:
        return None
    marks = " ".join(item.plain[: item.lead].strip() for item in items).strip()
    entries = (desk.draft.entry("recognized", "list_marks", first, part="items", taken=marks),)
    texts = tuple(cut(item.text, item.lead, length(item.text)) for item in items)
    part = Part(
        "list",
        first.origin,
        0.9,
        items=texts,
        ordered=first.ordered,
        entries=entries if marks else (),
    )
    return part, len(items)


def _is_item(block: Block, first: Block, code: str) -> bool:
    alike = (block.shape, block.ordered, block.role) == ("item", first.ordered, first.role)
    return alike and not (is_end(block, code) and not block.role)


def _counted(items: Sequence[Block]) -> list[Block]:
    """The items whose numbers count up from one; a single number is no list."""
    numbered = takewhile(lambda held: _number(held[1]) == held[0], enumerate(items, 1))
    counted = [item for _, item in numbered]
    return counted if len(counted) > 1 else []


def _number(item: Block) -> int:
    """The number in the mark of an item; 0 when its mark is none."""
    return int(re.sub(r"\D", "", fold(item.plain[: item.lead])) or 0)


def _said(desk: Desk) -> tuple[Part, int] | None:
    """Bare words between marks, with a dash and their speaker in a line of its own below."""
    block, below = desk.block, desk.after()
    quoted = _QUOTED.fullmatch(block.plain)
    if quoted is None or below is None or len(below.plain) > 200:
        return None
    said_by = attribution(below)
    if not said_by.dash or split_attribution(below.plain[len(said_by.dash) :], desk.code) is None:
        return None
    return quotation(desk, quoted.end(1), quoted.start(2), said_by, 0.9), 2


def attribution(block: Block) -> Attribution:
    """A line that says who spoke, in its parts."""
    text = block.plain
    found = _DASH.match(text)
    dash = found[0] if found else ""
    comma = _COMMA.search(text, len(dash))
    if comma is None:
        return Attribution(dash, text[len(dash) :])
    return Attribution(dash, text[len(dash) : comma.start()], comma[0], text[comma.end() :])


def quotation(desk: Desk, start: int, end: int, said_by: Attribution, sure: float) -> Part:
    """The block's words from start to end, without the marks around them, and who said them."""
    block = desk.block
    marks = f"{block.plain[:start]}{block.plain[end:]}{said_by.dash}{said_by.comma}"
    entry = desk.draft.entry("recognized", "marks", block, part="text", taken=marks)
    return Part(
        "quotation",
        block.origin,
        sure,
        cut(block.text, start, end),
        speaker=said_by.speaker,
        post=said_by.post,
        attribution="after",
        entries=(entry,),
    )


def text_part(desk: Desk) -> Part:
    """A paragraph, a heading, or a paragraph in which somebody speaks."""
    block, text = desk.block, desk.block.plain
    speaker = find_speaker(text, desk.code)
    if speaker is not None:
        return Part(
            "quotation",
            block.origin,
            speaker.confidence,
            block.text,
            speaker=speaker.name,
            post=speaker.post,
        )
    if block.shape == "heading":
        level = min(max(2, block.level), LOWEST)
        return Part("heading", block.origin, 0.98, unbold(block), level=level)
    if block.role:
        return Part("paragraph", block.origin, 1.0, block.text)
    if is_bold_title(desk):
        return Part("heading", block.origin, 0.7, unbold(block))
    if _is_heading(desk):
        return Part("heading", block.origin, 0.6, block.text)
    return Part("paragraph", block.origin, 0.95, block.text)


def _is_heading(desk: Desk) -> bool:
    """A short line without a stop, over a paragraph that is longer and is a sentence."""
    text, after = desk.block.plain, desk.after()
    if after is None or desk.block.shape != "paragraph" or len(text) > _LONGEST_HEADING:
        return False
    if not is_title(desk.block, desk.code) or text.endswith(_CLOSED) or is_labelled(text):
        return False
    return len(after.plain) > 2 * len(text) and after.plain.endswith(_CLOSED)
