"""Reads what stands over the body: kicker, reference, embargo, headline, subheadline."""

from __future__ import annotations

import re

from msgspec.structs import replace

from app.importing.blocks import Block, stripped
from app.importing.dateline import find_dateline
from app.importing.draft import Desk, Draft
from app.importing.embargo import find_embargo, is_embargo
from app.importing.lexicon import is_label, led_by, lexicon
from app.importing.offices import names_office
from app.importing.speakers import find_speaker
from app.importing.swept import sweep
from app.model import RichText
from app.richtext import cut
from app.text.dates import find_date
from app.text.scripts import key
from app.wording import shipped_wording

_LONGEST_TITLE = 250
_LONGEST_BOLD = 120
_REFERENCE = re.compile(r"(?=\S*\d)(?=\S*[A-Z]{2})[A-Z0-9]{2,}(?:[/.-][A-Za-z0-9.]{1,12}){1,6}")
_NUMBER = ("رقم", " no", "number")
_FULL_STOP = tuple(".:;,،؛…")
_CLOSING = tuple("\"”»’'")
_LABELLED = re.compile(r"[^\s:]{2,20}(?:\s[^\s:]{1,20})?\s?:\s")


def read_state(desk: Desk) -> int:
    """Marks of a draft, of a correction and of immediate release: they come from state alone."""
    text, words = desk.block.plain, lexicon(desk.code)
    labels = shipped_wording(desk.code).labels
    if is_label(text, words.immediate):
        desk.draft.take("immediate", desk.block, text)
        return 1
    for state in ("draft", "corrected"):
        if is_label(text, (labels[state],)):
            desk.draft.corrected |= state == "corrected"
            entry = desk.draft.entry("recognized", "state", desk.block, taken=text, value=state)
            desk.draft.entries.append(entry)
            return 1
    return 0


def read_embargo(desk: Desk) -> int:
    """An embargo line."""
    text = desk.block.plain
    if not is_embargo(text, desk.code):
        return 0
    found = find_embargo(text, desk.code)
    if found is None:
        desk.draft.leave("embargo_unread", desk.block, text)
    else:
        embargo, sure = found
        desk.draft.claim("embargo", embargo, desk.block, taken=text, confidence=sure)
    return 1


def read_kicker(desk: Desk) -> int:
    """The kind of release, or free words over a headline."""
    text, draft = desk.block.plain, desk.draft
    kind = lexicon(desk.code).kind_of(text, desk.code) if len(text) < 60 else ""
    if kind:
        draft.claim("kind", kind, desk.block, taken=text, confidence=0.98)
        return 1
    if draft.headline or not (_is_sender(desk) or (not draft.kicker and _is_kicker(desk))):
        return 0
    put_kicker(draft, desk.block, 0.5)
    return 1


def put_kicker(draft: Draft, block: Block, sure: float) -> None:
    """The kicker, or a second line of it."""
    if draft.kicker:
        given = draft.entry("repaired", "kicker_joined", block, part="kicker")
        draft.entries.append(replace(given, given="–", params={"words": block.plain}))
        draft.kicker = f"{draft.kicker} – {block.plain}"
    else:
        draft.kicker = block.plain
        draft.place_found("kicker", block, sure)


def read_reference(desk: Desk) -> int:
    """A line with a reference, after its label or in the shape of one."""
    text = desk.block.plain
    if len(text) > 100:
        return 0
    after = led_by(text, lexicon(desk.code).reference)
    value = text[after:].strip(" .:#№-–") if after else text
    is_marked = text[after:].lstrip()[:1] in ".:#№" or key(text[:after]).endswith(_NUMBER)
    labelled = after and re.search(r"\d", value) and is_marked
    if not labelled and not is_reference(text):
        return 0
    sure = 0.95 if labelled else 0.7
    desk.draft.claim("reference", value, desk.block, taken=text, confidence=sure)
    return 1


def is_reference(text: str) -> bool:
    """Whether a line is a reference by its shape, as SC/16042 is."""
    return _REFERENCE.fullmatch(text) is not None


