"""Whether the state of a release and its embargo say what is meant; nobody asks what day it is."""

from __future__ import annotations

from collections.abc import Iterator
from zoneinfo import ZoneInfo

from app.address import Address
from app.checks.finding import Check, Finding
from app.model import Release
from app.profile import Profile


def zone_unknown(release: Release, _: Profile) -> Iterator[Finding]:
    """An embargo on the clocks of a zone that does not exist."""
    if release.embargo is not None and not _is_zone(release.embargo.zone):
        params = {"zone": release.embargo.zone}
        yield Finding("zone_unknown", "error", Address("embargo"), params)


def state_draft(release: Release, _: Profile) -> Iterator[Finding]:
    """The release goes out marked as a draft."""
    if release.state == "draft":
        yield Finding("state_draft", "info", Address("state"))


def _is_zone(name: str) -> bool:
    """ZoneInfo takes a name as a path, so a folder or a way out of its own is an OSError."""
    try:
        ZoneInfo(name)
    except (LookupError, ValueError, OSError):
        return False
    return True


CHECKS: tuple[Check, ...] = (zone_unknown, state_draft)
