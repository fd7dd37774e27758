"""Puts words in place of others, in their look, with what is anchored at its words."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from msgspec import Struct
from msgspec.structs import replace

from app import richtext
from app.address import Address
from app.lookup import read, read_rich, write
from app.model import Release, RichText, Span, plain
from app.review.anchors import carried
from app.review.diff import difference, one_stretch


class Replacement(Struct, frozen=True):
    """A hit, and the words that come in its place."""

    at: Address
    new: str


def put(release: Release, planned: Iterable[Replacement]) -> Release:
    """The release with all of these made; what is anchored in their cells stays at its words."""
    by_cell: dict[Address, list[Replacement]] = {}
    for one in planned:
        by_cell.setdefault(one.at.whole(), []).append(one)
    after = release
    for cell, ones in by_cell.items():
        after = _written(after, cell, ones)
    if after is release:
        return release
    threads = carried(release, after, release.threads, difference)
    suggestions = carried(release, after, release.suggestions, difference)
    return replace(
        after,
        threads=tuple(one for one in threads if one is not None),
        suggestions=tuple(one for one in suggestions if one is not None),
    )


def with_look(text: RichText, start: int, end: int, new: str) -> RichText:
    """``new`` in the look of the words from ``start`` to ``end`` that it comes in place of.

    Letters that both begin or end with keep theirs; between them the first changed one's counts.
    """
    old = richtext.cut(text, start, end)
    for change in one_stretch(plain(old), new):
        head = richtext.cut(old, 0, change.start)
        tail = richtext.cut(old, change.end, end - start)
        model = richtext.cut(old, change.start, change.start + 1) or head[-1:] or tail[:1]
        look = replace(model[0], text=change.new) if model else Span(change.new)
        old = richtext.join(head, (look,), tail)
    return old


def apart(fixes: Iterable[tuple[Replacement, ...]]) -> tuple[Replacement, ...]:
    """The replacements of those fixes of which none touches one that came before."""
    taken: dict[Address, list[Replacement]] = {}
    for fix in fixes:
        if not any(_overlap(one, held) for one in fix for held in taken.get(one.at.whole(), ())):
            for one in fix:
                taken.setdefault(one.at.whole(), []).append(one)
    return tuple(one for held in taken.values() for one in held)


def _overlap(one: Replacement, other: Replacement) -> bool:
    if one.at.start == other.at.start:
        return True
    return one.at.start < other.at.end and other.at.start < one.at.end


def _written(release: Release, cell: Address, ones: Sequence[Replacement]) -> Release:
    text = read_rich(release, cell)
    pieces, done = [], 0
    for one in sorted(ones, key=lambda one: one.at.start):
        start, end = one.at.start, one.at.end
        pieces += [richtext.cut(text, done, start), with_look(text, start, end, one.new)]
        done = end
    whole = richtext.join(*pieces, richtext.cut(text, done, richtext.length(text)))
    if whole == richtext.normalize(text):
        return release
    is_plain = isinstance(read(release, cell), str)
    return write(release, cell, plain(whole) if is_plain else whole)
