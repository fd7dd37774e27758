"""Whether state, embargo and clearance of a release fit together; nobody asks what day it is."""

from __future__ import annotations

from collections.abc import Iterator
from zoneinfo import ZoneInfo

from msgspec.structs import replace

from app.address import Address
from app.checks.finding import Check, Finding
from app.instep.cells import groups
from app.instep.standing import Standing, standings
from app.model import Release
from app.profile import Profile


def zone_unknown(release: Release, _: Profile) -> Iterator[Finding]:
    """An embargo on the clocks of a zone that does not exist."""
    if release.embargo is not None and not _is_zone(release.embargo.zone):
        params = {"zone": release.embargo.zone}
        yield Finding("zone_unknown", "error", Address("embargo"), params)


def embargo_early(release: Release, _: Profile) -> Iterator[Finding]:
    """An embargo that ends before the day of the release."""
    embargo, date = release.embargo, release.date
    if embargo is not None and date is not None and embargo.until.date() < date:
        params = {"until": f"{embargo.until:%Y-%m-%d}", "date": f"{date:%Y-%m-%d}"}
        yield Finding("embargo_early", "warning", Address("embargo"), params)


def embargo_stands(release: Release, _: Profile) -> Iterator[Finding]:
    """A release that is cleared and under embargo: whoever gets it has to keep it."""
    if release.embargo is not None and release.state != "draft":
        params = {"until": f"{release.embargo.until:%Y-%m-%d %H:%M}"}
        yield Finding("embargo_stands", "info", Address("embargo"), params)


def state_draft(release: Release, _: Profile) -> Iterator[Finding]:
    """The release goes out marked as a draft."""
    if release.state == "draft":
        yield Finding("state_draft", "info", Address("state"))


def review_open(release: Release, _: Profile) -> Iterator[Finding]:
    """A release that is cleared, and what reviewers said of it is not yet decided."""
    if release.state == "draft":
        return
    count = len(release.suggestions) + sum(not one.resolved for one in release.threads)
    if count:
        yield Finding("review_open", "error", Address("state"), {"count": f"{count}"})


def pair_stale(release: Release, _: Profile) -> Iterator[Finding]:
    """A release that is cleared, and a text was changed since both were compared."""
    if release.state == "draft" or not release.comparisons:
        return
    compared = {one.at for one in release.comparisons}
    cells = (at for _, held in groups(release) for at in held if at in compared)
    for one in standings(release, cells):
        if one.drifts:
            yield _stale(one, [language.code for language in release.languages])


def correction_unexplained(release: Release, _: Profile) -> Iterator[Finding]:
    """A corrected release that does not tell editors what was corrected."""
    if release.state == "corrected" and not release.notes:
        yield Finding("correction_unexplained", "info", Address("state"))


def _stale(one: Standing, codes: list[str]) -> Finding:
    """At the words that were changed; what has to follow them is the first other language."""
    drift = one.drifts[0]
    at = replace(one.at, language=drift.language)
    changed = next(iter(drift.places()), None)
    if changed is not None and changed.end > changed.start:
        at = replace(at, start=changed.start, end=changed.end)
    others = [code for code in codes if code not in {held.language for held in one.drifts}]
    counterpart = replace(one.at, language=others[0]) if others else None
    return Finding("pair_stale", "warning", at, counterpart=counterpart)


def _is_zone(name: str) -> bool:
    """ZoneInfo takes a name as a path, so a folder or a way out of its own is an OSError."""
    try:
        ZoneInfo(name)
    except (LookupError, ValueError, OSError):
        return False
    return True


CHECKS: tuple[Check, ...] = (
    zone_unknown,
    embargo_early,
    embargo_stands,
    state_draft,
    review_open,
    pair_stale,
    correction_unexplained,
)
