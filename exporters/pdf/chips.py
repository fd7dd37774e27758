"""Chips: short texts on coloured grounds, or icons, side by side from where lines begin."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

from msgspec import Struct
from msgspec.structs import replace

from app.composition import Chip, Picture, Run
from app.text.bidi import base_level
from exporters.pdf.cells import Lane, Press, as_line, loose_lines, shifted
from exporters.pdf.flow import Strip
from exporters.pdf.pages import Item, PlacedImage, Rule
from exporters.pdf.paragraph import SetLine
from exporters.pdf.style import CHIP, CHIP_GAP, CHIP_PAD, CHIP_RADIUS, ICON
from exporters.pdf.tree import Node


class _Patch(Struct, frozen=True):
    """One line of a chip; a chip too long for the column has several, each on its own ground."""

    line: SetLine
    fill: str
    node: Node


def chip_strips(press: Press, lane: Lane, chips: Sequence[Chip], parent: Node) -> list[Strip]:
    """Rows of chips as a list, as many in each row as there is room for."""
    listed = Node("L", parent)
    icons = [chip.icon for chip in chips if chip.icon is not None]
    if chips and len(icons) == len(chips):
        return _icon_strips(press, lane, list(zip(chips, icons, strict=True)), listed)
    rows: list[list[_Patch]] = []
    room = 0.0
    for number, chip in enumerate(chips, 1):
        body = Node("LBody", Node("LI", listed))
        style = replace(CHIP, ink=chip.ink)
        # Readers that go by the text alone would join the last word of a chip to the next chip.
        text = chip.text + " " * (number < len(chips))
        lines = loose_lines(press, _inside(lane, text), (Run(text),), style, role="chip")
        for line in lines:
            taken = line.width + 2 * CHIP_PAD[0] + CHIP_GAP
            if not rows or taken - CHIP_GAP > room or len(lines) > 1:
                rows.append([])
                room = lane.width
            rows[-1].append(_Patch(line, chip.fill, body))
            room = room - taken if len(lines) == 1 else 0
    return [_strip(press, lane, row) for row in rows]


def _strip(press: Press, lane: Lane, row: Sequence[_Patch]) -> Strip:
    kind = press.type_of(CHIP, lane)
    height = kind.ascent + kind.descent + 2 * CHIP_PAD[1]
    parts: list[tuple[Node | None, Item]] = []
    at = 0.0
    for patch in row:
        width = patch.line.width + 2 * CHIP_PAD[0]
        x = lane.left + (lane.width - at - width if lane.base else at)
        ground = Rule(x, -kind.descent - CHIP_PAD[1], width, height, patch.fill, CHIP_RADIUS)
        parts.append((None, ground))
        line = shifted(as_line(patch.line, kind), right=x + CHIP_PAD[0] - patch.line.x)
        parts.append((patch.node, line))
        at += width + CHIP_GAP
    return Strip(kind.ascent + CHIP_PAD[1], kind.descent + CHIP_PAD[1] + CHIP_GAP, tuple(parts))


def _icon_strips(
    press: Press, lane: Lane, chips: Sequence[tuple[Chip, Picture]], listed: Node
) -> list[Strip]:
    """Icons of one height in rows of about one length; the files go out unaltered."""
    height = ICON * press.scale
    widest = max(icon.width / icon.height for _, icon in chips) * height
    most = max(1, int((lane.width + CHIP_GAP) / (widest + CHIP_GAP)))
    rows = -(-len(chips) // most)
    count = -(-len(chips) // rows)
    height = min(height, lane.width / widest * height)
    return [
        _icon_strip(lane, chips[start : start + count], height, listed)
        for start in range(0, len(chips), count)
    ]


def _icon_strip(
    lane: Lane, chips: Sequence[tuple[Chip, Picture]], height: float, listed: Node
) -> Strip:
    parts: list[tuple[Node | None, Item]] = []
    at = 0.0
    for chip, icon in chips:
        width = icon.width / icon.height * height
        x = lane.left + (lane.width - at - width if lane.base else at)
        body = Node("LBody", Node("LI", listed))
        figure = Node("Figure", body, alt=chip.text)
        parts.append((figure, PlacedImage(icon.data, x, 0, width, height)))
        at += width + CHIP_GAP
    return Strip(height, CHIP_GAP, tuple(parts))


def _inside(lane: Lane, text: str) -> Lane:
    """The room for a chip's text; a name that has stayed in another script goes its own way."""
    strong = any(unicodedata.bidirectional(one) in {"L", "R", "AL"} for one in text)
    base = base_level(text) if strong else lane.base
    return replace(lane, base=base, width=lane.width - 2 * CHIP_PAD[0])
