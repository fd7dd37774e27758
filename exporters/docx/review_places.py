"""Empty places in a copy for reviewers where a text of one language has none beside it yet."""

from __future__ import annotations

from msgspec.structs import replace

from app.address import Address
from app.composition import (
    Block,
    Cell,
    Composition,
    FigureBlock,
    ListBlock,
    Run,
    TextBlock,
)
from app.localized import Localized

# Of the fields that share a paragraph, the one that what is written there is most likely for.
_MAIN = frozenset({"headline", "subheadline", "text", "items", "caption"})


def with_places(composition: Composition) -> Composition:
    """The composition with a run of no characters in each cell that could be filled.

    Only columns side by side have such places: elsewhere nothing would say what belongs there.
    """
    if len(composition.languages) < 2 or composition.arrangement == "stacked":
        return composition
    return replace(composition, blocks=tuple(map(_block, composition.blocks)))


def _block(block: Block) -> Block:
    match block:
        case TextBlock():
            return replace(block, cells=_filled(block.cells))
        case ListBlock():
            return replace(block, items=tuple(map(_filled, block.items)))
        case FigureBlock():
            return replace(block, caption=_filled(block.caption))
    return block


def _filled(cells: Localized[Cell]) -> Localized[Cell]:
    said = (run.source for cell in cells.values() for run in cell)
    fields = [source for source in said if source is not None and source.language]
    if not fields:
        return cells
    main = next((one for one in fields if one.part in _MAIN), fields[0])
    return Localized({code: cell or (_place(main, code),) for code, cell in cells.items()})


def _place(field: Address, code: str) -> Run:
    return Run("", source=replace(field, language=code, start=0, end=-1))
