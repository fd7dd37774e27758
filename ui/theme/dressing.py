"""Gives the application its looks, in light or in dark."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QStyleFactory

from ui.settings import Light
from ui.theme.faces import UI_FAMILIES, load_faces
from ui.theme.inks import DARK, LIGHT, Inks, palette
from ui.theme.sheet import sheet

_FACES = "bayan_faces"  # a property of the application: the shipped typefaces are known to Qt


def dress(application: QApplication, light: Light) -> None:
    """Style, palette, typefaces and small rules; "system" is what the platform asks for now."""
    if not application.property(_FACES):  # the list of all families takes ten times as long
        load_faces()
        application.setProperty(_FACES, True)
    worn = wanted(application, light)
    if application.styleSheet() == sheet(worn):
        return
    if not application.styleSheet():
        application.setStyle(QStyleFactory.create("Fusion"))
    application.setPalette(palette(worn))
    font = QFont()
    font.setFamilies(UI_FAMILIES)
    font.setPointSizeF(10)
    application.setFont(font)
    application.setStyleSheet(sheet(worn))


def wanted(application: QApplication, light: Light) -> Inks:
    """The colours of a choice."""
    if light == "system":
        is_dark = application.styleHints().colorScheme() == Qt.ColorScheme.Dark
        return DARK if is_dark else LIGHT
    return DARK if light == "dark" else LIGHT
