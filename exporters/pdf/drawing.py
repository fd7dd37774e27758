"""Shapes as path operators (ISO 32000-1, 8.5): vector drawings."""

from __future__ import annotations

from collections.abc import Iterable

from app.look import Ink
from exporters.artwork.path import Path, Step
from exporters.pdf.inks import fill, stroke
from exporters.pdf.objects import number
from exporters.pdf.pages import PlacedDrawing


def drawing(item: PlacedDrawing, medium: Ink) -> str:
    """The operators of a drawing in its place, within a graphics state of their own."""
    shapes = [_shape(path, medium) for path in item.paths if path.fill or path.stroke]
    return "\n".join(["q", f"1 0 0 1 {number(item.x)} {number(item.y)} cm", *shapes, "Q"])


def _shape(path: Path, medium: Ink) -> str:
    colours = [fill(path.fill, medium)] if path.fill else []
    if path.stroke:
        colours += [stroke(path.stroke, medium), f"{number(path.stroke_width)} w"]
    star = "*" if path.fill and path.even_odd else ""
    paint = ("B" if path.fill else "S") if path.stroke else "f"
    return " ".join([*colours, operators(path.steps), paint + star])


def operators(steps: Iterable[Step]) -> str:
    """The steps of a path as a content stream has them."""
    return " ".join(
        " ".join(part if isinstance(part, str) else number(part) for part in (*at, operator))
        for operator, *at in steps
    )
