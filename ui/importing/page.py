"""The page on which a person looks at an import and sets it right before anything is replaced."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from app.importing.importer import Imported
from app.importing.proposal import put_in
from app.importing.report import Entry
from ui.importing.account import AccountTable
from ui.importing.steps import Steps
from ui.importing.table import PartsTable
from ui.importing.tools import Tools
from ui.importing.words import files_read, summary
from ui.remembered import recall, remember
from ui.theme import inks

SIZE = 1180, 780
FILES_SHOWN = 4


class ImportPage(QDialog):
    """``imported`` is what was found, and what a person made of it since. memory: the file that
    keeps where the page stood on the screen."""

    def __init__(self, imported: Imported, memory: Path, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._steps, self._memory = Steps(imported), memory
        self.setWindowTitle(self.tr("Import"))
        self.setSizeGripEnabled(True)
        self.table = PartsTable(imported)
        self.account = AccountTable(imported)
        self.summary = QLabel()
        self.tabs = QTabWidget()
        self.tools = Tools(self.table, self.undo, self.redo)
        self._lay_out()
        QShortcut(QKeySequence.StandardKey.Undo, self, self.undo)
        QShortcut(QKeySequence.StandardKey.Redo, self, self.redo)
        self.table.changed.connect(self._add)
        self.account.wanted.connect(self._put_in)
        self.resize(*SIZE)
        self.restoreGeometry(QByteArray.fromBase64(recall(memory, str, "").encode()))
        self._say()
        self.table.setFocus()

    @property
    def imported(self) -> Imported:
        """The import as it stands."""
        return self._steps.now

    def undo(self) -> None:
        """Takes the last change back."""
        self._steps.undo()
        self._show()

    def redo(self) -> None:
        """Makes it again."""
        self._steps.redo()
        self._show()

    def done(self, result: int) -> None:
        """Remembers where the page stood."""
        kept = self.saveGeometry().toBase64().data()
        remember(self._memory, bytes(kept).decode())
        super().done(result)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 14, 16, 14)
        layout.setSpacing(10)
        names = files_read(self.imported)
        shown = [*names[:FILES_SHOWN], *(["…"] if len(names) > FILES_SHOWN else [])]
        files = QLabel("\n".join(shown))
        files.setStyleSheet(f"color: {inks().soft};")
        font = self.summary.font()
        font.setBold(True)
        self.summary.setFont(font)
        self.summary.setWordWrap(True)
        if names:
            layout.addWidget(files)
        layout.addWidget(self.summary)
        self.tabs.addTab(self._found(), "")
        self.tabs.addTab(self.account, "")
        self.tabs.setDocumentMode(True)
        layout.addWidget(self.tabs, 1)
        layout.addWidget(self._buttons())

    def _found(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.tools)
        column.addWidget(self.table, 1)
        return page

    def _buttons(self) -> QWidget:
        kinds = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(kinds.Ok | kinds.Cancel)
        buttons.button(kinds.Ok).setText(self.tr("Open as a new release"))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        return buttons

    def _add(self, imported: Imported) -> None:
        self._steps.add(imported)
        self._show()

    def _put_in(self, entry: Entry) -> None:
        self._add(put_in(self.imported, entry))

    def _show(self) -> None:
        self.table.show_import(self.imported)
        self.account.show_import(self.imported)
        self._say()

    def _say(self) -> None:
        report = self.imported.report
        nothing = self.tr("Nothing is replaced yet.")
        self.summary.setText(f"{summary(self.imported)} {nothing}")
        left = len(report.of("left over"))
        self.tabs.setTabText(0, self.tr("What was found"))
        title = self.tr("Report ({left} left over)") if left else self.tr("Report")
        self.tabs.setTabText(1, title.format(left=left))
        self.tools.undo.setEnabled(self._steps.can_undo)
        self.tools.redo.setEnabled(self._steps.can_redo)
        self.tools.refresh()
