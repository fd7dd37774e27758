"""Laid-out pages: where every glyph stands and what part of the document it belongs to.

Layout (``shape``, ``breaking``, ``flow``) makes these; ``write`` turns them into a file and
decides nothing about looks. Lengths are PDF points, the origin the lower left corner of the
page. Colours are #RRGGBB.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Literal, TypeAlias

from msgspec import Struct

from app.composition import Cell
from app.look import Ink
from exporters.artwork.path import Path

FontKey: TypeAlias = str
"""A face of ``exporters.pdf.fonts``: "amiri-regular", "plex-arabic-bold" …"""

Tag: TypeAlias = Literal[
    "Document", "Sect", "H1", "H2", "H3", "H4", "P", "BlockQuote", "L", "LI", "Lbl", "LBody",
    "Table", "TR", "TH", "TD", "Figure", "Caption", "Link", "Span", "Artifact",
]  # fmt: skip


class Glyph(Struct, frozen=True, gc=False):
    """A glyph and its offset from the left edge and the baseline of its cluster, in points."""

    gid: int
    dx: float
    dy: float


class Cluster(Struct, frozen=True, gc=False):
    """The smallest piece with both a place on the page and a text of its own.

    x: left edge. advance: width, with justification already in it. text: the code points it
    stands for, in logical order; empty for a kashida, which carries no text. level: its UAX #9
    embedding level; odd is right-to-left.
    """

    font: FontKey
    size: float
    x: float
    advance: float
    glyphs: tuple[Glyph, ...]
    text: str
    level: int
    ink: str = "#000000"


class Line(Struct, frozen=True):
    """Clusters in logical order on one baseline ``y``; ``base`` is the paragraph's level, 0 or 1.

    The white space at which it was broken stays at its end: the texts of an element's lines are
    the element's text. ascent and descent (both positive) are of the line's box.
    """

    y: float
    ascent: float
    descent: float
    base: int
    clusters: tuple[Cluster, ...]


class Rule(Struct, frozen=True):
    """A filled rectangle: a line, a chip's ground; always an artifact."""

    x: float
    y: float
    width: float
    height: float
    ink: str
    radius: float = 0


class PlacedImage(Struct, frozen=True):
    """A picture's file bytes (PNG or JPEG) and its box."""

    data: bytes
    x: float
    y: float
    width: float
    height: float


class PlacedDrawing(Struct, frozen=True):
    """A vector drawing and its box."""

    paths: tuple[Path, ...]
    x: float
    y: float
    width: float
    height: float


class LinkArea(Struct, frozen=True):
    """A box to click, with its address."""

    x: float
    y: float
    width: float
    height: float
    href: str


Item: TypeAlias = Line | Rule | PlacedImage | PlacedDrawing | LinkArea


class Placed(Struct, frozen=True):
    """An item on a page (from 0)."""

    page: int
    item: Item


class Element(Struct, frozen=True):
    """A node of the structure tree, in reading order.

    children: elements and placed items, in reading order. language: BCP 47, "" to inherit.
    alt: of a Figure, or what a Link leads to. title: of a heading, for the bookmarks. cell: what
    the lines under it say, to the character, where they are those of a cell.
    """

    tag: Tag
    children: tuple[Element | Placed, ...]
    language: str = ""
    alt: str = ""
    title: str = ""
    cell: Cell = ()


class Layout(Struct, frozen=True):
    """A finished document: ``root`` is the Document element, ``artifacts`` have no meaning.

    page_size: width and height. direction: of the whole document, for the viewer. own_fonts:
    bytes of faces that do not ship, by their key. ink "print": black is black alone and every
    colour is CMYK.
    """

    page_size: tuple[float, float]
    page_count: int
    root: Element
    artifacts: tuple[Placed, ...]
    language: str
    direction: Literal["ltr", "rtl"]
    title: str
    author: str
    own_fonts: Mapping[FontKey, bytes] = {}
    ink: Ink = "screen"


def placed_in(element: Element) -> Iterator[Placed]:
    """Every placed item under an element, in reading order."""
    for child in element.children:
        if isinstance(child, Placed):
            yield child
        else:
            yield from placed_in(child)
