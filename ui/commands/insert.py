"""Actions that put in what no key has."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication

from ui.actions import Actions
from ui.commands.edit import with_cell
from ui.commands.host import Host
from ui.editor.cell import Cell
from ui.editor.inserting import MARKS, insert, isolate

translate = QCoreApplication.translate


def add(actions: Actions, host: Host) -> None:
    """Puts them among the actions."""
    for id_, words, keys in (
        ("mark_ltr", translate("Insert", "&Left-to-right mark"), None),
        ("mark_rtl", translate("Insert", "&Right-to-left mark"), None),
        ("mark_arabic", translate("Insert", "&Arabic letter mark"), None),
        ("no_break_space", translate("Insert", "No-break &space"), "Ctrl+Shift+Space"),
        ("non_joiner", translate("Insert", "Zero-width &non-joiner"), None),
    ):
        do = partial(with_cell, host, partial(_insert, id_))
        actions.add(id_, words, do, keys, needs="writing")
    left = partial(with_cell, host, partial(isolate, direction="ltr"))
    words = translate("Insert", "Isolate l&eft-to-right")
    actions.add("isolate_ltr", words, left, needs="writing")
    right = partial(with_cell, host, partial(isolate, direction="rtl"))
    words = translate("Insert", "Isolate r&ight-to-left")
    actions.add("isolate_rtl", words, right, needs="writing")


def _insert(id_: str, cell: Cell) -> None:
    insert(cell, MARKS[id_])
