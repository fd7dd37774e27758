"""What comes into the editor as text: files, the clipboard, and what is dropped on the window."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject
from PySide6.QtGui import QGuiApplication

from app.errors import BayanError
from app.storage import Document
from ui.desk import SUFFIX, Desk
from ui.output import at_work

if TYPE_CHECKING:
    from app.importing.importer import Imported


class Intake(QObject):
    """Makes a new release of texts, once a person has seen what was found in them."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk

    def choose(self) -> None:
        """From files that a person chooses."""
        paths = self._desk.asker.texts(self._desk.folder())
        if paths:
            self.take(paths)

    def take(self, paths: Sequence[Path]) -> None:
        """From files; a release of our own is opened."""
        from app.importing.importer import import_files

        if len(paths) == 1 and paths[0].suffix.lower() == SUFFIX:
            self._desk.open(paths[0])
        else:
            self._offer(lambda: import_files(paths))

    def paste(self) -> None:
        """From the text on the clipboard, as a page of the web or another program put it there."""
        from app.importing.blocks import Source
        from app.importing.importer import import_texts

        held = QGuiApplication.clipboard().mimeData()
        text = held.html() if held.hasHtml() else held.text()
        if not text.strip():
            self._desk.asker.tell(self.tr("There is no text on the clipboard."))
            return
        name = self.tr("Clipboard")
        source = Source(f"{name}.html" if held.hasHtml() else name, text)
        self._offer(lambda: import_texts([source]))

    def _offer(self, read: Callable[[], Imported]) -> None:
        """Shows what was read; what is in hand goes only when a person says so."""
        asker = self._desk.asker
        try:
            with at_work():
                found = read()
        except BayanError as fault:
            asker.tell(str(fault))
            return
        taken = asker.take_import(found, self._desk.folders.config / "import.json")
        if taken is not None and self._desk.may_leave():
            self._desk.open_unsaved(Document(taken.release, dict(taken.media)), None)


def local_files(mime: QMimeData) -> tuple[Path, ...]:
    """The files of this machine in what is dropped; empty when anything else is among it."""
    paths = tuple(Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile())
    return paths if len(paths) == len(mime.urls()) else ()
