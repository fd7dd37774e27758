"""The typefaces of a document: named, never embedded, with what stands in for one that is missing.

Times New Roman and Arial are on every Windows and every Mac and have Latin, Arabic, Persian and
Sorani letters. A house's own typeface is named; whoever has it sees it.
"""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING

from msgspec import Struct

from app.composition import FontFiles
from app.look import Typeface
from exporters.docx.xml import Element, w

if TYPE_CHECKING:
    import uharfbuzz as hb

_X_HEIGHT = 0.42  # of the letters for which sizes are given, in ems
_FAMILY, _TYPOGRAPHIC_FAMILY = 1, 16  # OpenType, table name
_ARABIC = range(0x0621, 0x064B)


class Typefaces(Struct, frozen=True):
    """Names for letters from the left and from the right, and shares of the sizes they want."""

    latin: str
    arabic: str
    latin_size: float
    arabic_size: float
    fallback: str = ""

    def table(self) -> Element:
        """The font table; a typeface that is not everywhere names one that is (17.8.3.1)."""
        names = dict.fromkeys((self.latin, self.arabic, self.fallback))
        return w("fonts", *(self._entry(name) for name in sorted(filter(None, names))))

    def _entry(self, name: str) -> Element:
        known = _KNOWN.get(name)
        if known is None:
            return w("font", w("altName", val=self.fallback), w("pitch", val="variable"), name=name)
        panose, family = known
        return w(
            "font",
            w("panose1", val=panose),
            w("charset", val="00"),
            w("family", val=family),
            w("pitch", val="variable"),
            name=name,
        )


_SERIF, _SANS = "Times New Roman", "Arial"
_KNOWN = {_SERIF: ("02020603050405020304", "roman"), _SANS: ("020B0604020202020204", "swiss")}
_SHIPPED: dict[Typeface, Typefaces] = {
    "serif": Typefaces(_SERIF, _SERIF, 0.97, 1.0),
    "sans": Typefaces(_SANS, _SANS, 0.9, 0.95),
}


def typefaces(kind: Typeface, own: FontFiles | None) -> Typefaces:
    """The typefaces of a house; a face of its own without Arabic letters leaves them to another."""
    if kind != "own" or own is None:
        return _SHIPPED["sans" if kind == "sans" else "serif"]
    import uharfbuzz as hb

    face = hb.Face(own.regular)
    name = face.get_name(_TYPOGRAPHIC_FAMILY) or face.get_name(_FAMILY) or ""
    shipped = _SHIPPED["sans"]
    if not name:
        return shipped
    has_arabic = set(_ARABIC) <= set(face.unicodes)
    arabic = name if has_arabic else shipped.arabic
    return Typefaces(name, arabic, _share(face), shipped.arabic_size, shipped.latin)


def _share(face: hb.Face) -> float:
    """How large it is set so that it looks as large as others; OS/2 holds sxHeight at 86."""
    os2 = bytes(face.reference_table("OS/2").data)
    high = struct.unpack_from(">h", os2, 86)[0] / face.upem if len(os2) >= 88 else 0
    return min(1.2, max(0.8, (_X_HEIGHT / high) ** 0.5)) if high > 0 else 1.0
