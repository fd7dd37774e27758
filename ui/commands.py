"""The menus and the toolbar of the window, and when each action can be used."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow

from app.edits import Section
from app.pairs import RowKind
from ui.actions import Actions
from ui.desk import Desk
from ui.editor.cell import Cell
from ui.editor.looks import toggle_bold, toggle_italic
from ui.editor.rows import NEW_ROWS, Rows
from ui.editor.sheet import Sheet
from ui.editor.visual import copy_visual
from ui.icons import icon
from ui.intake import Intake
from ui.output import Output
from ui.review.review import Review
from ui.session import Session

EDIT_MENU = "undo redo - cut copy copy_visual paste select_all - bold italic link - comment"
ROW_MENU = ("below", "above", "up", "down", "split", "join", "duplicate")
TEXT_MENU = ("cut", "copy", "paste", "bold", "italic", "link", "comment")
IN_ROW = (
    "up", "down", "split", "join", "duplicate", "paragraph", "heading", "quotation", "list",
)  # fmt: skip
WRITING = (
    "below", "above", "picture", "remove", "bold", "italic", "link", "contact", "entities",
    "goals", "add_notes", "add_boilerplate", "comment", "copies",
)  # fmt: skip
_Keys = QKeySequence.StandardKey


class Host(Protocol):
    """What the actions act on: the window, as far as they need it."""

    desk: Desk
    session: Session
    sheet: Sheet
    rows: Rows
    intake: Intake
    output: Output
    review: Review

    def add_picture(self) -> None:
        """A picture from a file."""

    def edit_link(self) -> None:
        """Where the selection leads."""

    def in_cell(self, name: str) -> None:
        """Cut, copy, paste or select all."""

    def zoom(self, step: int) -> None:
        """Larger, smaller or as it is."""

    def show_preview(self, is_shown: bool) -> None:
        """The preview on or off."""

    def show_review(self, is_shown: bool) -> None:
        """The review panel on or off."""

    def about(self) -> None:
        """What this program is."""

    def open(self, path: Path) -> None:
        """A recent release."""

    def close(self) -> bool:
        """The end."""


class Commands(QObject):
    """Makes the actions of a window and keeps them fit for what is in hand."""

    def __init__(self, window: QMainWindow, host: Host) -> None:
        super().__init__(window)
        self._main, self._window = window, host
        self.actions = Actions(window)
        self._add_file()
        self._add_edit()
        self._add_rows()
        self._add_review()
        self._add_view()
        self._make_menus()
        host.sheet.entered.connect(lambda _: self._refresh())
        host.session.opened.connect(self._refresh)
        self._refresh()

    def _add_file(self) -> None:
        add, window = self.actions.add, self._window
        add("new", self.tr("&New"), window.desk.new, _Keys.New, "file-plus")
        add("open", self.tr("&Open…"), window.desk.open, _Keys.Open, "folder-open")
        add("save", self.tr("&Save"), window.desk.save, _Keys.Save, "save")
        add("save_as", self.tr("Save &as…"), window.desk.save_as, "Ctrl+Shift+S")
        choose, paste = window.intake.choose, window.intake.paste
        add("import", self.tr("&Import texts…"), choose, "Ctrl+Shift+I", "file-input")
        add("import_clipboard", self.tr("Import from the clip&board…"), paste, "Ctrl+Shift+V")
        add("export", self.tr("&Export…"), window.output.export, "Ctrl+Shift+E", "file-output")
        add("profile", self.tr("P&rofile…"), window.output.choose_profile)
        preview = window.output.preview_print
        add("print_preview", self.tr("Print pre&view…"), preview, "Ctrl+Shift+P")
        add("print", self.tr("&Print…"), window.output.print, _Keys.Print)
        add("quit", self.tr("&Quit"), window.close, _Keys.Quit)

    def _add_edit(self) -> None:
        add, window, history = self.actions.add, self._window, self._window.session.history
        for id_, action, keys, picture in (
            ("undo", history.createUndoAction(self._main, self.tr("&Undo")), _Keys.Undo, "undo-2"),
            ("redo", history.createRedoAction(self._main, self.tr("&Redo")), _Keys.Redo, "redo-2"),
        ):
            action.setShortcuts(keys)
            action.setIcon(icon(picture))
            self.actions.put(id_, action)
        for id_, words, keys, method in (
            ("cut", self.tr("Cu&t"), _Keys.Cut, "cut"),
            ("copy", self.tr("&Copy"), _Keys.Copy, "copy"),
            ("paste", self.tr("&Paste"), _Keys.Paste, "paste"),
            ("select_all", self.tr("Select &all"), _Keys.SelectAll, "selectAll"),
        ):
            add(id_, words, partial(window.in_cell, method), keys)
        visual = partial(self._with_cell, copy_visual)
        add("copy_visual", self.tr("Copy as &visual text"), visual, "Ctrl+Shift+C")
        add("bold", self.tr("&Bold"), partial(self._with_cell, toggle_bold), _Keys.Bold, "bold")
        add(
            "italic", self.tr("&Italic"), partial(self._with_cell, toggle_italic),
            _Keys.Italic, "italic",
        )  # fmt: skip
        add("link", self.tr("&Link…"), window.edit_link, "Ctrl+L", "link")

    def _add_rows(self) -> None:
        add, rows = self.actions.add, self._window.rows
        below = partial(rows.add, NEW_ROWS["paragraph"])
        add("below", self.tr("Add a row &below"), below, "Ctrl+Return", "plus")
        above = partial(rows.add, NEW_ROWS["paragraph"], above=True)
        add("above", self.tr("Add a row &above"), above, "Ctrl+Shift+Return")
        add("picture", self.tr("Add a &picture…"), self._window.add_picture, None, "image")
        add("up", self.tr("Move &up"), partial(rows.move, -1), "Alt+Up", "arrow-up")
        add("down", self.tr("Move &down"), partial(rows.move, 1), "Alt+Down", "arrow-down")
        add("split", self.tr("&Split at the cursor"), rows.split, None, "split")
        add("join", self.tr("&Join with the one before"), rows.join, "Ctrl+J", "merge")
        add("duplicate", self.tr("Dup&licate"), rows.duplicate, "Ctrl+Shift+D")
        add("remove", self.tr("&Remove"), rows.remove, "Ctrl+Shift+Backspace", "trash-2")
        kinds: tuple[tuple[RowKind, str, str], ...] = (
            ("paragraph", self.tr("&Paragraph"), "pilcrow"),
            ("heading", self.tr("&Heading"), "heading"),
            ("quotation", self.tr("&Quotation"), "quote"),
            ("list", self.tr("&List"), "list"),
        )
        for number, (kind, words, picture) in enumerate(kinds, 1):
            add(kind, words, partial(rows.convert, kind), f"Ctrl+Alt+{number}", picture)
        add("contact", self.tr("Add a &contact"), rows.add_contact)
        add("entities", self.tr("Choose UN &entities…"), partial(rows.choose, "entities"))
        add("goals", self.tr("Choose &goals…"), partial(rows.choose, "goals"))
        sections: tuple[tuple[Section, str], ...] = (
            ("notes", self.tr("Add to the &notes")),
            ("boilerplate", self.tr("Add to what is said &about the organization")),
        )
        for section, words in sections:
            add(f"add_{section}", words, partial(rows.add_to, section))

    def _add_review(self) -> None:
        add, window = self.actions.add, self._window
        copies = window.review.take_copies
        add("copies", self.tr("Take in reviewers' &copies…"), copies, "Ctrl+Shift+R")
        comment = window.review.comment
        add("comment", self.tr("Add co&mment"), comment, "Ctrl+Alt+M", "message-square-plus")
        shown = QAction(icon("message-square"), self.tr("Re&view"), self._main)
        shown.setShortcut("F9")
        shown.setCheckable(True)
        shown.toggled.connect(window.show_review)
        window.review.wanted.connect(partial(shown.setChecked, True))
        window.review.closed.connect(partial(shown.setChecked, False))
        self.actions.put("review", shown)

    def _add_view(self) -> None:
        add, window = self.actions.add, self._window
        shown = QAction(icon("panel-right"), self.tr("&Preview"), self._main)
        shown.setShortcut("F8")
        shown.setCheckable(True)
        shown.setChecked(True)
        shown.toggled.connect(window.show_preview)
        self.actions.put("preview", shown)
        add("larger", self.tr("&Larger text"), partial(window.zoom, 1), _Keys.ZoomIn)
        add("smaller", self.tr("&Smaller text"), partial(window.zoom, -1), _Keys.ZoomOut)
        add("as_is", self.tr("Text as it &is"), partial(window.zoom, 0), "Ctrl+0")
        add("about", self.tr("&About Bayan"), window.about)

    def _make_menus(self) -> None:
        actions = self.actions
        file = actions.menu(self.tr("&File"), "new open")
        self._recent = file.addMenu(self.tr("Open &recent"))
        self._recent.aboutToShow.connect(self._list_recent)
        actions.fill(
            file,
            "- save save_as - import import_clipboard copies export"
            " - print_preview print - profile - quit",
        )
        actions.menu(self.tr("&Edit"), EDIT_MENU)
        row = actions.menu(self.tr("&Row"), "below above picture - up down split join duplicate")
        self._kinds = row.addMenu(self.tr("&Kind of row"))
        actions.fill(self._kinds, "paragraph heading quotation list")
        actions.fill(row, "- remove - contact entities goals add_notes add_boilerplate")
        actions.menu(self.tr("&View"), "preview review - larger smaller as_is")
        actions.menu(self.tr("&Help"), "about")
        actions.toolbar(
            self.tr("Toolbar"),
            "new open save - undo redo - bold italic link - below picture up down remove"
            " - paragraph heading quotation list - import export - comment review preview",
        )
        rows = self._window.rows
        rows.row_actions = (
            *(actions[id_] for id_ in ROW_MENU),
            self._kinds.menuAction(),
            actions["remove"],
        )
        rows.text_actions = tuple(actions[id_] for id_ in TEXT_MENU)

    def _with_cell(self, do: Callable[[Cell], None]) -> None:
        cell = self._window.sheet.current_cell()
        if cell is not None:
            do(cell)

    def _list_recent(self) -> None:
        self._recent.clear()
        for path in self._window.desk.recent.paths():
            action = self._recent.addAction(path.name, partial(self._window.open, path))
            action.setToolTip(str(path))
        if self._recent.isEmpty():
            self._recent.addAction(self.tr("None yet")).setEnabled(False)

    def _refresh(self) -> None:
        """Greys out what the row in hand, or a release that is read only, does not take."""
        can_write = not self._window.session.read_only
        in_row = can_write and self._window.rows.row() != 0
        cell = self._window.sheet.current_cell()
        is_arabic = cell is not None and cell.pane.direction == "rtl"
        self.actions["copy_visual"].setEnabled(is_arabic)
        for id_ in IN_ROW:
            self.actions[id_].setEnabled(in_row)
        for id_ in WRITING:
            self.actions[id_].setEnabled(can_write)
