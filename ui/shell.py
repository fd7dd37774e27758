"""The program around its window: what lives on when the window is made anew in other clothes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from uuid import uuid4

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication

from app.edits import empty_release
from app.exporter import Exporter
from exporters.proofing import command
from exporters.registry import EXPORTERS
from ui.asking import Asker
from ui.desk import Desk, Folders
from ui.house import House
from ui.language import Tongue, Translation, tongue_of
from ui.preview.process import ProcessProver, Prover
from ui.session import Session
from ui.settings import Preferences
from ui.theme import Inks, dress, wanted
from ui.window import Window

ROOT = str(Path(__file__).resolve().parents[1])
AGAIN_MS = 200  # while a menu or a dialog is open, whose window must not go


class Shell(QObject):
    """One release, the choices of a person, and the window on them.

    Words and colours are taken when a widget is made. So another language, or light for dark,
    takes a new window around the same document; a person stands in it where they stood.
    """

    def __init__(
        self,
        application: QApplication,
        folders: Folders,
        asker: Asker,
        now: Callable[[], datetime] = datetime.now,
        exporters: Sequence[Exporter] = EXPORTERS,
        *,
        prover: Callable[[], Prover] = lambda: ProcessProver(command(ROOT)),
    ) -> None:
        super().__init__(application)
        self._application, self._exporters, self._prover = application, exporters, prover
        self.preferences = Preferences(folders.config / "settings.json", self)
        self.house = House(folders.config / "profile.json")
        key = uuid4().hex
        self.desk = Desk(Session(empty_release()), folders, asker, now=now, key=key, parent=self)
        self._translation: Translation | None = None
        self._worn = self._wanted()
        self._dress()
        self._soon = QTimer(self, singleShot=True)
        self._soon.timeout.connect(self._renew)
        self.preferences.changed.connect(self._follow)
        application.styleHints().colorSchemeChanged.connect(self._follow)
        self.window = self._make()

    def end(self) -> None:
        """Takes the window and the document away, while there is still an application."""
        if self._translation is not None:
            self._translation.remove()
        for one in (self.window, self):
            one.deleteLater()
            QCoreApplication.sendPostedEvents(one, QEvent.Type.DeferredDelete.value)

    def _make(self) -> Window:
        prover = self._prover()
        return Window(self.desk, self.house, self.preferences, self._exporters, prover)

    def _wanted(self) -> tuple[Tongue, Inks]:
        """The language and the colours that are chosen."""
        value = self.preferences.value
        return tongue_of(value.language), wanted(self._application, value.light)

    def _follow(self) -> None:
        if self._wanted() != self._worn:
            self._soon.start(0)  # whatever asked for it is a part of the window

    def _renew(self) -> None:
        """Another window in the place of the one that is shown."""
        if self._application.activePopupWidget() or self._application.activeModalWidget():
            self._soon.start(AGAIN_MS)
            return
        if self._wanted() == self._worn:
            return
        from ui.standing import stand, standing_of  # noqa: PLC0415  a start does without it

        old, at = self.window, standing_of(self.window)
        self._worn = self._wanted()
        self._dress()
        self.window = self._make()
        stand(self.window, at)
        old.leave()

    def _dress(self) -> None:
        tongue, _ = self._worn
        if self._translation is not None:
            self._translation.remove()
        self._translation = Translation(self._application, tongue)
        dress(self._application, self.preferences.value.light)