def read_titles(desk: Desk) -> int:
    """The headline, and the subheadline under it."""
    block, draft = desk.block, desk.draft
    top = block.shape == "heading" and block.level == 1
    if draft.subheadline or not (top or is_title(block, desk.code)) or desk.after() is None:
        return 0
    part = "subheadline" if draft.headline else "headline"
    if part == "subheadline" and not _is_subheadline(desk):
        return 0
    sure = 0.98 if top else 0.9 if any(claim.part == "kind" for claim in draft.claims) else 0.8
    setattr(draft, part, unbold(block))
    draft.place_found(part, block, sure if part == "headline" else 0.6)
    return 1


def open_body(desk: Desk) -> Block:
    """The first block of the body, without the dateline that is a field of the release."""
    block, draft = desk.block, desk.draft
    text = block.plain
    found = sweep(text, desk.code) or find_dateline(text, desk.code)
    if found is None or block.shape != "paragraph" or _is_elsewhere(found.place, draft.place):
        return block
    taken = text[: found.end]
    if found.place and not draft.place:
        draft.place = found.place
        draft.place_found("place", block, found.confidence)
        taken = taken.replace(found.place, "", 1)
    if found.date is not None:
        day = found.date
        draft.claim("date", day.date, block, taken=taken, confidence=day.confidence)
    else:
        draft.take("dateline", block, taken)
    return replace(block, text=stripped(cut(block.text, found.end, len(text))))


def _is_elsewhere(place: str, held: str) -> bool:
    """Whether a dateline names another place than the line of the place and the date did.

    Washington and Washington, D.C., are one.
    """
    one, other = key(place), key(held)
    return bool(one and other) and not (one.startswith(other) or other.startswith(one))


def is_title(block: Block, code: str) -> bool:
    """Whether a block can be a title: short, no sentence, no dateline, no quotation."""
    text = block.plain
    if block.shape == "heading":
        return True
    if block.shape == "item" or len(text) > _LONGEST_TITLE or text.endswith(_FULL_STOP):
        return False
    sentence = len(text) > 120 and text.endswith(_CLOSING)
    return not sentence and find_dateline(text, code) is None and find_speaker(text, code) is None


def unbold(block: Block) -> RichText:
    """The text of a title: one that is bold from end to end is bold for being a title."""
    if block.role or not block.is_bold:
        return block.text
    return tuple(replace(span, bold=False) for span in block.text)


def is_bold_title(desk: Desk) -> bool:
    """Whether a line stands out from plain ones by being short and bold, with text under it."""
    block, after = desk.block, desk.after()
    if not block.is_bold or block.role or block.shape != "paragraph" or after is None:
        return False
    text = block.plain.rstrip().rstrip(":")
    short = len(text) <= _LONGEST_BOLD and not text.endswith(_FULL_STOP)
    return short and not after.is_bold and find_speaker(text, desk.code) is None


def _is_kicker(desk: Desk) -> bool:
    """One to three words over a title that is longer."""
    after = desk.after()
    if after is None or not is_title(desk.block, desk.code) or not is_title(after, desk.code):
        return False
    if desk.block.shape == "heading" or len(desk.block.plain.split()) > 3:
        return False
    return len(after.plain.split()) > 3 and find_date(after.plain) is None


def _is_sender(desk: Desk) -> bool:
    """The name of an office over the title, with perhaps a line or two of labels between."""
    if not names_office(desk.block.plain, desk.code) or desk.block.shape != "paragraph":
        return False
    below = (desk.after(count) for count in range(1, 5))
    title = next((block for block in below if block and not _is_line_over(block, desk.code)), None)
    return title is not None and is_title(title, desk.code) and len(title.plain.split()) > 3


def _is_line_over(block: Block, code: str) -> bool:
    """Whether a block is a label, an embargo or a date, which stand over a title or under it."""
    text, words = block.plain, lexicon(code)
    if len(text) > 100:
        return False
    named = bool(words.kind_of(text, code)) or is_label(text, words.immediate)
    named |= names_office(text, code)
    return named or is_embargo(text, code) or find_date(text) is not None


def _is_subheadline(desk: Desk) -> bool:
    """A title under the headline with the body under it, and no heading of Markdown."""
    after = desk.after()
    if desk.block.shape == "heading" or after is None:
        return False
    text = desk.block.plain
    if is_labelled(text) and is_labelled(after.plain):
        return False
    return len(text) > 20 and not is_label(text, lexicon(desk.code).contacts)


def is_labelled(text: str) -> bool:
    """Whether a line is one or two words, a colon and what they ask for («Where: Tyre»)."""
    return _LABELLED.match(text) is not None
