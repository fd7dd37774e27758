"""Actions on pairs of rows: add, move, part and join, kinds."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication

from app.edits import Section
from app.pairs import RowKind
from ui.actions import Actions
from ui.commands.host import Host
from ui.editor.rows import NEW_ROWS

translate = QCoreApplication.translate


def add(actions: Actions, host: Host) -> None:
    """Puts them among the actions."""
    _add_new(actions, host)
    _add_changes(actions, host)
    _add_kinds(actions, host)
    _add_sections(actions, host)


def _add_new(actions: Actions, host: Host) -> None:
    add = partial(actions.add, needs="writing")
    below = partial(host.rows.add, NEW_ROWS["paragraph"])
    add("below", translate("Row", "Add a row &below"), below, "Ctrl+Return", "plus")
    above = partial(host.rows.add, NEW_ROWS["paragraph"], above=True)
    add("above", translate("Row", "Add a row &above"), above, "Ctrl+Shift+Return")
    add("picture", translate("Row", "Add &pictures…"), host.pictures.choose, None, "image")


def _add_changes(actions: Actions, host: Host) -> None:
    add, rows = partial(actions.add, needs="row"), host.rows
    add("up", translate("Row", "Move &up"), partial(rows.move, -1), "Alt+Up", "arrow-up")
    add("down", translate("Row", "Move &down"), partial(rows.move, 1), "Alt+Down", "arrow-down")
    add("split", translate("Row", "&Split at the cursor"), rows.split, None, "split")
    add("join", translate("Row", "&Join with the one before"), rows.join, "Ctrl+J", "merge")
    add("duplicate", translate("Row", "Dup&licate"), rows.duplicate, "Ctrl+Shift+D")
    words, keys = translate("Row", "&Remove"), "Ctrl+Shift+Backspace"
    actions.add("remove", words, rows.remove, keys, "trash-2", needs="writing")


def _add_kinds(actions: Actions, host: Host) -> None:
    kinds: tuple[tuple[RowKind, str, str], ...] = (
        ("paragraph", translate("Row", "&Paragraph"), "pilcrow"),
        ("heading", translate("Row", "&Heading"), "heading"),
        ("quotation", translate("Row", "&Quotation"), "quote"),
        ("list", translate("Row", "&List"), "list"),
    )
    for number, (kind, words, picture) in enumerate(kinds, 1):
        do, keys = partial(host.rows.convert, kind), f"Ctrl+Alt+{number}"
        actions.add(kind, words, do, keys, picture, needs="row")


def _add_sections(actions: Actions, host: Host) -> None:
    add, rows = partial(actions.add, needs="writing"), host.rows
    add("contact", translate("Row", "Add a &contact"), rows.add_contact)
    words = translate("Row", "Add contacts from the &house…")
    add("house_contacts", words, host.fields.choose_contacts)
    add("entities", translate("Row", "Choose UN &entities…"), partial(rows.choose, "entities"))
    add("goals", translate("Row", "Choose &goals…"), partial(rows.choose, "goals"))
    sections: tuple[tuple[Section, str], ...] = (
        ("notes", translate("Row", "Add to the &notes")),
        ("boilerplate", translate("Row", "Add to what is said about the &organization")),
    )
    for section, words in sections:
        add(f"add_{section}", words, partial(rows.add_to, section))
