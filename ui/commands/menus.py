"""Which action is where: menus, toolbar and the menus of a row and a text, as lists of ids."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ui.actions import Actions
from ui.commands import file
from ui.commands.host import Host

translate = QCoreApplication.translate

BEFORE_RECENT = "new"
TEMPLATES = "new_release new_statement new_advisory new_joint new_correction"
BEFORE_OPENED = "start - open"
AFTER_RECENT = (
    "- save save_as keep_version - import import_clipboard copies export preflight"
    " - print_preview print - profile - quit"
)
EDIT = "undo redo - cut copy copy_visual paste paste_plain select_all - bold italic link - comment"
INSERT = "mark_ltr mark_rtl mark_arabic - isolate_ltr isolate_rtl - no_break_space non_joiner"
FIND = "- find find_next find_previous replace"
ROW = "below above picture - up down split join duplicate"
KINDS = "paragraph heading quotation list"
AFTER_KINDS = "- remove - contact house_contacts entities goals add_notes add_boilerplate"
COMPARING = "compared next_to_compare what_changed not_compared - lead_left lead_right - going_on"
VIEW = (
    "preview show_in_preview preview_below strip - fields review findings glossary versions"
    " - invisibles sentence focus - next_part part_before - larger smaller as_is"
)
TOOLS = (
    "spelling next_misspelling - next_finding finding_before mend mend_kind let_stand figures"
    " - look_up rendered_before new_term take_terms - house_style - settings"
)
HELP = "commands - about"
TOOLBAR = (
    "new open save - undo redo - bold italic link - below picture up down remove"
    " - paragraph heading quotation list - import export - comment fields review findings preview"
)
OF_A_ROW = "below above up down split join duplicate compared"
OF_A_TEXT = "cut copy paste bold italic link comment"


def make_menus(actions: Actions, host: Host) -> None:
    """Fills the menu bar and the toolbar, and gives rows and texts their menus."""
    menu = actions.menu(translate("Menus", "&File"), BEFORE_RECENT)
    actions.fill(menu.addMenu(translate("Menus", "New from te&mplate")), TEMPLATES)
    actions.fill(menu, BEFORE_OPENED)
    recent = menu.addMenu(translate("Menus", "Open recen&t"))
    recent.aboutToShow.connect(lambda: file.list_recent(recent, host))
    actions.fill(menu, AFTER_RECENT)
    edit = actions.menu(translate("Menus", "&Edit"), EDIT)
    actions.fill(edit.addMenu(translate("Menus", "In&sert")), INSERT)
    actions.fill(edit, FIND)
    row = actions.menu(translate("Menus", "&Row"), ROW)
    kinds = row.addMenu(translate("Menus", "&Kind of row"))
    actions.fill(kinds, KINDS)
    actions.fill(row, AFTER_KINDS)
    actions.menu(translate("Menus", "&Compare"), COMPARING)
    actions.menu(translate("Menus", "&View"), VIEW)
    actions.menu(translate("Menus", "&Tools"), TOOLS)
    actions.menu(translate("Menus", "&Help"), HELP)
    actions.toolbar(translate("Menus", "Toolbar"), TOOLBAR)
    host.rows.row_actions = (*actions.some(OF_A_ROW), kinds.menuAction(), actions["remove"])
    host.rows.clip_actions = actions.some("cut copy paste")
    host.rows.text_actions = actions.some(OF_A_TEXT)
