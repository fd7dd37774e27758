"""A language's direction as Qt knows it."""

from __future__ import annotations

from PySide6.QtCore import Qt

from app.model import Language


def direction_of(pane: Language) -> Qt.LayoutDirection:
    """The direction of a pane; set outright, as Qt would guess it from each text."""
    is_rtl = pane.direction == "rtl"
    return Qt.LayoutDirection.RightToLeft if is_rtl else Qt.LayoutDirection.LeftToRight


def start_of(pane: Language) -> Qt.AlignmentFlag:
    """The side on which its lines begin."""
    side = Qt.AlignmentFlag.AlignRight if pane.direction == "rtl" else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignAbsolute
