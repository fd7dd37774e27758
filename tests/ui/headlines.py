"""The English headline: what is typed into it in a window, and what a release says in it."""

from __future__ import annotations

from app.address import Address
from app.model import Release, plain
from tests.ui.hand import write
from ui.window import Window


def type_headline(window: Window, text: str) -> None:
    """Types at the beginning of it, as a person does."""
    at = Address("headline", language="en")
    window.sheet.go_to(at)
    write(window.sheet.cell(at), text)


def headline(release: Release) -> str:
    """What it says."""
    return plain(release.headline.get("en", ()))
