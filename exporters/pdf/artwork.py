"""Logos: what a file draws, how large it is, and where in it the ink is."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from app.composition import Logo
from exporters.pdf.pages import Item, Path, PlacedDrawing, PlacedImage
from exporters.pdf.photos import LOGO_DPI, opened, printed

if TYPE_CHECKING:
    from PIL import Image

_FAINT = 8  # of 255: what differs less from white is an edge that no one sees


class Artwork(Struct, frozen=True):
    """A logo in units of its own: a picture's bytes or the paths of a drawing.

    ink: left, bottom, right and top of what is seen, from the lower left corner.
    """

    width: float
    height: float
    ink: tuple[float, float, float, float]
    data: bytes = b""
    paths: tuple[Path, ...] = ()

    @property
    def ink_width(self) -> float:
        """How wide what is seen is."""
        return self.ink[2] - self.ink[0]

    @property
    def ink_height(self) -> float:
        """How high what is seen is."""
        return self.ink[3] - self.ink[1]

    def placed(self, x: float, y: float, scale: float) -> Item:
        """The logo with its lower left corner at a place, ``scale`` points to the unit."""
        width, height = self.width * scale, self.height * scale
        if self.paths:
            paths = tuple(_scaled(path, scale) for path in self.paths)
            return PlacedDrawing(paths, x, y, width, height)
        return printed(PlacedImage(self.data, x, y, width, height), LOGO_DPI)


@lru_cache(maxsize=32)
def _drawing(data: bytes) -> Artwork:
    from exporters.pdf.vectors import bounds, drawing

    width, height, paths = drawing(data)
    return Artwork(width, height, bounds(paths), paths=paths)


@lru_cache(maxsize=32)
def _picture(data: bytes) -> Artwork:
    fault, remedy = "a logo of the profile cannot be read", "put it into the profile again"
    with opened(data, fault, remedy) as image:
        width, height = image.size
        left, top, right, bottom = _ink(image) or (0, 0, width, height)
    return Artwork(width, height, (left, height - bottom, right, height - top), data)


def artwork(logo: Logo) -> Artwork:
    """What a logo's file draws; ExportError when it cannot be read or drawn as it is."""
    return _drawing(logo.data) if logo.format == "svg" else _picture(logo.data)


def _ink(image: Image.Image) -> tuple[int, int, int, int] | None:
    """The box of what is seen on white paper; None when nothing is."""
    from PIL import Image, ImageChops

    full = image.convert("RGBA")
    paper = Image.new("RGBA", full.size, "white")
    paper.alpha_composite(full)
    seen = ImageChops.invert(paper.convert("L"))
    return seen.point(lambda value: 255 * (value > _FAINT)).getbbox()


def _scaled(path: Path, scale: float) -> Path:
    steps = tuple(
        (step[0], *(at * scale for at in step[1:] if not isinstance(at, str)))
        for step in path.steps
    )
    return replace(path, steps=steps, stroke_width=path.stroke_width * scale)
