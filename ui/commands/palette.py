"""The action that finds all others."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from ui.actions import Actions
from ui.commands.host import Host
from ui.language import tongue_of

if TYPE_CHECKING:
    from ui.palette.entries import Entry
    from ui.palette.palette import Palette

ID = "commands"


def add(actions: Actions, host: Host) -> None:
    """Puts it among the actions."""
    opener = Opener(actions, host)
    words = QCoreApplication.translate("Help", "Find a &command…")
    actions.add(ID, words, opener.open, "Ctrl+K", "search")


class Opener(QObject):
    """Makes the palette when it is first wanted."""

    def __init__(self, actions: Actions, host: Host) -> None:
        super().__init__(host.menuBar())
        self._actions, self._host = actions, host
        self._made: Palette | None = None
        self._from_menus: Sequence[Entry] = ()

    def open(self) -> None:
        """The palette, over what the menus hold now."""
        from ui.palette.english import english  # noqa: PLC0415  a start does without them
        from ui.palette.entries import from_menus  # noqa: PLC0415
        from ui.palette.palette import Palette  # noqa: PLC0415

        bar = self._host.menuBar()
        tongue = tongue_of(self._host.preferences.value.language)
        entries = from_menus(bar, self._actions.ids(), english(tongue))
        self._from_menus = [entry for entry in entries if entry.id != ID]
        if self._made is None:
            memory = self._host.desk.folders.config / "commands.json"
            self._made = Palette(bar.window(), self._offer, memory)
        self._made.open()

    def _offer(self, typed: str) -> Sequence[Entry]:
        from ui.palette.entries import rows_like  # noqa: PLC0415

        if not typed.strip():
            return self._from_menus
        rows = rows_like(typed, self._host.session.release, self._host.sheet)
        return [*self._from_menus, *rows]
