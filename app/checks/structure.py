"""Checks of what a release must have: every part there, and there in every language."""

from __future__ import annotations

from collections.abc import Iterator
from zoneinfo import ZoneInfo

from msgspec.structs import replace

from app.address import Address
from app.checks.finding import Finding, Severity
from app.checks.texts import expected, is_blank, is_empty, missing_codes, written
from app.facts import entities, goals
from app.lookup import owners
from app.model import Bullets, Heading, Image, Paragraph, Quotation, Release
from app.profile import Profile


def language_empty(release: Release, _: Profile) -> Iterator[Finding]:
    """A language in which nothing is written."""
    codes = written(release)
    for language in release.languages:
        if language.code not in codes:
            yield Finding("language_empty", "error", Address("headline", language=language.code))


def headline_missing(release: Release, _: Profile) -> Iterator[Finding]:
    """A language with text and no headline."""
    for code in written(release):
        if is_blank(release.headline.get(code, "")):
            yield Finding("headline_missing", "error", Address("headline", language=code))


def date_missing(release: Release, _: Profile) -> Iterator[Finding]:
    """No date."""
    if release.date is None:
        yield Finding("date_missing", "error", Address("date"))


def place_missing(release: Release, _: Profile) -> Iterator[Finding]:
    """A place that some languages have and others lack."""
    for code in missing_codes(release.place, written(release)):
        yield Finding("place_missing", "error", Address("place", language=code))


def text_missing(release: Release, _: Profile) -> Iterator[Finding]:
    """A text that some languages have and others lack."""
    codes = written(release)
    for held, at, severity in expected(release):
        for code in missing_codes(held, codes):
            yield Finding("text_missing", severity, replace(at, language=code))


def row_empty(release: Release, _: Profile) -> Iterator[Finding]:
    """A row in which no language has a character, or a list item like that."""
    for owner in owners(release).values():
        if isinstance(owner, Bullets):
            if not owner.items:
                yield Finding("row_empty", "warning", Address("id", owner.id))
            for item, text in enumerate(owner.items):
                if is_empty(text):
                    yield Finding("row_empty", "warning", Address("items", owner.id, item=item))
        elif isinstance(owner, Paragraph | Heading | Quotation) and is_empty(owner.text):
            yield Finding("row_empty", "warning", Address("text", owner.id))


def speaker_missing(release: Release, _: Profile) -> Iterator[Finding]:
    """A quotation that names nobody in any language."""
    for owner in owners(release).values():
        if isinstance(owner, Quotation) and is_empty(owner.speaker) and not is_empty(owner.text):
            severity: Severity = "error" if owner.attribution == "after" else "warning"
            yield Finding("speaker_missing", severity, Address("speaker", owner.id))


def alt_missing(release: Release, _: Profile) -> Iterator[Finding]:
    """A picture that somebody who does not see it is told nothing of."""
    for owner in owners(release).values():
        if isinstance(owner, Image):
            for code in written(release):
                if is_blank(owner.alt.get(code, "")):
                    yield Finding("alt_missing", "warning", Address("alt", owner.id, code))


def contact_unreachable(release: Release, _: Profile) -> Iterator[Finding]:
    """A contact with neither telephone nor e-mail."""
    for contact in release.contacts:
        if not contact.phone.strip() and not contact.email.strip():
            yield Finding("contact_unreachable", "error", Address("phone", contact.id))


def fact_unknown(release: Release, _: Profile) -> Iterator[Finding]:
    """A goal that does not exist, or an entity that has no name in the lists."""
    for item, goal in enumerate(release.goals):
        if goal not in goals():
            at = Address("goals", item=item)
            yield Finding("goal_unknown", "error", at, {"goal": str(goal)})
    for item, entity in enumerate(release.entities):
        if entity not in entities():
            at = Address("entities", item=item)
            yield Finding("entity_unknown", "warning", at, {"entity": entity})


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
