"""The layouts that the preview, printing and export offer."""

from __future__ import annotations

from msgspec import Struct
from PySide6.QtCore import QCoreApplication

from app.composition import Arrangement
from app.model import Release


class Layout(Struct, frozen=True):
    """Codes of languages in their order, and how several of them stand to each other."""

    codes: tuple[str, ...]
    arrangement: Arrangement = "facing"


ENGLISH, ARABIC = Layout(("en",)), Layout(("ar",))
FACING, STACKED = Layout(("en", "ar")), Layout(("en", "ar"), "stacked")
LAYOUTS = (ENGLISH, ARABIC, FACING, STACKED)


def layout_name(layout: Layout) -> str:
    """What a layout is called on a button."""
    words = {
        ENGLISH: QCoreApplication.translate("Layouts", "English"),
        ARABIC: QCoreApplication.translate("Layouts", "Arabic"),
        FACING: QCoreApplication.translate("Layouts", "Side by side"),
        STACKED: QCoreApplication.translate("Layouts", "Stacked"),
    }
    return words[layout]


def layout_in(layout: Layout, release: Release) -> Layout:
    """The layout with the languages that the release has; in its first one when it has none."""
    held = [language.code for language in release.languages]
    codes = tuple(code for code in layout.codes if code in held) or (held[0],)
    return Layout(codes, layout.arrangement if len(codes) > 1 else "facing")
