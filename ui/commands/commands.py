"""Makes the actions of a window and keeps them fit for what is in hand."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMainWindow

from ui.actions import Actions, Need
from ui.commands import (
    checking,
    edit,
    file,
    find,
    glossary,
    insert,
    instep,
    palette,
    review,
    row,
    tools,
    view,
)
from ui.commands.host import Host
from ui.commands.menus import make_menus

ROOMS = (file, edit, insert, find, row, review, instep, view, tools, checking, glossary, palette)


class Commands(QObject):
    """The actions by their ids, in menus and toolbar."""

    def __init__(self, window: QMainWindow, host: Host) -> None:
        super().__init__(window)
        self._window = host
        self.actions = Actions(window)
        for room in ROOMS:
            room.add(self.actions, host)
        make_menus(self.actions, host)
        host.sheet.entered.connect(self.refresh)
        host.sheet.selection.changed.connect(self.refresh)
        host.session.opened.connect(self.refresh)
        host.start.turned.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Greys out what the row in hand, or a release that is read only, does not take."""
        met: set[Need] = {""}
        if not self._window.session.read_only and not self._window.start.is_shown:
            met.add("writing")
            if self._window.rows.row() != 0:
                met.add("row")
        cell = self._window.sheet.current_cell()
        if cell is not None and cell.pane.direction == "rtl":
            met.add("rtl")
        self.actions.allow(met)
