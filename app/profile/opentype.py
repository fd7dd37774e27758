"""What a house must know of a font file before it goes out in it: the right and the letters.

Written to the OpenType specification, chapters OS/2, cmap and the table directory. Setting and
embedding are the exporters'; this reads no more than a check needs.
"""

from __future__ import annotations

import struct
from collections.abc import Iterable, Iterator

from msgspec import Struct

from app.errors import FileError

_RESTRICTED, _NO_SUBSETS, _BITMAPS_ONLY = 0x0002, 0x0100, 0x0200  # OS/2, fsType
_UNICODE = {(0, 3), (0, 4), (0, 6), (3, 1), (3, 10)}  # cmap: platform and encoding
_MOST_TABLES = 64  # of one cmap; fonts have up to ten


class FontFacts(Struct, frozen=True):
    """is_embeddable: whether the maker lets a part of it into a document. is_truetype: whether
    its outlines are those of the table glyf. ranges: code points it has, first and last.
    """

    is_embeddable: bool
    is_truetype: bool
    ranges: tuple[tuple[int, int], ...]

    def has(self, characters: Iterable[str]) -> bool:
        """Whether every one of these characters is in it."""
        return all(any(a <= ord(one) <= b for a, b in self.ranges) for one in characters)


def read_font(data: bytes, where: str) -> FontFacts:
    """The facts in a font file's bytes; FileError when it is none."""
    try:
        tables = _tables(data)
        rights = _number(">H", tables.get(b"OS/2", bytes(10)), 8)
        return FontFacts(
            is_embeddable=not rights & (_RESTRICTED | _NO_SUBSETS | _BITMAPS_ONLY),
            is_truetype=b"glyf" in tables,
            ranges=tuple(_ranges(tables[b"cmap"])),
        )
    except (struct.error, KeyError, ValueError) as fault:
        raise FileError("this is no font that can be read", where=where) from fault


def _tables(data: bytes) -> dict[bytes, bytes]:
    count = _number(">H", data, 4)
    records = [struct.unpack_from(">4s4xLL", data, 12 + 16 * place) for place in range(count)]
    if any(offset + length > len(data) for _, offset, length in records):
        raise ValueError("the file ends before its tables do")
    return {tag: data[offset : offset + length] for tag, offset, length in records}


def _ranges(cmap: bytes) -> Iterator[tuple[int, int]]:
    for place in range(min(_number(">H", cmap, 2), _MOST_TABLES)):
        platform, encoding, offset = struct.unpack_from(">HHL", cmap, 4 + 8 * place)
        if (platform, encoding) in _UNICODE:
            yield from _segments(cmap[offset:])


def _segments(table: bytes) -> Iterator[tuple[int, int]]:
    """First and last code point of every segment (format 4) or group (format 12)."""
    kind = _number(">H", table, 0)
    if kind == 4:
        count = _number(">H", table, 6) // 2
        ends = struct.unpack_from(f">{count}H", table, 14)
        starts = struct.unpack_from(f">{count}H", table, 16 + 2 * count)
        yield from ((a, b) for a, b in zip(starts, ends, strict=True) if a != 0xFFFF)
    elif kind == 12:
        count = min(_number(">L", table, 12), len(table) // 12)
        for place in range(count):
            first, last = struct.unpack_from(">LL", table, 16 + 12 * place)
            yield first, last


def _number(form: str, data: bytes, at: int) -> int:
    return int(struct.unpack_from(form, data, at)[0])
