"""Every address of a release, for tests that have to look at all of it."""

from __future__ import annotations

from msgspec.structs import fields

from app.address import Address
from app.localized import Localized
from app.lookup import owners
from app.model import Bullets, Release

_RICH = {"text", "caption", "headline", "subheadline"}


def localized_addresses(release: Release) -> list[Address]:
    """Every place that holds a text, in every language of the release."""
    codes = [language.code for language in release.languages]
    found = []
    for id_, owner in {0: release, **owners(release)}.items():
        if isinstance(owner, Bullets):
            items = range(len(owner.items))
            found += [Address("items", id_, code, item) for item in items for code in codes]
        for field in fields(owner):
            if isinstance(getattr(owner, field.name), Localized):
                found += [Address(field.name, id_, code) for code in codes]
    return found


def text_addresses(release: Release) -> list[Address]:
    """Those of rich text."""
    return [at for at in localized_addresses(release) if at.part in {*_RICH, "items"}]
