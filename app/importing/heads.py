"""Settles what stands over the body: by the labels there, and by the text of the other language."""

from __future__ import annotations

import re
from collections.abc import Sequence

from app.importing.blocks import STOPS, Block
from app.importing.dateline import find_dateline
from app.importing.draft import Desk, Draft, Given, Settled
from app.importing.header import is_reference, put_kicker, unbold
from app.importing.lexicon import lexicon
from app.text.scripts import key

_MOST_LINES = 10
_SENTENCE = 60  # code points of the shortest paragraph that a body begins with
_SENDER_WORDS = 9
_SHORT_SENDER_WORDS = 4  # over a reference, which may stand under a headline
_KIND_WORDS = 5
_NUMBER = re.compile(r"\s(?:no|number|رقم)?[\s.:#№]{0,3}\d[\w/.-]{0,20}$", re.IGNORECASE)
_FREE = frozenset({"kicker", "headline", "subheadline", "row"})


def senders(blocks: Sequence[Block], code: str) -> Given:
    """The lines over the label of the kind: who sends it, when the title stands below."""
    head = head_of(blocks, code)
    label = next((at for at, one in enumerate(head) if at and _is_label(one, code)), 0)
    below = [one for one in head[label + 1 :] if _is_words(one, code)]
    above = [one for one in head[:label] if _is_words(one, code)]
    if not label or not any(len(one.plain.split()) > 3 for one in below):
        return {}
    most = _SENDER_WORDS if _names_kind(head[label], code) else _SHORT_SENDER_WORDS
    if any(len(one.plain.split()) > most or _has_figure(one) for one in above):
        return {}
    return {one.origin: Settled("kicker") for one in above}


def counterparts(
    ours: Sequence[Block], draft: Draft, theirs: Sequence[Block], other: Draft
) -> Given:
    """What the lines over the body of the other text are, where as many stand over this one.

    Empty when the reading of this text is as sure as the other's.
    """
    mine, its = head_of(ours, draft.code), head_of(theirs, other.code)
    if len(mine) != len(its) or any(block.role for block in (*mine, *its)):
        return {}
    read, known = _places(mine, draft), _places(its, other)
    if read == known or _sureness(known) <= _sureness(read):
        return {}
    if not all(map(_can_be, mine, read, its, known)):
        return {}
    kind = next((str(claim.value) for claim in other.claims if claim.part == "kind"), "")
    parts = {part: Settled(part) for part in ("kicker", "headline", "subheadline")}
    parts["kind"] = Settled("kind", kind)
    return {one.origin: parts[to] for one, to in zip(mine, known, strict=True) if to in parts}


def head_of(blocks: Sequence[Block], code: str) -> Sequence[Block]:
    """The blocks over the body: it begins with a dateline, a sentence or a list."""
    for at, block in enumerate(blocks[: _MOST_LINES + 1]):
        text = block.plain
        sentence = len(text) >= _SENTENCE and text.endswith(STOPS)
        if block.shape == "item" or sentence or find_dateline(text, code):
            return blocks[:at]
    return ()


def read_given(desk: Desk) -> int:
    """A line over the body that was settled before."""
    block, draft = desk.block, desk.draft
    to = desk.given.get(block.origin)
    if to is None or (to.part in {"headline", "subheadline"} and getattr(draft, to.part)):
        return 0
    if to.part == "kind":
        draft.claim("kind", to.value, block, taken=block.plain, confidence=0.7)
    elif to.part == "kicker":
        put_kicker(draft, block, 0.7)
    else:
        setattr(draft, to.part, unbold(block))
        draft.place_found(to.part, block, 0.8)
    return 1


def _can_be(block: Block, read: str, other: Block, to: str) -> bool:
    """Whether a line can be what its counterpart is."""
    if read == to:
        return True
    if read not in _FREE:
        return False
    if to not in {*_FREE, "kind"}:  # a date or a reference, which is read by what it says
        return _has_figure(block)
    if to == "kind":
        return len(block.plain.split()) <= _KIND_WORDS and not _has_figure(block)
    return to != "headline" or _has_figure(block) == _has_figure(other)


def _places(head: Sequence[Block], draft: Draft) -> list[str]:
    """The field that each line was read into; “row” for one that is of the body."""
    entries = [*draft.entries, *(claim.entry for claim in draft.claims)]
    held = {entry.source: entry.at.part if entry.at else entry.code for entry in reversed(entries)}
    return [held.get(block.origin, "row").replace("kicker_joined", "kicker") for block in head]


def _sureness(places: Sequence[str]) -> tuple[bool, int]:
    """A reading is sure when the head has a title, and something known over it."""
    title = places.index("headline") if "headline" in places else 0
    over = sum(place in {"kicker", "kind"} for place in places[:title])
    return (title > 0, over)


def _names_kind(block: Block, code: str) -> bool:
    """Whether a line is the kind of release, with a number of it or without."""
    text = _NUMBER.sub("", block.plain)
    return bool(lexicon(code).kind_of(text, code))


def _is_label(block: Block, code: str) -> bool:
    return _names_kind(block, code) or is_reference(block.plain)


def _is_words(block: Block, code: str) -> bool:
    """Whether a line is no label, date or reference."""
    text = block.plain
    is_date = _has_figure(block) and len(text.split()) <= 5
    return bool(key(text)) and not is_date and not _names_kind(block, code)


def _has_figure(block: Block) -> bool:
    return re.search(r"\d", block.plain) is not None
