"""Actions that find words and put others in their place."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication

from ui.actions import Actions
from ui.commands.host import Host

translate = QCoreApplication.translate


def add(actions: Actions, host: Host) -> None:
    """Puts them among the actions."""
    add, search = actions.add, host.search
    add("find", translate("Find", "&Find…"), search.open, "Ctrl+F", "search")
    words = translate("Find", "Find and r&eplace…")
    add("replace", words, search.open_replace, "Ctrl+H", "replace", needs="writing")
    add("find_next", translate("Find", "Find &next"), partial(search.step, 1), "F3")
    add("find_previous", translate("Find", "Find previ&ous"), partial(search.step, -1), "Shift+F3")
