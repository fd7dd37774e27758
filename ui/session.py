"""The open release and its history: the one place through which anything in it is changed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TypeAlias

from msgspec import Struct
from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from app.address import Address
from app.instep.follow import follow as follow_compared
from app.model import Release
from app.review.anchors import follow
from app.review.dismissed import follow as follow_dismissed

PAUSE_MS = 1500  # typing that rests so long becomes an undo step of its own


class Picked(Struct, frozen=True):
    """Whole rows that a person has selected, by their ids in reading order."""

    rows: tuple[int, ...]


Place: TypeAlias = Address | Picked


class EditCommand(QUndoCommand):
    """One step of the history: the release before and after, whatever was done to it."""

    def __init__(
        self, session: Session, label: str, before: Release, after: Release, at: Place | None
    ) -> None:
        super().__init__(label)
        self._session = session
        self._before, self._after = before, after
        self._from, self._at = session.here, at
        self._run = session.run
        self._origin: object = session.origin
        self._is_new = True

    def id(self) -> int:
        """Steps of the same run of typing become one; -1 keeps a step by itself."""
        return self._run

    def redo(self) -> None:
        """Puts the release after the step; the widget that made it is told only the first time."""
        if not self._is_new:
            self._session.seal()
        self._session.put(self._after, self._origin, self._at)
        self._origin, self._is_new = None, False

    def undo(self) -> None:
        """Puts the release before the step."""
        self._session.seal()
        self._session.put(self._before, None, self._from or self._at)

    def mergeWith(self, other: QUndoCommand) -> bool:  # noqa: N802
        """Takes a later step of the same run of typing into this one."""
        assert isinstance(other, EditCommand)
        self._after, self._at = other._after, other._at
        self.setObsolete(self._after == self._before)
        return True


class Session(QObject):
    """A release under edit.

    changed: the release before, the release after, and the object that made the change, which
    has no need to show it again (None for undo, redo and opening). opened: another document is
    in hand, or this one may be written in now. pointed: the place where the cursor belongs
    after it. here: where the cursor is, or which rows are selected, so that an undo brings
    that back.
    """

    changed = Signal(object, object, object)
    opened = Signal()
    pointed = Signal(object)

    def __init__(self, release: Release, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.history = QUndoStack(self)
        self.release = release
        self.media: dict[str, bytes] = {}
        self.read_only = False
        self.here: Place | None = None
        self.origin: object = None
        self.run = -1
        self._runs = 0
        self._merge: object = None
        self._pause = QTimer(self, interval=PAUSE_MS, singleShot=True)
        self._pause.timeout.connect(self.seal)

    def open(
        self, release: Release, media: Mapping[str, bytes], *, read_only: bool = False
    ) -> None:
        """Takes another release in hand; its history is empty and it counts as saved."""
        self.seal()
        self.history.clear()
        self.media = dict(media)
        self.read_only = read_only
        self.here = None
        before, self.release = self.release, release
        # Who shows the whole document begins anew, and finds nothing left to do at the change.
        self.opened.emit()
        self.changed.emit(before, release, None)

    def allow_writing(self) -> None:
        """Lifts "read only", once the release is a document of its own."""
        if self.read_only:
            self.read_only = False
            self.opened.emit()

    def edit(
        self,
        label: str,
        function: Callable[[Release], Release],
        at: Place | None = None,
        merge: object = None,
        origin: object = None,
    ) -> bool:
        """Makes one undo step of ``function``; False when it changed nothing or may not.

        label: what the step is called in the menu. merge: consecutive edits of equal ``merge``
        become one step until ``seal``. origin: the widget that already shows the result.
        """
        if self.read_only:
            return False
        before = self.release
        after = function(before)
        if after is before or after == before:
            return False
        after = follow_compared(before, follow(before, after))
        after = follow_dismissed(before, after)
        self.run, self.origin = self._run_of(merge), origin
        self.history.push(EditCommand(self, label, before, after, at))
        return True

    def seal(self) -> None:
        """Ends a run of typing: what follows is an undo step of its own."""
        self._pause.stop()
        self._merge = None

    def add_media(self, name: str, data: bytes) -> None:
        """Keeps a picture's bytes under its name; nothing is ever taken out, so undo finds it."""
        self.media.setdefault(name, data)

    def put(self, release: Release, origin: object, at: Place | None) -> None:
        """Shows a release as it stands at a point of the history; only steps of it call this."""
        before, self.release = self.release, release
        self.changed.emit(before, release, origin)
        if origin is None and at is not None:
            self.pointed.emit(at)

    def _run_of(self, merge: object) -> int:
        if merge is None:
            self.seal()
            return -1
        if merge != self._merge:
            self._merge = merge
            self._runs += 1
        self._pause.start()
        return self._runs
