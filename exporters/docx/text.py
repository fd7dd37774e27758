"""Runs, links and paragraphs: the characters of a cell and how they look."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from urllib.parse import quote

from msgspec.structs import replace

from app.composition import PAGE, PAGES, Cell, Chip, Footer, Run
from app.model import Language
from app.text.links import safe_href
from exporters.docx.direction import Piece, pieces
from exporters.docx.languages import Tags, tags
from exporters.docx.package import Links
from exporters.docx.styles import Part, paragraph_properties
from exporters.docx.xml import Element, R, clean, on, w

_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_BREAKS = re.compile("([\n\t])")
_FIELDS = {PAGE: " PAGE ", PAGES: " NUMPAGES "}


class Writer:
    """Writes paragraphs in one language of a document."""

    def __init__(self, language: Language, languages: Sequence[Language], links: Links) -> None:
        self.language, self._links = language, links
        self._tags = tags(language, languages)

    def paragraph(self, part: Part, cell: Cell, *, level: int = 0, number: int = 0) -> Element:
        """A paragraph of the cell's runs; an empty cell still has its direction."""
        properties = paragraph_properties(part, self.language, level=level, number=number)
        return w("p", properties, *self._cell(cell))

    def chip(self, chip: Chip) -> Element:
        """A paragraph of one text on its ground.

        Each chip has a line of its own: side by side they would break in the middle, and what
        is copied out would run together.
        """
        parts = pieces((Run(chip.text),), self.language)
        properties = paragraph_properties("chip", self.language)
        return w("p", properties, *(_run(piece, self._tags, ground=chip) for piece in parts))

    def footer(self, footer: Footer) -> Element:
        """The page footer, with fields where the page and the number of pages stand."""
        properties = paragraph_properties("footer", self.language)
        runs = (run for piece in footer.pieces for run in self._footed(piece, footer))
        return w("p", properties, *runs)

    def _cell(self, cell: Cell) -> Iterator[Element]:
        for href, group in groupby(pieces(cell, self.language), key=lambda piece: piece.look.href):
            address = _address(href)
            if address:
                link = w("hyperlink", *self._runs(group, style="Hyperlink"), history=1)
                link.set(f"{{{R}}}id", self._links.link(address))
                yield link
            else:
                yield from self._runs(group)

    def _runs(self, held: Iterable[Piece], *, style: str = "") -> Iterator[Element]:
        """A run for all neighbours that look alike: whoever edits the file meets fewer seams."""
        for _, group in groupby(held, key=_seam):
            alike = list(group)
            joined = replace(alike[0], text="".join(piece.text for piece in alike))
            yield _run(joined, self._tags, style=style)

    def _footed(self, piece: str, footer: Footer) -> Iterator[Element]:
        if piece in _FIELDS:
            # What the field shows until a program counts the pages.
            shown = Piece(footer.number(1), self.language.direction == "rtl", Run(""))
            yield w("fldSimple", _run(shown, self._tags), instr=_FIELDS[piece])
        else:
            yield from self._runs(pieces((Run(piece),), self.language))


def _seam(piece: Piece) -> tuple[bool, bool, bool]:
    return piece.rtl, piece.look.bold, piece.look.italic


def _run(piece: Piece, tags: Tags, *, style: str = "", ground: Chip | None = None) -> Element:
    """A run; children of ``w:rPr`` stand in the order of the schema (CT_RPr)."""
    look = piece.look
    language = w("lang", bidi=tags.rtl) if piece.rtl else w("lang", val=tags.ltr)
    properties = w(
        "rPr",
        *((w("rStyle", val=style),) if style else ()),
        *on("b", look.bold),
        *on("bCs", look.bold),
        *on("i", look.italic),
        *on("iCs", look.italic),
        *(_on_ground(ground) if ground else ()),
        *on("rtl", piece.rtl),
        language,
    )
    return w("r", properties, *_characters(piece.text))


def _on_ground(chip: Chip) -> tuple[Element, ...]:
    fill, ink = (colour.removeprefix("#") for colour in (chip.fill, chip.ink))
    return w("color", val=ink), w("shd", val="clear", color="auto", fill=fill)


def _characters(text: str) -> Iterator[Element]:
    for part in _BREAKS.split(clean(text)):
        if part == "\n":
            yield w("br")
        elif part == "\t":
            yield w("tab")
        elif part:
            element = w("t")
            element.text = part
            element.set(_SPACE, "preserve")
            yield element


def _address(href: str) -> str:
    """The address in ASCII (RFC 3986), or nothing when it is none that a reader should open.

    Word calls a whole file damaged for one relationship that is not a URI.
    """
    return quote(safe_href(href), safe=":/?#[]@!$&'()*+,;=%~-._")
