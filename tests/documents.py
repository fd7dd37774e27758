"""Documents with pictures that their names fit, for tests of files."""

from __future__ import annotations

from msgspec.structs import replace

from app.model import SECTIONS, Image, Release
from app.storage import Document, media_name, used_media
from tests.strategies import image_bytes


def document_of(release: Release) -> Document:
    """A drawn release with its pictures, under the names that a file gives them."""
    named = _named(release, media_name(image_bytes()))
    return Document(named, {name: image_bytes() for name in used_media(named)})


def _named(release: Release, name: str) -> Release:
    for section in SECTIONS:
        rows = getattr(release, section)
        held = (replace(row, media=name) if isinstance(row, Image) else row for row in rows)
        release = replace(release, **{section: tuple(held)})
    earlier = (replace(one, release=_named(one.release, name)) for one in release.snapshots)
    return replace(release, snapshots=tuple(earlier))
