"""A page as it is seen: each character where its glyph stands, from left to right."""

from __future__ import annotations

from collections.abc import Iterator

import pypdfium2
import pypdfium2.raw as pdfium
from msgspec import Struct

_SCALE = 8  # pixels to the point


class Glyph(Struct, frozen=True):
    """A character and the box of its ink, in points from the lower left corner."""

    text: str
    left: float
    bottom: float
    right: float
    top: float


class Page:
    """A page of a PDF that another program made."""

    def __init__(self, data: bytes, number: int = 0) -> None:
        self._document = pypdfium2.PdfDocument(data)
        self._page = self._document[number]
        self.width, self.height = self._page.get_size()
        self.glyphs = list(self._glyphs())

    def _glyphs(self) -> Iterator[Glyph]:
        text = self._page.get_textpage()
        for index in range(text.count_chars()):
            character = chr(pdfium.FPDFText_GetUnicode(text, index))
            if not character.isspace():
                yield Glyph(character, *text.get_charbox(index))

    def line(self, glyph: Glyph) -> str:
        """What stands on the line of a glyph, from left to right and without spaces."""
        return "".join(one.text for one in self._on_line_of(glyph))

    def around(self, word: str) -> tuple[Glyph, Glyph]:
        """What stands left and right of a word whose letters run from the left."""
        held = self._on_line_of(self.glyphs["".join(self._texts()).index(word)])
        at = "".join(one.text for one in held).index(word)
        return held[at - 1], held[at + len(word)]

    def _on_line_of(self, glyph: Glyph) -> list[Glyph]:
        middle = (glyph.bottom + glyph.top) / 2
        held = [one for one in self.glyphs if one.bottom - 3 < middle < one.top + 3]
        return sorted(held, key=lambda one: one.left)

    def _texts(self) -> list[str]:
        return [one.text for one in self.glyphs]

    def first(self, text: str) -> Glyph:
        """The first glyph of a character."""
        return next(one for one in self.glyphs if one.text == text)

    def span(self, word: str) -> tuple[float, float]:
        """From where to where a word stands whose letters run from the left."""
        at = "".join(self._texts()).index(word)
        held = self.glyphs[at : at + len(word)]
        return held[0].left, held[-1].right

    def pictures(self) -> list[tuple[float, float, float, float]]:
        """Left, bottom, right and top of the pictures, from left to right."""
        held = self._page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_IMAGE])
        return sorted(one.get_bounds() for one in held)

    def strokes(self) -> list[tuple[float, float, float, float]]:
        """The same of what is drawn as lines and boxes."""
        held = self._page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_PATH])
        return sorted(one.get_bounds() for one in held)

    def bulges_left(self, glyph: Glyph) -> bool:
        """Whether the middle of a bracket stands further left than its ends: “(” as it is seen."""
        page = self._page.render(scale=_SCALE).to_pil().convert("L")
        box = (glyph.left, self.height - glyph.top, glyph.right, self.height - glyph.bottom)
        ink = page.crop(tuple(round(edge * _SCALE) for edge in box)).point(lambda one: 255 - one)
        third = ink.height // 3
        middle = ink.crop((0, third, ink.width, 2 * third)).getbbox()
        end = ink.crop((0, 0, ink.width, third)).getbbox()
        assert middle is not None
        assert end is not None
        return bool(middle[0] < end[0])
