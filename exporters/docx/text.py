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
from exporters.docx.languages import tags
from exporters.docx.package import Story
from exporters.docx.pictures import Shown, drawing
from exporters.docx.review import Marks, Write
from exporters.docx.styles import Part, chip_style, paragraph_properties
from exporters.docx.xml import Element, R, clean, on, w

_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_BREAKS = re.compile("([\n\t])")
_FIELDS = {
    PAGE: r" PAGE \* MERGEFORMAT ",
    PAGES: r" NUMPAGES \* MERGEFORMAT ",
}


class Writer:
    """Writes paragraphs in one language of a document.

    marks: those of a copy for reviewers; None where nothing is to be found again.
    """

    def __init__(
        self,
        language: Language,
        languages: Sequence[Language],
        story: Story,
        marks: Marks | None = None,
    ) -> None:
        self.language, self._story, self._marks = language, story, marks
        self._tags = tags(language, languages)

    def paragraph(self, part: Part, cell: Cell, *, level: int = 0, number: int = 0) -> Element:
        """A paragraph of the cell's runs; an empty cell still has its direction."""
        properties = paragraph_properties(part, self.language, level=level, number=number)
        return w("p", properties, *self.runs(cell))

    def chip(self, chip: Chip) -> Element:
        """A paragraph of one text on its ground.

        Each chip has a line of its own: side by side they would break in the middle, and what
        is copied out would run together.
        """
        style = chip_style(chip)

        def write(held: Sequence[Piece]) -> list[Element]:
            return [self._run(piece, style=style) for piece in held]

        properties = paragraph_properties("chip", self.language)
        return w("p", properties, *self._marked((Run(chip.text),), write))

    def pictures(self, part: Part, shown: Sequence[Shown], between: str = "") -> Element:
        """A paragraph of pictures side by side, from where lines begin."""
        properties = paragraph_properties(part, self.language)
        rtl = self.language.direction == "rtl"
        runs: list[Element] = []
        for number, one in enumerate(shown):
            if number and between:
                runs.append(self._run(Piece(between, rtl, Run(between))))
            runs.append(w("r", *((w("rPr", w("rtl")),) if rtl else ()), drawing(one)))
        return w("p", properties, *runs)

    def footer(self, part: Part, house: Cell, footer: Footer) -> Element:
        """The line of the house and the page number, at the two edges; or either one alone."""
        runs = [*self.runs(house)]
        if house and footer.pieces:
            runs.append(w("r", w("tab")))
        runs += [run for piece in footer.pieces for run in self._footed(piece, footer)]
        return w("p", paragraph_properties(part, self.language), *runs)

    def runs(self, cell: Cell) -> Iterable[Element]:
        """The cell's runs and links, without a paragraph around them."""
        return self._marked(cell, self._linked)

    def _marked(self, cell: Cell, write: Write) -> Iterable[Element]:
        held = list(pieces(cell, self.language))
        return write(held) if self._marks is None else self._marks.around(cell, held, write)

    def _linked(self, held: Sequence[Piece]) -> Iterator[Element]:
        for href, group in groupby(held, key=lambda piece: piece.look.href):
            address = _address(href)
            if address:
                link = w("hyperlink", *self._runs(group, style="Hyperlink"), history=1)
                link.set(f"{{{R}}}id", self._story.link(address))
                yield link
            else:
                yield from self._runs(group)

    def _runs(self, held: Iterable[Piece], *, style: str = "") -> Iterator[Element]:
        """A run for all neighbours that look alike: whoever edits the file meets fewer seams."""
        for _, group in groupby(held, key=_seam):
            alike = list(group)
            joined = replace(alike[0], text="".join(piece.text for piece in alike))
            yield self._run(joined, style=style)

    def _footed(self, piece: str, footer: Footer) -> Iterator[Element]:
        """Words, or a field (17.16.18): its result keeps its direction when it is counted anew."""
        if piece not in _FIELDS:
            yield from self._runs(pieces((Run(piece),), self.language))
            return
        instruction = w("instrText")
        instruction.text = _FIELDS[piece]
        instruction.set(_SPACE, "preserve")
        # What the field shows until a program counts the pages.
        shown = Piece(footer.number(1), self.language.direction == "rtl", Run(""))
        yield w("r", w("fldChar", fldCharType="begin"))
        yield w("r", instruction)
        yield w("r", w("fldChar", fldCharType="separate"))
        yield self._run(shown)
        yield w("r", w("fldChar", fldCharType="end"))

    def _run(self, piece: Piece, *, style: str = "") -> Element:
        """A run; children of ``w:rPr`` stand in the order of the schema (CT_RPr)."""
        look, tags = piece.look, self._tags
        properties = w(
            "rPr",
            *((w("rStyle", val=style),) if style else ()),
            *on("b", look.bold),
            *on("bCs", look.bold),
            *on("i", look.italic),
            *on("iCs", look.italic),
            *on("rtl", piece.rtl),
            w("lang", bidi=tags.rtl) if piece.rtl else w("lang", val=tags.ltr),
        )
        return w("r", properties, *_characters(piece.text))


def _seam(piece: Piece) -> tuple[bool, bool, bool]:
    return piece.rtl, piece.look.bold, piece.look.italic


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
