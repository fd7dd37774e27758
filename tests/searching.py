"""Finding and replacing in one go, as tests ask for it."""

from __future__ import annotations

from collections.abc import Iterable

from app.address import Address
from app.model import Release
from app.search.find import Finder
from app.search.put import put
from app.search.query import Query
from app.search.replace import planned


def find(release: Release, query: Query) -> tuple[Address, ...]:
    """Every hit of a query in reading order."""
    return Finder(query).find(release)


def replaced(release: Release, hits: Iterable[Address], replacement: str, query: Query) -> Release:
    """The release with ``replacement`` in place of each hit that is still one."""
    return put(release, planned(release, hits, replacement, query))
