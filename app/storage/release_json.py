"""The release as JSON: readable, one way only to write a release, every fault with its path."""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any, TypeAlias, get_args, get_origin

import msgspec
from msgspec import NODEFAULT, Struct

from app.errors import FileError, NewerFormatError
from app.localized import Localized
from app.model import Release

FORMAT, VERSION = "bayan", 1
Raw: TypeAlias = dict[str, Any]
Migrations: TypeAlias = Mapping[int, Callable[[Raw], Raw]]
MIGRATIONS: Migrations = MappingProxyType({})
"""Version → what makes the release of that version, as raw JSON, into one of the next."""
_LONE_SURROGATE = re.compile("[\ud800-\udfff]")


def to_json(release: Release) -> bytes:
    """The release as indented UTF-8 with its format and version on top.

    Equal releases give equal bytes: fields in the order of the model, languages by code, no
    field that has its default value. Half a surrogate pair, which no file can hold, is written
    as U+FFFD.
    """
    tree = {"format": FORMAT, "version": VERSION, "release": _tree(release)}
    return msgspec.json.format(msgspec.json.encode(tree), indent=2) + b"\n"


def from_json(
    data: bytes, name: str, *, version: int = VERSION, migrations: Migrations = MIGRATIONS
) -> Release:
    """The release in JSON of any version up to ``version``, led there by ``migrations``.

    name: of the file, for faults. NewerFormatError when a later program wrote it; FileError
    when it is no release, with the path of what is wrong in it.
    """
    try:
        raw = msgspec.json.decode(data)
    except (ValueError, RecursionError) as fault:
        raise FileError(f"release.json cannot be read ({fault})", where=name) from fault
    found = _version(raw, name)
    if found > version:
        raise NewerFormatError(
            f"a newer version of Bayan wrote this file (format {found}, this one knows {version})",
            where=name,
            remedy="update Bayan to open it",
        )
    try:
        release = raw["release"]
        for step in range(found, version):
            release = migrations[step](release)
        return msgspec.convert(release, Release, dec_hook=_localized)
    except (ValueError, LookupError, TypeError, AttributeError, RecursionError) as fault:
        raise FileError(f"release.json is no release: {_with_path(fault)}", where=name) from fault


def _version(raw: object, name: str) -> int:
    if not isinstance(raw, dict) or raw.get("format") != FORMAT:
        raise FileError("this is not a Bayan release", where=name)
    version = raw.get("version")
    if type(version) is not int or version < 1:
        raise FileError("its format version is not a number from 1", where=name)
    return version


def _tree(value: object) -> object:
    match value:
        case str():
            return _LONE_SURROGATE.sub("\ufffd", value)
        case Struct():
            return _fields(value)
        case Localized():
            return {code: _tree(value[code]) for code in sorted(value)}
        case tuple():
            return [_tree(item) for item in value]
        case datetime.date():
            return value.isoformat()
        case _:
            return value


def _fields(value: Struct) -> dict[str, object]:
    tag = value.__struct_config__.tag
    tree: dict[str, object] = {} if tag is None else {"type": tag}
    for field in msgspec.structs.fields(value):
        held = getattr(value, field.name)
        if field.default is NODEFAULT or held != field.default:
            tree[field.encode_name] = _tree(held)
    return tree


def _localized(kind: type, raw: object) -> object:
    if get_origin(kind) is not Localized:
        raise NotImplementedError(f"no rule reads {kind}")
    if not isinstance(raw, dict):
        raise TypeError(f"Expected `object`, got `{type(raw).__name__}`")
    (inner,) = get_args(kind)
    return Localized({code: _value(code, held, inner) for code, held in raw.items()})


def _value(code: str, raw: object, kind: type) -> object:
    try:
        return msgspec.convert(raw, kind, dec_hook=_localized)
    except msgspec.ValidationError as fault:
        what, _, path = str(fault).partition(" - at `$")
        raise ValueError(f"{what} - at `$.{code}{path or '`'}") from fault


def _with_path(fault: Exception) -> str:
    """msgspec names the path inside a language first and the way to it after; this joins them."""
    if isinstance(fault, KeyError):
        return f"{fault} is missing"
    what, *paths = str(fault).split(" - at `$")
    place = "".join(path.rstrip("`") for path in reversed(paths))
    return f"{what} at $.release{place}"
