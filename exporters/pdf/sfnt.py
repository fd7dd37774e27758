"""A TrueType file of glyphs: the tables that say where each stands and how wide it is.

Written to the OpenType specification, chapters glyf, loca, hmtx, maxp and the table directory.
"""

from __future__ import annotations

import struct
from collections.abc import Mapping, Sequence
from itertools import pairwise


def split_glyphs(tables: Mapping[str, bytes]) -> list[bytes]:
    """The outline of every glyph of a face; b"" where there is none."""
    count = struct.unpack_from(">H", tables["maxp"], 4)[0]
    is_long = struct.unpack_from(">h", tables["head"], 50)[0]
    code, scale = ("L", 1) if is_long else ("H", 2)
    offsets = [at * scale for at in struct.unpack_from(f">{count + 1}{code}", tables["loca"])]
    glyf = tables.get("glyf", b"")
    return [glyf[a:b] for a, b in pairwise(offsets)]


def box_of(glyph: bytes) -> tuple[int, int, int, int]:
    """The left, bottom, right and top edge of an outline."""
    return struct.unpack_from(">hhhh", glyph, 2)


def bounds(glyphs: Sequence[bytes]) -> tuple[int, int, int, int]:
    """The box that holds every outline."""
    return around([box_of(glyph) for glyph in glyphs if glyph] or [(0, 0, 0, 0)])


def around(boxes: Sequence[tuple[int, int, int, int]]) -> tuple[int, int, int, int]:
    """The box around boxes, of which there is at least one."""
    left, bottom, right, top = zip(*boxes, strict=True)
    return min(left), min(bottom), max(right), max(top)


def font_file(
    tables: Mapping[str, bytes],
    glyphs: Sequence[bytes],
    advances: Sequence[int],
    box: tuple[int, int, int, int],
    most_parts: int,
) -> bytes:
    """The file of a face's tables with other glyphs and their advances in font units.

    box: around all glyphs. most_parts: of the composite glyphs, the parts of that which has the
    most.
    """
    padded = [glyph + b"\0" * (-len(glyph) % 2) for glyph in glyphs]
    offsets = [0]
    for glyph in padded:
        offsets.append(offsets[-1] + len(glyph))
    is_long = offsets[-1] > 0x1FFFE
    loca = offsets if is_long else [at // 2 for at in offsets]
    hmtx = [
        struct.pack(">Hh", advance, box_of(glyph)[0] if glyph else 0)
        for glyph, advance in zip(glyphs, advances, strict=True)
    ]
    return _sfnt({
        **tables,
        "glyf": b"".join(padded) or b"\0",
        "loca": struct.pack(f">{len(loca)}{'L' if is_long else 'H'}", *loca),
        "hmtx": b"".join(hmtx),
        "hhea": tables["hhea"][:34] + struct.pack(">H", len(glyphs)),
        "maxp": _maxp(tables["maxp"], len(glyphs), most_parts),
        "head": _head(tables["head"], box, is_long=is_long),
    })  # fmt: skip


def _head(head: bytes, box: tuple[int, int, int, int], *, is_long: bool) -> bytes:
    table = bytearray(head)
    struct.pack_into(">L", table, 8, 0)
    struct.pack_into(">hhhh", table, 36, *box)
    struct.pack_into(">h", table, 50, is_long)
    return bytes(table)


def _maxp(maxp: bytes, count: int, most_parts: int) -> bytes:
    """Composites of composites: generous limits, because a reader only reserves room by them.
    A strut adds three points and as many contours."""
    table = bytearray(maxp)
    points, contours, flat_points, flat_contours = struct.unpack_from(">4H", maxp, 6)
    room = max(1, most_parts)
    struct.pack_into(">H", table, 4, count)
    struct.pack_into(">H", table, 6, points + 3)
    struct.pack_into(">H", table, 8, contours + 3)
    struct.pack_into(">H", table, 10, min(0xFFFF, (max(points, flat_points) + 3) * room))
    struct.pack_into(">H", table, 12, min(0xFFFF, (max(contours, flat_contours) + 3) * room))
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
    sums, head_at = 0, 0
    for tag, data in sorted(tables.items()):
        at, checksum = offset + len(body), _checksum(data)
        records += struct.pack(">4sLLL", tag.encode("ascii"), checksum, at, len(data))
        body += data + b"\0" * (-len(data) % 4)
        sums += checksum
        head_at = at if tag == "head" else head_at
    whole = bytearray(header + records + body)
    rest = 0xB1B0AFBA - _checksum(header + records) - sums
    struct.pack_into(">L", whole, head_at + 8, rest & 0xFFFFFFFF)
    return bytes(whole)


def _checksum(data: bytes) -> int:
    padded = data + b"\0" * (-len(data) % 4)
    total: int = sum(struct.unpack(f">{len(padded) // 4}L", padded))
    return total & 0xFFFFFFFF
