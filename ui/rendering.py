"""Makes the pages of the preview in a thread of their own: compose, export, rasterize.

The exporters are loaded with the first page, not when the program starts.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TypeAlias

from msgspec import Struct
from PySide6.QtCore import QObject, Signal, Slot

from app.compose import compose
from app.composition import Composition
from app.errors import BayanError
from app.exporting import Layout
from app.model import Release
from app.profile import Profile
from ui.raster import Pages, Raster

Write: TypeAlias = Callable[[Composition], bytes]


class Request(Struct, frozen=True):
    """What to show, and the pages' width in pixels."""

    generation: int
    release: Release
    media: Mapping[str, bytes]
    profile: Profile
    layout: Layout
    width: int

    def is_of(self, other: Request) -> bool:
        """Whether the same document is asked for, be it in another width."""
        return (
            self.release is other.release
            and self.profile is other.profile
            and self.layout == other.layout
        )


class Renderer(QObject):
    """Lives in the worker's thread. rendered: the generation, and its pages or a sentence.

    newest: the generation that the window waits for; older requests are passed over, also
    between two stages of the work and between two pages.
    """

    rendered = Signal(int, object)

    def __init__(self, write: Write, raster: Raster) -> None:
        super().__init__()
        self.newest = 0
        self._write, self._raster = write, raster
        self._made: tuple[Request, bytes] | None = None

    @Slot(object)
    def render(self, request: Request) -> None:
        """Answers a request unless a newer one has come."""
        result: Pages | str | None
        try:
            result = self._pages(request)
        except BayanError as fault:
            result = str(fault)
        except Exception as fault:  # noqa: BLE001  a border: the preview must not end the program
            result = self.tr("The preview cannot be made ({fault}).").format(fault=repr(fault))
        if result is not None:
            self.rendered.emit(request.generation, result)

    def _pages(self, request: Request) -> Pages | None:
        def is_wanted() -> bool:
            return request.generation >= self.newest

        if self._made is None or not self._made[0].is_of(request):
            if not is_wanted():
                return None
            layout = request.layout
            composition = compose(
                request.release, request.media, request.profile, layout.codes, layout.arrangement
            )
            if not is_wanted():
                return None
            self._made = request, self._write(composition)
        return self._raster.pages(self._made[1], request.width, is_wanted)
