"""A file whose small objects share one compressed stream (ISO 32000-1, 7.5.7 and 7.5.8).

Structure elements are many and alike: packed they take a fifth of the room. Why no library does
it: docs/decisions/0013-pdf-objects.md.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Mapping, Sequence

from msgspec import Struct

# PDF/A-2 asks for four bytes beyond ASCII in the second line (ISO 19005-2, 6.1.2).
_HEADER = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"
_PLAIN, _PACKED = 1, 2
_ENTRY = ">BLH"
# Two pages of Arabic: 9 takes 8.2 ms and gives 58.0 kB, 7 takes 4.6 ms and gives 58.5 kB.
_LEVEL = 7


class Written(Struct, frozen=True):
    """An object's number and its bytes; a stream cannot be packed."""

    number: int
    data: bytes
    is_stream: bool


def packed_file(objects: Sequence[Written], trailer: Mapping[str, str]) -> bytes:
    """The file of objects numbered from 1 without a gap; trailer: entries beside its size."""
    small = [one for one in objects if not one.is_stream]
    container = len(objects) + 1
    places = {one.number: (_PACKED, container, i) for i, one in enumerate(small)}
    body = bytearray(_HEADER)
    for one in [*objects, Written(container, _object_stream(small), is_stream=True)]:
        if one.is_stream:
            places[one.number] = (_PLAIN, len(body), 0)
            body += b"%d 0 obj\n%b\nendobj\n" % (one.number, one.data.rstrip(b"\n"))
    table, start = container + 1, len(body)
    places[table] = (_PLAIN, start, 0)
    rows = [struct.pack(_ENTRY, *places[number]) for number in range(1, table + 1)]
    entries = {"Type": "/XRef", "Size": str(table + 1), "W": "[1 4 2]", **trailer}
    free = struct.pack(_ENTRY, 0, 0, 0xFFFF)
    body += b"%d 0 obj\n%b\nendobj\n" % (table, _stream(entries, free + b"".join(rows)))
    body += b"startxref\n%d\n%%%%EOF\n" % start
    return bytes(body)


def _object_stream(objects: Sequence[Written]) -> bytes:
    index, at = [], 0
    for one in objects:
        index.append(f"{one.number} {at}")
        at += len(one.data) + 1
    head = " ".join(index).encode("ascii") + b"\n"
    entries = {"Type": "/ObjStm", "N": str(len(objects)), "First": str(len(head))}
    return _stream(entries, head + b"\n".join(one.data for one in objects))


def deflated(data: bytes) -> bytes:
    """The bytes of a stream behind /FlateDecode."""
    return zlib.compress(data, _LEVEL)


def _stream(entries: Mapping[str, str], data: bytes) -> bytes:
    packed = deflated(data)
    entries = {**entries, "Length": str(len(packed)), "Filter": "/FlateDecode"}
    head = " ".join(f"/{name} {value}" for name, value in entries.items())
    return f"<<{head}>>\nstream\n".encode("ascii") + packed + b"\nendstream"
