"""Actions that help with writing: spelling, the house's digits and months."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ui.actions import Actions
from ui.choices import chooses
from ui.commands.host import Host

translate = QCoreApplication.translate


def add(actions: Actions, host: Host) -> None:
    """Puts them among the actions."""
    preferences, spelling = host.preferences, host.spelling
    choose = chooses(preferences, "is_spelling")
    toggle = actions.toggle("spelling", translate("Tools", "&Spelling"), choose, None)
    toggle.setChecked(preferences.value.is_spelling)
    spelling.switched.connect(toggle.setChecked)
    words = translate("Tools", "&Next misspelling")
    actions.add("next_misspelling", words, spelling.go_on, "F7")
    words = translate("Tools", "&House digits and months")
    actions.add("house_style", words, host.house_style.bring, needs="writing")
    words = translate("Tools", "S&ettings…")
    actions.add("settings", words, host.show_settings, "Ctrl+,", "settings")
