"""The sRGB colour space as an ICC profile, built from its published numbers.

Numbers: IEC 61966-2-1, brought from D65 to D50 after Bradford. Form: ICC.1:2004
(version 4.2), the newest that PDF 1.7 knows.
"""

from __future__ import annotations

import struct

_WHITE = (0.9642, 1.0, 0.8249)
_PRIMARIES = {
    "rXYZ": (0.4360747, 0.2225045, 0.0139322),
    "gXYZ": (0.3850649, 0.7168786, 0.0971045),
    "bXYZ": (0.1430804, 0.0606169, 0.7141733),
}
_FROM_D65 = (
    1.0478112, 0.0228866, -0.0501270, 0.0295424, 0.9904844, -0.0170491,
    -0.0092345, 0.0150436, 0.7521316,
)  # fmt: skip
# Y = ((X + 0.055) / 1.055) ** 2.4, and X / 12.92 up to 0.04045
_CURVE = (2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045)
_MADE = (2000, 1, 1, 0, 0, 0)


def srgb_profile() -> bytes:
    """The profile; the date of its making is fixed, so the same release gives the same bytes."""
    curve = struct.pack(">4sLHH", b"para", 0, 3, 0) + _fixed(*_CURVE)
    tags = {
        "desc": _text("sRGB"),
        "cprt": _text("CC0"),
        "wtpt": _xyz(_WHITE),
        "chad": b"sf32\0\0\0\0" + _fixed(*_FROM_D65),
        **{name: _xyz(primary) for name, primary in _PRIMARIES.items()},
        **dict.fromkeys(("rTRC", "gTRC", "bTRC"), curve),
    }
    table, body = b"", b""
    start, places = 132 + 12 * len(tags), dict[bytes, int]()
    for name, data in tags.items():
        if data not in places:
            places[data] = start + len(body)
            body += data + b"\0" * (-len(data) % 4)
        table += struct.pack(">4sLL", name.encode("ascii"), places[data], len(data))
    return _header(start + len(body)) + struct.pack(">L", len(tags)) + table + body


def _header(size: int) -> bytes:
    """7.2: a monitor's profile between RGB and XYZ, with the connection space's own white."""
    kind = struct.pack(">L4sL4s4s4s6H4s", size, b"", 0x04200000, b"mntr", b"RGB ", b"XYZ ",
                       *_MADE, b"acsp")  # fmt: skip
    return (kind + bytes(28) + _fixed(*_WHITE)).ljust(128, b"\0")


def _fixed(*values: float) -> bytes:
    """s15Fixed16Number."""
    return struct.pack(f">{len(values)}l", *(round(value * 65536) for value in values))


def _xyz(value: tuple[float, float, float]) -> bytes:
    return b"XYZ \0\0\0\0" + _fixed(*value)


def _text(text: str) -> bytes:
    """multiLocalizedUnicodeType with one record."""
    units = text.encode("utf-16-be")
    return struct.pack(">4sLLL2s2sLL", b"mluc", 0, 1, 12, b"en", b"US", len(units), 28) + units
