"""The faces of a document: their bytes, HarfBuzz faces and metrics, parsed once a process."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache, lru_cache
from typing import Literal, TypeAlias

import uharfbuzz as hb
from msgspec import Struct

from app.composition import FontFiles
from app.errors import ExportError
from exporters.pdf.pages import FontKey
from resources import resource

Style: TypeAlias = Literal["regular", "bold", "italic", "bold-italic"]
Script: TypeAlias = Literal["Latn", "Arab"]

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
# What is seen as the size of a script: the x, and the loops of Arabic, whose teeth and bowls
# stand at heights of their own in every hand. OS/2 sxHeight is not measured: Amiri's is wrong.
_LETTERS: dict[Script, str] = {"Latn": "x", "Arab": "وهم"}
# How high an x stands beside loops where both were drawn for each other; in the shipped pairs
# 1.303 and 1.291.
_X_TO_LOOPS = 1.3
# Nobody sees less, and faces that were drawn for each other stay at one size.
_UNSEEN = 0.05
_SMALLEST, _LARGEST = 0.75, 1.25
_TRUETYPE = (b"\0\1\0\0", b"true")


class Face(Struct, frozen=True):
    """A font file and what is read from it once; lengths in font units, ``upem`` to the em.

    heights: of letters without ascender in each script, in ems; 0 where it lacks one.
    """

    key: FontKey
    data: bytes
    hb_face: hb.Face
    hb_font: hb.Font
    upem: int
    ascent: int
    descent: int
    covered: frozenset[int]
    heights: Mapping[Script, float]


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

    def upright(self, key: FontKey) -> Face:
        """The regular face of a key's family."""
        family = key.removesuffix("-italic").removesuffix("-bold").removesuffix("-regular")
        return self.get(f"{family}-regular")


def own_fonts(files: FontFiles | None) -> tuple[tuple[FontKey, bytes], ...]:
    """The faces of a house by their keys, "own-regular" first; those that it has."""
    if files is None:
        return ()
    held = (files.regular, files.bold, files.italic, files.bold_italic)
    styles: tuple[Style, ...] = ("regular", "bold", "italic", "bold-italic")
    return tuple((f"own-{style}", data) for style, data in zip(styles, held, strict=True) if data)


def matched(held: Face, script: Script, beside: Face, other: Script) -> float:
    """The share of its size at which a face looks as large in its script as the one beside it.

    It is between 0.75 and 1.25, and 1 where the difference is too small to be seen.
    """
    height, wanted = _optical(held, script), _optical(beside, other)
    share = wanted / height if height and wanted else 1.0
    return 1.0 if abs(share - 1) < _UNSEEN else min(_LARGEST, max(_SMALLEST, share))


def _optical(held: Face, script: Script) -> float:
    """What an x would have to be to look as high as the letters of a script."""
    return held.heights[script] * (_X_TO_LOOPS if script == "Arab" else 1)


def _height(hb_font: hb.Font, letters: str) -> float:
    """How high letters stand on the average, in font units; 0 when one is missing."""
    glyphs = [hb_font.get_nominal_glyph(ord(letter)) for letter in letters]
    extents = [hb_font.get_glyph_extents(glyph) if glyph else None for glyph in glyphs]
    heights = [one.y_bearing if one else 0 for one in extents]
    return sum(heights) / len(heights) if min(heights) > 0 else 0.0


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
        heights={
            script: _height(hb_font, letters) / hb_face.upem for script, letters in _LETTERS.items()
        },
    )
