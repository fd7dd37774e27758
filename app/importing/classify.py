"""Reads the blocks of one language, in order, into a draft of its side of the release."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from app.importing.blocks import Block
from app.importing.chips import read_entities, read_goals
from app.importing.contacts import read_contacts
from app.importing.days import read_date, read_date_below, read_place
from app.importing.draft import Desk, Draft, Given, Reader
from app.importing.header import (
    read_embargo,
    read_kicker,
    read_reference,
    read_state,
    read_titles,
)
from app.importing.heads import counterparts, read_given, senders
from app.importing.labels import read_about, read_end, read_notes
from app.importing.rows import read_row
from app.importing.styled import read_styled
from app.text.scripts import letters

_ANYWHERE: tuple[Reader, ...] = (
    read_styled,
    read_state,  # with embargoes: such lines say what they are, wherever they stand
    read_embargo,
    read_given,
    read_end,
    read_notes,
    read_entities,
    read_goals,
    read_contacts,
    read_about,
    read_date_below,
)
_OVER_THE_BODY: tuple[Reader, ...] = (
    read_reference,
    read_date,
    read_place,
    read_kicker,
    read_titles,
)
_FEWEST_LETTERS = 8


def drafts_of(held: Mapping[str, Sequence[Block]]) -> dict[str, Draft]:
    """The draft of each language; what stands over the body is settled by both."""
    given = {code: senders(blocks, code) for code, blocks in held.items()}
    drafts = {code: classify(code, blocks, given[code]) for code, blocks in held.items()}
    if len(held) != 2:
        return drafts
    for code, other in (tuple(held), tuple(held)[::-1]):
        settled = counterparts(held[code], drafts[code], held[other], drafts[other])
        if settled:
            drafts[code] = classify(code, held[code], {**given[code], **settled})
    return drafts


def classify(code: str, blocks: Sequence[Block], given: Given) -> Draft:
    """Everything that the blocks of this language hold; each is accounted for.

    given: the lines that are settled before.
    """
    draft = Draft(code)
    desk = Desk(draft, _without_doubles(draft, blocks), given=given)
    while desk.index < len(desk.blocks):
        readers = _OVER_THE_BODY if desk.section == "header" else ()
        desk.index += next(
            count for reader in (*_ANYWHERE, *readers, read_row) if (count := reader(desk))
        )
    return draft


def _without_doubles(draft: Draft, blocks: Sequence[Block]) -> list[Block]:
    """The blocks, with one copy of a line that stands twice in a row."""
    held: list[Block] = []
    for block in blocks:
        text = " ".join(block.plain.split())
        if held and not block.role and text == " ".join(held[-1].plain.split()) and _is_words(text):
            entry = draft.entry("repaired", "doubled_line", block, taken=block.plain)
            draft.entries.append(entry)
        else:
            held.append(block)
    return held


def _is_words(text: str) -> bool:
    return sum(letters(text)) >= _FEWEST_LETTERS
