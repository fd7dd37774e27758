"""Bookmarks: the headings as an outline that a viewer shows beside the pages (12.3.3)."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from exporters.pdf.objects import Document, Indirect, number, text_string


class Bookmark(Struct, frozen=True):
    """A heading: its level from 1, its title, its page (from 0) and its top in the
    page's own coordinates."""

    level: int
    title: str
    page: int
    top: float


class _Node:
    """An entry of the outline and those under it."""

    def __init__(self, document: Document, entries: Indirect, level: int) -> None:
        self.entries, self.level = entries, level
        self.ref = document.add(self.entries)
        self.kids: list[_Node] = []


def add_outlines(
    document: Document, bookmarks: Sequence[Bookmark], page_refs: Sequence[str]
) -> str:
    """Writes the outline, nested by level and all open; returns the reference of its root."""
    root = _Node(document, Indirect({"Type": "/Outlines"}), 0)
    path = [root]
    for mark in bookmarks:
        while path[-1].level >= mark.level:
            path.pop()
        target = f"[{page_refs[mark.page]} /XYZ null {number(mark.top)} null]"
        title = text_string(mark.title)
        entries = Indirect({"Title": title, "Dest": target, "Parent": path[-1].ref})
        node = _Node(document, entries, mark.level)
        path[-1].kids.append(node)
        path.append(node)
    _link(root)
    return root.ref


def _link(node: _Node) -> int:
    """Joins the entries under a node to each other; returns how many there are."""
    if not node.kids:
        return 0
    node.entries["First"], node.entries["Last"] = node.kids[0].ref, node.kids[-1].ref
    for before, after in zip(node.kids, node.kids[1:], strict=False):
        before.entries["Next"], after.entries["Prev"] = after.ref, before.ref
    count = len(node.kids) + sum(_link(kid) for kid in node.kids)
    node.entries["Count"] = count
    return count
