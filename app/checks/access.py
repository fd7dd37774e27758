"""Whether people who do not see the page, or see it badly, get all of a release."""

from __future__ import annotations

from collections.abc import Iterator

from app.address import Address
from app.checks.finding import Check, Finding
from app.checks.texts import is_blank, written
from app.lookup import owners
from app.model import Image, Release
from app.profile import Profile


def alt_missing(release: Release, _: Profile) -> Iterator[Finding]:
    """A picture that somebody who does not see it is told nothing of."""
    for owner in owners(release).values():
        if isinstance(owner, Image):
            for code in written(release):
                if is_blank(owner.alt.get(code, "")):
                    yield Finding("alt_missing", "warning", Address("alt", owner.id, code))


CHECKS: tuple[Check, ...] = (alt_missing,)
