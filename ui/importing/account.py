"""The report of an import as a table: what became of each piece, and its text."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QBrush, QColor
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from app.importing.importer import Imported
from app.importing.phrases import where
from app.importing.proposal import may_be_put_in
from app.importing.report import Entry, Outcome
from ui.importing.words import in_one_piece, outcome_name, told
from ui.theme import inks

Index = QModelIndex | QPersistentModelIndex
_NONE = QModelIndex()
_ROLES = Qt.ItemDataRole
ORDER: tuple[Outcome, ...] = ("left over", "repaired", "recognized")
WIDTHS = {0: 110, 1: 170, 4: 170}
PUT_IN = 4


class Account(QAbstractTableModel):
    """The entries, what needs a look first: left over, repaired, recognized."""

    def __init__(self, imported: Imported, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.entries = _ordered(imported)

    def show(self, imported: Imported) -> None:
        """Takes another state of the import."""
        self.beginResetModel()
        self.entries = _ordered(imported)
        self.endResetModel()

    # Qt's own names from here on

    def rowCount(self, parent: Index = _NONE) -> int:  # noqa: N802
        """A row for each entry."""
        return 0 if parent.isValid() else len(self.entries)

    def columnCount(self, parent: Index = _NONE) -> int:  # noqa: N802
        """What became of it, where it stood, what it is, its text, and what can be done."""
        return 0 if parent.isValid() else 5

    def headerData(  # noqa: N802
        self, section: int, orientation: Qt.Orientation, role: int = _ROLES.DisplayRole
    ) -> object:
        """The names of the columns."""
        if orientation == Qt.Orientation.Vertical or role != _ROLES.DisplayRole:
            return None
        return [self.tr("Outcome"), self.tr("Where"), self.tr("What"), self.tr("Text"), ""][section]

    def data(self, index: Index, role: int = _ROLES.DisplayRole) -> object:
        """The words of an entry, and the ink of what can be pressed."""
        entry, column = self.entries[index.row()], index.column()
        if role == _ROLES.DisplayRole:
            return self._words(entry, column)
        if role == _ROLES.ToolTipRole and column in {2, 3}:
            return in_one_piece(entry.words) if column == 3 else told(entry)
        if role == _ROLES.ForegroundRole:
            ink = {PUT_IN: inks().accent, 1: inks().soft}.get(column)
            ink = inks().amber if column == 0 and entry.kind == "left over" else ink
            return QBrush(QColor(ink)) if ink else None
        return None

    def _words(self, entry: Entry, column: int) -> str:
        if column == 0:
            return outcome_name(entry.kind)
        if column == 1:
            return in_one_piece(where(entry))
        if column == 2:
            return told(entry)
        if column == 3:
            return in_one_piece(" ".join(entry.words.split()))
        return self.tr("Put in as a paragraph") if may_be_put_in(entry) else ""


class AccountTable(QTableView):
    """The report. wanted: an entry whose text a person wants in the release."""

    wanted = Signal(object)

    def __init__(self, imported: Imported, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.account = Account(imported, self)
        self.setModel(self.account)
        self._dress()
        self.clicked.connect(self._press)
        self.activated.connect(self._press)

    def show_import(self, imported: Imported) -> None:
        """Another state of the import."""
        self.account.show(imported)

    def _dress(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setStyleSheet(f"{header_sheet()} QTableView::item {{ padding: 0 6px; }}")
        self.setItemDelegateForColumn(1, _Middle(self))
        self.setAccessibleName(self.tr("Report of the import"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(30)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        for column, width in WIDTHS.items():
            self.setColumnWidth(column, width)
        for column in (2, 3):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)

    def _press(self, index: QModelIndex) -> None:
        entry = self.account.entries[index.row()]
        if index.column() == PUT_IN and may_be_put_in(entry):
            self.wanted.emit(entry)


class _Middle(QStyledItemDelegate):
    """Cuts long names of files in the middle, so that the number of the line is seen."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:  # noqa: N802
        super().initStyleOption(option, index)
        option.textElideMode = Qt.TextElideMode.ElideMiddle


def _ordered(imported: Imported) -> tuple[Entry, ...]:
    return tuple(entry for kind in ORDER for entry in imported.report.of(kind))


def header_sheet() -> str:
    """The rules for the head of a table of an import."""
    worn = inks()
    return (
        f"QHeaderView {{ background: {worn.paper}; }} QHeaderView::section {{"
        f" background: {worn.paper}; color: {worn.soft}; border: 0;"
        f" border-bottom: 1px solid {worn.line}; padding: 6px 10px; }}"
    )
