"""Subsets a TrueType face and adds composite glyphs to it, so that one code draws several glyphs.

Written to the OpenType specification, chapter glyf.
"""

from __future__ import annotations

import struct
from collections.abc import Iterable, Mapping, Sequence
from typing import TypeAlias

import uharfbuzz as hb
from msgspec import Struct

from exporters.pdf.sfnt import bounds, box_of, font_file, split_glyphs

STRUT = -1
"""Stands for a glyph id: points without ink that give a glyph the height of a line."""

Shape: TypeAlias = tuple[tuple[int, int, int], ...]
"""Glyph id, x and y in font units of every part that a code draws; empty draws nothing."""

_DROPPED = (
    "GSUB", "GPOS", "GDEF", "BASE", "OS/2", "cmap", "name", "post", "gasp", "STAT", "meta",
    "cvt ", "fpgm", "prep", "DSIG",
)  # fmt: skip
_WORDS, _XY, _SCALE, _MORE, _TWO_SCALES, _MATRIX = 0x0001, 0x0002, 0x0008, 0x0020, 0x0040, 0x0080
_ON_CURVE = 0x01
_X_SHORT, _REPEAT, _X_SAME = 0x02, 0x08, 0x10
_STRUT_TOP, _STRUT_BOTTOM = 0.6, -0.25


class Subset(Struct, frozen=True):
    """A font file, and the glyph id in it of each shape and advance that was asked for."""

    data: bytes
    glyph_of: Mapping[tuple[Shape, int], int]
    bounds: tuple[int, int, int, int]


class _Outlines:
    """The glyphs of a face being built, with the sum that ``maxp`` wants."""

    def __init__(self, face: hb.Face) -> None:
        tables = {tag: bytes(face.reference_table(tag).data) for tag in face.table_tags}
        self.tables, self.upem = tables, face.upem
        self.glyphs = split_glyphs(tables)
        self.advances = [0] * len(self.glyphs)
        self.most_parts = struct.unpack_from(">H", tables["maxp"], 28)[0]
        self.strut = -1

    def add(self, data: bytes, advance: int) -> int:
        self.glyphs.append(data)
        self.advances.append(_fit(advance))
        return len(self.glyphs) - 1

    def add_strut(self) -> None:
        self.strut = self.add(_with_strut(_simple(), self.upem), 0)

    def take(self, gid: int, advance: int, *, with_strut: bool = False) -> int:
        """A glyph of the face as it is, or with the height of a line from now on."""
        if with_strut:
            glyph = self.glyphs[gid]
            is_simple = struct.unpack_from(">h", glyph)[0] >= 0
            if is_simple:
                self.glyphs[gid] = _with_strut(glyph, self.upem)
            else:
                strut = self.glyphs[self.strut]
                self.glyphs[gid], count = _with_part(glyph, self.strut, strut)
                self.most_parts = max(self.most_parts, count)
        self.advances[gid] = _fit(advance)
        return gid

    def compose(self, parts: Sequence[tuple[int, int, int]], advance: int) -> int:
        parts = [part for part in parts if self.glyphs[part[0]]]
        if not parts:
            return self.add(b"", advance)
        self.most_parts = max(self.most_parts, len(parts))
        return self.add(_composite(parts, self.glyphs), advance)


def subset(face: hb.Face, wanted: Iterable[tuple[Shape, int]]) -> Subset:
    """The face cut down to what the shapes draw; each comes with its advance in font units.

    A shape of one glyph at its origin is that glyph, with a strut if that alone is wanted; any
    other becomes a composite glyph.
    """
    shapes = list(dict.fromkeys(wanted))
    used = {part[0] for shape, _ in shapes for part in shape}
    plan = hb.SubsetPlan(face, _subset_input(used - {STRUT}))
    new_gid = dict(plan.old_to_new_glyph_mapping)
    built = _Outlines(plan.execute())
    if STRUT in used:
        built.add_strut()
        new_gid[STRUT] = built.strut
    # What stands alone first: it takes the glyph, and composites are measured by what it became.
    ordered = sorted(shapes, key=lambda one: _standing_alone(one[0]))
    taken: set[int] = set()
    glyph_of = {}
    for shape, advance in ordered:
        parts = [(new_gid[gid], x, y) for gid, x, y in shape]
        alone, gid = _standing_alone(shape), parts[0][0] if parts else 0
        if alone < 2 and gid not in taken and built.glyphs[gid]:
            taken.add(gid)
            glyph_of[shape, advance] = built.take(gid, advance, with_strut=alone == 1)
        else:
            glyph_of[shape, advance] = built.compose(parts, advance)
    data = font_file(built.tables, built.glyphs, built.advances, built.most_parts)
    return Subset(data, glyph_of, bounds(built.glyphs))


