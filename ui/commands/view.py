"""Actions on what is seen: panels, preview, the size of the text."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from ui.actions import Actions
from ui.choices import Choice, chooses
from ui.commands.host import Host

translate = QCoreApplication.translate
_Keys = QKeySequence.StandardKey


def add(actions: Actions, host: Host) -> None:
    """Puts them among the actions."""
    words = translate("View", "&Preview")
    preview = actions.toggle("preview", words, host.show_preview, "F8", "panel-right")
    preview.setChecked(True)
    _add_preview(actions, host)
    _add_panels(actions, host)
    words = translate("View", "Spaces, ends and &marks")
    choose = chooses(host.preferences, "is_invisible_shown")
    shown = actions.toggle("invisibles", words, choose, "Ctrl+Shift+8")
    Choice(shown, host.preferences, "is_invisible_shown")
    words = translate("View", "Mark the same &sentence")
    choose = chooses(host.preferences, "is_sentence_shown")
    Choice(actions.toggle("sentence", words, choose, None), host.preferences, "is_sentence_shown")
    words = translate("View", "&Only the pair in hand")
    focus = actions.toggle("focus", words, host.focus_on, "F11")
    focus.setShortcuts([QKeySequence("F11"), QKeySequence("Ctrl+Shift+F")])
    host.sheet.escaped.connect(partial(focus.setChecked, False))
    add = actions.add
    words = translate("View", "Go to the &next part of the window")
    add("next_part", words, partial(host.go_round, 1), "F6")
    words = translate("View", "Go to the part befor&e")
    add("part_before", words, partial(host.go_round, -1), "Shift+F6")
    add("larger", translate("View", "&Larger text"), partial(host.zoom, 1), _Keys.ZoomIn)
    add("smaller", translate("View", "Smaller te&xt"), partial(host.zoom, -1), _Keys.ZoomOut)
    add("as_is", translate("View", "Text as it &is"), partial(host.zoom, 0), "Ctrl+0")
    add("about", translate("View", "&About Bayan"), host.about)


def _add_preview(actions: Actions, host: Host) -> None:
    """Where the preview stands, what it shows, and the way from the text to its place on paper."""
    words = translate("View", "Show the text in the previe&w")
    actions.add("show_in_preview", words, host.show_in_preview, "Shift+F8")
    choose = host.preferences.choose
    words = translate("View", "Preview &below the text")
    below = actions.toggle(
        "preview_below", words, lambda is_on: choose(preview="below" if is_on else "beside"), None
    )
    Choice(below, host.preferences, "preview", on="below")
    words = translate("View", "&Thumbnails in the preview")
    show = chooses(host.preferences, "is_strip_shown")
    Choice(actions.toggle("strip", words, show, None), host.preferences, "is_strip_shown")


def _add_panels(actions: Actions, host: Host) -> None:
    """An action for each side panel, which is on while the panel is seen."""
    for id_, words, keys, picture in (
        ("fields", translate("View", "&Fields"), "Ctrl+Shift+G", "sliders-horizontal"),
        ("review", translate("View", "Re&view"), "F9", "message-square"),
        ("findings", translate("View", "Fin&dings"), "Ctrl+Alt+K", "list-checks"),
        ("glossary", translate("View", "&Glossary"), "Ctrl+Alt+G", ""),
        ("versions", translate("View", "Ve&rsions"), "Ctrl+Alt+H", "history"),
    ):
        show = partial(host.side.turn, id_)
        actions.toggle(id_, words, show, keys, picture).setData(id_)
    # Who asks for the list goes through it; a panel that comes up by itself leaves the keyboard
    actions["findings"].triggered.connect(lambda is_on: host.checking.show() if is_on else None)
    panels = [action for action in actions if action.data()]

    def follow(shown: str) -> None:
        for action in panels:
            action.setChecked(action.data() == shown)

    host.side.turned.connect(follow)
