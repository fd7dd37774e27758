"""How the editor looks: one quiet palette, the shipped typefaces, and a size for every role."""

from __future__ import annotations

from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory

from app.model import Language
from resources import resource

WHITE = "#FFFFFF"
INK = "#1F2933"
SOFT = "#52606D"  # 6.3:1 on white, 5.6:1 on GROUND
QUIET = "#9AA5B1"  # of what is disabled
HINT = "#6B7785"  # 4.5:1 on white
LINE = "#DDE2E8"
SPINE_GROUND = "#F7F9FA"
PRESSED = "#DCE7F3"
ACTIVE = "#F4F8FD"
GROUND = "#EEF1F4"
ACCENT = "#1D5FA8"  # 6.4:1 on white
AMBER_GROUND = "#FFF4E5"
AMBER = "#B45309"  # 5.0:1 on white
RED = "#B42318"  # 6.6:1 on white, 5.7:1 on RED_GROUND
RED_GROUND = "#FCEBEA"
GREEN = "#17663A"  # 7.0:1 on white, 6.2:1 on GREEN_GROUND
GREEN_GROUND = "#E4F4EA"
COMMENT_GROUND = "#FFE9A3"  # under ink 12:1

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
SMALL_ROLES = frozenset({"speaker", "post", "caption", "credit", "alt", "name", "phone", "email"})


def dress(application: QApplication) -> None:
    """Gives the application its style, palette, typefaces and small rules."""
    load_faces()
    application.setStyle(QStyleFactory.create("Fusion"))
    application.setPalette(palette())
    font = QFont()
    font.setFamilies(UI_FAMILIES)
    font.setPointSizeF(10)
    application.setFont(font)
    application.setStyleSheet(SHEET)


def load_faces() -> None:
    """Makes the shipped typefaces known to Qt."""
    for face in FACES:
        data = resource("fonts", *f"{face}.ttf".split("/")).read_bytes()
        QFontDatabase.addApplicationFontFromData(data)


def palette() -> QPalette:
    """Ink on white panes, on a light grey ground, with one accent."""
    made = QPalette()
    roles = QPalette.ColorRole
    for role, colour in (
        (roles.Window, GROUND), (roles.WindowText, INK), (roles.Base, WHITE),
        (roles.AlternateBase, GROUND), (roles.Text, INK), (roles.Button, "#F7F9FA"),
        (roles.ButtonText, INK), (roles.ToolTipBase, INK), (roles.ToolTipText, WHITE),
        (roles.PlaceholderText, HINT), (roles.Highlight, "#CFE1F5"),
        (roles.HighlightedText, INK), (roles.Link, ACCENT), (roles.Mid, LINE),
        (roles.Light, WHITE), (roles.Midlight, "#F7F9FA"), (roles.Dark, "#B8C2CC"),
        (roles.Accent, ACCENT),
    ):  # fmt: skip
        made.setColor(role, QColor(colour))
    for role in (roles.Text, roles.WindowText, roles.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(QUIET))
    return made


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
    return ACCENT if role == "kicker" else HINT


def text_colour(role: str) -> str:
    """The ink of a role."""
    return {"kicker": ACCENT, "subheadline": SOFT, "speaker": SOFT, "post": SOFT}.get(role, INK)


def line_height(role: str, language: Language) -> float:
    """The distance of lines in per cent of what the face asks for."""
    tighter = 0.88 if role in TIGHT_ROLES else 1.0
    return LINE_HEIGHT.get(language.script, 120.0) * tighter


SHEET = f"""
QToolTip {{ border: 0; padding: 4px 6px; background: {INK}; color: {WHITE}; }}
QMenuBar {{ background: {WHITE}; padding: 2px 6px; }}
QMenuBar::item {{ padding: 4px 9px; border-radius: 4px; background: transparent; }}
QMenuBar::item:selected {{ background: {GROUND}; }}
QMenu {{ background: {WHITE}; border: 1px solid {LINE}; padding: 4px; }}
QMenu::item {{ padding: 5px 26px 5px 12px; border-radius: 4px; }}
QMenu::item:selected {{ background: #E3EDF8; color: {INK}; }}
QMenu::item:disabled {{ color: {QUIET}; }}
QMenu::icon {{ padding-left: 8px; }}
QMenu::separator {{ height: 1px; background: {LINE}; margin: 4px 8px; }}
QToolBar {{ background: {WHITE}; border: 0; border-bottom: 1px solid {LINE}; padding: 4px 8px;
    spacing: 2px; }}
QToolBar::separator {{ width: 1px; background: {LINE}; margin: 5px 7px; }}
QToolBar QToolButton {{ border: 0; border-radius: 5px; padding: 5px; }}
QToolBar QToolButton:hover {{ background: {GROUND}; }}
QToolBar QToolButton:pressed, QToolBar QToolButton:checked {{ background: {PRESSED}; }}
QToolBar QToolButton:focus {{ border: 1px solid {ACCENT}; padding: 4px; }}
QStatusBar {{ background: {WHITE}; border-top: 1px solid {LINE}; color: {SOFT}; }}
QStatusBar::item {{ border: 0; }}
QDialogButtonBox {{ dialogbuttonbox-buttons-have-icons: 0; }}
QSplitter::handle {{ background: {LINE}; }}
QScrollBar:vertical {{ background: transparent; width: 12px; margin: 2px; }}
QScrollBar:horizontal {{ background: transparent; height: 12px; margin: 2px; }}
QScrollBar::handle {{ background: #C3CBD3; border-radius: 4px; }}
QScrollBar::handle:vertical {{ min-height: 40px; }}
QScrollBar::handle:horizontal {{ min-width: 40px; }}
QScrollBar::handle:hover {{ background: #9AA5B1; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
"""
