"""The file of the document on the disk, where other programs reach it too."""

from __future__ import annotations

from pathlib import Path
from typing import Literal, TypeAlias

from msgspec import Struct
from PySide6.QtCore import QFileSystemWatcher, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from app.errors import BayanError
from app.model import Release
from app.storage import load
from app.storage.lock import is_held

State: TypeAlias = Literal["same", "changed", "gone", "free"]
REST_MS = 300  # after the last notice: another program may write in several steps


class _Stamp(Struct, frozen=True):
    """What of a file is another when it was written: nanoseconds, bytes, its number."""

    modified: int
    size: int
    number: int


class Disk(QObject):
    """Knows the file as it was read or written last, and looks whether it still is so.

    It looks when the system tells of a change in the folder, when a person comes back to the
    program, and when it is asked: not every network drive tells. noticed: the state is another
    than before. "free" is a file whose lock somebody else held and holds no more.
    """

    noticed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.state: State = "same"
        self._path: Path | None = None
        self._known: Release | None = None
        self._stamp: _Stamp | None = None
        self._is_awaited = False
        self._watcher = QFileSystemWatcher(self)
        self._rest = QTimer(self, interval=REST_MS, singleShot=True)
        self._rest.timeout.connect(self.look)
        self._watcher.fileChanged.connect(self._look_soon)
        self._watcher.directoryChanged.connect(self._look_soon)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.applicationStateChanged.connect(self._come_back)

    def hold(self, path: Path | None, known: Release, *, is_awaited: bool = False) -> None:
        """What is in the file from now on; is_awaited: somebody else holds its lock."""
        self._rest.stop()
        self._path, self._known, self._is_awaited = path, known, is_awaited
        self._stamp = _stamp(path) if path else None
        self.state = "same"
        watched = [*self._watcher.files(), *self._watcher.directories()]
        if watched:
            self._watcher.removePaths(watched)
        self._watch()

    def accept(self) -> None:
        """What is there now is known to the person, who goes on with their own text."""
        if self._path is not None:
            self._stamp, self._known = _stamp(self._path), None
        self.state = "same"

    def look(self) -> State:
        """How the file stands now."""
        self._rest.stop()
        before, self.state = self.state, self._now()
        self._watch()
        if self.state != before:
            self.noticed.emit(self.state)
        return self.state

    def _now(self) -> State:
        if self._path is None:
            return "same"
        stamp = _stamp(self._path)
        if self._is_awaited:
            return "same" if is_held(self._path) else "free"
        if stamp == self._stamp:
            return "same"
        if stamp is None:
            return "gone"
        if self._is_known(self._path):
            self._stamp = stamp
            return "same"
        return "changed"

    def _is_known(self, path: Path) -> bool:
        """Whether a file that was written anew says what it said before; a release names its
        pictures by what they show."""
        try:
            return self._known is not None and load(path).release == self._known
        except BayanError:
            return False

    def _watch(self) -> None:
        """A file that was replaced has to be watched anew."""
        path = self._path
        wanted = [] if path is None else [str(path.parent), str(path)]
        held = {*self._watcher.files(), *self._watcher.directories()}
        missing = [one for one in wanted if one not in held and Path(one).exists()]
        if missing:
            self._watcher.addPaths(missing)

    def _look_soon(self) -> None:
        self._rest.start()

    def _come_back(self, state: Qt.ApplicationState) -> None:
        if state == Qt.ApplicationState.ApplicationActive:
            self._look_soon()


def _stamp(path: Path) -> _Stamp | None:
    """The stamp of a file; None when there is none, or none that can be reached."""
    try:
        found = path.stat()
    except OSError:
        return None
    return _Stamp(found.st_mtime_ns, found.st_size, found.st_ino)
