"""What the checks found in a release, apart by whether somebody let it stand."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec import Struct

from app.checks import Finding, run_checks
from app.checks.dismissing import dismissal_of
from app.model import Dismissal, Release
from app.profile import Profile


class LetStand(Struct, frozen=True):
    """A finding that somebody looked at, and why it may stand."""

    finding: Finding
    dismissal: Dismissal


class Outcome(Struct, frozen=True):
    """Findings in the order in which they were made: open ones, and those that may stand."""

    open: tuple[Finding, ...] = ()
    dismissed: tuple[LetStand, ...] = ()

    @property
    def errors(self) -> tuple[Finding, ...]:
        """Open findings for which a release should not go out."""
        return tuple(one for one in self.open if one.severity == "error")


def outcome(release: Release, findings: Iterable[Finding]) -> Outcome:
    """Findings of a release, parted by its dismissals."""
    held = [(one, dismissal_of(release, one)) for one in findings]
    return Outcome(
        tuple(one for one, dismissal in held if dismissal is None),
        tuple(LetStand(one, dismissal) for one, dismissal in held if dismissal is not None),
    )


def blocking(release: Release, profile: Profile) -> tuple[Finding, ...]:
    """The open errors for which an export should be asked about; none when it may go out."""
    return outcome(release, run_checks(release, profile)).errors
