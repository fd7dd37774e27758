"""Actions on documents: new, open, save, import, export, print."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu

from ui.actions import Actions
from ui.commands.host import Host
from ui.start.beginnings import BEGINNINGS, ICONS, name_of

translate = QCoreApplication.translate
_Keys = QKeySequence.StandardKey


def add(actions: Actions, host: Host) -> None:
    """Puts them among the actions."""
    _add_documents(actions, host)
    _add_texts(actions, host)
    _add_paper(actions, host)
    actions.add("quit", translate("File", "&Quit"), host.close, _Keys.Quit)


def list_recent(menu: QMenu, host: Host) -> None:
    """Fills a menu with the releases that were opened last."""
    menu.clear()
    for path in host.desk.recent.paths():
        action = menu.addAction(path.name, partial(host.open, path))
        action.setToolTip(str(path))
    if menu.isEmpty():
        menu.addAction(translate("File", "None yet")).setEnabled(False)


def _add_documents(actions: Actions, host: Host) -> None:
    add, desk = actions.add, host.desk
    add("new", translate("File", "&New"), desk.new, _Keys.New, "file-plus")
    for one in BEGINNINGS[:-1]:
        add(f"new_{one}", name_of(one), partial(host.start.beginnings.begin, one), None, ICONS[one])
    words = translate("File", "Start pa&ge")
    add("start", words, host.start.show_page, "Ctrl+Shift+N", "house")
    add("open", translate("File", "&Open…"), desk.open, _Keys.Open, "folder-open")
    add("save", translate("File", "&Save"), desk.save, _Keys.Save, "save")
    add("save_as", translate("File", "Save &as…"), desk.save_as, "Ctrl+Shift+S")


def _add_texts(actions: Actions, host: Host) -> None:
    add, intake = actions.add, host.intake
    words = translate("File", "&Import texts…")
    add("import", words, intake.choose, "Ctrl+Shift+I", "file-input")
    words = translate("File", "Import from the clip&board…")
    add("import_clipboard", words, intake.paste, "Ctrl+Shift+V", "clipboard-paste")


def _add_paper(actions: Actions, host: Host) -> None:
    add, output = actions.add, host.output
    words = translate("File", "&Export…")
    add("export", words, output.export, "Ctrl+Shift+E", "file-output")
    add("profile", translate("File", "P&rofile…"), output.choose_profile)
    words = translate("File", "Print pre&view…")
    add("print_preview", words, output.preview_print, "Ctrl+Shift+P")
    add("print", translate("File", "&Print…"), output.print, _Keys.Print)
