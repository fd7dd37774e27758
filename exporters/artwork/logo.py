"""Logos: what a file draws, how large it is, and where in it the ink is."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from msgspec import Struct

from app.composition import Logo
from exporters.artwork.path import Path
from exporters.artwork.pixels import ink, opened


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

    @property
    def ratio(self) -> float:
        """Width to height of what is seen."""
        return self.ink_width / self.ink_height


@lru_cache(maxsize=32)
def _drawing(data: bytes) -> Artwork:
    from exporters.artwork.svg import bounds, drawing

    width, height, paths = drawing(data)
    return Artwork(width, height, bounds(paths), paths=paths)


@lru_cache(maxsize=32)
def _picture(data: bytes) -> Artwork:
    fault, remedy = "a logo of the profile cannot be read", "put it into the profile again"
    with opened(data, fault, remedy) as image:
        width, height = image.size
        left, top, right, bottom = ink(image) or (0, 0, width, height)
    return Artwork(width, height, (left, height - bottom, right, height - top), data)


def artwork(logo: Logo) -> Artwork:
    """What a logo's file draws; ExportError when it cannot be read or drawn as it is."""
    return _drawing(logo.data) if logo.format == "svg" else _picture(logo.data)


def common_height(ratios: Sequence[float], most: float, room: float, gap: float) -> float:
    """How high logos of these ratios stand side by side: ``most``, or less to find room.

    room: how wide all may be together, with a gap between each two.
    """
    return min(most, (room - gap * (len(ratios) - 1)) / sum(ratios))
