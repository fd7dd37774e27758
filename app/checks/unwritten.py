"""What a draft need not be told of: that something is still to be written."""

from __future__ import annotations

from app.checks.finding import Finding
from app.model import Release

UNWRITTEN = frozenset(
    {
        "contact_unreachable",
        "date_missing",
        "heading_empty",
        "headline_missing",
        "language_empty",
        "place_missing",
        "row_empty",
        "speaker_missing",
        "text_missing",
    }
)


def is_still_to_come(finding: Finding, release: Release) -> bool:
    """Whether it says no more of a draft than that something is not written yet."""
    return release.state == "draft" and finding.code in UNWRITTEN
