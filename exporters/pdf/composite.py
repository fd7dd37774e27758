"""Composite glyphs: outlines that draw other glyphs (OpenType specification, chapter glyf)."""

from __future__ import annotations

import struct
from collections.abc import Iterator, Mapping, Sequence

from exporters.pdf.sfnt import around, box_of

_WORDS, _XY, _SCALE, _MORE, _TWO_SCALES, _MATRIX = 0x0001, 0x0002, 0x0008, 0x0020, 0x0040, 0x0080
_INSTRUCTED = 0x0100


def is_composite(glyph: bytes) -> bool:
    """Whether an outline is made of other glyphs."""
    return bool(glyph) and struct.unpack_from(">h", glyph)[0] < 0


def composite(parts: Sequence[tuple[int, int, int]], glyphs: Sequence[bytes]) -> bytes:
    """An outline of glyph ids, each moved by x and y in font units; none may be empty."""
    held = [(*box_of(glyphs[gid]), x, y) for gid, x, y in parts]
    box = around([(a + x, b + y, c + x, d + y) for a, b, c, d, x, y in held])
    last = len(parts) - 1
    return struct.pack(">hhhhh", -1, *box) + b"".join(
        _part(gid, x, y, _MORE if i < last else 0) for i, (gid, x, y) in enumerate(parts)
    )


def with_part(glyph: bytes, gid: int, part: bytes) -> tuple[bytes, int]:
    """A composite glyph with one more part at its origin, and how many parts it has then."""
    held = list(_parts(glyph))
    (at, flags), count = held[-1], len(held) + 1
    more = struct.pack(">H", (flags | _MORE) & ~_INSTRUCTED)
    end = at + _part_size(flags)
    head = struct.pack(">hhhhh", -1, *around([box_of(glyph), box_of(part)]))
    return b"".join((head, glyph[10:at], more, glyph[at + 2 : end], _part(gid, 0, 0, 0))), count


def renumbered(glyph: bytes, place_of: Mapping[int, int]) -> bytes:
    """An outline whose parts have other glyph ids now."""
    if not is_composite(glyph):
        return glyph
    table = bytearray(glyph)
    for at, _ in _parts(glyph):
        struct.pack_into(">H", table, at + 2, place_of[struct.unpack_from(">H", glyph, at + 2)[0]])
    return bytes(table)


def _parts(glyph: bytes) -> Iterator[tuple[int, int]]:
    """Where each part of a composite glyph begins, and its flags."""
    at, flags = 10, _MORE
    while flags & _MORE:
        flags = struct.unpack_from(">H", glyph, at)[0]
        yield at, flags
        at += _part_size(flags)


def _part_size(flags: int) -> int:
    scale = 2 if flags & _SCALE else 4 if flags & _TWO_SCALES else 8 if flags & _MATRIX else 0
    return 4 + (4 if flags & _WORDS else 2) + scale


def _part(gid: int, x: int, y: int, more: int) -> bytes:
    if -128 <= x <= 127 and -128 <= y <= 127:
        return struct.pack(">HHbb", _XY | more, gid, x, y)
    return struct.pack(">HHhh", _WORDS | _XY | more, gid, x, y)
