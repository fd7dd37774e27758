"""Blocks as bands: what stands side by side, or alone in the document of one language."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import assert_never

from msgspec import Struct

from app.composition import (
    Block,
    Cell,
    ChipsBlock,
    FigureBlock,
    ListBlock,
    TextBlock,
)
from app.localized import Localized
from app.model import Language
from exporters.docx.numbering import Numbering
from exporters.docx.package import Parts
from exporters.docx.pictures import drawing
from exporters.docx.styles import Part, paragraph_properties
from exporters.docx.text import Writer
from exporters.docx.xml import Element, w


class Band(Struct, frozen=True):
    """Paragraphs that stand beside each other: at most one per language, or one for all.

    head: whether it is to be repeated on every page of a table.
    """

    cells: Localized[Element] = Localized()
    whole: Element | None = None
    head: bool = False


class Bands:
    """Turns the blocks of a document into bands of some of its languages.

    numbering and pictures (the numbers they get, from 1) are those of the whole document.
    text_width: in points.
    """

    def __init__(
        self,
        languages: Sequence[Language],
        document: Sequence[Language],
        parts: Parts,
        *,
        numbering: Numbering,
        pictures: Iterator[int],
        text_width: float,
    ) -> None:
        self.writers = {language.code: Writer(language, document, parts) for language in languages}
        self._parts, self._width = parts, text_width
        self._numbering, self._pictures = numbering, pictures

    def of(self, block: Block) -> Iterator[Band]:
        """The bands of a block, in reading order; a text that is empty gives no paragraph."""
        match block:
            case TextBlock():
                yield self._text(block)
            case ListBlock():
                yield from self._list(block)
            case FigureBlock():
                yield from self._figure(block)
            case ChipsBlock():
                yield from self._chips(block)
            case _:
                assert_never(block)

    def _text(self, block: TextBlock) -> Band:
        cells = self._paragraphs(block.role, block.cells, block.level)
        return Band(cells, head=block.role in {"mark", "kicker"})

    def _list(self, block: ListBlock) -> Iterator[Band]:
        numbers = {code: self._numbers(block, code) for code in self.writers}
        for place, item in enumerate(block.items):
            cells = {
                code: writer.paragraph("list", item[code], number=numbers[code][place])
                for code, writer in self.writers.items()
                if place in numbers[code]
            }
            yield Band(Localized(cells))

    def _numbers(self, block: ListBlock, code: str) -> Mapping[int, int]:
        """For each item that has a text in the language, the numbering of its label."""
        held = enumerate(block.items)
        places = [place for place, item in held if _says_something(item.get(code, ()))]
        labels = [block.labels[place][code] for place in places]
        numbers = self._numbering.numbers(labels, self.writers[code].language)
        return dict(zip(places, numbers, strict=True))

    def _figure(self, block: FigureBlock) -> Iterator[Band]:
        alts = (block.alt.get(code, "") for code in self.writers)
        picture = drawing(
            block.picture,
            " | ".join(alt for alt in alts if alt),
            number=next(self._pictures),
            relation=self._parts.picture(block.picture.data),
            width=self._width,
        )
        first = next(iter(self.writers.values()))
        yield Band(whole=w("p", paragraph_properties("picture", first.language), picture))
        yield Band(self._paragraphs("caption", block.caption))

    def _chips(self, block: ChipsBlock) -> Iterator[Band]:
        for place in range(max(map(len, block.chips.values()), default=0)):
            cells = {
                code: writer.chip(block.chips[code][place])
                for code, writer in self.writers.items()
                if place < len(block.chips.get(code, ()))
            }
            yield Band(Localized(cells))

    def _paragraphs(self, part: Part, cells: Localized[Cell], level: int = 0) -> Localized[Element]:
        """A paragraph in each language in which something is said."""
        return Localized(
            {
                code: writer.paragraph(part, cell, level=level)
                for code, writer in self.writers.items()
                if _says_something(cell := cells.get(code, ()))
            }
        )


def _says_something(cell: Cell) -> bool:
    return any(run.text for run in cell)
