"""Actions on words: the history, the clipboard, their looks."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from app.text.links import meant_href
from ui.actions import Actions
from ui.asking import Asker
from ui.commands.host import Host
from ui.editor.cell import Cell
from ui.editor.looks import link_at, set_link, toggle_bold, toggle_italic
from ui.editor.visual import copy_visual
from ui.icons import icon

translate = QCoreApplication.translate
_Keys = QKeySequence.StandardKey


def add(actions: Actions, host: Host) -> None:
    """Puts them among the actions."""
    _add_history(actions, host)
    _add_clipboard(actions, host)
    _add_looks(actions, host)


def with_cell(host: Host, do: Callable[[Cell], None]) -> None:
    """Does something to the cell in hand, if there is one."""
    cell = host.sheet.cell_in_hand()
    if cell is not None:
        do(cell)


def _add_history(actions: Actions, host: Host) -> None:
    history, owner = host.session.history, host.menuBar()
    for id_, action, keys, picture in (
        ("undo", history.createUndoAction(owner, translate("Edit", "&Undo")), _Keys.Undo, "undo-2"),
        ("redo", history.createRedoAction(owner, translate("Edit", "&Redo")), _Keys.Redo, "redo-2"),
    ):
        action.setShortcuts(keys)
        action.setIcon(icon(picture))
        actions.put(id_, action)
    redo = actions["redo"]
    other = QKeySequence("Ctrl+Y")  # known from other platforms and programs
    if other not in redo.shortcuts():
        redo.setShortcuts([*redo.shortcuts(), other])


def _add_clipboard(actions: Actions, host: Host) -> None:
    for id_, words, keys, method in (
        ("cut", translate("Edit", "Cu&t"), _Keys.Cut, "cut"),
        ("copy", translate("Edit", "&Copy"), _Keys.Copy, "copy"),
        ("paste", translate("Edit", "&Paste"), _Keys.Paste, "paste"),
        (
            "paste_plain",
            translate("Edit", "Paste as plain te&xt"),
            "Ctrl+Alt+V",
            "paste_plain",
        ),
        ("select_all", translate("Edit", "Select &all"), _Keys.SelectAll, "selectAll"),
    ):
        actions.add(id_, words, partial(host.in_cell, method), keys)
    visual, words = partial(with_cell, host, copy_visual), translate("Edit", "Copy as &visual text")
    actions.add("copy_visual", words, visual, "Ctrl+Shift+C", needs="rtl")


def _add_looks(actions: Actions, host: Host) -> None:
    for id_, words, keys, do in (
        ("bold", translate("Edit", "&Bold"), _Keys.Bold, toggle_bold),
        ("italic", translate("Edit", "&Italic"), _Keys.Italic, toggle_italic),
    ):
        actions.add(id_, words, partial(with_cell, host, do), keys, id_, needs="writing")
    words = translate("Edit", "&Link…")
    link = partial(with_cell, host, partial(_edit_link, host.desk.asker))
    actions.add("link", words, link, "Ctrl+L", "link", needs="writing")


def _edit_link(asker: Asker, cell: Cell) -> None:
    """Asks where the selection leads."""
    typed = None if cell.isReadOnly() else asker.link(link_at(cell))
    if typed is None:
        return
    href = meant_href(typed)
    if typed and not href:
        words = translate("Edit", "“{typed}” is no address; write it as https://… or mailto:….")
        asker.tell(words.format(typed=typed))
    else:
        set_link(cell, href)
