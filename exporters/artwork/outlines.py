"""A vector drawing made anew from its paths: nothing is in it but the shapes that are seen."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias

from exporters.artwork.path import Path, Step

Box: TypeAlias = tuple[float, float, float, float]
"""Left, bottom, right and top."""

_HIGH = 1000  # units that an SVG is high, so that two decimals are fine enough


def svg(paths: Sequence[Path], box: Box) -> bytes:
    """An SVG file of what lies in the box, without white around it, metadata or scripts."""
    scale = _HIGH / (box[3] - box[1])
    width = _number((box[2] - box[0]) * scale)
    shapes = "".join(_shape(path, box, scale) for path in paths)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {_HIGH}" '
        f'width="{width}" height="{_HIGH}" stroke-miterlimit="10">{shapes}</svg>'
    ).encode("ascii")


def placed(step: Step, box: Box, scale: float) -> list[tuple[float, float]]:
    """The points of a step as a picture counts them: from the box's upper left corner down."""
    held = [float(one) for one in step[1:]]
    return [
        ((x - box[0]) * scale, (box[3] - y) * scale)
        for x, y in zip(held[::2], held[1::2], strict=True)
    ]


def _shape(path: Path, box: Box, scale: float) -> str:
    looks = {"d": _steps(path, box, scale), "fill": path.fill or "none"}
    if path.even_odd:
        looks["fill-rule"] = "evenodd"
    if path.stroke:
        looks |= {"stroke": path.stroke, "stroke-width": _number(path.stroke_width * scale)}
    return "<path " + " ".join(f'{name}="{value}"' for name, value in looks.items()) + "/>"


def _steps(path: Path, box: Box, scale: float) -> str:
    signs = {"m": "M", "l": "L", "c": "C", "h": "Z"}
    return "".join(
        signs[str(step[0])]
        + " ".join(f"{_number(x)} {_number(y)}" for x, y in placed(step, box, scale))
        for step in path.steps
    )


def _number(value: float) -> str:
    return f"{value:.2f}".rstrip("0").rstrip(".")
