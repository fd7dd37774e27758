"""Subsets a TrueType face and adds composite glyphs to it, so that one code draws several glyphs.

Written to the OpenType specification, chapters glyf, loca, hmtx, maxp and the table directory.
"""

from __future__ import annotations

import struct
from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise
from typing import TypeAlias

import uharfbuzz as hb
from msgspec import Struct

STRUT = -1
"""Stands for a glyph id: two points without ink that give a glyph the height of a line."""

Shape: TypeAlias = tuple[tuple[int, int, int], ...]
"""Glyph id, x and y in font units of every part that a code draws; empty draws nothing."""

_DROPPED = (
    "GSUB", "GPOS", "GDEF", "BASE", "OS/2", "cmap", "name", "post", "gasp", "STAT", "meta",
    "cvt ", "fpgm", "prep", "DSIG",
)  # fmt: skip
_WORDS, _XY, _MORE = 0x0001, 0x0002, 0x0020
_STRUT_TOP, _STRUT_BOTTOM = 0.6, -0.25


class Subset(Struct, frozen=True):
    """A font file, and the glyph id in it of each shape and advance that was asked for."""

    data: bytes
    glyph_of: Mapping[tuple[Shape, int], int]
    bounds: tuple[int, int, int, int]


class _Outlines:
    """The glyphs of a face being built, with the sums that ``maxp`` wants."""

    def __init__(self, face: hb.Face) -> None:
        tables = {tag: bytes(face.reference_table(tag).data) for tag in face.table_tags}
        self.tables = tables
        self.glyphs = _split(tables)
        long_count = struct.unpack_from(">H", tables["hhea"], 34)[0]
        self.metrics = _metrics(tables["hmtx"], long_count, len(self.glyphs))
        self.most_parts = struct.unpack_from(">H", tables["maxp"], 28)[0]

    def add(self, data: bytes, advance: int) -> int:
        self.glyphs.append(data)
        left = struct.unpack_from(">h", data, 2)[0] if data else 0
        self.metrics.append((max(0, min(advance, 0xFFFF)), left))
        return len(self.glyphs) - 1

    def compose(self, parts: Sequence[tuple[int, int, int]], advance: int) -> int:
        parts = [part for part in parts if self.glyphs[part[0]]]
        if not parts:
            return self.add(b"", advance)
        self.most_parts = max(self.most_parts, len(parts))
        return self.add(_composite(parts, self.glyphs), advance)


def subset(face: hb.Face, wanted: Iterable[tuple[Shape, int]]) -> Subset:
    """The face cut down to what the shapes draw; each comes with its advance in font units.

    A shape of one glyph at its origin is that glyph; any other becomes a composite glyph.
    """
    shapes = list(dict.fromkeys(wanted))
    used = {part[0] for shape, _ in shapes for part in shape}
    plan = hb.SubsetPlan(face, _subset_input(used - {STRUT}))
    new_gid = dict(plan.old_to_new_glyph_mapping)
    built = _Outlines(plan.execute())
    if STRUT in used:
        new_gid[STRUT] = built.add(_strut(face.upem), 0)
    glyph_of = {}
    for shape, advance in shapes:
        parts = [(new_gid[gid], x, y) for gid, x, y in shape]
        if len(parts) == 1 and parts[0][1:] == (0, 0) and shape[0][0] != STRUT:
            glyph_of[shape, advance] = parts[0][0]
        else:
            glyph_of[shape, advance] = built.compose(parts, advance)
    return Subset(_font_file(built), glyph_of, _bounds(built.glyphs))


def _subset_input(gids: set[int]) -> hb.SubsetInput:
    wanted = hb.SubsetInput()
    wanted.flags = hb.SubsetFlags.NO_HINTING | hb.SubsetFlags.NO_LAYOUT_CLOSURE
    tags = (int.from_bytes(tag.encode("ascii"), "big") for tag in _DROPPED)
    wanted.drop_table_tag_set.update(tags)
    wanted.glyph_set.update(gids)
    return wanted


def _split(tables: Mapping[str, bytes]) -> list[bytes]:
    count = struct.unpack_from(">H", tables["maxp"], 4)[0]
    is_long = struct.unpack_from(">h", tables["head"], 50)[0]
    code, scale = ("L", 1) if is_long else ("H", 2)
    offsets = [at * scale for at in struct.unpack_from(f">{count + 1}{code}", tables["loca"])]
    glyf = tables.get("glyf", b"")
    return [glyf[a:b] for a, b in pairwise(offsets)]


def _metrics(hmtx: bytes, long_count: int, count: int) -> list[tuple[int, int]]:
    full = [struct.unpack_from(">Hh", hmtx, 4 * i) for i in range(long_count)]
    rest = [
        struct.unpack_from(">h", hmtx, 4 * long_count + 2 * i)[0] for i in range(count - long_count)
    ]
    return [(int(a), int(b)) for a, b in full] + [(int(full[-1][0]), int(b)) for b in rest]


