"""A zip with one JSON and a folder of media, as releases and profiles are kept; hostile until
checked.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Mapping
from io import BytesIO
from typing import BinaryIO
from zipfile import ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from msgspec import Struct

from app.errors import FileError

MAX_ENTRIES = 1000
MAX_JSON = 32 << 20
MAX_MEDIA = 64 << 20
MAX_FILE = 512 << 20
MAX_RATIO = 1000
UNREADABLE = (BadZipFile, zlib.error, ValueError, EOFError, OSError, RuntimeError, LookupError)


class Kind(Struct, frozen=True):
    """What a zip holds. what: "release". media: the names that may stand under ``media/``."""

    what: str
    media: re.Pattern[str]

    @property
    def json(self) -> str:
        """The name of its JSON."""
        return f"{self.what}.json"


class Held(Struct, frozen=True):
    """What was in a zip: the bytes of its JSON, and of its media by name."""

    json: bytes
    media: Mapping[str, bytes]


def pack(kind: Kind, held: Held) -> bytes:
    """The zip's bytes, the same for the same content.

    Nothing is compressed, so that the text can be found by any tool and does not depend on a
    version of zlib.
    """
    buffer = BytesIO()
    with ZipFile(buffer, "w", ZIP_STORED) as archive:
        archive.writestr(_entry(kind.json), held.json)
        for name in sorted(held.media):
            archive.writestr(_entry(f"media/{name}"), held.media[name])
    return buffer.getvalue()


def unpack(kind: Kind, data: bytes, name: str) -> Held:
    """What a zip holds; ``name`` is for faults. FileError when it is none of that kind."""
    try:
        with ZipFile(BytesIO(data)) as archive:
            return Held(_json(kind, archive, name), _media(kind, archive, name))
    except UNREADABLE as fault:
        raise FileError(f"the file is broken or is not a Bayan {kind.what}", where=name) from fault


def unpack_json(kind: Kind, file: BinaryIO, name: str) -> bytes:
    """The JSON of a zip; its media are not read. The rest as in ``unpack``."""
    try:
        with ZipFile(file) as archive:
            return _json(kind, archive, name)
    except UNREADABLE as fault:
        raise FileError(f"the file is broken or is not a Bayan {kind.what}", where=name) from fault


def require_names(kind: Kind, names: list[str], name: str) -> None:
    """FileError when these are not the names of what such a zip or folder holds."""
    if kind.json not in names:
        raise FileError(f"this is not a Bayan {kind.what}", where=name)
    if len(names) > MAX_ENTRIES or len(set(names)) < len(names):
        raise FileError(f"its list of contents is not one of a {kind.what}", where=name)
    for entry in names:
        media = entry.removeprefix("media/")
        if entry not in {kind.json, "media/"} and (
            media == entry or kind.media.fullmatch(media) is None
        ):
            raise FileError(f"it holds {entry!a}, which is no part of a {kind.what}", where=name)


def _entry(name: str) -> ZipInfo:
    """An entry that says nothing of the day, the system or the person it was written by."""
    entry = ZipInfo(name, date_time=(1980, 1, 1, 0, 0, 0))
    entry.create_system, entry.external_attr = 3, 0o644 << 16
    return entry


def _json(kind: Kind, archive: ZipFile, name: str) -> bytes:
    entries = archive.infolist()
    require_names(kind, [entry.filename for entry in entries], name)
    if sum(entry.file_size for entry in entries) > MAX_FILE:
        raise FileError("what it holds is too large", where=name)
    return bounded(archive, archive.getinfo(kind.json), MAX_JSON, name)


def _media(kind: Kind, archive: ZipFile, name: str) -> Mapping[str, bytes]:
    return {
        entry.filename.removeprefix("media/"): bounded(archive, entry, MAX_MEDIA, name)
        for entry in archive.infolist()
        if entry.filename not in {kind.json, "media/"}
    }


def bounded(archive: ZipFile, entry: ZipInfo, limit: int, name: str) -> bytes:
    """The bytes of an entry, whose stated size bounds what zipfile gives.

    FileError over ``limit``.
    """
    if entry.file_size > limit or entry.file_size > MAX_RATIO * max(entry.compress_size, 1):
        raise FileError(f"{entry.filename} in it is too large", where=name)
    return archive.read(entry)
