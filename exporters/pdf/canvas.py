"""The pages being drawn: puts each placed item into the content of its page."""

from __future__ import annotations

from collections.abc import Callable

from exporters.pdf.atoms import Opening
from exporters.pdf.content import PageContent
from exporters.pdf.embed import Fonts
from exporters.pdf.images import add_image
from exporters.pdf.objects import Document
from exporters.pdf.pages import Line, Placed, PlacedImage, Rule


class Canvas:
    """Every page's content, and the images that they share."""

    def __init__(self, document: Document, count: int, height: float) -> None:
        self.document, self.height = document, height
        self.fonts = Fonts()
        self.pages = [PageContent(self.fonts) for _ in range(count)]
        self._images: dict[bytes, tuple[str, str]] = {}

    def draw(self, placed: Placed, open_anew: Callable[[Opening], None]) -> None:
        """Draws an item into what is open; ``open_anew`` begins new marked content."""
        content, item = self.pages[placed.page], placed.item
        match item:
            case Rule():
                content.rectangle(item)
            case Line():
                content.line(item, open_anew)
            case PlacedImage():
                content.picture(*self._image(item.data), item)

    def draw_artifact(self, placed: Placed) -> None:
        """Draws an item without meaning; text is a page's header or footer (14.8.2.2.2)."""
        is_text = isinstance(placed.item, Line)
        margin = "Footer" if is_text and placed.item.y < self.height / 2 else "Header"
        properties = f"/Type /Pagination /Subtype /{margin}" if is_text else ""
        content = self.pages[placed.page]
        content.open_artifact(properties)
        self.draw(placed, lambda _: None)

    def _image(self, data: bytes) -> tuple[str, str]:
        """The name and reference of an image; each is written once a document."""
        if data not in self._images:
            name = f"I{len(self._images) + 1}"
            self._images[data] = name, add_image(self.document, data)
        return self._images[data]
