"""The shipped typefaces, and the face, size and ink of every role of a text."""

from __future__ import annotations

from PySide6.QtGui import QFont, QFontDatabase

from app.model import Language
from resources import resource
from ui.theme.inks import inks

FACES = (
    "amiri/Amiri-Regular",
    "amiri/Amiri-Bold",
    "amiri/Amiri-Italic",
    "amiri/Amiri-BoldItalic",
    "ibm-plex-sans/IBMPlexSans-Regular",
    "ibm-plex-sans/IBMPlexSans-Bold",
    "ibm-plex-sans/IBMPlexSans-Italic",
    "ibm-plex-sans/IBMPlexSans-BoldItalic",
    "ibm-plex-sans-arabic/IBMPlexSansArabic-Regular",
    "ibm-plex-sans-arabic/IBMPlexSansArabic-Bold",
)
UI_FAMILIES = ["IBM Plex Sans", "IBM Plex Sans Arabic"]
TEXT_FAMILIES = {
    "Latn": ["IBM Plex Sans", "Amiri"],
    "Arab": ["Amiri", "IBM Plex Sans"],
}
# Amiri's letters stand smaller in their body than Plex's: 1.22 brings the two to one height.
SCALE = {"Latn": 1.0, "Arab": 1.22}
TIGHT_ROLES = frozenset({"headline", "kicker"})
LINE_HEIGHT = {"Latn": 132.0, "Arab": 88.0}  # per cent; Amiri brings its own leading

POINTS = {"headline": 19.0, "subheadline": 13.0, "heading": 13.5, "kicker": 9.5, "text": 11.5}
SMALL_POINTS = 10.5
BOLD_ROLES = frozenset({"headline", "heading", "kicker", "name"})
SOFT_ROLES = frozenset({"subheadline", "speaker", "post"})
SMALL_ROLES = frozenset({"speaker", "post", "caption", "credit", "alt", "name", "phone", "email"})


def load_faces() -> None:
    """Makes the shipped typefaces known to Qt."""
    for face in FACES:
        data = resource("fonts", *f"{face}.ttf".split("/")).read_bytes()
        QFontDatabase.addApplicationFontFromData(data)


def text_font(role: str, language: Language, zoom: float = 1.0) -> QFont:
    """The face of a role in a language; ``zoom`` 1.0 is its own size."""
    points = SMALL_POINTS if role in SMALL_ROLES else POINTS.get(role, POINTS["text"])
    font = QFont()
    font.setFamilies(TEXT_FAMILIES.get(language.script, TEXT_FAMILIES["Latn"]))
    font.setPointSizeF(points * SCALE.get(language.script, 1.0) * zoom)
    font.setBold(role in BOLD_ROLES)
    return font


def hint_colour(role: str) -> str:
    """The ink of what an empty cell suggests; the kicker's is what will be printed."""
    worn = inks()
    return worn.accent if role == "kicker" else worn.hint


def text_colour(role: str) -> str:
    """The ink of a role."""
    worn = inks()
    if role == "kicker":
        return worn.accent
    return worn.soft if role in SOFT_ROLES else worn.ink


def line_height(role: str, language: Language) -> float:
    """The distance of lines in per cent of what the face asks for."""
    tighter = 0.88 if role in TIGHT_ROLES else 1.0
    return LINE_HEIGHT.get(language.script, 120.0) * tighter
