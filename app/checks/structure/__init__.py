"""What a release must have, and have once: its parts, its headings, its contacts."""

from app.checks.finding import Check
from app.checks.structure import contacts, parts

CHECKS: tuple[Check, ...] = (*parts.CHECKS, *contacts.CHECKS)
