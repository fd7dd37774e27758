"""Visual text: what is pasted into a layout program that neither shapes nor orders Arabic."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from app.composition import (
    Block,
    Cell,
    ChipsBlock,
    Composition,
    FigureBlock,
    ListBlock,
    TextBlock,
)
from app.model import Language
from app.text.visual import visual


def write(composition: Composition) -> bytes:
    """UTF-8 without a byte order mark: a paragraph a line, an empty line between languages.

    Pictures, page numbers and the letterhead are left to the layout program; captions stay.
    """
    texts = (_text(composition, language) for language in composition.languages)
    return "\n".join(texts).encode()


def _text(composition: Composition, language: Language) -> str:
    base = int(language.direction == "rtl")
    lines = chain.from_iterable(_lines(block, language.code) for block in composition.blocks)
    return "".join(f"{visual(line, base)}\n" for line in lines if line)


def _lines(block: Block, code: str) -> Iterator[str]:
    match block:
        case TextBlock():
            yield _plain(block.cells[code])
        case ListBlock():
            for item, label in zip(block.items, block.labels, strict=True):
                yield f"{label[code]} {_plain(item[code])}" if item[code] else ""
        case FigureBlock():
            yield _plain(block.caption[code])
        case ChipsBlock():
            yield from (chip.text for chip in block.chips[code])


def _plain(cell: Cell) -> str:
    """The characters of a cell on one line."""
    return " ".join("".join(run.text for run in cell).splitlines())
