"""Pages one under the other, each with a thin edge: where they stand, and what is drawn on them."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import accumulate

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from app.places import Box
from ui.raster import Sizes
from ui.theme import inks

MARGIN = 16  # pixels around and between pages
_AROUND = 4  # pixels between words and the frame round them
_FILL, _EDGE = 22, 110  # of 255: how much of the frame's colour is seen


class PageView(QWidget):
    """Pages of a size in points, as pictures that come one by one.

    pressed: a page, and a point of it in points from its lower left corner.
    """

    pressed = Signal(int, float, float)

    def __init__(self) -> None:
        super().__init__()
        self.sizes: Sizes = ()
        self.scale = 1.0  # pixels a point
        self._rects: tuple[QRect, ...] = ()
        self._pictures: dict[int, QImage] = {}
        self._frames: Mapping[int, Box] = {}
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def lay_out(self, sizes: Sizes, scale: float, room: QSize) -> None:
        """Other pages, or the same in another size, in the middle of ``room`` at least."""
        self.sizes, self.scale = sizes, scale
        self._pictures = {page: one for page, one in self._pictures.items() if page < len(sizes)}
        shown = [(round(width * scale), round(height * scale)) for width, height in sizes]
        foot = sum(height + MARGIN for _, height in shown) + MARGIN
        widest = max((width for width, _ in shown), default=0)
        self.resize(max(room.width(), widest + 2 * MARGIN), max(room.height(), foot))
        tops = accumulate((height + MARGIN for _, height in shown), initial=MARGIN)
        self._rects = tuple(
            QRect((self.width() - width) // 2, top, width, height)
            for (width, height), top in zip(shown, tops, strict=False)
        )
        self.update()

    def rect_of(self, page: int) -> QRect:
        """Where a page stands."""
        return self._rects[page]

    def box_on(self, page: int, box: Box) -> QRectF:
        """Where a box of a page stands."""
        corner, height = self.rect_of(page).topLeft(), self.sizes[page][1]
        return QRectF(
            corner.x() + box.left * self.scale,
            corner.y() + (height - box.top) * self.scale,
            (box.right - box.left) * self.scale,
            (box.top - box.bottom) * self.scale,
        )

    def seen_in(self, area: QRect) -> range:
        """The pages of which something is in an area."""
        held = [page for page, rect in enumerate(self._rects) if rect.intersects(area)]
        return range(held[0], held[-1] + 1) if held else range(0)

    def put(self, page: int, picture: QImage) -> None:
        """Shows a page's picture in place of the one before."""
        self._pictures[page] = picture
        self.update()

    def keep(self, pages: range) -> None:
        """Gives up the pictures of all other pages."""
        self._pictures = {page: one for page, one in self._pictures.items() if page in pages}

    def picture(self, page: int) -> QImage | None:
        """What is shown of a page; None before it was drawn."""
        return self._pictures.get(page)

    def frame(self, boxes: Mapping[int, Box]) -> None:
        """Puts a soft frame round a box on each of some pages."""
        self._frames = boxes
        self.update()

    def framed(self) -> Mapping[int, Box]:
        """The boxes that have a frame round them."""
        return self._frames

    def count(self) -> int:
        """How many pages there are."""
        return len(self.sizes)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Says which point of which page was pressed."""
        at = event.position()
        for page in self.seen_in(QRect(at.toPoint(), QSize(1, 1))):
            corner, height = self.rect_of(page).topLeft(), self.sizes[page][1]
            x, y = at.x() - corner.x(), at.y() - corner.y()
            self.pressed.emit(page, x / self.scale, height - y / self.scale)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Draws the pages that are seen; one that is not drawn yet is white paper."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for page in self.seen_in(event.rect()):
            rect = self.rect_of(page)
            picture = self._pictures.get(page)
            painter.setPen(QColor(inks().line))
            painter.drawRect(rect.adjusted(-1, -1, 0, 0))
            if picture is None:
                painter.fillRect(rect, Qt.GlobalColor.white)
            else:
                painter.drawImage(rect, picture)
            if page in self._frames:
                self._paint_frame(painter, self.box_on(page, self._frames[page]))
        painter.end()

    def _paint_frame(self, painter: QPainter, box: QRectF) -> None:
        colour = QColor(inks().accent)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour.setAlpha(_EDGE)
        painter.setPen(QPen(colour, 1.2))
        colour.setAlpha(_FILL)
        painter.setBrush(colour)
        painter.drawRoundedRect(box.adjusted(-_AROUND, -_AROUND, _AROUND, _AROUND), 4, 4)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
