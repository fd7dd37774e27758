"""Shapes as path operators (ISO 32000-1, 8.5): boxes with round corners and vector drawings."""

from __future__ import annotations

from exporters.pdf.inks import Press, fill, stroke
from exporters.pdf.objects import number
from exporters.pdf.pages import Path, PlacedDrawing

_CURVE = 0.5523  # handle of a Bézier quarter circle of radius 1


def drawing(item: PlacedDrawing, press: Press) -> str:
    """The operators of a drawing in its place, within a graphics state of their own."""
    shapes = [_shape(path, press) for path in item.paths if path.fill or path.stroke]
    return "\n".join(["q", f"1 0 0 1 {number(item.x)} {number(item.y)} cm", *shapes, "Q"])


def _shape(path: Path, press: Press) -> str:
    steps = [
        " ".join(part if isinstance(part, str) else number(part) for part in (*at, operator))
        for operator, *at in path.steps
    ]
    colours = [fill(path.fill, press)] if path.fill else []
    if path.stroke:
        colours += [stroke(path.stroke, press), f"{number(path.stroke_width)} w"]
    star = "*" if path.fill and path.even_odd else ""
    paint = ("B" if path.fill else "S") if path.stroke else "f"
    return " ".join([*colours, *steps, paint + star])


def round_box(x: float, y: float, width: float, height: float, r: float) -> str:
    """A filled rectangle whose corners have radius ``r``; everything in points."""
    right, top, k = x + width, y + height, r * (1 - _CURVE)
    steps: list[tuple[tuple[float, ...], str]] = [
        ((x + r, y), "m"), ((right - r, y), "l"), ((right - k, y, right, y + k, right, y + r), "c"),
        ((right, top - r), "l"), ((right, top - k, right - k, top, right - r, top), "c"),
        ((x + r, top), "l"), ((x + k, top, x, top - k, x, top - r), "c"),
        ((x, y + r), "l"), ((x, y + k, x + k, y, x + r, y), "c"),
    ]  # fmt: skip
    return " ".join(f"{' '.join(map(number, at))} {operator}" for at, operator in steps) + " f"
