"""What is kept as JSON with a version: one way only to write it, every fault with its path."""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable, Mapping
from functools import cache
from typing import Any, TypeAlias, TypeVar, get_args, get_origin

import msgspec
from msgspec import NODEFAULT, Struct
from msgspec.structs import FieldInfo

from app.errors import FileError, NewerFormatError
from app.localized import Localized

Raw: TypeAlias = dict[str, Any]
Migrations: TypeAlias = Mapping[int, Callable[[Raw], Raw]]
"""Version → what makes the raw JSON of that version into one of the next."""
T = TypeVar("T")
_LONE_SURROGATE = "[\ud800-\udfff]"


class Format(Struct, frozen=True):
    """name: of the format, in the file. what: the key of what is kept, "release"."""

    name: str
    what: str
    version: int
    migrations: Migrations


def to_bytes(kept: Format, tree: object) -> bytes:
    """Indented UTF-8 with format and version on top."""
    top = {"format": kept.name, "version": kept.version, kept.what: tree}
    return msgspec.json.format(msgspec.json.encode(top), indent=2) + b"\n"


def tree(value: object) -> object:
    """A value as plain JSON; equal values give equal trees.

    Fields in the order of the model, languages by code, no field that has its default value.
    Half a surrogate pair, which no file can hold, becomes U+FFFD.
    """
    match value:
        case str():
            return re.sub(_LONE_SURROGATE, "\ufffd", value)
        case Struct():
            return _fields(value)
        case Localized() | dict():
            return {code: tree(value[code]) for code in sorted(value)}
        case tuple():
            return [tree(item) for item in value]
        case datetime.date():
            return value.isoformat()
        case _:
            return value


def from_bytes(kept: Format, data: bytes, name: str, make: Callable[[Raw], T]) -> T:
    """What ``make`` reads from the raw JSON of any version up to that of the format.

    name: of the file, for faults. NewerFormatError when a later program wrote it; FileError
    when it is nothing of that format, with the path of what is wrong in it.
    """
    file = f"{kept.what}.json"
    try:
        raw = msgspec.json.decode(data)
    except (ValueError, RecursionError) as fault:
        raise FileError(f"{file} cannot be read ({fault})", where=name) from fault
    found = _version(kept, raw, name)
    try:
        held = raw[kept.what]
        for step in range(found, kept.version):
            held = kept.migrations[step](held)
        return make(held)
    except (ValueError, LookupError, TypeError, AttributeError, RecursionError) as fault:
        said = _with_path(fault, kept.what)
        raise FileError(f"{file} is no {kept.what}: {said}", where=name) from fault


def convert(raw: object, kind: type[T]) -> T:
    """A value of that type from raw JSON; ValueError with the path of what is wrong."""
    return msgspec.convert(raw, kind, dec_hook=_localized)


def _version(kept: Format, raw: object, name: str) -> int:
    if not isinstance(raw, dict) or raw.get("format") != kept.name:
        raise FileError(f"this is not a Bayan {kept.what}", where=name)
    version = raw.get("version")
    if type(version) is not int or version < 1:
        raise FileError("its format version is not a number from 1", where=name)
    if version > kept.version:
        raise NewerFormatError(
            "a newer version of Bayan wrote this file "
            f"(format {version}, this one knows {kept.version})",
            where=name,
            remedy="update Bayan to open it",
        )
    return version


def _fields(value: Struct) -> Raw:
    tag = value.__struct_config__.tag
    held_tree: Raw = {} if tag is None else {"type": tag}
    for field in _fields_of(type(value)):
        held = getattr(value, field.name)
        if field.default is NODEFAULT or held != field.default:
            held_tree[field.encode_name] = tree(held)
    return held_tree


@cache
def _fields_of(kind: type[Struct]) -> tuple[FieldInfo, ...]:
    """What msgspec finds out anew from the annotations each time, at the cost of all the rest."""
    return msgspec.structs.fields(kind)


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


def _with_path(fault: Exception, what: str) -> str:
    """msgspec names the path inside a language first and the way to it after; this joins them."""
    if isinstance(fault, KeyError):
        return f"{fault} is missing"
    said, *paths = str(fault).split(" - at `$")
    place = "".join(path.rstrip("`") for path in reversed(paths))
    return f"{said} at $.{what}{place}"
