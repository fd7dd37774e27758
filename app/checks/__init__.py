"""What can be said against a release before it goes out."""

from __future__ import annotations

from app.checks.finding import Check, Finding, Severity
from app.checks.structure import (
    alt_missing,
    contact_unreachable,
    date_missing,
    fact_unknown,
    headline_missing,
    language_empty,
    place_missing,
    row_empty,
    speaker_missing,
    state_draft,
    text_missing,
    zone_unknown,
)
from app.model import Release
from app.profile import Profile

__all__ = ["CHECKS", "Check", "Finding", "Severity", "run_checks"]

CHECKS: tuple[Check, ...] = (
    language_empty,
    headline_missing,
    date_missing,
    place_missing,
    text_missing,
    row_empty,
    speaker_missing,
    alt_missing,
    contact_unreachable,
    fact_unknown,
    zone_unknown,
    state_draft,
)


def run_checks(
    release: Release, profile: Profile, checks: tuple[Check, ...] = CHECKS
) -> tuple[Finding, ...]:
    """What every check finds, errors first and otherwise in the order of ``checks``."""
    found = [finding for check in checks for finding in check(release, profile)]
    order: tuple[Severity, ...] = ("error", "warning", "info")
    return tuple(sorted(found, key=lambda finding: order.index(finding.severity)))
