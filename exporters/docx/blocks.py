"""Blocks as bands: what stands side by side, or alone in the document of one language."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import zip_longest
from typing import assert_never

from msgspec import Struct
from msgspec.structs import replace

from app.composition import (
    Block,
    Cell,
    ChipsBlock,
    FigureBlock,
    ListBlock,
    Picture,
    TextBlock,
)
from app.localized import Localized
from exporters.docx.numbering import Numbering
from exporters.docx.package import Story
from exporters.docx.page import Page
from exporters.docx.pictures import Shown, fitted
from exporters.docx.styles import Part
from exporters.docx.text import Writer
from exporters.docx.xml import Element, w

_HEADER: frozenset[str] = frozenset({"mark", "kicker", "headline", "subheadline", "date"})
_ICON = 46.0  # points: the height of an official icon


class Band(Struct, frozen=True):
    """Paragraphs that stand beside each other: at most one per language, or one for all.

    head: whether it is to be repeated on every page of a table. under: whether it belongs to
    the band before, in the same row of a table. part: of the release, for a cell without text.
    """

    cells: Localized[Element] = Localized()
    whole: Element | None = None
    head: bool = False
    under: bool = False
    part: Part = "paragraph"


class Bands:
    """Turns the blocks of a document into bands of some of its languages.

    numbering and pictures (the numbers they get, from 1) are those of the whole document.
    """

    def __init__(
        self,
        writers: Sequence[Writer],
        story: Story,
        page: Page,
        *,
        numbering: Numbering,
        pictures: Iterator[int],
    ) -> None:
        self.writers = {writer.language.code: writer for writer in writers}
        self._story, self._page = story, page
        self._numbering, self._pictures = numbering, pictures

    def of(self, blocks: Sequence[Block]) -> Iterator[Band]:
        """The bands of blocks, with a line under the header where body text follows it.

        A band in which nothing is said is left out.
        """
        in_header, above = False, ""
        for block, following in zip_longest(blocks, blocks[1:]):
            held = filled(self._of(block))
            if not held:
                above = ""
                continue
            role = block.role if isinstance(block, TextBlock) else ""
            if in_header and role not in _HEADER:
                yield Band(whole=w("p", w("pPr", w("pStyle", val="Rule"))))
            if role == "attribution" and above == "quotation":
                held = [replace(band, under=True) for band in held]
            if _is_one_contact(block, following):
                _keep_with_next(held)
            yield from held
            in_header, above = role in _HEADER, role

    def _of(self, block: Block) -> Iterator[Band]:
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
        # A heading without a word would be one all the same to whoever goes by headings.
        part: Part = "paragraph" if block.level else block.role
        return Band(cells, head=block.role in {"mark", "kicker"}, part=part)

    def _list(self, block: ListBlock) -> Iterator[Band]:
        numbers = {code: self._numbers(block, code) for code in self.writers}
        part: Part = "note list" if block.role == "note" else "list"
        for place, item in enumerate(block.items):
            cells = {
                code: writer.paragraph(part, item[code], number=numbers[code][place])
                for code, writer in self.writers.items()
                if place in numbers[code]
            }
            yield Band(Localized(cells), part=part)

    def _numbers(self, block: ListBlock, code: str) -> Mapping[int, int]:
        """For each item that has a text in the language, the numbering of its label."""
        held = enumerate(block.items)
        places = [place for place, item in held if _says_something(item.get(code, ()))]
        labels = [block.labels[place][code] for place in places]
        numbers = self._numbering.numbers(labels, self.writers[code].language)
        return dict(zip(places, numbers, strict=True))

    def _figure(self, block: FigureBlock) -> Iterator[Band]:
        alts = (block.alt.get(code, "") for code in self.writers)
        shown = self._shown(
            block.picture,
            " | ".join(alt for alt in alts if alt),
            fitted(block.picture, self._page.text_width),
        )
        first = next(iter(self.writers.values()))
        yield Band(whole=first.pictures("picture", (shown,)))
        yield Band(self._paragraphs("caption", block.caption), part="caption")

    def _shown(self, picture: Picture, alt: str, size: tuple[float, float]) -> Shown:
        relation = self._story.picture(picture.data)
        return Shown(*size, relation, alt, next(self._pictures))

    def _chips(self, block: ChipsBlock) -> Iterator[Band]:
        every = [chip for chips in block.chips.values() for chip in chips]
        if every and all(chip.icon is not None for chip in every):
            yield Band(Localized({code: self._icons(block, code) for code in self.writers}))
            return
        for place in range(max(map(len, block.chips.values()), default=0)):
            cells = {
                code: writer.chip(block.chips[code][place])
                for code, writer in self.writers.items()
                if place < len(block.chips.get(code, ()))
            }
            yield Band(Localized(cells))

    def _icons(self, block: ChipsBlock, code: str) -> Element:
        """The official icons of a language side by side, as high as on paper."""
        height = _ICON * self._page.scale
        shown = [
            self._shown(chip.icon, chip.text, (chip.icon.width / chip.icon.height * height, height))
            for chip in block.chips.get(code, ())
            if chip.icon is not None
        ]
        return self.writers[code].pictures("chip", shown, between=" ")

    def _paragraphs(self, part: Part, cells: Localized[Cell], level: int = 0) -> Localized[Element]:
        """A paragraph in each language in which something is said."""
        return Localized(
            {
                code: writer.paragraph(part, cell, level=level)
                for code, writer in self.writers.items()
                if _says_something(cell := cells.get(code, ()))
            }
        )


def filled(bands: Iterable[Band]) -> list[Band]:
    """Those in which something stands."""
    return [band for band in bands if band.cells or band.whole is not None]


def _says_something(cell: Cell) -> bool:
    """Whether it is to be read, or is a place for a reviewer to write in."""
    return any(run.text or run.source for run in cell)


def _is_one_contact(block: Block, following: Block | None) -> bool:
    """Whether both are lines of the same contact, which stay on one page."""
    owners = {_owner(one) for one in (block, following)}
    return len(owners) == 1 and owners != {0}


def _owner(block: Block | None) -> int:
    """The contact that a line is of; 0 for anything else."""
    if not isinstance(block, TextBlock) or block.role != "contact":
        return 0
    runs = (run for cell in block.cells.values() for run in cell)
    return next((run.source.owner for run in runs if run.source is not None), 0)


def _keep_with_next(bands: Iterable[Band]) -> None:
    for band in bands:
        for paragraph in band.cells.values():
            paragraph[0].insert(1, w("keepNext"))
