"""Actions that compare: both texts of a pair, and the release with versions of it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject

from app.model import Language
from ui.actions import Actions
from ui.choices import Choice, chooses
from ui.commands.host import Host
from ui.editor.outline import panes
from ui.editor.pair import language_name

translate = QCoreApplication.translate
LEADS = ("lead_left", "lead_right")
ARTICLES = ("الإ", "ال")  # with which Arabic names begin: nothing to tell one from another by


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
    for place, id_ in enumerate(LEADS):
        _Lead(actions, id_, host, place)


class _Lead(QObject):
    """Has the language of a pane lead; says whether it does for as long as its action lives."""

    def __init__(self, actions: Actions, id_: str, host: Host, place: int) -> None:
        self._action = actions.add(id_, "", self._lead, needs="writing")
        super().__init__(self._action)
        self._host, self._place = host, place
        self._action.setCheckable(True)
        host.instep.led.connect(self._follow)
        self._follow()

    def _lead(self) -> None:
        self._host.instep.lead(self._language().code)
        self._follow()

    def _follow(self) -> None:
        language = self._language()
        words = translate("InStep", "{language} leads")
        self._action.setText(words.format(language=_with_letter(language_name(language))))
        self._action.setChecked(language == self._host.session.release.languages[0])

    def _language(self) -> Language:
        return panes(self._host.session.release)[self._place]


def _with_letter(name: str) -> str:
    """The name of a language with the letter that chooses it in a menu."""
    article = next((one for one in ARTICLES if name.startswith(one)), "")
    return f"{article}&{name.removeprefix(article)}"
