"""The pages being drawn: puts each placed item into the content of its page."""

from __future__ import annotations

from collections.abc import Callable

from exporters.pdf.atoms import Opening
from exporters.pdf.content import PageContent
from exporters.pdf.embed import Fonts
from exporters.pdf.images import Images
from exporters.pdf.objects import Document, numbers
from exporters.pdf.pages import Layout, Line, Placed, PlacedDrawing, PlacedImage, Rule
from exporters.pdf.slant import ground_of


class Canvas:
    """Every page's content, and the images that they share.

    ground: how far above the origin the lower edges of the pages lie, in points.
    """

    def __init__(self, document: Document, layout: Layout) -> None:
        self.document, self.height = document, layout.page_size[1]
        self.fonts = Fonts(layout.own_fonts)
        self.ground = ground_of(layout)
        self.pages = [
            PageContent(self.fonts, layout.ink, self.ground) for _ in range(layout.page_count)
        ]
        self._images = Images(document, layout.ink)

    def box(self, left: float, bottom: float, right: float, top: float) -> str:
        """The array of a box on a page, for objects beside its content."""
        return numbers((left, self.ground + bottom, right, self.ground + top))

    def draw(self, placed: Placed, open_anew: Callable[[Opening], None]) -> None:
        """Draws an item into what is open; ``open_anew`` begins new marked content."""
        content, item = self.pages[placed.page], placed.item
        match item:
            case Rule():
                content.rectangle(item)
            case Line():
                content.line(item, open_anew)
            case PlacedImage():
                content.picture(*self._images.get(item.data), item)
            case PlacedDrawing():
                content.drawing(item)

    def draw_artifact(self, placed: Placed) -> None:
        """Draws an item without meaning; text is a page's header or footer (14.8.2.2.2)."""
        is_text = isinstance(placed.item, Line)
        margin = "Footer" if is_text and placed.item.y < self.height / 2 else "Header"
        properties = f"/Type /Pagination /Subtype /{margin}" if is_text else ""
        content = self.pages[placed.page]
        content.open_artifact(properties)
        self.draw(placed, lambda _: None)
