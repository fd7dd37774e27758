"""Actions on findings: to the next one, mend, let stand."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication

from ui.actions import Actions
from ui.commands.host import Host

translate = QCoreApplication.translate


def add(actions: Actions, host: Host) -> None:
    """Puts them among the actions."""
    add, checking = actions.add, host.checking
    words = translate("Checking", "Next &finding")
    add("next_finding", words, partial(checking.step, 1), "F12")
    words = translate("Checking", "Finding &before")
    add("finding_before", words, partial(checking.step, -1), "Shift+F12")
    words = translate("Checking", "&Mend the finding")
    add("mend", words, checking.mend, "Ctrl+.", needs="writing")
    words = translate("Checking", "Mend &all of its kind")
    add("mend_kind", words, checking.mend_kind, needs="writing")
    words = translate("Checking", "Let it s&tand…")
    add("let_stand", words, checking.ask_to_let_stand, needs="writing")
    words = translate("Checking", "Fi&gures of both texts")
    add("figures", words, checking.show_figures, "Ctrl+Alt+F")
    words = translate("Checking", "Pre&flight page…")
    add("preflight", words, host.page.save)
