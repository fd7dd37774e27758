"""Puts other words in place of those that were found."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from msgspec import Struct
from msgspec.structs import replace

from app import richtext
from app.address import Address
from app.lookup import cell_text, read, read_rich, write
from app.model import Release, RichText, Span, plain
from app.review.anchors import carried
from app.review.diff import difference, one_stretch
from app.search.query import ARTICLE, Match, Matcher, Query, SearchError
from app.text.folding import fold

_REFERENCE = re.compile(r"\\(?:(?P<number>\d{1,2})|g<(?P<name>\w+)>|(?P<slash>\\))")


class Replacement(Struct, frozen=True):
    """A hit, and the words that come in its place."""

    at: Address
    new: str


def replaced(release: Release, hits: Iterable[Address], replacement: str, query: Query) -> Release:
    """The release with ``replacement`` in place of each hit that is still one.

    In a pattern's replacement ``\\1`` or ``\\g<name>`` is what the group took and ``\\0`` the
    whole hit. SearchError when there is no such group.
    """
    return put(release, planned(release, hits, replacement, query))


def planned(
    release: Release, hits: Iterable[Address], replacement: str, query: Query
) -> tuple[Replacement, ...]:
    """What ``replaced`` does, hit by hit, in the order of the hits; nothing is changed yet."""
    matcher = Matcher(query)
    _check(replacement, query, matcher)
    held: dict[Address, dict[tuple[int, int], Match]] = {}
    found = []
    for at in hits:
        cell = at.whole()
        if cell not in held:
            matches = matcher.matches(cell_text(release, cell) or "")
            held[cell] = {(one.start, one.end): one for one in matches}
        match = held[cell].get((at.start, at.end))
        if match is not None:
            found.append(Replacement(at, _new(replacement, match, query)))
    return tuple(found)


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


def _new(replacement: str, match: Match, query: Query) -> str:
    if query.is_pattern:
        return _REFERENCE.sub(lambda found: _referred(found, match.groups), replacement)
    if match.lacks_alef and fold(replacement).text.startswith(ARTICLE):
        return replacement[1:]
    return replacement


def _referred(found: re.Match[str], groups: dict[str, str]) -> str:
    return "\\" if found["slash"] else groups[_key(found)]


def _key(found: re.Match[str]) -> str:
    return str(int(found["number"])) if found["number"] else found["name"]


def _check(replacement: str, query: Query, matcher: Matcher) -> None:
    """Says which group the pattern does not have."""
    if not query.is_pattern:
        return
    known = {*map(str, range(matcher.pattern.groups + 1)), *matcher.pattern.groupindex}
    for found in _REFERENCE.finditer(replacement):
        if not found["slash"] and _key(found) not in known:
            raise SearchError(
                f"the pattern has no group “{_key(found)}”",
                where="Replace",
                remedy="put brackets around what it shall stand for, or write \\\\ for one \\",
            )
