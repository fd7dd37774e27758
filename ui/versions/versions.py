"""Versions as a person handles them: each thing that is done is one step of the history."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from app.model import Release
from ui.desk import Desk
from ui.editor.outline import panes
from ui.editor.sheet import Sheet
from ui.settings import Preferences

if TYPE_CHECKING:
    from ui.versions.comparing import Comparing
    from ui.versions.panel import Panel

REST_MS = 400  # from the last key, then the differences are counted anew


class Versions(QObject):
    """The panel of the versions and what it asks. wanted: it is to be seen. noted: a sentence."""

    wanted = Signal()
    noted = Signal(str)

    def __init__(self, desk: Desk, sheet: Sheet, preferences: Preferences) -> None:
        super().__init__(sheet)
        self._desk, self._session, self._sheet = desk, desk.session, sheet
        self._preferences = preferences
        self._panel: Panel | None = None
        self.comparing: Comparing | None = None
        self._rest = QTimer(self, interval=REST_MS, singleShot=True)
        self._rest.timeout.connect(self._count)
        self._session.changed.connect(self._follow)
        self._session.opened.connect(self._list)

    def make_panel(self) -> QWidget:
        """The panel; it is made when it is first wanted."""
        from ui.versions.panel import Panel  # noqa: PLC0415  a start does without it

        made = self._panel = Panel()
        made.came.connect(self._list)
        made.kept.connect(self._keep)
        made.compared.connect(self._compare)
        made.restored.connect(self._restore)
        made.dropped.connect(self._drop)
        made.renamed.connect(self._rename)
        made.left.connect(self._leave)
        return made

    def ask_name(self) -> None:
        """Shows the panel with a name for the state of now, which Enter keeps."""
        self.wanted.emit()
        if self._panel is not None:
            self._panel.name.setFocus()
            self._panel.name.selectAll()

    def _follow(self, old: Release, new: Release, origin: object) -> None:
        del origin
        if new.snapshots is not old.snapshots:
            self._list()
            if self.comparing is not None:
                self.comparing.close()
        if self._is_seen():
            self._rest.start()

    def _is_seen(self) -> bool:
        return self._panel is not None and self._panel.isVisible()

    def _list(self) -> None:
        if self._panel is not None:
            held = self._session.release.snapshots
            name = self._suggested()
            can_write = not self._session.read_only
            self._panel.show_versions(held, name, can_write=can_write)
            self._count()

    def _count(self) -> None:
        if self._panel is not None and self._is_seen():
            from app.snapshots.between import between  # noqa: PLC0415  a start does without it
            from ui.versions.words import differences  # noqa: PLC0415  the same

            now = self._session.release
            held = (between(one.release, now).count() for one in now.snapshots)
            self._panel.show_counts([differences(count) for count in held])

    def _suggested(self) -> str:
        """A name that no version has yet."""
        taken = {one.name for one in self._session.release.snapshots}
        words, number = self.tr("Version {n}"), len(taken) + 1
        while words.format(n=number) in taken:
            number += 1
        return words.format(n=number)

    def _keep(self, name: str) -> None:
        from app.snapshots.keeping import keep  # noqa: PLC0415  a start does without it

        by, when = self._by(), self._desk.now().replace(microsecond=0)
        self._session.edit(self.tr("Keep a version"), lambda held: keep(held, name, by, when))
        if self._panel is not None:
            self._panel.choose((len(self._session.release.snapshots) - 1,))
        self._leave()
        self.noted.emit(self.tr("Kept as “{name}”").format(name=name))

    def _restore(self, place: int) -> None:
        from app.snapshots.keeping import restore  # noqa: PLC0415  a start does without it

        release = self._session.release
        by, when = self._by(), self._desk.now().replace(microsecond=0)
        name = release.snapshots[place].name
        kept_as = self.tr("Before going back to “{name}”").format(name=name)
        self._session.edit(
            self.tr("Go back to a version"),
            lambda held: restore(held, place, kept_as, by, when),
            self._sheet.here,
        )
        self.noted.emit(self.tr("This is “{name}” again").format(name=name))

    def _drop(self, place: int) -> None:
        from app.snapshots.keeping import drop  # noqa: PLC0415  a start does without it

        self._session.edit(self.tr("Remove a version"), lambda held: drop(held, place))

    def _rename(self, place: int, name: str) -> None:
        from app.snapshots.keeping import rename  # noqa: PLC0415  a start does without it

        if not name or not self._session.edit(
            self.tr("Rename a version"), lambda held: rename(held, place, name)
        ):
            self._list()

    def _compare(self, places: tuple[int, ...]) -> None:
        release = self._session.release
        old, *others = (release.snapshots[place] for place in places)
        new = (others[0].name, others[0].release) if others else ("", release)
        if self.comparing is None:
            from ui.versions.comparing import Comparing  # noqa: PLC0415  a start does without it

            self.comparing = Comparing(self._sheet.window())
            self.comparing.restored.connect(self._restore)
        self.comparing.show_between((old.name, old.release), new, panes(release), places[0])
        self.comparing.restore.setEnabled(not self._session.read_only)
        self.comparing.show()
        self.comparing.raise_()

    def _leave(self) -> None:
        self._sheet.go_back()

    def _by(self) -> str:
        return self._preferences.value.user or self._desk.user
