"""A release together with the bytes of its pictures: what a file holds."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from types import MappingProxyType

from msgspec import Struct

from app.errors import FileError
from app.model import SECTIONS, Image, Release

_SIGNATURES = {b"\x89PNG\r\n\x1a\n": "png", b"\xff\xd8\xff": "jpg"}
NO_MEDIA: Mapping[str, bytes] = MappingProxyType({})


class Document(Struct, frozen=True):
    """media: the bytes of each picture by its name, ``<sha256>.<ext>``."""

    release: Release
    media: Mapping[str, bytes] = NO_MEDIA


def media_name(data: bytes) -> str:
    """The name under which a picture is kept; FileError when it is neither PNG nor JPEG."""
    for signature, suffix in _SIGNATURES.items():
        if data.startswith(signature):
            return f"{hashlib.sha256(data).hexdigest()}.{suffix}"
    raise FileError("the picture is neither PNG nor JPEG", remedy="convert it to one of them")


def used_media(release: Release) -> Iterator[str]:
    """The names of the pictures in a release and what is kept of it, each once."""
    held = (release, *(snapshot.release for snapshot in release.snapshots))
    rows = (row for one in held for section in SECTIONS for row in getattr(one, section))
    yield from dict.fromkeys(row.media for row in rows if isinstance(row, Image))
