"""The layouts that the preview, printing and export offer."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.exporting import Layout
from ui.settings import LayoutName

ENGLISH, ARABIC = Layout(("en",)), Layout(("ar",))
FACING, STACKED = Layout(("en", "ar")), Layout(("en", "ar"), "stacked")
LAYOUTS = (ENGLISH, ARABIC, FACING, STACKED)
NAMED: dict[LayoutName, Layout] = {
    "english": ENGLISH,
    "arabic": ARABIC,
    "facing": FACING,
    "stacked": STACKED,
}


def layout_name(layout: Layout) -> str:
    """What a layout is called on a button."""
    words = {
        ENGLISH: QCoreApplication.translate("Layouts", "English"),
        ARABIC: QCoreApplication.translate("Layouts", "Arabic"),
        FACING: QCoreApplication.translate("Layouts", "Side by side"),
        STACKED: QCoreApplication.translate("Layouts", "Stacked"),
    }
    return words[layout]
