"""Pages of a PDF as pictures, for the screen and for printers that take nothing else.

PDFium may not be called from two threads at once, and is loaded with the first page that is
asked for: the start of the program has no use for it.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from math import ceil
from threading import Lock
from typing import TYPE_CHECKING, TypeAlias

from msgspec import Struct
from PySide6.QtGui import QImage

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument, PdfPage

Sizes: TypeAlias = tuple[tuple[float, float], ...]
BAND = 512  # pixels: 10 MB of an A4 page at 600 dpi, which whole would take 140
POINTS = 72  # an inch


class Band(Struct, frozen=True):
    """A stretch of a page over its whole width; top: pixels above it on the page."""

    top: int
    picture: QImage


class Raster:
    """PDFium behind a lock; one for the whole program."""

    def __init__(self) -> None:
        self._lock = Lock()

    def page(self, data: bytes, number: int, width: int, *, is_grey: bool = False) -> QImage:
        """Page ``number`` (from 0), ``width`` pixels wide."""
        with self._opened(data) as document:
            page = document[number]
            try:
                return _picture(page, width / page.get_width(), is_grey=is_grey)
            finally:
                page.close()

    def sizes(self, data: bytes) -> Sizes:
        """Width and height of each page in points."""
        with self._opened(data) as document:
            return tuple(document.get_page_size(number) for number in range(len(document)))

    def bands(self, data: bytes, number: int, dpi: float, *, is_grey: bool) -> Iterator[Band]:
        """Page ``number`` (from 1) from top to bottom."""
        scale = dpi / POINTS
        with self._opened(data) as document:
            page = document[number - 1]
            height = ceil(page.get_height() * scale)
            for top in range(0, height, BAND):
                below = max(0, height - top - BAND)
                # Half a pixel less, for PDFium rounds what is cut off up to whole ones.
                crop = (0, max(0, below - 0.5) / scale, 0, max(0, top - 0.5) / scale)
                yield Band(top, _picture(page, scale, crop, is_grey=is_grey))
            page.close()

    @contextmanager
    def _opened(self, data: bytes) -> Iterator[PdfDocument]:
        import pypdfium2  # noqa: PLC0415  takes 100 ms

        with self._lock:
            document = pypdfium2.PdfDocument(data)
            try:
                yield document
            finally:
                document.close()


def _picture(
    page: PdfPage,
    scale: float,
    crop: tuple[float, float, float, float] = (0, 0, 0, 0),
    *,
    is_grey: bool = False,
) -> QImage:
    bitmap = page.render(scale=scale, crop=crop, grayscale=is_grey, prefer_bgrx=True)
    form = QImage.Format.Format_Grayscale8 if is_grey else QImage.Format.Format_RGB32
    held = bytes(bitmap.buffer)
    return QImage(held, bitmap.width, bitmap.height, bitmap.stride, form).copy()
