"""The .bayan file: a zip that holds release.json and the pictures; hostile until checked."""

from __future__ import annotations

import re
import zlib
from collections.abc import Mapping
from io import BytesIO
from zipfile import ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from app.errors import FileError
from app.storage.coherence import require_coherent
from app.storage.document import Document, used_media
from app.storage.release_json import MIGRATIONS, VERSION, Migrations, from_json, to_json

RELEASE = "release.json"
MAX_ENTRIES = 1000
MAX_RELEASE = 32 << 20
MAX_MEDIA = 64 << 20
MAX_FILE = 512 << 20
MAX_RATIO = 1000
_MEDIA = re.compile(r"media/([0-9a-f]{64}\.(?:png|jpe?g))")
_UNREADABLE = (BadZipFile, zlib.error, ValueError, EOFError, OSError, RuntimeError, LookupError)


def encode(document: Document) -> bytes:
    """The file's bytes, the same for equal documents; pictures that no row shows stay out.

    Nothing is compressed, so that the text can be found by any tool and does not depend on a
    version of zlib. FileError when the document could not be read back.
    """
    require_coherent(document, "the release")
    buffer = BytesIO()
    with ZipFile(buffer, "w", ZIP_STORED) as archive:
        archive.writestr(_entry(RELEASE), to_json(document.release))
        for name in sorted(used_media(document.release)):
            archive.writestr(_entry(f"media/{name}"), document.media[name])
    return buffer.getvalue()


def decode(
    data: bytes, name: str, *, version: int = VERSION, migrations: Migrations = MIGRATIONS
) -> Document:
    """The document in a file's bytes; ``name`` is for faults, the rest as in ``from_json``."""
    try:
        with ZipFile(BytesIO(data)) as archive:
            json, media = _release(archive, name), _media(archive, name)
    except _UNREADABLE as fault:
        raise FileError("the file is broken or is not a Bayan release", where=name) from fault
    release = from_json(json, name, version=version, migrations=migrations)
    document = Document(release, media)
    require_coherent(document, name)
    return document


def _entry(name: str) -> ZipInfo:
    """An entry that says nothing of the day, the system or the person it was written by."""
    entry = ZipInfo(name, date_time=(1980, 1, 1, 0, 0, 0))
    entry.create_system, entry.external_attr = 3, 0o644 << 16
    return entry


def _release(archive: ZipFile, name: str) -> bytes:
    entries = archive.infolist()
    names = [entry.filename for entry in entries]
    if RELEASE not in names:
        raise FileError("this is not a Bayan release", where=name)
    if len(names) > MAX_ENTRIES or len(set(names)) < len(names):
        raise FileError("its list of contents is not one of a release", where=name)
    if sum(entry.file_size for entry in entries) > MAX_FILE:
        raise FileError("what it holds is too large", where=name)
    return _bounded(archive, archive.getinfo(RELEASE), MAX_RELEASE, name)


def _media(archive: ZipFile, name: str) -> Mapping[str, bytes]:
    media = {}
    for entry in archive.infolist():
        if entry.filename in {RELEASE, "media/"}:
            continue
        match = _MEDIA.fullmatch(entry.filename)
        if match is None:
            raise FileError(
                f"it holds {entry.filename!a}, which is no part of a release", where=name
            )
        media[match[1]] = _bounded(archive, entry, MAX_MEDIA, name)
    return media


def _bounded(archive: ZipFile, entry: ZipInfo, limit: int, name: str) -> bytes:
    """The bytes of an entry; its stated size bounds what zipfile gives."""
    if entry.file_size > limit or entry.file_size > MAX_RATIO * max(entry.compress_size, 1):
        raise FileError(f"{entry.filename} in it is too large", where=name)
    return archive.read(entry)
