"""What a reader has to find in a document, taken from its composition."""

from __future__ import annotations

from typing import assert_never

from app.composition import (
    Block,
    Cell,
    ChipsBlock,
    Composition,
    FigureBlock,
    ListBlock,
    Run,
    TextBlock,
)

PICTURE = "picture"
ExpectedRow = dict[str, Cell]


def rows(composition: Composition, *, labels: bool = False) -> list[ExpectedRow]:
    """Per paragraph a cell for each language; that of a picture has only PICTURE.

    labels: with the label of a list item before its words.
    """
    held = [row for block in composition.blocks for row in _of(block, labels)]
    return [row for row in held if _says_something(row)]


def table_rows(composition: Composition, *, labels: bool = False) -> list[list[ExpectedRow]]:
    """The same in rows of a table: an attribution stands with its quotation."""
    held: list[list[ExpectedRow]] = []
    above = ""
    for block in composition.blocks:
        role = block.role if isinstance(block, TextBlock) else ""
        joined = (above, role) == ("quotation", "attribution")
        above = role
        for row in _of(block, labels):
            if joined:
                held[-1].append(row)
            else:
                held.append([row])
    return [[row for row in rows if _says_something(row)] for rows in held if _any(rows)]


def _any(rows: list[ExpectedRow]) -> bool:
    return any(map(_says_something, rows))


def _says_something(row: ExpectedRow) -> bool:
    return PICTURE in row or any(map(words, row.values()))


def words(cell: Cell) -> str:
    return "".join(run.text for run in cell)


def _of(block: Block, labels: bool) -> list[ExpectedRow]:
    match block:
        case TextBlock():
            return [{**block.cells}]
        case ListBlock():
            return _items(block, labels)
        case FigureBlock():
            return [{PICTURE: ()}, {**block.caption}]
        case ChipsBlock():
            chips = zip(*block.chips.values(), strict=True)
            return [
                {code: (Run(chip.text),) for code, chip in zip(block.chips, row, strict=True)}
                for row in chips
            ]
        case _:
            assert_never(block)


def _items(block: ListBlock, labels: bool) -> list[ExpectedRow]:
    if not labels:
        return [{**item} for item in block.items]
    return [
        {code: (Run(f"{label[code]} "), *cell) for code, cell in item.items() if words(cell)}
        for item, label in zip(block.items, block.labels, strict=True)
    ]
