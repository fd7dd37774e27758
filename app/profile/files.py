"""Where profiles come from: a ``.bayan-profile`` file, a folder with the same in it, or Bayan."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from msgspec.structs import replace

from app.errors import FileError
from app.profile.icons import read_icons
from app.profile.model import Profile, used_files
from app.profile.profile_json import MIGRATIONS, VERSION, from_json, to_json
from app.storage.archive import (
    MAX_FILE,
    MAX_JSON,
    MAX_MEDIA,
    Held,
    Kind,
    pack,
    require_names,
    unpack,
)
from app.storage.atomic import said
from app.storage.files import read_bytes
from app.storage.versions import Migrations
from resources import resource

PROFILE_SUFFIX = ".bayan-profile"
SHIPPED_PROFILES = ("neutral", "agency")
_KIND = Kind("profile", re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,99}\.(?:png|jpe?g|svg|ttf|otf)"))


def neutral_profile() -> Profile:
    """The profile of nobody: shipped wordings, Levantine months, Latin digits, no letterhead."""
    return shipped_profile("neutral")


def shipped_profile(name: str) -> Profile:
    """One of ``SHIPPED_PROFILES``; KeyError when it is none of them."""
    if name not in SHIPPED_PROFILES:
        raise KeyError(name)
    return _made(_in_folder(resource("profiles", name), name), name)


def find_profile(named: str) -> Profile:
    """The shipped profile of that name, else the one in the file or folder of that name."""
    return shipped_profile(named) if named in SHIPPED_PROFILES else load_profile(Path(named))


def load_profile(path: Path) -> Profile:
    """The profile in a file or folder, with the icons it names.

    NewerFormatError when a later program wrote it; FileError when it cannot be read or is no
    profile.
    """
    if path.is_dir():
        return _with_icons(_made(_in_folder(path, str(path)), str(path)), path)
    return _with_icons(decode_profile(read_bytes(path, MAX_FILE), str(path)), path.parent)


def encode_profile(profile: Profile) -> bytes:
    """The file's bytes, the same for equal profiles; media that nothing uses stay out.

    FileError when something that the profile uses is missing.
    """
    media = {}
    for name in used_files(profile):
        if name not in profile.media:
            raise FileError(f"the file {name} is missing", where="the profile")
        media[name] = profile.media[name]
    require_names(_KIND, [_KIND.json, *(f"media/{name}" for name in media)], "the profile")
    return pack(_KIND, Held(to_json(profile), media))


def decode_profile(
    data: bytes, name: str, *, version: int = VERSION, migrations: Migrations = MIGRATIONS
) -> Profile:
    """The profile in a file's bytes; ``name`` is for faults, the rest as in ``from_json``."""
    return _made(unpack(_KIND, data, name), name, version=version, migrations=migrations)


def _made(
    held: Held, name: str, *, version: int = VERSION, migrations: Migrations = MIGRATIONS
) -> Profile:
    profile = from_json(held.json, name, version=version, migrations=migrations)
    return replace(profile, media=held.media)


def _with_icons(profile: Profile, beside: Path) -> Profile:
    return replace(profile, icons=read_icons(profile.icons_folder, beside))


def _in_folder(folder: Path, name: str) -> Held:
    """What a profile's file would hold, out of a folder; hidden files in it are passed over."""
    try:
        files = dict(_files(folder))
        require_names(_KIND, list(files), name)
        json = _bounded(files.pop(_KIND.json), MAX_JSON, name)
        media = {
            entry.removeprefix("media/"): _bounded(file, MAX_MEDIA, name)
            for entry, file in files.items()
        }
    except OSError as fault:
        raise FileError(f"cannot be read: {said(fault)}", where=name) from fault
    return Held(json, media)


def _files(folder: Path) -> Iterator[tuple[str, Path]]:
    json, media = folder / _KIND.json, folder / "media"
    if json.is_file():
        yield _KIND.json, json
    for file in media.iterdir() if media.is_dir() else ():
        if not file.name.startswith("."):
            yield f"media/{file.name}", file


def _bounded(file: Path, limit: int, name: str) -> bytes:
    with file.open("rb") as held:
        data = held.read(limit + 1)
    if len(data) > limit:
        raise FileError(f"{file.name} in it is too large", where=name)
    return data
