"""SVG drawings as paths: svglib reads them, and every transform is worked into the points.

What paper cannot take over as it is (gradients, masks, filters, clipping, letters, pictures) is
refused by name: a logo goes out as it was drawn or not at all. Colours that let the ground
through are mixed with the white of the paper.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from io import BytesIO
from typing import TypeAlias

from lxml import etree
from reportlab.graphics.shapes import (
    Circle,
    Drawing,
    Ellipse,
    Group,
    Line,
    Polygon,
    PolyLine,
    Rect,
    SolidShape,
)
from reportlab.graphics.shapes import Path as Outline
from svglib.svglib import SvgRenderer

from app.errors import ExportError
from exporters.artwork.path import CURVE, Path, Step, round_box

Matrix: TypeAlias = tuple[float, float, float, float, float, float]

_OPERATORS = ("m", "l", "c", "h")
_POINTS = (2, 2, 6, 0)
_REFUSED = frozenset(("text", "image", "foreignObject", "script", "marker"))
_LARGEST = 2_000_000  # bytes; what draws a logo is far smaller
_EVEN_ODD = 0
# svglib leaves the opacity of a whole shape or group out.
_SEE_THROUGH = re.compile(r"(?<![-\w])opacity\s*:\s*(?!1(?:\.0*)?\s*(?:[;}]|$))")


def drawing(data: bytes) -> tuple[float, float, tuple[Path, ...]]:
    """Width and height of an SVG file in points, and its paths from the lower left corner.

    ExportError, with what to do, when it cannot be drawn as it is.
    """
    try:
        root = etree.fromstring(data, _parser())
        if len(data) > _LARGEST or etree.QName(root).localname != "svg":
            raise _fault("is no SVG drawing")
        if b"<!ENTITY" in data:
            raise _fault("defines words of its own (entities)")
        _inspect(root)
        drawn = SvgRenderer(BytesIO(data)).render(root)
        paths = tuple(_paths(drawn, _matrix(drawn))) if drawn else ()
    except etree.XMLSyntaxError as fault:
        raise _fault("is no SVG drawing") from fault
    except (ValueError, TypeError, KeyError, IndexError, AttributeError, ArithmeticError) as fault:
        raise _fault("holds something that cannot be read") from fault
    if not paths:
        raise _fault("draws nothing")
    return drawn.width, drawn.height, paths


def bounds(paths: Iterable[Path]) -> tuple[float, float, float, float]:
    """Left, bottom, right and top of what the paths draw; control points count as points."""
    held = [(path.stroke_width / 2 if path.stroke else 0.0, path) for path in paths]
    across = [(x, edge) for edge, path in held for step in path.steps for x in _numbers(step)[::2]]
    up = [(y, edge) for edge, path in held for step in path.steps for y in _numbers(step)[1::2]]
    return (
        min(x - edge for x, edge in across),
        min(y - edge for y, edge in up),
        max(x + edge for x, edge in across),
        max(y + edge for y, edge in up),
    )


def _parser() -> etree.XMLParser:
    return etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True
    )


def _inspect(root: etree._Element) -> None:
    """Names what would be lost; refuses what points outside the file."""
    for element in root.iter(etree.Element):
        name = etree.QName(element).localname
        if name in _REFUSED:
            raise _fault(f"holds “{name}”")
        values = [*map(str, element.attrib.values()), element.text or "" if name == "style" else ""]
        if any("url(" in value or "@import" in value for value in values):
            raise _fault("uses gradients, masks, filters or clipping")
        opacity = str(element.get("opacity", "1"))
        if any(_SEE_THROUGH.search(value) for value in (*values, f"opacity:{opacity}")):
            raise _fault("lets one shape shine through another")
        for key, value in element.attrib.items():
            if etree.QName(key).localname == "href" and not str(value).startswith("#"):
                raise _fault("points to another file")


def _fault(what: str) -> ExportError:
    return ExportError(
        f"an SVG logo of the profile {what}",
        remedy="save it as plain filled outlines, or put it in as a PNG",
    )


def _paths(group: Group | Drawing, matrix: Matrix) -> Iterator[Path]:
    for node in group.contents:
        if isinstance(node, Group):
            yield from _paths(node, _product(matrix, _matrix(node)))
        elif isinstance(node, Line | PolyLine | SolidShape):
            path = _path(node, matrix)
            if path.fill or path.stroke:
                yield path
        else:
            raise _fault("holds something that cannot be drawn as outlines")


def _path(shape: Line | PolyLine | SolidShape, matrix: Matrix) -> Path:
    held = shape.getProperties()
    stroke_width = float(held.get("strokeWidth") or 0)
    a, b, c, d, *_ = matrix
    return Path(
        steps=tuple(_moved(step, matrix) for step in _steps(shape)),
        fill=_colour(held.get("fillColor")),
        stroke=_colour(held.get("strokeColor")) if stroke_width else "",
        stroke_width=stroke_width * abs(a * d - b * c) ** 0.5,
        even_odd=held.get("fillMode") == _EVEN_ODD,
    )


def _steps(shape: Line | PolyLine | SolidShape) -> Iterator[Step]:
    match shape:
        case Outline():
            at = 0
            for operator in map(int, shape.operators):
                yield (_OPERATORS[operator], *shape.points[at : at + _POINTS[operator]])
                at += _POINTS[operator]
        case Circle():
            yield from _oval(shape.cx, shape.cy, shape.r, shape.r)
        case Ellipse():
            yield from _oval(shape.cx, shape.cy, shape.rx, shape.ry)
        case Rect():
            yield from _box(shape)
        case Line():
            yield ("m", shape.x1, shape.y1)
            yield ("l", shape.x2, shape.y2)
        case PolyLine() | Polygon():
            points = list(zip(shape.points[::2], shape.points[1::2], strict=True))
            yield from (("l" if index else "m", x, y) for index, (x, y) in enumerate(points))
            if isinstance(shape, Polygon):
                yield ("h",)
        case _:
            raise _fault("holds something that cannot be drawn as outlines")


def _oval(x: float, y: float, rx: float, ry: float) -> Iterator[Step]:
    kx, ky = rx * CURVE, ry * CURVE
    yield ("m", x + rx, y)
    yield ("c", x + rx, y + ky, x + kx, y + ry, x, y + ry)
    yield ("c", x - kx, y + ry, x - rx, y + ky, x - rx, y)
    yield ("c", x - rx, y - ky, x - kx, y - ry, x, y - ry)
    yield ("c", x + kx, y - ry, x + rx, y - ky, x + rx, y)
    yield ("h",)


def _box(shape: Rect) -> Iterator[Step]:
    box = (shape.x, shape.y, shape.width, shape.height)
    rx = min(shape.rx or shape.ry or 0, shape.width / 2)
    ry = min(shape.ry or shape.rx or 0, shape.height / 2)
    yield from round_box(box, rx, ry)
    yield ("h",)


def _matrix(group: Group | Drawing) -> Matrix:
    a, b, c, d, e, f = group.transform
    return (a, b, c, d, e, f)


def _product(outer: Matrix, inner: Matrix) -> Matrix:
    a, b, c, d, e, f = outer
    u, v, w, x, y, z = inner
    return (
        a * u + c * v, b * u + d * v, a * w + c * x, b * w + d * x,
        a * y + c * z + e, b * y + d * z + f,
    )  # fmt: skip


def _moved(step: Step, matrix: Matrix) -> Step:
    a, b, c, d, e, f = matrix
    held = _numbers(step)
    points = zip(held[::2], held[1::2], strict=True)
    return (step[0], *(at for x, y in points for at in (a * x + c * y + e, b * x + d * y + f)))


def _numbers(step: Step) -> list[float]:
    return [float(one) for one in step[1:]]


def _colour(colour: object) -> str:
    """#RRGGBB on white paper; "" for none. svglib has worked the opacity into the colour."""
    if colour is None:
        return ""
    red, green, blue, share = (
        float(getattr(colour, name)) for name in ("red", "green", "blue", "alpha")
    )
    mixed = (round(255 * (1 - share * (1 - one))) for one in (red, green, blue))
    return "#" + "".join(f"{one:02X}" for one in mixed) if share > 0 else ""
