"""Font files for tests: shipped ones, changed in one table."""

from __future__ import annotations

import struct

from resources import resource


def font(family: str, name: str) -> bytes:
    return resource("fonts", family, name).read_bytes()


AMIRI = font("amiri", "Amiri-Regular.ttf")
LATIN = font("ibm-plex-sans", "IBMPlexSans-Regular.ttf")


def with_rights(data: bytes, rights: int) -> bytes:
    """The font with that fsType in its OS/2 table."""
    at = _record(data, b"OS/2")
    offset = struct.unpack_from(">L", data, at + 8)[0]
    return data[: offset + 8] + struct.pack(">H", rights) + data[offset + 10 :]


def without_outlines(data: bytes) -> bytes:
    """The font with its table of outlines called by another name."""
    at = _record(data, b"glyf")
    return data[:at] + b"CFF " + data[at + 4 :]


def _record(data: bytes, tag: bytes) -> int:
    count = struct.unpack_from(">H", data, 4)[0]
    return next(at for at in range(12, 12 + 16 * count, 16) if data[at : at + 4] == tag)
