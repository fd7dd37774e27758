"""The head of the first page: logos of one optical height, and the name and address under them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from app.composition import Letterhead, Logo
from exporters.artwork.logo import Artwork, artwork, common_height
from exporters.pdf.artwork import placed
from exporters.pdf.cells import Lane, Press, strips
from exporters.pdf.flow import Row, Strip
from exporters.pdf.pages import Item
from exporters.pdf.style import LETTERHEAD, LETTERHEAD_AFTER, LOGO_GAP, LOGO_HEIGHT
from exporters.pdf.tree import Node

_UNDER_LOGOS = 7.0  # points: less looks as if the name hung on one of several logos


def letterhead_rows(
    press: Press, head: Letterhead, lanes: Sequence[Lane], sections: Mapping[str, Node]
) -> Iterator[Row]:
    """Rows that stand before the release: logos across all columns, lines in each its own.

    sections: in reading order; the first language orders the logos and says what they are.
    """
    if head.logos:
        yield Row((_logos(press, head.logos, lanes, sections),), keep=True)
    count = max((len(held) for held in head.lines.values()), default=0)
    before = _UNDER_LOGOS
    for index in range(count):
        cells = {code: held[index] for code, held in head.lines.items() if index < len(held)}
        columns = tuple(
            strips(
                press, lane, cells.get(lane.code, ()), LETTERHEAD,
                Node("P", sections[lane.code]), role=f"letterhead ({lane.code})",
            )
            for lane in lanes
        )  # fmt: skip
        yield Row(columns, before * press.scale, keep=True)
        before = LETTERHEAD.before
    if head.logos or count:
        yield Row(((Strip(0, LETTERHEAD_AFTER * press.scale * press.spacing, ()),),), keep=True)


def _logos(
    press: Press, logos: Sequence[Logo], lanes: Sequence[Lane], sections: Mapping[str, Node]
) -> tuple[Strip]:
    """One row; the first logo stands where the lines of the first language begin."""
    code = next(iter(sections))
    left, right = lanes[0].left, lanes[-1].left + lanes[-1].width
    gap = LOGO_GAP * press.scale
    drawn = [artwork(logo) for logo in logos]
    most = LOGO_HEIGHT * press.scale
    height = common_height([one.ratio for one in drawn], most, right - left, gap)
    begins_right = next(lane.base for lane in lanes if lane.code == code)
    parts: list[tuple[Node | None, Item]] = []
    at = 0.0
    for logo, one in zip(logos, drawn, strict=True):
        width = one.ratio * height
        x = right - at - width if begins_right else left + at
        figure = Node("Figure", sections[code], alt=logo.alt[code])
        parts.append((figure, _placed(one, x, height)))
        at += width + gap
    return (Strip(height, 0, tuple(parts)),)


def _placed(one: Artwork, x: float, height: float) -> Item:
    """A logo with its ink, not its white edges, from ``x`` on and ``height`` points high."""
    scale = height / one.ink_height
    return placed(one, x - one.ink[0] * scale, -one.ink[1] * scale, scale)
