"""Reads the blocks whose style says what they are: nothing has to be guessed from their words."""

from __future__ import annotations

import re
from collections.abc import Mapping
from itertools import takewhile
from typing import Literal

from app.importing.blocks import Block
from app.importing.chips import read_chip
from app.importing.days import read_date
from app.importing.draft import Desk, Reader
from app.importing.figures import read_figure
from app.importing.header import read_embargo, read_reference, read_state
from app.importing.labels import read_about
from app.importing.lexicon import is_label, lexicon
from app.importing.persons import read_persons
from app.importing.rows import (
    Attribution,
    attribution,
    lead,
    list_part,
    put_row,
    quotation,
    text_part,
)
from app.importing.speakers import find_speaker
from app.model import rich
from app.wording import shipped_wording

_BETWEEN = re.compile(r"\s*\|\s*")


def read_styled(desk: Desk) -> int:
    """Whatever its style says; 0 where that says nothing."""
    reader = _READERS.get(desk.block.role)
    return reader(desk) if reader else 0


def _mark(desk: Desk) -> int:
    return read_state(desk) or read_embargo(desk)


def _kicker(desk: Desk) -> int:
    text, draft = desk.block.plain, desk.draft
    kind = lexicon(desk.code).kind_of(text, desk.code)
    if kind:
        draft.claim("kind", kind, desk.block, taken=text, confidence=1.0)
    elif draft.kicker:
        return 0
    else:
        draft.kicker = text
        draft.place_found("kicker", desk.block, 1.0)
    return 1


def _title(part: Literal["headline", "subheadline"]) -> Reader:
    """A reader of the first block that is this part; 0 for those after it."""

    def read(desk: Desk) -> int:
        if getattr(desk.draft, part):
            return 0
        setattr(desk.draft, part, desk.block.text)
        desk.draft.place_found(part, desk.block, 1.0)
        return 1

    return read


def _date(desk: Desk) -> int:
    """Place, date and reference, parted by lines."""
    block, draft = desk.block, desk.draft
    bars = "".join(_BETWEEN.findall(block.plain))
    if bars.strip():
        draft.take("joining", block, bars)
    for text in _BETWEEN.split(block.plain):
        alone = Desk(draft, [Block(rich(text), block.origin)])
        if not text or read_reference(alone) or read_date(alone):
            continue
        if draft.place:
            draft.leave("date_rest", block, text)
        else:
            draft.place = text
            draft.place_found("place", block, 0.9)
    return 1


def _paragraph(desk: Desk) -> int:
    desk.section = "rows"
    lead(desk)
    return put_row(desk, text_part(desk), 1)


def _heading(desk: Desk) -> int:
    if desk.section in {"notes", "boilerplate"} and read_about(desk):
        return 1
    return put_row(desk, text_part(desk), 1)


def _note(desk: Desk) -> int:
    if desk.section not in {"notes", "boilerplate"}:
        desk.section = "boilerplate"
    return put_row(desk, text_part(desk), 1)


def _footnote(desk: Desk) -> int:
    """A note of the document is one to its readers."""
    desk.section = "notes"
    return put_row(desk, text_part(desk), 1)


def _list(desk: Desk) -> int:
    if desk.block.role == "note list" and desk.section not in {"notes", "boilerplate"}:
        desk.section = "boilerplate"
    found = list_part(desk)
    return put_row(desk, *found) if found else 0


def _quotation(desk: Desk) -> int:
    """Somebody's bare words, with the marks and the speaker that were made for them."""
    below, text = desk.after(), desk.block.plain
    marks = [
        (opening, closing)
        for opening, closing in (shipped_wording(desk.code).quotes, '""', "“”", "«»", "„“")
        if text.startswith(opening) and text.endswith(closing) and len(text) > 1
    ]
    has_speaker = below is not None and below.role == "attribution"
    if not has_speaker and (not marks or find_speaker(text, desk.code) is not None):
        return put_row(desk, text_part(desk), 1)
    start, end = (len(marks[0][0]), len(text) - len(marks[0][1])) if marks else (0, len(text))
    said_by = attribution(below) if below is not None and has_speaker else Attribution()
    return put_row(desk, quotation(desk, start, end, said_by, 1.0), 2 if has_speaker else 1)


def _section(desk: Desk) -> int:
    """The heading that Bayan words for notes, contacts, entities or goals."""
    block, below = desk.block, desk.after()
    text, words = block.plain, lexicon(desk.code)
    role = below.role if below else ""
    if is_label(text, words.notes) or (role == "note" and not is_label(text, words.contacts)):
        desk.draft.take("notes", block, text)
        desk.section = "notes"
    elif role == "contact":
        desk.draft.take("contact_words", block, text)
    elif role == "chip":
        part = "goals" if is_label(text, words.goals) else "entities"
        desk.draft.take(f"{part}_heading", block, text)
    else:
        return 0
    return 1


def _contact(desk: Desk) -> int:
    ahead = desk.blocks[desk.index :]
    held = list(takewhile(lambda block: block.role == "contact", ahead))
    persons, entries = read_persons(held, desk.code)
    desk.draft.persons += persons
    desk.draft.entries += entries
    return len(held)


def _end(desk: Desk) -> int:
    desk.draft.end_mark = True
    desk.draft.take("end_mark", desk.block, desk.block.plain)
    desk.section = "boilerplate"
    return 1


_READERS: Mapping[str, Reader] = {
    "mark": _mark,
    "kicker": _kicker,
    "headline": _title("headline"),
    "subheadline": _title("subheadline"),
    "date": _date,
    "paragraph": _paragraph,
    "heading": _heading,
    "quotation": _quotation,
    "section": _section,
    "note": _note,
    "footnote": _footnote,
    "contact": _contact,
    "end": _end,
    "list": _list,
    "note list": _list,
    "chip": read_chip,
    "caption": read_figure,
    "picture": read_figure,
}
