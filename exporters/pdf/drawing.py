"""Shapes as path operators (ISO 32000-1, 8.5): boxes with round corners and vector drawings."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from exporters.pdf.inks import Press, fill, stroke
from exporters.pdf.objects import number
from exporters.pdf.pages import Path, PlacedDrawing, Step

CURVE = 0.5522847498  # of a circle's radius, for a quarter of it as one Bézier curve


def drawing(item: PlacedDrawing, press: Press) -> str:
    """The operators of a drawing in its place, within a graphics state of their own."""
    shapes = [_shape(path, press) for path in item.paths if path.fill or path.stroke]
    return "\n".join(["q", f"1 0 0 1 {number(item.x)} {number(item.y)} cm", *shapes, "Q"])


def _shape(path: Path, press: Press) -> str:
    colours = [fill(path.fill, press)] if path.fill else []
    if path.stroke:
        colours += [stroke(path.stroke, press), f"{number(path.stroke_width)} w"]
    star = "*" if path.fill and path.even_odd else ""
    paint = ("B" if path.fill else "S") if path.stroke else "f"
    return " ".join([*colours, operators(path.steps), paint + star])


def operators(steps: Iterable[Step]) -> str:
    """The steps of a path as a content stream has them."""
    return " ".join(
        " ".join(part if isinstance(part, str) else number(part) for part in (*at, operator))
        for operator, *at in steps
    )


def round_box(box: tuple[float, float, float, float], rx: float, ry: float) -> Iterator[Step]:
    """The steps of a rectangle whose corners are quarters of an ellipse; it is left open.

    box: left, bottom, width and height.
    """
    x, y, width, height = box
    right, top = x + width, y + height
    kx, ky = rx * (1 - CURVE), ry * (1 - CURVE)
    yield ("m", x + rx, y)
    yield ("l", right - rx, y)
    yield ("c", right - kx, y, right, y + ky, right, y + ry)
    yield ("l", right, top - ry)
    yield ("c", right, top - ky, right - kx, top, right - rx, top)
    yield ("l", x + rx, top)
    yield ("c", x + kx, top, x, top - ky, x, top - ry)
    yield ("l", x, y + ry)
    yield ("c", x, y + ky, x + kx, y, x + rx, y)
