"""The structure tree (ISO 32000-1, 14.7): walks the elements in reading order and draws each."""

from __future__ import annotations

from msgspec import Struct, field

from exporters.pdf.atoms import Opening
from exporters.pdf.canvas import Canvas
from exporters.pdf.content import PLAIN
from exporters.pdf.links import link_annotation
from exporters.pdf.objects import Document, Indirect, text_string
from exporters.pdf.outlines import Bookmark
from exporters.pdf.pages import (
    Element,
    Item,
    Line,
    LinkArea,
    Placed,
    PlacedDrawing,
    PlacedImage,
    Rule,
    placed_in,
)


class Tree(Struct):
    """What drawing the elements leaves behind for the document's catalog and pages.

    parents: per page, the element of each MCID. links: the element of each annotation, in order.
    """

    document: Document
    canvas: Canvas
    page_refs: list[str]
    parents: list[list[str]] = field(default_factory=list)
    links: list[str] = field(default_factory=list)
    annotations: dict[int, list[str]] = field(default_factory=dict)
    bookmarks: list[Bookmark] = field(default_factory=list)


def add_structure(tree: Tree, root: Element) -> str:
    """Draws every item under ``root``, writes the structure tree, returns its reference."""
    tree.parents.extend([] for _ in tree.page_refs)
    top = Indirect({"Type": "/StructTreeRoot"})
    top_ref = tree.document.add(top)
    top["K"] = _Walk(tree, root, top_ref).ref
    entries = [f"{page} [{' '.join(refs)}]" for page, refs in enumerate(tree.parents)]
    entries += [f"{len(tree.page_refs) + i} {ref}" for i, ref in enumerate(tree.links)]
    top["ParentTree"] = tree.document.add(Indirect({"Nums": f"[{' '.join(entries)}]"}))
    top["ParentTreeNextKey"] = len(entries)
    return top_ref


class _Walk:
    """One element: draws its items and collects its kids."""

    def __init__(self, tree: Tree, element: Element, parent: str) -> None:
        self.tree, self.element = tree, element
        first = next(placed_in(element), None)
        self.page = None if first is None else first.page
        self.entries = Indirect({"Type": "/StructElem", "S": f"/{element.tag}", "P": parent})
        self.ref = tree.document.add(self.entries)
        self.kids: list[str] = []
        self.open_on: int | None = None
        self._describe(first)
        for child in element.children:
            if isinstance(child, Element):
                self._element(child)
            else:
                self._placed(child)
        if self.kids:
            self.entries["K"] = f"[{' '.join(self.kids)}]"

    def _describe(self, first: Placed | None) -> None:
        element, entries = self.element, self.entries
        if self.page is not None:
            entries["Pg"] = self.tree.page_refs[self.page]
        if element.language:
            entries["Lang"] = text_string(element.language)
        if element.alt and element.tag != "Link":
            entries["Alt"] = text_string(element.alt)
        attributes = _attributes(element, self.tree.canvas)
        if attributes:
            entries["A"] = attributes
        if element.title and first is not None:
            level = int(element.tag[1:]) if element.tag[1:].isdecimal() else 1
            mark = Bookmark(level, element.title, first.page, self.tree.canvas.ground + _top(first))
            self.tree.bookmarks.append(mark)

    def _element(self, child: Element) -> None:
        if child.tag == "Artifact":
            for placed in placed_in(child):
                self.tree.canvas.draw_artifact(placed)
        else:
            self.kids.append(_Walk(self.tree, child, self.ref).ref)
        self.open_on = None

    def _placed(self, placed: Placed) -> None:
        match placed.item:
            case Rule():
                pass  # Canvas has drawn it beneath everything else
            case LinkArea():
                self._link(placed.page, placed.item)
            case Line() | PlacedImage() | PlacedDrawing():
                if self.open_on != placed.page:
                    self._mark(placed.page)
                self.tree.canvas.draw(placed, lambda opening: self._mark(placed.page, opening))

    def _mark(self, page: int, opening: Opening = PLAIN) -> None:
        """Opens marked content of this element and enters it among its kids."""
        mcid = self.tree.canvas.pages[page].open_tagged(self.element.tag, opening)
        self.tree.parents[page].append(self.ref)
        if page == self.page:
            self.kids.append(str(mcid))
        else:
            self.kids.append(f"<</Type /MCR /Pg {self.tree.page_refs[page]} /MCID {mcid}>>")
        self.open_on = page

    def _link(self, page: int, area: LinkArea) -> None:
        tree = self.tree
        key = len(tree.page_refs) + len(tree.links)
        box = tree.canvas.box(*_edges(area))
        annotation = link_annotation(area, self.element.alt or area.href, key, box)
        ref = tree.document.add(annotation)
        tree.links.append(self.ref)
        tree.annotations.setdefault(page, []).append(ref)
        self.kids.append(f"<</Type /OBJR /Pg {tree.page_refs[page]} /Obj {ref}>>")


def _attributes(element: Element, canvas: Canvas) -> str:
    """Attribute dictionaries (14.8.5) that PDF/UA asks for."""
    match element.tag:
        case "Figure":
            return f"<</O /Layout /Placement /Block /BBox {canvas.box(*_box(element))}>>"
        case "TH":
            return "<</O /Table /Scope /Column>>"
        case "L":
            return f"<</O /List /ListNumbering {_numbering(element)}>>"
        case _:
            return ""


def _numbering(element: Element) -> str:
    """What the first label shows: a digit is a number, anything else a bullet."""
    items = (item for item in element.children if isinstance(item, Element))
    parts = (part for item in items for part in item.children if isinstance(part, Element))
    label = next((part for part in parts if part.tag == "Lbl"), None)
    if label is None:
        return "/None"
    lines = (placed.item for placed in placed_in(label) if isinstance(placed.item, Line))
    text = "".join(cluster.text for line in lines for cluster in line.clusters)
    return "/Decimal" if any(char.isdecimal() for char in text) else "/Disc"


def _box(element: Element) -> tuple[float, float, float, float]:
    """What an element covers on the page where it starts."""
    held = list(placed_in(element))
    edges = [_edges(one.item) for one in held if one.page == held[0].page] or [(0, 0, 0, 0)]
    left, bottom, right, top = zip(*edges, strict=True)
    return min(left), min(bottom), max(right), max(top)


def _edges(item: Item) -> tuple[float, float, float, float]:
    if not isinstance(item, Line):
        return item.x, item.y, item.x + item.width, item.y + item.height
    left = min((cluster.x for cluster in item.clusters), default=0)
    right = max((cluster.x + cluster.advance for cluster in item.clusters), default=0)
    return left, item.y - item.descent, right, item.y + item.ascent


def _top(placed: Placed) -> float:
    return _edges(placed.item)[3]
