"""How large pages are shown: to fit what there is to fit into, or in per cent."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize

from ui.preview.pages import MARGIN
from ui.raster import POINTS, Sizes
from ui.settings import Zoom

FITS: tuple[Zoom, ...] = ("auto", "width", "page")
STEPS = (25, 50, 75, 100, 125, 150, 200, 300)
ZOOMS: tuple[Zoom, ...] = (*FITS, *STEPS)
_MOST_AUTO = 1.25  # of the size on paper: wider pages are larger than anybody reads them


def zoom_name(zoom: Zoom) -> str:
    """What a zoom is called in a list."""
    match zoom:
        case "auto":
            return QCoreApplication.translate("Zoom", "Automatic")
        case "width":
            return QCoreApplication.translate("Zoom", "Fit width")
        case "page":
            return QCoreApplication.translate("Zoom", "Fit page")
        case _:
            return f"{zoom} %"


def scale_of(zoom: Zoom, sizes: Sizes, room: QSize, dpi: float) -> float:
    """Pixels a point; room: of the window on the pages, in pixels. dpi: pixels an inch."""
    paper = dpi / POINTS
    if not sizes:
        return paper
    width = max(1, room.width() - 2 * MARGIN) / max(one for one, _ in sizes)
    height = max(1, room.height() - 2 * MARGIN) / max(one for _, one in sizes)
    match zoom:
        case "auto":
            return min(width, _MOST_AUTO * paper)
        case "width":
            return width
        case "page":
            return min(width, height)
        case _:
            return zoom / 100 * paper


def step_from(scale: float, dpi: float, by: int) -> Zoom:
    """The next larger (1) or smaller (-1) step from a scale."""
    now = scale / dpi * POINTS * 100
    larger = [step for step in STEPS if step > now * 1.01]
    smaller = [step for step in STEPS if step < now * 0.99]
    if by > 0:
        return larger[0] if larger else STEPS[-1]
    return smaller[-1] if smaller else STEPS[0]
