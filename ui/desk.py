"""The life of a document: new, open, save, lock, autosave; nothing is lost on the way."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from msgspec import Struct
from PySide6.QtCore import QObject, QTimer, Signal

from app.edits import empty_release
from app.errors import BayanError, FileError
from app.naming import release_slug
from app.spelling.own_words import OwnWords
from app.spelling.speller import Speller
from app.storage import Document, load, save
from app.storage.lock import Lock, LockedError, this_process
from resources import resource
from ui.asking import Asker
from ui.banner import Notice
from ui.disk import Disk, State
from ui.keeper import Keeper
from ui.notices import Acts, closed_notice, notice_of
from ui.recent import Recent
from ui.session import Session

AUTOSAVE_MS = 1500  # from the first change that is not kept, so at most 2 s after the last key
SUFFIX = ".bayan"


class Folders(Struct, frozen=True):
    """Where the editor keeps its own files. home: where its file dialogs begin."""

    config: Path
    state: Path
    home: Path


class Desk(QObject):
    """The document in hand. titled: its name, or whether it may be changed, is another.

    noted: a short sentence for the status bar.
    """

    titled = Signal()
    noted = Signal(str)

    def __init__(
        self,
        session: Session,
        folders: Folders,
        asker: Asker,
        *,
        now: Callable[[], datetime],
        key: str,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.session, self.folders, self.asker = session, folders, asker
        session.setParent(self)
        self.path: Path | None = None
        self.notice = Notice()
        self.disk = Disk(self)
        self.disk.noticed.connect(self._notice)
        self.recent = Recent(folders.config / "recent.json")
        own_words = OwnWords(folders.config / "own-words.txt")
        self.speller = Speller(own_words, resource("dictionaries"))
        self.keeper = Keeper(folders.state / "autosave", key, self)
        self.now = now
        self._lock: Lock | None = None
        self._autosave = QTimer(self, interval=AUTOSAVE_MS, singleShot=True)
        self._autosave.timeout.connect(self.keep_now)
        session.changed.connect(self._schedule)
        self.keeper.failed.connect(self.noted)

    @property
    def name(self) -> str:
        """What the document is called."""
        return self.path.stem if self.path else self.tr("New release")

    @property
    def user(self) -> str:
        """Whoever is logged in, as the lock of a document names them."""
        return this_process(self.now()).user

    def folder(self) -> Path:
        """Where files that go with the document are looked for first."""
        return self.path.parent if self.path else self.folders.home

    def new(self, document: Document | None = None) -> bool:
        """What a template gives, or an empty release; a person may hold on to the one in hand."""
        if not self.may_leave():
            return False
        self._take(None, document or Document(empty_release()), None, "")
        return True

    def open(self, path: Path | None = None) -> bool:
        """A release from a file; a fault is told, and the one in hand stays."""
        if not self.may_leave():
            return False
        path = path or self.asker.file_to_open(self.folder())
        if path is None:
            return False
        try:
            document = load(path)
        except BayanError as fault:
            self.asker.tell(str(fault))
            return False
        lock, warning = self._try_lock(path)
        self._take(path, document, lock, warning)
        if lock is None and not warning:
            self._tell_title(closed_notice(self.name, self.save_as))
        self.recent.add(path)
        return True

    def take_over(self) -> None:
        """Reads the file of somebody else anew, who has closed it, to write in it."""
        here = self.session.here
        if self.path is not None and self.open(self.path) and here is not None:
            self.session.pointed.emit(here)

    def load_theirs(self) -> None:
        """What another program has put into the file, as a step of the history."""
        if self.path is None:
            return
        try:
            theirs = load(self.path)
        except BayanError as fault:
            self.asker.tell(str(fault))
            return
        for name, data in theirs.media.items():
            self.session.add_media(name, data)
        self.session.edit(self.tr("Load from the file"), lambda _: theirs.release)
        self.session.seal()
        self.session.history.setClean()
        self.disk.hold(self.path, theirs.release)
        self._tell_title(Notice())

    def keep_mine(self) -> None:
        """Goes on with the text in hand, which the next saving puts over the other one."""
        self.disk.accept()
        self.session.history.resetClean()
        self.keep_now()
        self._tell_title(Notice())

    def open_unsaved(self, document: Document, original: Path | None) -> None:
        """A document that is nowhere saved in this state: an import, or what a crash left."""
        lock, warning = self._try_lock(original) if original else (None, "")
        start = Document(empty_release())
        if original:
            try:
                start = load(original)
            except FileError:
                original = None
        self._take(original, start, lock, warning)
        self.session.allow_writing()
        for name, data in document.media.items():
            self.session.add_media(name, data)
        self.session.edit(self.tr("Open"), lambda _: document.release)
        if warning:
            self.path = None
            self.disk.hold(None, start.release)
            self._tell_title(Notice())

    def save(self) -> bool:
        """Into its file; asks where when it has none. False when it is not saved after it."""
        if self.path is None or self.session.read_only:
            return self.save_as()
        if self.disk.look() != "changed":
            return self._write(self.path)
        match self.asker.clash(self.name):
            case "mine":
                return self._write(self.path)
            case "theirs":
                self.load_theirs()
                return False  # mine is a step of the history, which must not end now
            case "other":
                return self.save_as()
            case _:
                return False

    def save_as(self) -> bool:
        """Into another file, which is the document's from then on."""
        name = self.path.stem if self.path else release_slug(self.session.release, self.name)
        path = self.asker.file_to_save(self.folder() / f"{name}{SUFFIX}")
        if path is None:
            return False
        path = path if path.suffix == SUFFIX else path.with_name(path.name + SUFFIX)
        if self.path and path.resolve() == self.path.resolve() and not self.session.read_only:
            return self._write(path)
        try:
            lock = Lock.acquire(path, this_process(self.now()))
        except BayanError as fault:
            self.asker.tell(str(fault))
            return False
        if not self._write(path):
            lock.release()
            return False
        self._release_lock()
        self.path, self._lock = path, lock
        self.disk.hold(path, self.session.release)
        self._tell_title(Notice())
        return True

    def may_leave(self) -> bool:
        """Whether the document in hand may go: saved, or given up by a person."""
        if self.session.history.isClean():
            return True
        answer = self.asker.unsaved(self.name)
        return answer == "discard" or (answer == "save" and self.save())

    def close(self) -> None:
        """Gives up the lock and the autosaved copy; the document was saved or given up."""
        self._autosave.stop()
        self.keeper.discard()
        self.keeper.close()
        self._release_lock()

    def keep_now(self) -> None:
        """Writes the autosaved copy, or takes it away when there is nothing unsaved."""
        self._autosave.stop()
        if self.session.history.isClean():
            self.keeper.discard()
        else:
            self.keeper.keep(self.document(), self.path)

    def document(self) -> Document:
        """The document as it stands."""
        return Document(self.session.release, self.session.media)

    def _take(self, path: Path | None, document: Document, lock: Lock | None, warning: str) -> None:
        self._release_lock()
        self.path, self._lock = path, lock
        self.session.open(document.release, document.media, read_only=bool(warning))
        self._autosave.stop()
        self.keeper.discard()
        self.disk.hold(path, document.release, is_awaited=bool(warning))
        self._tell_title(Notice(warning))

    def _try_lock(self, path: Path) -> tuple[Lock | None, str]:
        """The lock, or a sentence that says who has it."""
        if self._lock and self.path and path.resolve() == self.path.resolve():
            self._release_lock()
        try:
            return Lock.acquire(path, this_process(self.now())), ""
        except LockedError as fault:
            note = self.tr("It is opened to read only; save it under another name to write in it.")
            return None, f"{_sentence(fault.what)} {note}"
        except FileError:
            return None, ""  # a folder that takes no file: nobody can lock there

    def _write(self, path: Path) -> bool:
        try:
            save(path, self.document())
        except BayanError as fault:
            self.keep_now()
            self.asker.tell(str(fault))
            return False
        self.session.allow_writing()
        self.session.seal()
        self.session.history.setClean()
        self._autosave.stop()
        self.keeper.discard()
        self.recent.add(path)
        if path == self.path:
            self.disk.hold(path, self.session.release)
            self._tell_title(Notice())
        self.noted.emit(self.tr("Saved"))
        return True

    def _release_lock(self) -> None:
        if self._lock:
            self._lock.release()
            self._lock = None

    def _schedule(self) -> None:
        if not self._autosave.isActive():
            self._autosave.start()

    def _notice(self, state: State) -> None:
        """Says how the file stands now; a text that has no file any more is not saved."""
        if state == "gone":
            self.session.history.resetClean()
            self.keep_now()
        acts = Acts(self.load_theirs, self.keep_mine, self.save, self.save_as, self.take_over)
        self._tell_title(notice_of(state, self.name, acts))

    def _tell_title(self, notice: Notice) -> None:
        self.notice = notice
        self.titled.emit()


def _sentence(what: str) -> str:
    return f"{what[0].upper()}{what[1:]}."
