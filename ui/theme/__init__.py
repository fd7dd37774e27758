"""How the editor looks: one quiet palette in light and in dark, and the shipped typefaces."""

from ui.theme.dressing import dress, wanted
from ui.theme.faces import SMALL_ROLES, hint_colour, line_height, text_colour, text_font
from ui.theme.inks import Inks, inks

__all__ = [
    "SMALL_ROLES",
    "Inks",
    "dress",
    "hint_colour",
    "inks",
    "line_height",
    "text_colour",
    "text_font",
    "wanted",
]
