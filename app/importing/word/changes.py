"""Tracked changes around text: insertions, deletions, and both ends of a move."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from msgspec.structs import replace

from app.importing.word.looks import tracked
from app.importing.word.walk import Context, Handler, Walk
from app.importing.word.xml import Element, W, value

_KINDS: Mapping[str, Literal["insert", "delete"]] = {
    W + "ins": "insert",
    W + "moveTo": "insert",
    W + "cellIns": "insert",
    W + "del": "delete",
    W + "moveFrom": "delete",
    W + "cellDel": "delete",
}


def inside_change(walk: Walk, element: Element, context: Context) -> Context:
    """The context inside of a tracked change.

    What one put in and another struck out again stands neither in the text before the changes
    nor in that after them: it is withdrawn.
    """
    tag = str(element.tag)
    inner = element.find(f"{tag}RangeStart")  # LibreOffice opens the move inside of it
    move = value(inner, "name") or walk.story.move(tag.removeprefix(W))
    change = tracked(element, _KINDS[tag], move)
    outer = context.change
    withdrawn = outer is not None and change is not None and outer.kind != change.kind
    return replace(context, change=change, withdrawn=context.withdrawn or withdrawn)


def _change(walk: Walk, element: Element, context: Context) -> None:
    walk.inside(element, inside_change(walk, element, context))


def _move_starts(walk: Walk, element: Element, _context: Context) -> None:
    tag = str(element.tag).removeprefix(W).removesuffix("RangeStart")
    walk.story.moves.setdefault(tag, {})[value(element, "id")] = value(element, "name")


def _move_ends(walk: Walk, element: Element, _context: Context) -> None:
    tag = str(element.tag).removeprefix(W).removesuffix("RangeEnd")
    name = walk.story.moves.get(tag, {}).pop(value(element, "id"), "")
    walk.story.ended[tag] = name


CHANGES: Mapping[str, Handler] = {
    **{W + tag: _change for tag in ("ins", "del", "moveFrom", "moveTo")},
    W + "moveFromRangeStart": _move_starts,
    W + "moveToRangeStart": _move_starts,
    W + "moveFromRangeEnd": _move_ends,
    W + "moveToRangeEnd": _move_ends,
}
