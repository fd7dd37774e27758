"""The .bayan file: a zip that holds release.json and the pictures; hostile until checked."""

from __future__ import annotations

import re
from typing import BinaryIO

from app.model import Release
from app.storage.archive import Held, Kind, pack, unpack, unpack_json
from app.storage.coherence import require_coherent, require_sound
from app.storage.document import Document, used_media
from app.storage.release_json import MIGRATIONS, VERSION, from_json, to_json
from app.storage.versions import Migrations

_RELEASE = Kind("release", re.compile(r"[0-9a-f]{64}\.(?:png|jpe?g)"))


def encode(document: Document) -> bytes:
    """The file's bytes, the same for equal documents; pictures that no row shows stay out.

    FileError when the document could not be read back.
    """
    require_coherent(document, "the release")
    shown = {name: document.media[name] for name in used_media(document.release)}
    return pack(_RELEASE, Held(to_json(document.release), shown))


def decode(
    data: bytes, name: str, *, version: int = VERSION, migrations: Migrations = MIGRATIONS
) -> Document:
    """The document in a file's bytes; ``name`` is for faults, the rest as in ``from_json``."""
    held = unpack(_RELEASE, data, name)
    release = from_json(held.json, name, version=version, migrations=migrations)
    document = Document(release, held.media)
    require_coherent(document, name)
    return document


def decode_release(file: BinaryIO, name: str) -> Release:
    """The release in a file without its pictures, which are not read; the rest as in ``decode``."""
    release = from_json(unpack_json(_RELEASE, file, name), name)
    require_sound(release, name)
    return release
