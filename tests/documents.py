"""Documents with pictures that their names fit, for tests of files."""

from __future__ import annotations

from msgspec.structs import replace

from app.model import SECTIONS, Image, Release
from app.storage import Document, media_name
from tests.strategies import image_bytes


def document_of(release: Release) -> Document:
    """A drawn release with its pictures, under the names that a file gives them."""
    name = media_name(image_bytes())
    for section in SECTIONS:
        rows = getattr(release, section)
        named = (replace(row, media=name) if isinstance(row, Image) else row for row in rows)
        release = replace(release, **{section: tuple(named)})
    shown = any(isinstance(row, Image) for section in SECTIONS for row in getattr(release, section))
    return Document(release, {name: image_bytes()} if shown else {})
