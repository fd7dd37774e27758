"""The shipped faces: their bytes, HarfBuzz faces and metrics, parsed once a process."""

from __future__ import annotations

from functools import cache
from typing import Literal, TypeAlias

import uharfbuzz as hb
from msgspec import Struct

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
    data = resource("fonts", *_FILES[key]).read_bytes()
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
