"""How the house looks on paper: typeface, colours, paper, margins. Data that a profile holds."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from msgspec import Meta, Struct

Typeface: TypeAlias = Literal["serif", "sans", "own"]
Paper: TypeAlias = Literal["A4", "Letter"]
Ink: TypeAlias = Literal["screen", "print"]
PAPERS: dict[Paper, tuple[float, float]] = {"A4": (595.276, 841.89), "Letter": (612, 792)}
"""Width and height in points: ISO 216 and ANSI Y14.1."""
Colour: TypeAlias = Annotated[str, Meta(pattern=r"^#[0-9A-Fa-f]{6}\Z")]
# Bounds of what can be laid out at all; what looks right is narrower: app/checks/profiles.py
Edge: TypeAlias = Annotated[float, Meta(ge=0, le=200)]
Share: TypeAlias = Annotated[float, Meta(ge=0, le=1)]
Least: TypeAlias = Annotated[float, Meta(ge=0.25, le=1)]
Pages: TypeAlias = Annotated[int, Meta(ge=0, le=100)]


class Colours(Struct, frozen=True, forbid_unknown_fields=True):
    """Inks as #RRGGBB on white paper; text and what stands beside it have contrast >= 4.5:1."""

    text: Colour = "#1A1C1E"
    muted: Colour = "#56606B"
    accent: Colour = "#0B5A8C"
    mark: Colour = "#A3181C"
    rule: Colour = "#B9C3CC"


class Margins(Struct, frozen=True, forbid_unknown_fields=True):
    """White at the edges of a page, in points; ``side`` is left and right alike."""

    top: Edge = 68
    bottom: Edge = 78
    side: Edge = 72


class Fit(Struct, frozen=True, forbid_unknown_fields=True):
    """How far a release may be drawn together to end on ``pages`` pages; 0 leaves it as it comes.

    smallest: share of the type size. tightest: share of the space between blocks.
    """

    pages: Pages = 0
    smallest: Least = 0.88
    tightest: Least = 0.6


class FontSet(Struct, frozen=True, forbid_unknown_fields=True):
    """Font files of a house by their names in the profile's media; "" falls back to regular."""

    regular: str
    bold: str = ""
    italic: str = ""
    bold_italic: str = ""


class Look(Struct, frozen=True, forbid_unknown_fields=True):
    """Everything about paper that is not words.

    justified: codes of languages whose body is set to both edges. kashida: share of a line's
    gap that stretches may take, 0 turns them off. hyphenated: codes of languages in which words
    may be parted; none by default. figures: of numerals in Latin letters. ink "print": black is
    black alone and colours are CMYK.
    """

    typeface: Typeface = "serif"
    paper: Paper = "A4"
    margins: Margins = Margins()
    colours: Colours = Colours()
    justified: tuple[str, ...] = ("ar", "ckb", "fa", "ku")
    kashida: Share = 0.6
    hyphenated: tuple[str, ...] = ()
    figures: Literal["lining", "oldstyle"] = "lining"
    ink: Ink = "screen"
    fit: Fit = Fit()
