"""Makes compositions, and reads pages back: what is on them, where, and in which element."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO

from PIL import Image as Pixels

from app.composition import (
    Arrangement,
    Block,
    Cell,
    Composition,
    FigureBlock,
    Footer,
    ListBlock,
    Picture,
    Role,
    Run,
    TextBlock,
)
from app.localized import Localized
from app.model import ARABIC, ENGLISH, Language
from exporters.pdf.pages import Cluster, Element, Layout, Line, Placed, Tag

LANGUAGES = {"en": ENGLISH, "ar": ARABIC}
PAGE_WIDTH = 595.276
ARRANGED: tuple[tuple[tuple[str, ...], Arrangement], ...] = (
    (("en",), "facing"), (("ar",), "facing"), (("en", "ar"), "facing"), (("ar", "en"), "stacked"),
)  # fmt: skip
ENGLISH_WORDS = "The office opened a new centre for the people of the district. " * 4
ARABIC_WORDS = "افتتح المكتب مركزا جديدا لخدمة أهالي المنطقة والقرى المجاورة لها. " * 4


def composition(*blocks: Block, codes: tuple[str, ...] = ("en",)) -> Composition:
    """A composition of these blocks in these languages."""
    languages: tuple[Language, ...] = tuple(LANGUAGES[code] for code in codes)
    return Composition(
        languages=languages,
        blocks=blocks,
        title=Localized(dict.fromkeys(codes, "Title")),
        organization=Localized(dict.fromkeys(codes, "Office")),
        footer=Localized(dict.fromkeys(codes, Footer(("{n}", "/", "{m}")))),
    )


def text_block(role: Role = "paragraph", level: int = 0, **texts: str) -> TextBlock:
    """A block of plain words per language."""
    cells: dict[str, Cell] = {code: (Run(text),) for code, text in texts.items()}
    return TextBlock(role, Localized(cells), level)


def picture(shade: int, width: int = 300, height: int = 300) -> Picture:
    """A PNG of one shade of red; sizes in pixels."""
    held = BytesIO()
    Pixels.new("RGB", (width, height), (shade, 0, 0)).save(held, "PNG")
    return Picture(held.getvalue(), width, height)


def written(composed: Composition, code: str) -> str:
    """Every character that the blocks hold for a language, in order."""
    out: list[str] = []
    for block in composed.blocks:
        if isinstance(block, TextBlock):
            out += [run.text for run in block.cells.get(code, ())]
        elif isinstance(block, ListBlock):
            for labels, item in zip(block.labels, block.items, strict=True):
                words = "".join(run.text for run in item.get(code, ()))
                out.append(f"{labels[code]} {words}" if words else "")
        elif isinstance(block, FigureBlock):
            out += [run.text for run in block.caption.get(code, ())]
        else:
            out.append(" ".join(chip.text for chip in block.chips.get(code, ())))
    return "".join(out)


def elements(root: Element, *tags: Tag) -> Iterator[Element]:
    """Every element with one of these tags (any, if none is named), in reading order."""
    for child in root.children:
        if isinstance(child, Element):
            if not tags or child.tag in tags:
                yield child
            yield from elements(child, *tags)


def placed(root: Element) -> Iterator[Placed]:
    """Every item under an element, in reading order."""
    for child in root.children:
        if isinstance(child, Element):
            yield from placed(child)
        else:
            yield child


def lines(root: Element) -> list[tuple[int, Line]]:
    """Every piece of a line under an element, with its page."""
    return [(one.page, one.item) for one in placed(root) if isinstance(one.item, Line)]


def clusters(root: Element) -> list[Cluster]:
    return [cluster for _, line in lines(root) for cluster in line.clusters]


def text(root: Element) -> str:
    """The text under an element as its clusters hold it."""
    return "".join(cluster.text for cluster in clusters(root))


def ink_box(laid_out: Layout) -> tuple[float, float]:
    """The leftmost and rightmost edge of anything that is no white space."""
    seen = [cluster for cluster in clusters(laid_out.root) if cluster.text.strip()]
    return min(one.x for one in seen), max(one.x + one.advance for one in seen)
