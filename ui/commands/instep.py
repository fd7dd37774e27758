"""Actions that compare: both texts of a pair, and the release with versions of it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication

from ui.actions import Actions
from ui.choices import Choice, chooses
from ui.commands.host import Host
from ui.editor.outline import panes
from ui.editor.pair import language_name

translate = QCoreApplication.translate
LEADS = ("lead_left", "lead_right")


def add(actions: Actions, host: Host) -> None:
    """Puts them among the actions."""
    add, instep = actions.add, host.instep
    words = translate("InStep", "Both texts &compared")
    add("compared", words, instep.compare, "F4", "check", needs="writing")
    words = translate("InStep", "&Next pair to compare")
    add("next_to_compare", words, instep.go_on, "Shift+F4")
    words = translate("InStep", "&What changed since…")
    add("what_changed", words, instep.show_card, "Alt+Return", "history")
    words = translate("InStep", "N&ot compared")
    add("not_compared", words, instep.forget, "Ctrl+Shift+F4", needs="writing")
    words = translate("InStep", "&Keep a version…")
    add("keep_version", words, host.versions.ask_name, "Ctrl+Alt+S", needs="writing")
    words = translate("InStep", "&Go on to the next pair once one is compared")
    choose = chooses(host.preferences, "is_going_on")
    Choice(actions.toggle("going_on", words, choose, None), host.preferences, "is_going_on")
    _add_leads(actions, host)


def _add_leads(actions: Actions, host: Host) -> None:
    """One of the two is on: that of the language which the other follows."""

    def lead(place: int) -> None:
        host.instep.lead(panes(host.session.release)[place].code)
        follow()

    def follow() -> None:
        release = host.session.release
        for id_, language in zip(LEADS, panes(release), strict=True):
            words = translate("InStep", "&{language} leads")
            actions[id_].setText(words.format(language=language_name(language)))
            actions[id_].setChecked(language == release.languages[0])

    for place, id_ in enumerate(LEADS):
        action = actions.add(id_, "", partial(lead, place), needs="writing")
        action.setCheckable(True)
    host.instep.led.connect(follow)
    follow()
