"""The profile as JSON: readable, and nothing in it that the program would say anyway."""

from __future__ import annotations

from types import MappingProxyType

from msgspec.structs import replace

from app.profile.model import Profile
from app.profile.wordings import differences, worded
from app.storage.versions import Format, Migrations, Raw, convert, from_bytes, to_bytes, tree

FORMAT, VERSION = "bayan-profile", 3


def _as_it_was(profile: Raw) -> Raw:
    """Version 2 has people, version 3 a glossary; a profile of an older version is without."""
    return profile


MIGRATIONS: Migrations = MappingProxyType({1: _as_it_was, 2: _as_it_was})
_BESIDE = ("media", "icons")


def to_json(profile: Profile) -> bytes:
    """The profile without its media as UTF-8; equal profiles give equal bytes."""
    raw = tree(profile)
    assert isinstance(raw, dict)
    raw["wordings"] = differences(profile.wordings)
    kept = {field: value for field, value in raw.items() if field not in _BESIDE}
    return to_bytes(_format(), {field: value for field, value in kept.items() if value != {}})


def from_json(
    data: bytes, name: str, *, version: int = VERSION, migrations: Migrations = MIGRATIONS
) -> Profile:
    """The profile in JSON of any version up to ``version``, without its media.

    name: of the file, for faults. NewerFormatError when a later program wrote it; FileError
    when it is no profile, with the path of what is wrong in it.
    """
    return from_bytes(_format(version, migrations), data, name, _profile)


def _profile(raw: Raw) -> Profile:
    if not isinstance(raw, dict):
        raise TypeError("Expected `object` - at `$`")
    for field in _BESIDE:
        if field in raw:
            raise ValueError(f"Object contains unknown field `{field}` - at `$`")
    wordings = worded(raw.get("wordings", {}))
    return replace(convert({**raw, "wordings": {}}, Profile), wordings=wordings)


def _format(version: int = VERSION, migrations: Migrations = MIGRATIONS) -> Format:
    return Format(FORMAT, "profile", version, migrations)
