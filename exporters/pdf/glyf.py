"""Subsets a TrueType face and adds composite glyphs to it, so that one code draws several glyphs.

Written to the OpenType specification, chapter glyf.
"""

from __future__ import annotations

import struct
from collections.abc import Sequence
from functools import lru_cache
from typing import TypeAlias

import uharfbuzz as hb
from msgspec import Struct

from exporters.pdf.composite import composite, is_composite, renumbered, with_part
from exporters.pdf.sfnt import bounds, font_file, split_glyphs

STRUT = -1
"""Stands for a glyph id: points without ink that give a glyph the height of a line."""

Shape: TypeAlias = tuple[tuple[int, int, int], ...]
"""Glyph id, x and y in font units of every part that a code draws; empty draws nothing."""

_DROPPED = (
    "GSUB", "GPOS", "GDEF", "BASE", "OS/2", "cmap", "name", "post", "gasp", "STAT", "meta",
    "cvt ", "fpgm", "prep", "DSIG",
)  # fmt: skip
_ON_CURVE = 0x01
_X_SHORT, _REPEAT, _X_SAME = 0x02, 0x08, 0x10
_STRUT_TOP, _STRUT_BOTTOM = 0.6, -0.25


class Subset(Struct, frozen=True):
    """A font file, and the box around all its glyphs in font units."""

    data: bytes
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

    def take(self, gid: int, advance: int, *, with_strut: bool) -> int:
        """A glyph of the face as it is, or with the height of a line from now on."""
        glyph = self.glyphs[gid]
        if with_strut and is_composite(glyph):
            self.glyphs[gid], count = with_part(glyph, self.strut, self.glyphs[self.strut])
            self.most_parts = max(self.most_parts, count)
        elif with_strut:
            self.glyphs[gid] = _with_strut(glyph, self.upem)
        self.advances[gid] = _fit(advance)
        return gid

    def compose(self, parts: Sequence[tuple[int, int, int]], advance: int) -> int:
        parts = [part for part in parts if self.glyphs[part[0]]]
        if not parts:
            return self.add(b"", advance)
        self.most_parts = max(self.most_parts, len(parts))
        return self.add(composite(parts, self.glyphs), advance)

    def file(self, first: Sequence[int]) -> Subset:
        """The font whose glyphs from 1 on are ``first``, and behind them their parts."""
        order = list(dict.fromkeys([0, *first, *range(len(self.glyphs))]))
        place_of = {gid: place for place, gid in enumerate(order)}
        glyphs = [renumbered(self.glyphs[gid], place_of) for gid in order]
        advances = [self.advances[gid] for gid in order]
        box = bounds(glyphs)
        return Subset(font_file(self.tables, glyphs, advances, box, self.most_parts), box)


@lru_cache(maxsize=8)  # a release that is written twice needs the same glyphs
def subset(face: hb.Face, wanted: tuple[tuple[Shape, int], ...]) -> Subset:
    """The face cut down to what the shapes draw; glyph N, from 1, draws ``wanted[N - 1]``.

    Each shape comes with its advance in font units. A shape of one glyph at its origin is that
    glyph, with a strut if that alone is added; any other becomes a composite glyph.
    """
    used = {part[0] for shape, _ in wanted for part in shape}
    plan = hb.SubsetPlan(face, _subset_input(used - {STRUT}))
    new_gid = dict(plan.old_to_new_glyph_mapping)
    built = _Outlines(plan.execute())
    if STRUT in used:
        built.add_strut()
        new_gid[STRUT] = built.strut
    drawn: dict[int, int] = {}
    taken = {0}
    # What stands alone first: it takes the glyph, and composites are measured by what it became.
    standing = [_standing_alone(shape) for shape, _ in wanted]
    for place in sorted(range(len(wanted)), key=standing.__getitem__):
        shape, advance = wanted[place]
        parts = [(new_gid[gid], x, y) for gid, x, y in shape]
        alone, gid = standing[place], parts[0][0] if parts else 0
        if gid not in taken and (alone == 0 or (alone == 1 and built.glyphs[gid])):
            taken.add(gid)
            drawn[place] = built.take(gid, advance, with_strut=alone == 1)
        else:
            drawn[place] = built.compose(parts, advance)
    return built.file([drawn[place] for place in range(len(wanted))])


def _standing_alone(shape: Shape) -> int:
    """0 for a glyph at its origin, 1 for one with a strut, 2 for anything else."""
    if not shape or shape[0][0] == STRUT or shape[0][1:] != (0, 0):
        return 2
    return 0 if len(shape) == 1 else 1 if shape[1:] == ((STRUT, 0, 0),) else 2


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
