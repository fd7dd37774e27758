"""What a release must have: every part there, and there in every language."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec.structs import replace

from app.address import Address
from app.checks.finding import Check, Finding, Severity
from app.checks.texts import expected, is_blank, is_empty, missing_codes, written
from app.facts import entities, goals
from app.lookup import owners
from app.model import Bullets, Heading, Paragraph, Quotation, Release
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


CHECKS: tuple[Check, ...] = (
    language_empty,
    headline_missing,
    date_missing,
    place_missing,
    text_missing,
    row_empty,
    speaker_missing,
    fact_unknown,
)
