"""How large the text of the sheet may be shown, 1.0 being its own size."""

from __future__ import annotations

ZOOMS = (0.8, 0.9, 1.0, 1.15, 1.3, 1.5, 1.75, 2.0)


def zoomed(zoom: float, step: int) -> float:
    """The next larger one (1), the next smaller one (-1), or 1.0 (0)."""
    place = min(range(len(ZOOMS)), key=lambda index: abs(ZOOMS[index] - zoom))
    return ZOOMS[min(max(place + step, 0), len(ZOOMS) - 1)] if step else 1.0
