"""Blocks of a composition as rows of strips, and their place in the structure tree."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import zip_longest
from typing import assert_never

from msgspec.structs import replace

from app.composition import (
    Block,
    Cell,
    ChipsBlock,
    FigureBlock,
    ListBlock,
    Picture,
    Run,
    TextBlock,
)
from exporters.pdf.cells import Lane, Press, as_line, loose_lines, owner, plain_text, strips
from exporters.pdf.chips import chip_strips
from exporters.pdf.flow import Row, Strip
from exporters.pdf.pages import PlacedImage, Rule, Tag
from exporters.pdf.paragraph import SetLine
from exporters.pdf.photos import printed
from exporters.pdf.style import (
    CAPTION,
    CHIPS_BEFORE,
    FIGURE_BEFORE,
    FIGURE_HEIGHT,
    HAIRLINE,
    HAIRLINE_INK,
    HEADER_ROLES,
    HEADER_RULE_AFTER,
    HEADER_RULE_BEFORE,
    ITEM,
    POINTS_PER_PIXEL,
    STYLES,
    TextStyle,
)
from exporters.pdf.tree import Node

LABEL_GAP = 4  # points between the widest label of a list and its items
_CONTACTS_APART = 6.0  # points between the lines of two contacts
_NARROWEST_CAPTION = 90.0  # points: a caption keeps to its picture's width, but for this
_HEADINGS: dict[int, Tag] = {1: "H1", 2: "H2", 3: "H3", 4: "H4"}


class Setter:
    """Makes rows out of blocks. sections: per language, the element that its blocks go into."""

    def __init__(self, press: Press, lanes: Sequence[Lane], sections: Mapping[str, Node]) -> None:
        self.press, self.lanes, self.sections = press, lanes, sections

    def rows(self, blocks: Sequence[Block]) -> Iterator[Row]:
        """Rows in order, with a line under the header where body text follows it."""
        in_header, quoted = False, False
        previous: Block | None = None
        for block, following in zip_longest(blocks, blocks[1:]):
            is_header = isinstance(block, TextBlock) and block.role in HEADER_ROLES
            if in_header and not is_header:
                yield self._header_rule()
            in_header = is_header
            if not quoted:
                yield from self._rows(previous, block, following)
            quoted = isinstance(block, TextBlock) and _attribution(block, following) is not None
            previous = block

    def _rows(self, previous: Block | None, block: Block, following: Block | None) -> Iterator[Row]:
        match block:
            case TextBlock():
                yield self._text(previous, block, following)
            case ListBlock():
                yield from self._list(block)
            case FigureBlock():
                yield from self._figure(block)
            case ChipsBlock():
                yield self._row(
                    lambda lane: chip_strips(
                        self.press, lane, block.chips.get(lane.code, ()), self.sections[lane.code]
                    ),
                    CHIPS_BEFORE,
                )
            case _:
                assert_never(block)

    def _row(
        self, column: Callable[[Lane], Sequence[Strip]], before: float, *, keep: bool = False
    ) -> Row:
        return Row(tuple(column(lane) for lane in self.lanes), self._gap(before), keep)

    def _gap(self, points: float) -> float:
        return points * self.press.scale * self.press.spacing

    def _text(self, previous: Block | None, block: TextBlock, following: Block | None) -> Row:
        style = STYLES[block.role]
        keep = style.keep or _is_one_contact(block, following)
        under = _attribution(block, following)
        return self._row(
            lambda lane: self._column(block, under, lane),
            _CONTACTS_APART if _is_next_contact(previous, block) else style.before,
            keep=keep,
        )

    def _column(self, block: TextBlock, under: TextBlock | None, lane: Lane) -> list[Strip]:
        """The lines of a block in one language; a quotation holds its attribution, too."""
        section = self.sections[lane.code]
        if block.role == "quotation":
            section = Node("BlockQuote", section)
        parts = (block,) if under is None else (block, under)
        return [strip for part in parts for strip in self._strips(part, lane, section)]

    def _strips(self, block: TextBlock, lane: Lane, parent: Node) -> list[Strip]:
        cell = block.cells.get(lane.code, ())
        node = _element(block, cell, parent)
        role = f"{block.role} ({lane.code})"
        return strips(self.press, lane, cell, STYLES[block.role], node, role=role)

    def _list(self, block: ListBlock) -> Iterator[Row]:
        lists = {lane.code: Node("L", self.sections[lane.code]) for lane in self.lanes}
        styles = {lane.code: self._item_style(block, lane) for lane in self.lanes}
        before = STYLES[block.role].before
        for cells, labels in zip(block.items, block.labels, strict=True):

            def column(
                lane: Lane, cells: Mapping[str, Cell] = cells, labels: Mapping[str, str] = labels
            ) -> list[Strip]:
                return self._item(
                    lane, cells.get(lane.code, ()), labels.get(lane.code, ""),
                    styles[lane.code], lists[lane.code],
                )  # fmt: skip

            yield self._row(column, before)
            before = ITEM.before

    def _item_style(self, block: ListBlock, lane: Lane) -> TextStyle:
        """Items stand in as far as the widest label of their list needs."""
        labels = dict.fromkeys(labels.get(lane.code, "") for labels in block.labels)
        style = replace(ITEM, sizes=STYLES[block.role].sizes)
        widest = max(
            (line.width for label in labels if label for line in self._label(label, style, lane)),
            default=0.0,
        )
        return replace(style, indent=max(style.indent, widest / self.press.scale + LABEL_GAP))

    def _label(self, text: str, style: TextStyle, lane: Lane) -> Sequence[SetLine]:
        return loose_lines(self.press, lane, (Run(text),), style, role="label")

    def _item(
        self, lane: Lane, cell: Cell, label: str, style: TextStyle, parent: Node
    ) -> list[Strip]:
        item = Node("LI", parent)
        body = strips(
            self.press, lane, cell, style, Node("LBody", item), role=f"list item ({lane.code})"
        )
        if body:
            mark, kind = Node("Lbl", item), self.press.type_of(style, lane)
            # Readers that go by the text alone would join the label to the item.
            labelled = self._label(f"{label} ", style, lane)
            shown = tuple((mark, as_line(line, kind)) for line in labelled)
            body[0] = replace(body[0], parts=(*shown, *body[0].parts))
        return body

    def _figure(self, block: FigureBlock) -> Iterator[Row]:
        """The picture once, over the width of all columns; its captions side by side."""
        first = self.lanes[0]
        figure = Node(
            "Figure",
            self.sections[next(iter(self.sections))],
            alt=" / ".join(dict.fromkeys(filter(None, block.alt.values()))),
        )
        width = self.lanes[-1].left + self.lanes[-1].width - first.left
        image = _scaled(block.picture, first.left, width)
        captions = self._row(
            lambda lane: strips(
                self.press, _under(image, lane), block.caption.get(lane.code, ()), CAPTION,
                Node("Caption", self.sections[lane.code]), role=f"caption ({lane.code})",
            ),
            CAPTION.before,
        )  # fmt: skip
        has_caption = any(captions.columns)
        picture = (Strip(image.height, 0, ((figure, image),)),)
        yield Row((picture,), self._gap(FIGURE_BEFORE), has_caption)
        if has_caption:
            yield captions

    def _header_rule(self) -> Row:
        left, last = self.lanes[0].left, self.lanes[-1]
        rule = Rule(left, 0, last.left + last.width - left, HAIRLINE, self.press.ink(HAIRLINE_INK))
        strip = Strip(HAIRLINE, HEADER_RULE_AFTER, ((None, rule),))
        return Row(((strip,),), self._gap(HEADER_RULE_BEFORE), keep=True)


def _element(block: TextBlock, cell: Cell, parent: Node) -> Node:
    if block.level:
        return Node(_HEADINGS[block.level], parent, title=plain_text(cell))
    return Node("P", parent)


def _is_one_contact(block: TextBlock, following: Block | None) -> bool:
    """Whether both are lines of the same contact, which stay together."""
    if not isinstance(following, TextBlock) or {block.role, following.role} != {"contact"}:
        return False
    first, second = (
        next(filter(None, map(owner, one.cells.values())), 0) for one in (block, following)
    )
    return first == second


def _is_next_contact(previous: Block | None, block: TextBlock) -> bool:
    """Whether another contact's lines stand right before this one."""
    contacts = isinstance(previous, TextBlock) and previous.role == block.role == "contact"
    return contacts and not _is_one_contact(block, previous)


def _attribution(block: TextBlock, following: Block | None) -> TextBlock | None:
    """The attribution that stands under a quotation, in the same row."""
    if block.role == "quotation" and isinstance(following, TextBlock):
        return following if following.role == "attribution" else None
    return None


def _under(image: PlacedImage, lane: Lane) -> Lane:
    """The part of a lane that is under a picture; all of it when that is too narrow for words."""
    left = max(lane.left, image.x)
    width = min(lane.left + lane.width, image.x + image.width) - left
    return replace(lane, left=left, width=width) if width >= _NARROWEST_CAPTION else lane


def _scaled(picture: Picture, left: float, width: float) -> PlacedImage:
    """A picture in the middle of a width, never larger than it is by itself."""
    natural = picture.width * POINTS_PER_PIXEL, picture.height * POINTS_PER_PIXEL
    scale = min(1.0, width / natural[0], FIGURE_HEIGHT / natural[1])
    shown = natural[0] * scale, natural[1] * scale
    return printed(PlacedImage(picture.data, left + (width - shown[0]) / 2, 0, *shown))
