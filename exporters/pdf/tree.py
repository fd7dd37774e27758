"""The structure tree while pages are being filled; empty branches never get into it."""

from __future__ import annotations

from collections.abc import Iterator

from app.composition import Cell
from exporters.pdf.pages import Element, Item, Placed, Tag


class Node:
    """An element that grows: it joins its parent when its first item is placed.

    cell: what its lines say, once they are set.
    """

    def __init__(
        self,
        tag: Tag,
        parent: Node | None = None,
        *,
        language: str = "",
        alt: str = "",
        title: str = "",
    ) -> None:
        self.tag, self.parent = tag, parent
        self.language, self.alt, self.title = language, alt, title
        self.cell: Cell = ()
        self.children: list[Node | Placed] = []
        self._joined = False

    def place(self, page: int, item: Item) -> None:
        """Puts an item at the end of this element."""
        self.join()
        self.children.append(Placed(page, item))

    def join(self) -> None:
        """Takes its place after what its parent holds so far, once."""
        if self.parent is not None and not self._joined:
            self._joined = True
            self.parent.join()
            self.parent.children.append(self)

    def placed(self) -> Iterator[Placed]:
        """Every item under this element, in reading order."""
        for child in self.children:
            if isinstance(child, Node):
                yield from child.placed()
            else:
                yield child

    def element(self) -> Element:
        """The finished element."""
        children = tuple(
            child.element() if isinstance(child, Node) else child for child in self.children
        )
        return Element(self.tag, children, self.language, self.alt, self.title, self.cell)
