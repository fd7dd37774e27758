"""Puts other words in place of those that were found."""

from __future__ import annotations

import re
from collections.abc import Iterable

from app.address import Address
from app.lookup import cell_text
from app.model import Release
from app.search.put import Replacement
from app.search.query import ARTICLE, Match, Matcher, Query, SearchError
from app.text.folding import fold

_REFERENCE = re.compile(r"\\(?:(?P<number>\d{1,2})|g<(?P<name>\w+)>|(?P<slash>\\))")


def planned(
    release: Release, hits: Iterable[Address], replacement: str, query: Query
) -> tuple[Replacement, ...]:
    """What comes in place of each hit that is still one, which ``app.search.put.put`` does.

    In a pattern's replacement ``\\1`` or ``\\g<name>`` is what the group took and ``\\0`` the
    whole hit. SearchError when there is no such group.
    """
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
