"""A vector drawing as pixels, for programs that show no SVG."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from io import BytesIO
from itertools import pairwise
from math import ceil
from typing import TYPE_CHECKING, TypeAlias

from exporters.artwork.outlines import Box, placed
from exporters.artwork.path import Path

if TYPE_CHECKING:
    from PIL import ImageDraw

Point: TypeAlias = tuple[float, float]

_FINE = 3  # rows and columns of samples to a pixel
_PIECES = 12  # straight pieces of a curve


def png(paths: Sequence[Path], box: Box, height: int) -> bytes:
    """A PNG file, ``height`` pixels high, of what lies in the box; the ground is transparent."""
    from PIL import Image, ImageDraw

    scale = height * _FINE / (box[3] - box[1])
    width = max(1, round((box[2] - box[0]) * scale / _FINE))
    canvas = Image.new("RGBA", (width * _FINE, height * _FINE), (255, 255, 255, 0))
    pen = ImageDraw.Draw(canvas)
    for path in paths:
        lines = list(_lines(path, box, scale))
        if path.fill:
            _fill(pen, lines, path)
        if path.stroke:
            for line in lines:
                pen.line(line, path.stroke, max(1, round(path.stroke_width * scale)), "curve")
    held = BytesIO()
    canvas.resize((width, height), Image.Resampling.BOX).save(held, "PNG", optimize=True)
    return held.getvalue()


def _lines(path: Path, box: Box, scale: float) -> Iterator[list[Point]]:
    """The subpaths as points; a closed one ends where it began."""
    line: list[Point] = []
    for step in path.steps:
        points = placed(step, box, scale)
        match step[0]:
            case "m":
                if line:
                    yield line
                line = points
            case "l":
                line += points
            case "c":
                line += _curve(line[-1], *points)
            case _:
                line.append(line[0])
    if line:
        yield line


def _curve(a: Point, b: Point, c: Point, d: Point) -> Iterator[Point]:
    """Points on a cubic Bézier curve, without its first."""
    for index in range(1, _PIECES + 1):
        t = index / _PIECES
        shares = ((1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t**3)
        x, y = (
            sum(share * point[axis] for share, point in zip(shares, (a, b, c, d), strict=True))
            for axis in (0, 1)
        )
        yield x, y


def _fill(pen: ImageDraw.ImageDraw, lines: Sequence[Sequence[Point]], path: Path) -> None:
    """Fills by the rule of the path (ISO 32000-1, 8.5.3.3): nonzero winding, or even-odd."""
    rows: defaultdict[int, list[tuple[float, int]]] = defaultdict(list)
    for line in lines:
        for start, end in pairwise([*line, line[0]]):
            _cross(rows, start, end)
    for row, crossings in rows.items():
        winding = 0
        for (x, turn), (until, _) in pairwise(sorted(crossings)):
            winding += 1 if path.even_odd else turn
            first, last = ceil(x - 0.5), ceil(until - 0.5) - 1
            if last >= first and (winding % 2 if path.even_odd else winding):
                pen.line(((first, row), (last, row)), path.fill)


def _cross(rows: defaultdict[int, list[tuple[float, int]]], start: Point, end: Point) -> None:
    """Notes where an edge crosses the middle of each row of samples, and which way it goes."""
    turn = 1 if start[1] < end[1] else -1
    (x, y), (far, low) = (start, end) if turn > 0 else (end, start)
    for row in range(ceil(y - 0.5), ceil(low - 0.5)):
        rows[row].append((x + (row + 0.5 - y) * (far - x) / (low - y), turn))
