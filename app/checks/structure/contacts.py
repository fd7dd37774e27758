"""Whether the people to ask can be reached, by what stands in the fields for it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from app.address import Address
from app.checks.finding import Check, Finding
from app.model import Contact, Release
from app.profile import Profile
from app.text.phones import international

_EMAIL = re.compile(r"[^\s@<>(),;:]{1,64}@[^\s@<>(),;:.]{1,63}(?:\.[^\s@<>(),;:.]{1,63})+")
_NUMBER = re.compile(r"[+\d\s().-]{6,}")


def contact_unreachable(release: Release, _: Profile) -> Iterator[Finding]:
    """A contact with neither telephone nor e-mail."""
    for contact in release.contacts:
        if not contact.phone.strip() and not contact.email.strip():
            yield Finding("contact_unreachable", "error", Address("phone", contact.id))


def contact_value_wrong(release: Release, profile: Profile) -> Iterator[Finding]:
    """An address in the field of telephones, a number in that of mail, or neither of them."""
    for contact in release.contacts:
        yield from _phone(contact, profile)
        yield from _email(contact)


def _phone(contact: Contact, profile: Profile) -> Iterator[Finding]:
    phone, at = contact.phone.strip(), Address("phone", contact.id)
    if "@" in phone:
        yield Finding("contact_value_wrong", "error", at, {"value": phone})
    elif phone and not international(phone, profile.region or None):
        yield Finding("phone_doubtful", "warning", at, {"phone": phone})


def _email(contact: Contact) -> Iterator[Finding]:
    email, at = contact.email.strip(), Address("email", contact.id)
    if _NUMBER.fullmatch(email):
        yield Finding("contact_value_wrong", "error", at, {"value": email})
    elif email and not _EMAIL.fullmatch(email):
        yield Finding("email_malformed", "error", at, {"email": email})


CHECKS: tuple[Check, ...] = (contact_unreachable, contact_value_wrong)
