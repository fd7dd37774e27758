"""The line at the foot of the window: state, words in each language, what was just done."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLabel, QStatusBar

from app.lengths import word_count
from ui.editor.pair import language_name
from ui.session import Session

REST_MS = 400


class Status(QStatusBar):
    """Counts the words a moment after the last key."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.setSizeGripEnabled(False)
        self.counts = QLabel()
        self.counts.setContentsMargins(0, 0, 12, 0)
        self.addPermanentWidget(self.counts)
        self._rest = QTimer(self, interval=REST_MS, singleShot=True)
        self._rest.timeout.connect(self.count)
        session.changed.connect(self._count_soon)
        self.count()

    def count(self) -> None:
        """Shows how many words the body has in each language."""
        release = self._session.release
        parts = [
            self.tr("{language}: %n word(s)", "", word_count(release, language.code)).format(
                language=language_name(language)
            )
            for language in release.languages
        ]
        self.counts.setText("     ".join(parts))

    def _count_soon(self) -> None:
        self._rest.start()
