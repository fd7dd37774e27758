"""Shapes the segments of a paragraph with HarfBuzz into clusters in logical order."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import TypeAlias

import msgspec
import uharfbuzz as hb
from msgspec import Struct
from msgspec.structs import replace

from exporters.pdf.fonts import Faces
from exporters.pdf.itemize import SHIPPED, Segment
from exporters.pdf.pages import FontKey, Glyph

# Characters on either side of a segment that decide how it joins; HarfBuzz reads five.
_CONTEXT = 5
_UNSAFE = int(hb.GlyphFlags.UNSAFE_TO_BREAK)
_STRETCHES = int(hb.GlyphFlags.SAFE_TO_INSERT_TATWEEL)
_Pool: TypeAlias = dict[tuple[int, int, int, float], tuple[Glyph, ...]]
"""Glyphs by id, offsets in font units and points to the font unit; equal ones are held once."""
_Drawn: TypeAlias = tuple[int, int, tuple[Glyph, ...], int]


class _Flagged(Struct, gc=False):
    """A glyph's flags, in HarfBuzz's own words."""

    fl: int = 0


_FLAGS = msgspec.json.Decoder(list[_Flagged])
_FLAGS_ALONE = (
    hb.BufferSerializeFlags.GLYPH_FLAGS
    | hb.BufferSerializeFlags.NO_GLYPH_NAMES
    | hb.BufferSerializeFlags.NO_CLUSTERS
    | hb.BufferSerializeFlags.NO_POSITIONS
)


class Shaped(Struct, frozen=True, gc=False):
    """A cluster without a place: code points ``start`` to ``end`` and their glyphs, in points.

    unsafe: a break before it changes shapes. stretches: a tatweel before it changes none.
    """

    start: int
    end: int
    font: FontKey
    size: float
    advance: float
    glyphs: tuple[Glyph, ...]
    level: int
    ink: str
    unsafe: bool = False
    stretches: bool = False


def shape(
    text: str, segments: Sequence[Segment], size: float, language: str, faces: Faces = SHIPPED
) -> list[Shaped]:
    """The clusters of the segments in logical order; ``text`` is what is displayed.

    size: in points. language: BCP 47 code of the paragraph.
    """
    pool: _Pool = {}
    return [
        cluster
        for segment in segments
        for cluster in _shape(text, segment, size, language, faces, pool=pool)
    ]


def within(segments: Sequence[Segment], start: int, end: int) -> list[Segment]:
    """The segments of code points ``start`` to ``end`` alone; shaped, they join as before."""
    first = bisect_right(segments, start, key=lambda one: one.end)
    last = bisect_left(segments, end, key=lambda one: one.start)
    return [
        replace(one, start=max(one.start, start), end=min(one.end, end))
        for one in segments[first:last]
    ]


def _figures(segment: Segment, faces: Faces) -> dict[str, bool]:
    """Numerals among Latin letters as the house has them (OpenType features onum and lnum)."""
    return {"onum" if faces.oldstyle else "lnum": True} if segment.script == "Latn" else {}


def _shape(
    text: str,
    segment: Segment,
    size: float,
    language: str,
    faces: Faces,
    *,
    pool: _Pool,
) -> list[Shaped]:
    buffer = _buffer(text, segment, language, faces)
    size *= segment.share
    scale = size / faces.get(segment.font).upem
    origin = max(0, segment.start - _CONTEXT)
    drawn = _drawn(buffer, faces.get(segment.font).hb_font, scale, pool)
    clusters: list[Shaped] = []
    end = segment.end
    for start, flags, glyphs, advance in drawn if segment.level % 2 else reversed(drawn):
        clusters.append(
            Shaped(
                start + origin, end, segment.font, size, advance * scale, glyphs, segment.level,
                segment.ink, flags & _UNSAFE != 0, flags & _STRETCHES != 0,
            )
        )  # fmt: skip
        end = start + origin
    return clusters[::-1]


def _buffer(text: str, segment: Segment, language: str, faces: Faces) -> hb.Buffer:
    """What HarfBuzz makes of a segment; cluster values count from ``segment.start``."""
    begin = max(0, segment.start - _CONTEXT)
    buffer = hb.Buffer()
    buffer.add_str(
        text[begin : segment.end + _CONTEXT], segment.start - begin, segment.end - segment.start
    )
    # A digit or a full stop alone would be taken for Latin and lose the script's own form.
    buffer.direction = "rtl" if segment.level % 2 else "ltr"
    buffer.script = segment.script
    buffer.language = language
    buffer.flags = hb.BufferFlags.PRODUCE_SAFE_TO_INSERT_TATWEEL
    hb.shape(faces.get(segment.font).hb_font, buffer, _figures(segment, faces))
    return buffer


def _drawn(buffer: hb.Buffer, font: hb.Font, scale: float, pool: _Pool) -> list[_Drawn]:
    """The clusters of a buffer from left to right: where each begins in its text, the flags of
    its first glyph, its glyphs from its left edge, and its width in font units."""
    drawn: list[_Drawn] = []
    before = -1
    # As an attribute of a glyph its flags become an enumeration, which takes longer than all else.
    flagged = _FLAGS.decode(buffer.serialize(font, hb.BufferSerializeFormat.JSON, _FLAGS_ALONE))
    for info, at, one in zip(buffer.glyph_infos, buffer.glyph_positions, flagged, strict=True):
        start = info.cluster
        flags, held, pen = drawn.pop()[1:] if start == before else (one.fl, (), 0)
        key = (info.codepoint, pen + at.x_offset, at.y_offset, scale)
        glyph = pool.get(key)
        if glyph is None:
            glyph = pool[key] = (Glyph(key[0], key[1] * scale, key[2] * scale),)
        drawn.append((start, flags, held + glyph, pen + at.x_advance))
        before = start
    return drawn
