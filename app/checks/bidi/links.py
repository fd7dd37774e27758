"""Keeps a mend from taking away a link that lies on nothing but what it removes."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec.structs import replace

from app.address import Address
from app.checks.finding import Finding
from app.checks.pair import Pair, PairCheck
from app.profile import Profile


def sparing_links(check: PairCheck) -> PairCheck:
    """The check, with no mend where one would remove all the words of a link."""

    def spared(pair: Pair, profile: Profile) -> Iterator[Finding]:
        for one in check(pair, profile):
            takes_link = any(not fix.new and _has_link(pair, fix.at) for fix in one.fix)
            yield replace(one, fix=()) if takes_link else one

    return spared


def _has_link(pair: Pair, at: Address) -> bool:
    """Whether a whole link lies in the place."""
    start = 0
    for span in pair.texts.get(at.language, ()):
        end = start + len(span.text)
        if span.href and at.start <= start and end <= at.end:
            return True
        start = end
    return False
