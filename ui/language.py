"""The language of the interface: its words, those of Qt itself, and the direction it reads in."""

from __future__ import annotations

from typing import Literal, TypeAlias

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from resources import resource
from ui.settings import Face

Tongue: TypeAlias = Literal["en", "ar"]
DIRECTIONS = {"en": Qt.LayoutDirection.LeftToRight, "ar": Qt.LayoutDirection.RightToLeft}


class Translation(QObject):
    """The words that an application shows, taken out again by ``remove``."""

    def __init__(self, application: QApplication, tongue: Tongue) -> None:
        super().__init__(application)
        self._application = application
        # Qt reads out of these bytes for as long as the translator is in use.
        self._data = resource("translations", f"bayan_{tongue}.qm").read_bytes()
        ours, theirs = QTranslator(self), QTranslator(self)
        ours.load(self._data)
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        theirs.load(f"qtbase_{tongue}", folder)
        self._held = (theirs, ours)
        for translator in self._held:
            application.installTranslator(translator)
        application.setLayoutDirection(DIRECTIONS[tongue])

    def remove(self) -> None:
        """Leaves the application with the words of the sources."""
        for translator in self._held:
            self._application.removeTranslator(translator)
        self.deleteLater()


def tongue() -> Tongue:
    """The language that the interface has now, which its direction tells."""
    return "ar" if QApplication.layoutDirection() == DIRECTIONS["ar"] else "en"


def tongue_of(face: Face) -> Tongue:
    """The language of a choice; "system" is Arabic where the platform speaks it first."""
    if face != "system":
        return face
    first = next(iter(QLocale.system().uiLanguages()), "en")
    return "ar" if first.partition("-")[0] == "ar" else "en"
