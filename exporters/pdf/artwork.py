"""Logos on a page: outlines as a drawing, pixels as a picture."""

from __future__ import annotations

from msgspec.structs import replace

from exporters.artwork.logo import Artwork
from exporters.artwork.path import Path
from exporters.pdf.pages import Item, PlacedDrawing, PlacedImage
from exporters.pdf.photos import LOGO_DPI, printed


def placed(logo: Artwork, x: float, y: float, scale: float) -> Item:
    """The logo with its lower left corner at a place, ``scale`` points to the unit."""
    width, height = logo.width * scale, logo.height * scale
    if logo.paths:
        paths = tuple(_scaled(path, scale) for path in logo.paths)
        return PlacedDrawing(paths, x, y, width, height)
    return printed(PlacedImage(logo.data, x, y, width, height), LOGO_DPI)


def _scaled(path: Path, scale: float) -> Path:
    steps = tuple(
        (step[0], *(at * scale for at in step[1:] if not isinstance(at, str)))
        for step in path.steps
    )
    return replace(path, steps=steps, stroke_width=path.stroke_width * scale)
