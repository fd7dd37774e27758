"""Whether the people to ask can be reached."""

from __future__ import annotations

from collections.abc import Iterator

from app.address import Address
from app.checks.finding import Check, Finding
from app.model import Release
from app.profile import Profile


def contact_unreachable(release: Release, _: Profile) -> Iterator[Finding]:
    """A contact with neither telephone nor e-mail."""
    for contact in release.contacts:
        if not contact.phone.strip() and not contact.email.strip():
            yield Finding("contact_unreachable", "error", Address("phone", contact.id))


CHECKS: tuple[Check, ...] = (contact_unreachable,)
