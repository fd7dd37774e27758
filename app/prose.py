"""Cuts and joins one text in all its languages at once, so that the languages stay paired."""

from __future__ import annotations

from msgspec.structs import replace

from app import richtext
from app.localized import Localized
from app.model import Prose, Quotation, RichText, Span, plain, rich
from app.text.sentences import sentence_starts


def split_prose(prose: Prose, language: str, at: int) -> tuple[Prose, Prose]:
    """The prose before and after code point ``at`` of one language.

    The others are cut at the same place: before everything, after everything, or between the
    same two sentences where both have as many; anywhere else they stay whole in the first.
    Spaces (U+0020) at the cut go.
    """
    own = plain(prose.get(language, ()))
    before, after = {}, {}
    for code, text in prose.items():
        cut = at if code == language else _same_place(own, at, plain(text))
        before[code], after[code] = _split_between_words(text, cut)
    return Localized(before), Localized({code: text for code, text in after.items() if text})


def join_prose(first: Prose, second: Prose) -> Prose:
    """One after the other in every language, with a space between two texts."""
    codes = dict.fromkeys((*first, *second))
    return Localized({code: _spaced(first.get(code, ()), second.get(code, ())) for code in codes})


def told(row: Quotation) -> Prose:
    """The text of a quotation with its speaker and post at the end where it does not name them."""
    codes = dict.fromkeys((*row.text, *row.speaker, *row.post))
    return Localized({code: _told(row, code) for code in codes})


def is_empty(prose: Prose) -> bool:
    """Whether no language has a character."""
    return not any(plain(text) for text in prose.values())


def _told(row: Quotation, code: str) -> RichText:
    text = row.text.get(code, ())
    names = (row.speaker.get(code, ""), row.post.get(code, ""))
    unsaid = [name for name in names if name and name not in plain(text)]
    for name in unsaid:
        text = richtext.join(text, rich(" — " + name if text else name))
    return text


def _split_between_words(text: RichText, at: int) -> tuple[RichText, RichText]:
    head, tail = richtext.split(text, at)
    if head and tail:
        return richtext.strip_end(head), richtext.strip_start(tail)
    return head, tail


def _spaced(head: RichText, tail: RichText) -> RichText:
    """A space as bold or linked as both its neighbours, unless white space is there already."""
    if not head or not tail or head[-1].text[-1:].isspace() or tail[0].text[:1].isspace():
        return richtext.join(head, tail)
    last, first = replace(head[-1], text=" "), replace(tail[0], text=" ")
    return richtext.join(head, (last if last == first else Span(" "),), tail)


def _same_place(own: str, at: int, other: str) -> int:
    if at >= len(own.rstrip()):
        return len(other)
    if not own[:at].strip():
        return 0
    own_starts, other_starts = sentence_starts(own), sentence_starts(other)
    if len(own_starts) == len(other_starts):
        for own_start, other_start in zip(own_starts, other_starts, strict=True):
            if at <= own_start and not own[at:own_start].strip():
                return other_start
    return len(other)
