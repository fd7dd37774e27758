"""Whether every heading has something under it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from app.address import Address
from app.checks.finding import Check, Finding
from app.checks.texts import is_empty
from app.model import SECTIONS, Bullets, Heading, Image, Release, Row
from app.profile import Profile


def heading_empty(release: Release, _: Profile) -> Iterator[Finding]:
    """A heading before another one that does not stand below it, or before the end."""
    for section in SECTIONS:
        rows: Sequence[Row] = getattr(release, section)
        for place, row in enumerate(rows, 1):
            if isinstance(row, Heading) and not _is_blank(row):
                following = next((one for one in rows[place:] if not _is_blank(one)), None)
                if not _is_under(following, row):
                    yield Finding("heading_empty", "error", Address("text", row.id))


def _is_under(following: Row | None, heading: Heading) -> bool:
    if isinstance(following, Heading):
        return following.level > heading.level
    return following is not None


def _is_blank(row: Row) -> bool:
    """Whether nothing of a row would be seen, which is said of it already."""
    if isinstance(row, Image):
        return False
    return all(map(is_empty, row.items if isinstance(row, Bullets) else (row.text,)))


CHECKS: tuple[Check, ...] = (heading_empty,)
