"""Actions on terms: the panel of them, how words were rendered before, more terms."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication

from ui.actions import Actions
from ui.commands.host import Host

translate = QCoreApplication.translate


def add(actions: Actions, host: Host) -> None:
    """Puts them among the actions."""
    words = translate("Glossary", "&Look up a term")
    actions.add("look_up", words, lambda: host.terms.show(host.writing.selected()), "Ctrl+Shift+T")
    words = translate("Glossary", "Ne&w term…")
    actions.add("new_term", words, partial(host.writing.begin, ""))
    words = translate("Glossary", "&Rendered before…")
    actions.add("rendered_before", words, host.concordance.ask, "Ctrl+Shift+K")
    words = translate("Glossary", "Take &in terms…")
    actions.add("take_terms", words, host.taking.ask)