def _strut(upem: int) -> bytes:
    """Two contours of one point each; a little apart, because PDFium skips what has no width."""
    top, bottom, width = int(upem * _STRUT_TOP), int(upem * _STRUT_BOTTOM), upem // 250
    header = struct.pack(">hhhhh", 2, 0, bottom, width, top)
    on_curve = b"\x01\x01"
    return (
        header
        + struct.pack(">HHH", 0, 1, 0)
        + on_curve
        + struct.pack(">hhhh", 0, width, bottom, top - bottom)
    )


def _box(glyph: bytes) -> tuple[int, int, int, int]:
    return struct.unpack_from(">hhhh", glyph, 2)


def _bounds(glyphs: Sequence[bytes]) -> tuple[int, int, int, int]:
    boxes = [_box(glyph) for glyph in glyphs if glyph] or [(0, 0, 0, 0)]
    left, bottom, right, top = zip(*boxes, strict=True)
    return min(left), min(bottom), max(right), max(top)


def _composite(parts: Sequence[tuple[int, int, int]], glyphs: Sequence[bytes]) -> bytes:
    boxes = [(_box(glyphs[gid]), x, y) for gid, x, y in parts]
    header = struct.pack(
        ">hhhhh",
        -1,
        min(box[0] + x for box, x, _ in boxes),
        min(box[1] + y for box, _, y in boxes),
        max(box[2] + x for box, x, _ in boxes),
        max(box[3] + y for box, _, y in boxes),
    )
    last = len(parts) - 1
    return header + b"".join(
        struct.pack(">HHhh", _WORDS | _XY | (_MORE if i < last else 0), gid, x, y)
        for i, (gid, x, y) in enumerate(parts)
    )


def _font_file(built: _Outlines) -> bytes:
    tables = dict(built.tables)
    padded = [glyph + b"\0" * (-len(glyph) % 4) for glyph in built.glyphs]
    offsets = [0]
    for glyph in padded:
        offsets.append(offsets[-1] + len(glyph))
    count = len(padded)
    left, bottom, right, top = _bounds(built.glyphs)
    tables["glyf"] = b"".join(padded) or b"\0"
    tables["loca"] = struct.pack(f">{count + 1}L", *offsets)
    tables["hmtx"] = b"".join(struct.pack(">Hh", *metric) for metric in built.metrics)
    tables["hhea"] = tables["hhea"][:34] + struct.pack(">H", count)
    tables["maxp"] = _maxp(tables["maxp"], count, built.most_parts)
    head = bytearray(tables["head"])
    struct.pack_into(">L", head, 8, 0)
    struct.pack_into(">hhhh", head, 36, left, bottom, right, top)
    struct.pack_into(">h", head, 50, 1)
    tables["head"] = bytes(head)
    return _sfnt(tables)


def _maxp(maxp: bytes, count: int, most_parts: int) -> bytes:
    """Composites of composites: generous limits, because a reader only reserves room by them."""
    table = bytearray(maxp)
    points, contours, flat_points, flat_contours = struct.unpack_from(">4H", maxp, 6)
    room = max(1, most_parts)
    struct.pack_into(">H", table, 4, count)
    struct.pack_into(">H", table, 6, max(points, 2))
    struct.pack_into(">H", table, 8, max(contours, 2))
    struct.pack_into(">H", table, 10, min(0xFFFF, max(points, flat_points) * room + 2))
    struct.pack_into(">H", table, 12, min(0xFFFF, max(contours, flat_contours) * room + 2))
    depth = struct.unpack_from(">H", maxp, 30)[0]
    struct.pack_into(">HH", table, 28, most_parts, depth + 1)
    return bytes(table)


def _sfnt(tables: Mapping[str, bytes]) -> bytes:
    power = len(tables).bit_length() - 1
    search = 16 << power
    header = struct.pack(
        ">LHHHH", 0x00010000, len(tables), search, power, 16 * len(tables) - search
    )
    offset = len(header) + 16 * len(tables)
    records, body = b"", b""
    for tag, data in sorted(tables.items()):
        records += struct.pack(
            ">4sLLL", tag.encode("ascii"), _checksum(data), offset + len(body), len(data)
        )
        body += data + b"\0" * (-len(data) % 4)
    whole = bytearray(header + records + body)
    head_at = next(
        struct.unpack_from(">L", records, i + 8)[0]
        for i in range(0, len(records), 16)
        if records[i : i + 4] == b"head"
    )
    struct.pack_into(">L", whole, head_at + 8, (0xB1B0AFBA - _checksum(bytes(whole))) & 0xFFFFFFFF)
    return bytes(whole)


def _checksum(data: bytes) -> int:
    padded = data + b"\0" * (-len(data) % 4)
    total: int = sum(struct.unpack(f">{len(padded) // 4}L", padded))
    return total & 0xFFFFFFFF
