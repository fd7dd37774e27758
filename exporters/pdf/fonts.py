"""The faces of a document: their bytes, HarfBuzz faces and metrics, parsed once a process."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import Literal, TypeAlias

import uharfbuzz as hb
from msgspec import Struct

from app.composition import FontFiles
from app.errors import ExportError
from exporters.pdf.pages import FontKey
from resources import resource

Style: TypeAlias = Literal["regular", "bold", "italic", "bold-italic"]

_FILES: dict[FontKey, tuple[str, str]] = {
    "amiri-regular": ("amiri", "Amiri-Regular.ttf"),
    "amiri-bold": ("amiri", "Amiri-Bold.ttf"),
    "amiri-italic": ("amiri", "Amiri-Italic.ttf"),
    "amiri-bold-italic": ("amiri", "Amiri-BoldItalic.ttf"),
    "plex-regular": ("ibm-plex-sans", "IBMPlexSans-Regular.ttf"),
    "plex-bold": ("ibm-plex-sans", "IBMPlexSans-Bold.ttf"),
    "plex-italic": ("ibm-plex-sans", "IBMPlexSans-Italic.ttf"),
    "plex-bold-italic": ("ibm-plex-sans", "IBMPlexSans-BoldItalic.ttf"),
    "plex-arabic-regular": ("ibm-plex-sans-arabic", "IBMPlexSansArabic-Regular.ttf"),
    "plex-arabic-bold": ("ibm-plex-sans-arabic", "IBMPlexSansArabic-Bold.ttf"),
}


_UPRIGHT: dict[Style, Style] = {"italic": "regular", "bold-italic": "bold"}
_TRUETYPE = (b"\0\1\0\0", b"true")


class Face(Struct, frozen=True):
    """A font file and what is read from it once; lengths in font units, ``upem`` to the em."""

    key: FontKey
    data: bytes
    hb_face: hb.Face
    hb_font: hb.Font
    upem: int
    ascent: int
    descent: int
    covered: frozenset[int]


@cache
def face(key: FontKey) -> Face:
    """The shipped face of that key; KeyError when there is none. descent is positive."""
    return _parsed(key, resource("fonts", *_FILES[key]).read_bytes())


@lru_cache(maxsize=16)
def own_face(key: FontKey, data: bytes) -> Face:
    """The face in a font file's bytes; ExportError when they are no font."""
    if data[:4] not in _TRUETYPE or not hb.Face(data).glyph_count:
        raise ExportError(
            f"the typeface of the profile cannot be read ({key})",
            remedy="put a TrueType font file into the profile",
        )
    return _parsed(key, data)


class Faces(Struct, frozen=True):
    """Where text gets its faces: the shipped ones, and those of the house by their keys.

    oldstyle: numerals among Latin letters have ascenders and descenders where a face has such.
    """

    own: tuple[tuple[FontKey, bytes], ...] = ()
    oldstyle: bool = False

    def get(self, key: FontKey) -> Face:
        """The face of that key; KeyError when there is none, ExportError when it is broken."""
        for name, data in self.own:
            if name == key:
                return own_face(key, data)
        return face(key)

    def key(self, family: str, style: Style) -> FontKey:
        """The key of a family in a style, or in the nearest style that it has."""
        if family == "own":
            held = {name for name, _ in self.own}
            return f"own-{style}" if f"own-{style}" in held else "own-regular"
        return f"{family}-{_UPRIGHT.get(style, style) if family == 'plex-arabic' else style}"


def own_fonts(files: FontFiles | None) -> tuple[tuple[FontKey, bytes], ...]:
    """The faces of a house by their keys, "own-regular" first; those that it has."""
    if files is None:
        return ()
    held = (files.regular, files.bold, files.italic, files.bold_italic)
    styles: tuple[Style, ...] = ("regular", "bold", "italic", "bold-italic")
    return tuple((f"own-{style}", data) for style, data in zip(styles, held, strict=True) if data)


def x_height(held: Face, sample: str) -> float:
    """How high a letter without ascender stands, as a share of the em; 0 when it has none."""
    gid = held.hb_font.get_nominal_glyph(ord(sample))
    extents = held.hb_font.get_glyph_extents(gid) if gid else None
    return extents.y_bearing / held.upem if extents else 0.0


def _parsed(key: FontKey, data: bytes) -> Face:
    hb_face = hb.Face(data)
    hb_font = hb.Font(hb_face)
    extents = hb_font.get_font_extents("ltr")
    return Face(
        key=key,
        data=data,
        hb_face=hb_face,
        hb_font=hb_font,
        upem=hb_face.upem,
        ascent=extents.ascender,
        descent=-extents.descender,
        covered=frozenset(hb_face.unicodes),
    )
