"""Finds words over a whole release."""

from __future__ import annotations

from app.address import Address
from app.model import Release
from app.search.cells import cells
from app.search.query import Match, Matcher, Query


class Finder:
    """Looks for one query again and again; a text that it has seen it does not look into twice.

    SearchError when the query's pattern cannot be read or takes too long.
    """

    def __init__(self, query: Query) -> None:
        self.query = query
        self._matcher = Matcher(query)
        self._seen: dict[str, tuple[Match, ...]] = {}

    def find(self, release: Release) -> tuple[Address, ...]:
        """Every hit in reading order; ``start`` and ``end`` are its code points."""
        seen: dict[str, tuple[Match, ...]] = {}
        hits: list[Address] = []
        self._matcher.begin()
        for at, text in cells(release):
            if self.query.reaches(at):
                matches = seen[text] = self.matches(text)
                hits += [
                    Address(at.part, at.owner, at.language, at.item, one.start, one.end)
                    for one in matches
                ]
        self._seen = seen
        return tuple(hits)

    def matches(self, text: str) -> tuple[Match, ...]:
        """Where it stands in one text."""
        held = self._seen.get(text)
        return self._matcher.matches(text) if held is None else held
