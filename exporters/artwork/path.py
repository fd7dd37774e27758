"""Shapes of a vector drawing, and the steps that go along them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeAlias

from msgspec import Struct

CURVE = 0.5522847498  # of a circle's radius, for a quarter of it as one Bézier curve

Step: TypeAlias = tuple[str | float, ...]
"""An operator of a path and its numbers."""


class Path(Struct, frozen=True):
    """A shape of a vector drawing, in points from the drawing's lower left corner.

    steps: ("m", x, y), ("l", x, y), ("c", x1, y1, x2, y2, x3, y3) and ("h",), as in ISO 32000
    8.5.2. fill and stroke: #RRGGBB, "" for none. even_odd: the fill rule.
    """

    steps: tuple[Step, ...]
    fill: str = ""
    stroke: str = ""
    stroke_width: float = 0
    even_odd: bool = False


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