def _standing_alone(shape: Shape) -> int:
    """0 for a glyph at its origin, 1 for one with a strut, 2 for anything else."""
    first, *rest = shape or [(STRUT, 0, 0)]
    if first[0] == STRUT or first[1:] != (0, 0):
        return 2
    return {0: 0, 1: 1 if rest == [(STRUT, 0, 0)] else 2}.get(len(rest), 2)


def _subset_input(gids: set[int]) -> hb.SubsetInput:
    wanted = hb.SubsetInput()
    wanted.flags = hb.SubsetFlags.NO_HINTING | hb.SubsetFlags.NO_LAYOUT_CLOSURE
    tags = (int.from_bytes(tag.encode("ascii"), "big") for tag in _DROPPED)
    wanted.drop_table_tag_set.update(tags)
    wanted.glyph_set.update(gids)
    return wanted


def _fit(advance: int) -> int:
    return max(0, min(advance, 0xFFFF))


def _simple() -> bytes:
    """A glyph without contours."""
    return struct.pack(">hhhhhH", 0, 0, 0, 0, 0, 0)


def _with_strut(glyph: bytes, upem: int) -> bytes:
    """A simple glyph with three contours of one point each before its own: a little apart,
    because PDFium skips what has no width, and back at the origin, from where the others count."""
    top, bottom, width = int(upem * _STRUT_TOP), int(upem * _STRUT_BOTTOM), upem // 250
    contours, *box = struct.unpack_from(">hhhhh", glyph)
    ends = struct.unpack_from(f">{contours}H", glyph, 10)
    flags_at = 12 + 2 * contours + struct.unpack_from(">H", glyph, 10 + 2 * contours)[0]
    xs_at, ys_at = _coordinates_at(glyph, flags_at, ends[-1] + 1 if ends else 0)
    left, low, right, high = box
    return b"".join((
        struct.pack(">hhhhh", contours + 3, min(left, 0), min(low, bottom),
                    max(right, width), max(high, top)),
        struct.pack(f">{contours + 3}HH", 0, 1, 2, *(end + 3 for end in ends), 0),
        bytes([_ON_CURVE] * 3), glyph[flags_at:xs_at],
        struct.pack(">hhh", width, -width, 0), glyph[xs_at:ys_at],
        struct.pack(">hhh", bottom, top - bottom, -top), glyph[ys_at:],
    ))  # fmt: skip


def _coordinates_at(glyph: bytes, at: int, points: int) -> tuple[int, int]:
    """Where the x and the y coordinates of a simple glyph begin, whose flags begin at ``at``."""
    width = 0
    while points > 0:
        flag = glyph[at]
        times = 1 + (glyph[at + 1] if flag & _REPEAT else 0)
        width += times * (1 if flag & _X_SHORT else 0 if flag & _X_SAME else 2)
        points -= times
        at += 2 if flag & _REPEAT else 1
    return at, at + width


def _with_part(glyph: bytes, gid: int, part: bytes) -> tuple[bytes, int]:
    """A composite glyph with one more part at its origin, and how many parts it has then."""
    at, count, flags_at = 10, 1, 10
    while (flags := struct.unpack_from(">H", glyph, at)[0]) & _MORE:
        at += _part_size(flags)
        flags_at, count = at, count + 1
    end = at + _part_size(flags)
    more = struct.pack(">H", (flags | _MORE) & ~0x0100)
    boxes = [box_of(glyph), box_of(part)]
    return b"".join((
        struct.pack(">hhhhh", -1, *_around(boxes)), glyph[10:flags_at], more,
        glyph[flags_at + 2 : end], struct.pack(">HHbb", _XY, gid, 0, 0),
    )), count + 1  # fmt: skip


def _part_size(flags: int) -> int:
    scale = 2 if flags & _SCALE else 4 if flags & _TWO_SCALES else 8 if flags & _MATRIX else 0
    return 4 + (4 if flags & _WORDS else 2) + scale


def _around(boxes: Sequence[tuple[int, int, int, int]]) -> tuple[int, int, int, int]:
    left, bottom, right, top = zip(*boxes, strict=True)
    return min(left), min(bottom), max(right), max(top)


def _composite(parts: Sequence[tuple[int, int, int]], glyphs: Sequence[bytes]) -> bytes:
    held = [(*box_of(glyphs[gid]), x, y) for gid, x, y in parts]
    box = _around([(a + x, b + y, c + x, d + y) for a, b, c, d, x, y in held])
    last = len(parts) - 1
    return struct.pack(">hhhhh", -1, *box) + b"".join(
        _part(gid, x, y, _MORE if i < last else 0) for i, (gid, x, y) in enumerate(parts)
    )


def _part(gid: int, x: int, y: int, more: int) -> bytes:
    if -128 <= x <= 127 and -128 <= y <= 127:
        return struct.pack(">HHbb", _XY | more, gid, x, y)
    return struct.pack(">HHhh", _WORDS | _XY | more, gid, x, y)
