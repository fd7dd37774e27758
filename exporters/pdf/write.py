"""Writes laid-out pages as a tagged PDF 1.7 after PDF/UA-1 and PDF/A-2a.

The same layout gives the same bytes: there is no clock, and the identifier is a digest.
"""

from __future__ import annotations

from exporters.pdf.canvas import Canvas
from exporters.pdf.metadata import catalog_entries, info
from exporters.pdf.objects import Document, Indirect, Stream
from exporters.pdf.outlines import add_outlines
from exporters.pdf.pages import Layout, LinkArea, Rule, placed_in
from exporters.pdf.structure import Tree, add_structure


def write(layout: Layout) -> bytes:
    """The PDF file of a layout.

    ExportError when a picture cannot be read, or a font may not be embedded.
    """
    document = Document()
    page_tree = Indirect({"Type": "/Pages"})
    parent = document.add(page_tree)
    pages = [Indirect({"Type": "/Page", "Parent": parent}) for _ in range(layout.page_count)]
    refs = [document.add(page) for page in pages]
    tree = Tree(document, Canvas(document, layout), refs)
    structure = _draw(tree, layout)
    _fill_pages(tree, pages, layout)
    page_tree["Kids"], page_tree["Count"] = f"[{' '.join(refs)}]", len(refs)
    catalog = {**catalog_entries(document, layout), "Pages": parent, "StructTreeRoot": structure}
    if tree.bookmarks:
        catalog["Outlines"] = add_outlines(document, tree.bookmarks, refs)
        catalog["PageMode"] = "/UseOutlines"
    return document.finish(Indirect(catalog), info(layout))


def _draw(tree: Tree, layout: Layout) -> str:
    """Draws grounds first, then what has meaning, then headers and footers."""
    everything = [*placed_in(layout.root), *layout.artifacts]
    for placed in everything:
        if isinstance(placed.item, Rule):
            tree.canvas.draw_artifact(placed)
    structure = add_structure(tree, layout.root)
    for placed in layout.artifacts:
        if not isinstance(placed.item, Rule | LinkArea):
            tree.canvas.draw_artifact(placed)
    return structure


def _fill_pages(tree: Tree, pages: list[Indirect], layout: Layout) -> None:
    document, canvas = tree.document, tree.canvas
    data = [content.data() for content in canvas.pages]
    fonts = Indirect(dict(canvas.fonts.add_to(document)))
    font_ref = document.add(fonts)
    width, height = layout.page_size
    for number, (page, content) in enumerate(zip(pages, canvas.pages, strict=True)):
        entries = {
            "MediaBox": canvas.box(0, 0, width, height),
            "Contents": document.add(Stream(data[number], {})),
            "Resources": f"<</Font {font_ref}{content.image_resources()}>>",
            "StructParents": number,
            "Tabs": "/S",
        }
        if number in tree.annotations:
            entries["Annots"] = f"[{' '.join(tree.annotations[number])}]"
        for name, value in entries.items():
            page[name] = value
