"""Terms as a list to look through."""

from __future__ import annotations

from typing import TypeAlias

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.glossary.entries import Entry
from app.model import Language
from ui.glossary.words import used_in_row
from ui.isolating import isolated

Index: TypeAlias = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
_WORDS = frozenset({Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole})


class TermModel(QAbstractListModel):
    """panes: the languages of the left and the right text, as in the sheet."""

    def __init__(self, panes: tuple[Language, Language], parent: QObject) -> None:
        super().__init__(parent)
        self.panes = panes
        self.entries: tuple[Entry, ...] = ()

    def take(self, entries: tuple[Entry, ...]) -> None:
        """Shows these from now on."""
        self.beginResetModel()
        self.entries = entries
        self.endResetModel()

    def entry(self, index: Index) -> Entry | None:
        """What an index stands for."""
        return self.entries[index.row()] if index.isValid() else None

    # Qt's own names from here on

    def rowCount(self, parent: Index = ROOT) -> int:  # noqa: N802
        """How many there are."""
        return 0 if parent.isValid() else len(self.entries)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        """What it says, for screen readers; painting reads the entries themselves."""
        entry = self.entry(index)
        return self._spoken(entry) if entry is not None and role in _WORDS else None

    def _spoken(self, entry: Entry) -> str:
        names = (entry.approved(pane.code) for pane in self.panes)
        lines = (*(isolated(name) for name in names if name), used_in_row(entry))
        return ". ".join(filter(None, lines))
