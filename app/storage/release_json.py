"""The release as JSON: readable, one way only to write a release, every fault with its path."""

from __future__ import annotations

from types import MappingProxyType

from app.model import Release
from app.storage.versions import Format, Migrations, Raw, convert, from_bytes, to_bytes, tree

FORMAT, VERSION = "bayan", 3


def _as_it_was(release: Raw) -> Raw:
    """Each version so far only has more in it: clearance (2); what is compared and kept (3).

    A step that changes something has to change it in each of ``snapshots`` too.
    """
    return release


MIGRATIONS: Migrations = MappingProxyType({1: _as_it_was, 2: _as_it_was})


def to_json(release: Release) -> bytes:
    """The release as UTF-8; equal releases give equal bytes."""
    return to_bytes(_format(), tree(release))


def from_json(
    data: bytes, name: str, *, version: int = VERSION, migrations: Migrations = MIGRATIONS
) -> Release:
    """The release in JSON of any version up to ``version``, led there by ``migrations``.

    name: of the file, for faults. NewerFormatError when a later program wrote it; FileError
    when it is no release, with the path of what is wrong in it.
    """
    kept = _format(version, migrations)
    return from_bytes(kept, data, name, lambda raw: convert(raw, Release))


def _format(version: int = VERSION, migrations: Migrations = MIGRATIONS) -> Format:
    return Format(FORMAT, "release", version, migrations)
