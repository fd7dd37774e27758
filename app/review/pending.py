"""What is still to decide in a release, in reading order, with the words that stand around it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import TypeAlias

from msgspec import Struct

from app.address import Address
from app.lookup import cell_text, owners, read_rich
from app.model import Contact, Release, RichText, Row, Suggestion, Thread
from app.review.anchors import is_stale
from app.review.suggestions import conflicts
from app.richtext import cut, length

CONTEXT = 48  # code points before and behind; a word is never cut

Subject: TypeAlias = Suggestion | Thread


class Pending(Struct, frozen=True):
    """A suggestion or thread and the words in its cell as they read now.

    before, held, after: a few words in front of its place, all that stand there, a few behind.
    cut: whether the cell begins before ``before``, and goes on after ``after``. rivals: the ids
    of all suggestions that touch the same words, its own among them; empty when it has no rival.
    is_stale: the reviewer had other words there.
    """

    subject: Subject
    before: RichText
    held: RichText
    after: RichText
    cut: tuple[bool, bool] = (False, False)
    rivals: tuple[int, ...] = ()
    is_stale: bool = False


def pending(release: Release, *, resolved: bool = False) -> tuple[Pending, ...]:
    """Every suggestion and open thread as its cells are read; rivals one after the other.

    resolved: the threads that are settled too.
    """
    held = _held(release, resolved=resolved)
    if not held:
        return ()
    rivals = {id_: group for group in conflicts(release) for id_ in group}
    starts = {one.id: one.at.start for one in release.suggestions}
    holders = owners(release)
    order = {id_: place for place, id_ in enumerate(holders, 1)}
    codes = [language.code for language in release.languages]

    def key(one: Subject) -> tuple[int, ...]:
        group = rivals.get(one.id, ()) if isinstance(one, Suggestion) else ()
        start = min((starts[id_] for id_ in group), default=one.at.start)
        language = codes.index(one.at.language) if one.at.language in codes else -1
        field = _field(holders.get(one.at.owner, release), one.at.part)
        place = (order.get(one.at.owner, 0), field, one.at.item, language)
        return (*place, start, 0 if group else 1, one.at.start, one.id)

    return tuple(_pending(release, one, rivals) for one in sorted(held, key=key))


def authors(held: Iterable[Pending]) -> dict[str, int]:
    """Who has to do with how many of these; "" is whoever was not tracked."""
    return Counter(author for one in held for author in authors_of(one.subject))


def authors_of(one: Subject) -> frozenset[str]:
    """Who made a suggestion, or spoke in a thread."""
    if isinstance(one, Suggestion):
        return frozenset((one.author,))
    return frozenset(comment.author for comment in one.comments)


def in_cells(release: Release) -> dict[Address, tuple[Subject, ...]]:
    """The suggestions and open threads of every cell, by the address of the whole cell."""
    found: dict[Address, tuple[Subject, ...]] = {}
    for one in _held(release, resolved=False):
        cell = one.at.whole()
        found[cell] = (*found.get(cell, ()), one)
    return found


def _held(release: Release, *, resolved: bool) -> tuple[Subject, ...]:
    threads = (one for one in release.threads if resolved or not one.resolved)
    return (*release.suggestions, *threads)


def _pending(release: Release, one: Subject, rivals: dict[int, tuple[int, ...]]) -> Pending:
    stale = isinstance(one, Suggestion) and is_stale(release, one)
    is_there = (isinstance(one, Suggestion) and not stale) or cell_text(release, one.at) is not None
    text = read_rich(release, one.at) if is_there else ()
    size = length(text)
    start = min(one.at.start, size)
    end = size if one.at.end < 0 else max(start, min(one.at.end, size))
    words = "".join(span.text for span in text)
    first = words.rfind(" ", 0, max(0, start - CONTEXT)) + 1 if start > CONTEXT else 0
    last = words.find(" ", end + CONTEXT) if end + CONTEXT < size else size
    last = size if last < 0 else last
    return Pending(
        one,
        cut(text, first, start),
        cut(text, start, end),
        cut(text, end, last),
        (first > 0, last < size),
        rivals.get(one.id, ()) if isinstance(one, Suggestion) else (),
        stale,
    )


def _field(holder: Release | Row | Contact, part: str) -> int:
    """Where a field stands among those of what holds it."""
    fields = holder.__struct_fields__
    return fields.index(part) if part in fields else 0
