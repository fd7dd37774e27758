"""The fonts of a document: one code per pair of shape and text, so every occurrence reads right.

A Type0 font over a CIDFontType2 subset (ISO 32000-1, 9.7): the code is the CID and the glyph's
number, ``W`` says how wide it is, ``ToUnicode`` what it stands for.
"""

from __future__ import annotations

import hashlib
import struct
from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby

from app.errors import ExportError
from exporters.pdf.fonts import Face, Faces
from exporters.pdf.glyf import Shape, Subset, subset
from exporters.pdf.objects import Document, Indirect, Stream, number, numbers, utf16
from exporters.pdf.pages import FontKey

_NO_EMBEDDING = 0x0002 | 0x0100 | 0x0200  # OS/2 fsType: restricted, no subsetting, bitmaps only
_SYMBOLIC, _ITALIC, _SERIF = 4, 64, 2  # 9.8.2
_SANS_SERIF = 8
_CMAP_HEAD = """/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
"""
_CMAP_TAIL = "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n"


class CidFont:
    """Hands out the codes of one face (first come, from 1) and writes the font at the end."""

    def __init__(self, held: Face) -> None:
        self.face = held
        self.upem = held.upem
        self._codes: dict[tuple[Shape, int, str], int] = {}

    def code(self, shape: Shape, text: str, advance: int) -> int:
        """The code that draws ``shape`` and reads as ``text``; advance is in font units."""
        code = self._codes.setdefault((shape, advance, text), len(self._codes) + 1)
        if code > 0xFFFE:
            raise ExportError(
                "the text needs more than 65,534 different glyphs of one font",
                remedy="split the release in two",
            )
        return code

    def advance(self, gid: int) -> int:
        """The width that the face itself gives to a glyph, in font units."""
        return int(self.face.hb_font.get_glyph_h_advance(gid))

    def units(self, points: float, size: float) -> int:
        """A length on the page in font units."""
        return round(points * self.upem / size)

    def add_to(self, document: Document) -> str:
        """Writes the font into the document and returns its reference."""
        wanted = tuple((shape, advance) for shape, advance, _ in self._codes)
        made = subset(self.face.hb_face, wanted)
        name = _subset_name(self.face, made)
        scale = 1000 / self.face.upem
        widths = [advance * scale for _, advance, _ in self._codes]
        descendant = Indirect({
            "Type": "/Font", "Subtype": "/CIDFontType2", "BaseFont": f"/{name}",
            "CIDSystemInfo": "<</Registry (Adobe) /Ordering (Identity) /Supplement 0>>",
            "FontDescriptor": document.add(_descriptor(self.face, made, name, document)),
            "DW": 0, "W": f"[1 {numbers(widths)}]",
            "CIDToGIDMap": "/Identity",
        })  # fmt: skip
        texts = [text for _, _, text in self._codes]
        return document.add(Indirect({
            "Type": "/Font", "Subtype": "/Type0", "BaseFont": f"/{name}",
            "Encoding": "/Identity-H", "DescendantFonts": f"[{document.add(descendant)}]",
            "ToUnicode": document.add(Stream(to_unicode(texts).encode("ascii"), {})),
        }))  # fmt: skip


class Fonts:
    """The fonts that a document uses, named F1, F2 … in the order of their first use."""

    def __init__(self, own: Mapping[FontKey, bytes] | None = None) -> None:
        """own: bytes of faces that do not ship."""
        self._faces = Faces(tuple((own or {}).items()))
        self._held: dict[FontKey, CidFont] = {}

    def get(self, key: FontKey) -> CidFont:
        """The font of a face; ExportError when its licence bits forbid embedding."""
        font = self._held.get(key)
        if font is None:
            held = self._faces.get(key)
            _check_embedding(held)
            font = self._held[key] = CidFont(held)
        return font

    def name(self, key: FontKey) -> str:
        """The name that content streams use for a face that was got before."""
        return f"F{list(self._held).index(key) + 1}"

    def add_to(self, document: Document) -> dict[str, str]:
        """Writes every font and returns the entries of a Font resource dictionary."""
        return {self.name(key): font.add_to(document) for key, font in self._held.items()}


def to_unicode(texts: Sequence[str]) -> str:
    """A ToUnicode CMap (9.10.3) whose code N, from 1, stands for ``texts[N - 1]``."""
    return _CMAP_HEAD + "".join(_blocks(texts)) + _CMAP_TAIL


def _blocks(texts: Sequence[str]) -> Iterator[str]:
    """A range may not leave the 256 codes of one high byte (9.10.3)."""
    codes = range(1, len(texts) + 1)
    for _, alike in groupby(codes, lambda code: code >> 8):
        held = list(alike)
        said = "".join(f"<{utf16(texts[code - 1])}>" for code in held)
        yield f"1 beginbfrange\n<{held[0]:04X}><{held[-1]:04X}>[{said}]\nendbfrange\n"


def _check_embedding(held: Face) -> None:
    os2 = bytes(held.hb_face.reference_table("OS/2").data)
    if os2 and struct.unpack_from(">H", os2, 8)[0] & _NO_EMBEDDING:
        raise ExportError(
            f"the font {held.key} does not allow a part of itself to be put into a document",
            remedy="choose another typeface in the profile",
        )


def _subset_name(held: Face, made: Subset) -> str:
    """Six capital letters made of the subset's bytes (9.6.4), a plus sign, the PostScript name."""
    digest = int.from_bytes(hashlib.sha256(made.data).digest()[:8], "big")
    tag = "".join(chr(65 + digest // 26**place % 26) for place in range(6))
    return f"{tag}+{held.hb_face.get_name(6) or held.key}"


def _descriptor(held: Face, made: Subset, name: str, document: Document) -> Indirect:
    """Family class and weight are those of OS/2; class 8 is sans serif, 0 says nothing."""
    scale = 1000 / held.upem
    file = Stream(made.data, {"Length1": len(made.data)})
    os2 = bytes(held.hb_face.reference_table("OS/2").data)
    weight, family = struct.unpack_from(">H", os2, 4)[0], os2[30]
    angle = struct.unpack_from(">l", bytes(held.hb_face.reference_table("post").data), 4)[0] / 65536
    flags = _SYMBOLIC | (_ITALIC if angle else 0) | (0 if family == _SANS_SERIF else _SERIF)
    return Indirect({
        "Type": "/FontDescriptor", "FontName": f"/{name}", "Flags": flags,
        "FontBBox": numbers(edge * scale for edge in made.bounds),
        "ItalicAngle": number(angle), "Ascent": number(held.ascent * scale),
        "Descent": number(-held.descent * scale),
        "CapHeight": number(_cap_height(os2, held) * scale),
        "StemV": round(weight / 5), "FontFile2": document.add(file),
    })  # fmt: skip


def _cap_height(os2: bytes, held: Face) -> int:
    """OS/2 sCapHeight, from version 2 of that table on; else the ascent."""
    has_it = len(os2) >= 90 and struct.unpack_from(">H", os2, 0)[0] >= 2
    return int(struct.unpack_from(">h", os2, 88)[0]) if has_it else held.ascent
