"""Spelling in a window: on or off, which names are known, and the way to the next misspelt word."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from app.model import Release
from app.profile import Profile
from app.spelling.following import following
from app.spelling.names import own
from ui.desk import Desk
from ui.editor.rows import Rows
from ui.editor.sheet import Sheet
from ui.settings import Preferences, Settings
from ui.spelling.loader import Loader
from ui.spelling.marker import Marker
from ui.spelling.offers import Offers

START_MS = 1500  # after the window was made: the first seconds belong to whoever opened it
NAMES_MS = 300


class Spelling(QObject):
    """Puts marks, menu and dictionaries together.

    noted: a sentence for the status bar. switched: whether words are to be marked from now on.
    """

    noted = Signal(str)
    switched = Signal(bool)

    def __init__(
        self, desk: Desk, sheet: Sheet, rows: Rows, preferences: Preferences, profile: Profile
    ) -> None:
        super().__init__(sheet)
        self._desk, self._sheet, self._preferences = desk, sheet, preferences
        self._profile = profile
        self._marker, self._offers = Marker(sheet), Offers(desk.session, self)
        self._loader = Loader(self)
        self._loader.ready.connect(self._show)
        self._fault = ""
        self._loader.failed.connect(self._fail)
        self._offers.passed.connect(self._marker.again)
        self._offers.failed.connect(self.noted)
        rows.add_provider(self._offers)
        self._names = QTimer(self, interval=NAMES_MS, singleShot=True)
        self._names.timeout.connect(self._learn)
        desk.session.changed.connect(self._follow)
        desk.session.opened.connect(self._open)
        preferences.changed.connect(self._choose)
        self._names.start()
        QTimer.singleShot(START_MS, self, self._show)

    def take_profile(self, profile: Profile) -> None:
        """Knows the names of another house from now on."""
        self._profile = profile
        self._learn()

    def go_on(self) -> None:
        """Selects the next misspelt word, in whatever language; after the last comes the first."""
        speller = self._desk.speller
        if not speller.is_ready:
            self._loader.start(speller)
            self.noted.emit(self._fault or self.tr("The dictionaries are still being read."))
            return
        found = following(self._desk.session.release, speller, self._sheet.here)
        if found is None:
            self.noted.emit(self.tr("No misspelt word is left."))
        else:
            self._sheet.go_to(found)

    def stop(self) -> None:
        """Ends what goes on behind; the window is about to go."""
        self._loader.stop()

    def _choose(self, before: Settings, after: Settings) -> None:
        if before.is_spelling != after.is_spelling:
            self.switched.emit(after.is_spelling)
            self._show()

    def _show(self) -> None:
        """Marks words if they are to be marked, once the dictionaries are there."""
        speller = self._desk.speller
        if not self._preferences.value.is_spelling:
            self._use(is_on=False)
        elif speller.is_ready:
            self._learn()
            self._use(is_on=True)
        else:
            self._loader.start(speller)

    def _fail(self, fault: str) -> None:
        self._fault = fault
        self.noted.emit(fault)

    def _use(self, *, is_on: bool) -> None:
        speller = self._desk.speller if is_on else None
        self._marker.use(speller)
        self._offers.use(speller)

    def _follow(self, old: Release, new: Release, origin: object) -> None:
        """Somebody may have got another name; that is looked at when nobody types."""
        del origin
        if old.rows is not new.rows or old.contacts is not new.contacts or old.place != new.place:
            self._names.start()

    def _open(self) -> None:
        self._desk.speller.ignored = frozenset()
        self._learn()

    def _learn(self) -> None:
        names = own(self._profile, self._desk.session.release)
        if names != self._desk.speller.names:
            self._desk.speller.names = names
            self._marker.again()
