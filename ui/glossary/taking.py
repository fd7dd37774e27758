"""Takes terms out of files into the profile of the house, once a person has seen what comes."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject

from app.errors import BayanError
from ui.desk import Desk
from ui.glossary.keeping import Keeping
from ui.output import at_work


class Taking(QObject):
    """Asks which files; what is taken the house keeps."""

    def __init__(self, desk: Desk, keeping: Keeping, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._keeping = desk, keeping

    def ask(self) -> None:
        """Which files, and whether what they bring is to be taken; a fault is told."""
        paths = self._desk.asker.terms(self._desk.folder())
        if not paths:
            return
        try:
            self._take(paths)
        except BayanError as fault:
            self._desk.asker.tell(str(fault))

    def _take(self, paths: tuple[Path, ...]) -> None:
        from ui.glossary.brought import read, told  # noqa: PLC0415  a start does without it

        profile = self._keeping.profile()
        if profile is None:
            return
        with at_work():
            brought = read(paths, profile)
        if self._desk.asker.take_terms([*told(brought)], brought.count()):
            words = self.tr("%n term(s) taken in", "", brought.count())
            self._keeping.write(profile, brought.result.terms, words)
