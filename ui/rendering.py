"""Makes the pages of the preview in a thread of their own: compose, export, rasterize.

PDFium is not safe to use from two threads, so every call of it is made here. The exporters and
PDFium are loaded with the first page, not when the program starts.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TypeAlias

from msgspec import Struct
from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QImage

from app.compose import compose
from app.composition import Composition
from app.errors import BayanError
from app.model import Release
from app.profile import Profile

Pages: TypeAlias = tuple[QImage, ...]
Write: TypeAlias = Callable[[Composition], bytes]


class Request(Struct, frozen=True):
    """What to show: codes in the order of the columns, and the pages' width in pixels."""

    generation: int
    release: Release
    media: Mapping[str, bytes]
    codes: tuple[str, ...]
    width: int


class Renderer(QObject):
    """Lives in the worker's thread. rendered: the generation, and its pages or a sentence.

    newest: the generation that the window waits for; older requests are passed over.
    """

    rendered = Signal(int, object)

    def __init__(self, profile: Profile, write: Write) -> None:
        super().__init__()
        self.newest = 0
        self._profile, self._write = profile, write
        self._made: tuple[Release, tuple[str, ...], bytes] | None = None

    @Slot(object)
    def render(self, request: Request) -> None:
        """Answers a request unless a newer one has come."""
        if request.generation < self.newest:
            return
        result: Pages | str
        try:
            result = rasterize(self._pdf(request), request.width)
        except BayanError as fault:
            result = str(fault)
        except Exception as fault:  # noqa: BLE001  a border: the preview must not end the program
            result = self.tr("The preview cannot be made ({fault}).").format(fault=repr(fault))
        self.rendered.emit(request.generation, result)

    def _pdf(self, request: Request) -> bytes:
        made = self._made
        if made and made[0] is request.release and made[1] == request.codes:
            return made[2]
        composition = compose(request.release, request.media, self._profile, request.codes)
        data = self._write(composition)
        self._made = (request.release, request.codes, data)
        return data


def rasterize(data: bytes, width: int) -> Pages:
    """The pages of a PDF as pictures ``width`` pixels wide."""
    import pypdfium2  # noqa: PLC0415  takes 100 ms, which the start of the program has no use for

    document = pypdfium2.PdfDocument(data)
    try:
        return tuple(_picture(page, width) for page in document)
    finally:
        document.close()


def _picture(page: object, width: int) -> QImage:
    bitmap = page.render(scale=width / page.get_width(), prefer_bgrx=True)  # type: ignore[attr-defined]
    shown = QImage(
        bytes(bitmap.buffer), bitmap.width, bitmap.height, bitmap.stride, QImage.Format.Format_RGB32
    )
    return shown.copy()
