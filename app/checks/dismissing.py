"""Findings that somebody looked at and let stand, with the reason why."""

from __future__ import annotations

from datetime import datetime

from msgspec.structs import replace

from app.address import Address
from app.checks.finding import Finding
from app.lookup import cell_text
from app.model import Dismissal, Release


def found_words(release: Release, finding: Finding) -> str:
    """The words that a finding is at; empty when it is at no text."""
    return words_at(release, finding.address)


def words_at(release: Release, at: Address) -> str:
    """The words at an address; empty when there is no text."""
    text = cell_text(release, at.whole()) or ""
    return text[at.start : at.end] if at.end != -1 else text


def dismissal_of(release: Release, finding: Finding) -> Dismissal | None:
    """The dismissal under which a finding may stand, for as long as its words are the same."""
    cell, words = finding.address.whole(), None
    for one in release.dismissals:
        if one.code == finding.code and one.at == cell:
            words = found_words(release, finding) if words is None else words
            if one.words == words:
                return one
    return None


def dismiss(
    release: Release, finding: Finding, reason: str, by: str = "", when: datetime | None = None
) -> Release:
    """The release in which that finding may stand; an earlier reason for it gives way."""
    at, words = finding.address.whole(), found_words(release, finding)
    kept = tuple(one for one in release.dismissals if one != dismissal_of(release, finding))
    new = Dismissal(finding.code, at, words, reason, by, when)
    return replace(release, dismissals=(*kept, new))


def bring_back(release: Release, dismissal: Dismissal) -> Release:
    """The release in which what was let stand is found again."""
    kept = tuple(one for one in release.dismissals if one != dismissal)
    return replace(release, dismissals=kept)
