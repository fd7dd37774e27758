"""The line at the foot of the window: what is in hand, words in each language, state, safety."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLabel, QStatusBar

from app.instep.standing import summary
from app.lengths import length_in
from app.profile import Profile
from ui.desk import Desk
from ui.editor.pair import language_name
from ui.editor.sheet import Sheet
from ui.language import Tongue
from ui.measure import Measure
from ui.session import Session

REST_MS = 400
GAP = "\u2003"


class Status(QStatusBar):
    """Nothing in it moves: what changes with the cursor stands by itself at the beginning."""

    def __init__(self, desk: Desk, sheet: Sheet, profile: Profile, tongue: Tongue) -> None:
        super().__init__()
        self.setSizeGripEnabled(False)
        self.measure = Measure(sheet, profile, tongue)
        self.counts = Counts(desk.session)
        self.compared = Compared(desk.session)
        self.standing = Standing(desk.session)
        self.kept = Kept(desk)
        self.addWidget(self.measure, 1)
        for label in (self.counts, self.compared, self.standing, self.kept):
            label.setContentsMargins(6, 0, 6, 0)
            self.addPermanentWidget(label)


class Still(QLabel):
    """A label that grows with its words and never shrinks, so that its neighbours stay."""

    def tell(self, words: str) -> None:
        """Shows other words."""
        if words != self.text():
            self.setText(words)
            self.setMinimumWidth(max(self.minimumWidth(), self.sizeHint().width()))


class Counts(Still):
    """How many words the release has in each language, a moment after the last key.

    Pointed at, it says how many characters.
    """

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._rest = QTimer(self, interval=REST_MS, singleShot=True)
        self._rest.timeout.connect(self.count)
        session.changed.connect(self._soon)
        self.count()

    def count(self) -> None:
        """Counts now."""
        release = self._session.release
        words, characters = [], []
        for language in release.languages:
            length, name = length_in(release, language.code), language_name(language)
            said = self.tr("{language}: %n word(s)", "", length.words)
            words.append(said.format(language=name))
            said = self.tr("{language}: %n character(s)", "", length.characters)
            characters.append(said.format(language=name))
        self.tell(GAP.join(words))
        self.setToolTip("\n".join(characters))

    def _soon(self) -> None:
        self._rest.start()


class Compared(Still):
    """How many pairs are in step, a moment after the last key; nothing until one was compared."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._rest = QTimer(self, interval=REST_MS, singleShot=True)
        self._rest.timeout.connect(self.count)
        session.changed.connect(self._soon)
        self.count()

    def count(self) -> None:
        """Counts now."""
        if not self._session.release.comparisons:
            self.tell("")
            self.setToolTip("")
            return
        held = summary(self._session.release)
        words = self.tr("Compared: {n} of {all}")
        self.tell(words.format(n=held.compared, all=held.compared + held.stale + held.new))
        words = self.tr("Changed since they were compared: {n}. Not compared yet: {new}.")
        self.setToolTip(words.format(n=held.stale, new=held.new))

    def _soon(self) -> None:
        self._rest.start()


class Standing(Still):
    """Draft, final or corrected; or that nobody may write here."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        session.changed.connect(self._show)
        session.opened.connect(self._show)
        self._show()

    def _show(self) -> None:
        state = {
            "draft": self.tr("Draft"),
            "final": self.tr("Final"),
            "corrected": self.tr("Corrected"),
        }[self._session.release.state]
        self.tell(self.tr("Read only") if self._session.read_only else state)


class Kept(Still):
    """Whether what was written is in its file, or since when in the autosaved copy."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk, self._when = desk, ""
        desk.keeper.kept.connect(self._note)
        desk.session.history.cleanChanged.connect(self._show)
        desk.titled.connect(self._show)
        self._show()

    def _note(self) -> None:
        self._when = f"{self._desk.now():%H:%M}"
        self._show()

    def _show(self) -> None:
        if self._desk.session.history.isClean():
            self._when = ""
            self.tell(self.tr("Saved") if self._desk.path else "")
        elif self._when:
            self.tell(self.tr("Changes kept {time}").format(time=self._when))
        else:
            self.tell(self.tr("Changes not kept yet"))
