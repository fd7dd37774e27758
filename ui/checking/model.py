"""Findings as a list to look through: by how grave they are, those that may stand at the end."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, TypeAlias

from msgspec import Struct
from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ui.checking.report import Entry
from ui.checking.words import SEVERITIES, severity_name, translate
from ui.isolating import isolated

Index: TypeAlias = QModelIndex | QPersistentModelIndex
Kind: TypeAlias = Literal["error", "warning", "info", "stood"]
ROOT = QModelIndex()
_WORDS = frozenset({Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole})


class Group(Struct, frozen=True):
    """Findings under one heading."""

    kind: Kind
    entries: tuple[Entry, ...]

    def title(self) -> str:
        """The heading: what they are, and how many."""
        stood = translate("Checking", "Let stand")
        name = stood if self.kind == "stood" else severity_name(self.kind)
        return translate("Checking", "{name}: {n}").format(name=name, n=len(self.entries))


def grouped(entries: Iterable[Entry]) -> tuple[Group, ...]:
    """The groups that hold any, each in the order that its entries have."""
    held = tuple(entries)
    groups = [
        Group(kind, tuple(one for one in held if one.is_open and one.severity == kind))
        for kind in SEVERITIES
    ]
    groups.append(Group("stood", tuple(one for one in held if not one.is_open)))
    return tuple(one for one in groups if one.entries)


class Findings(QAbstractItemModel):
    """Two levels: groups, and the findings in each."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.groups: tuple[Group, ...] = ()

    def take(self, groups: tuple[Group, ...]) -> None:
        """Shows these from now on."""
        self.beginResetModel()
        self.groups = groups
        self.endResetModel()

    def group(self, index: Index) -> Group | None:
        """What an index of the first level stands for."""
        return self.groups[index.row()] if index.isValid() and not index.internalId() else None

    def entry(self, index: Index) -> Entry | None:
        """What an index of the second level stands for."""
        if not index.isValid() or not index.internalId():
            return None
        return self.groups[index.internalId() - 1].entries[index.row()]

    def index_of(self, entry: Entry) -> QModelIndex:
        """Where a finding stands, or one that says the same; invalid when it is not shown."""
        for place, group in enumerate(self.groups):
            for row, one in enumerate(group.entries):
                if one is entry or one.key == entry.key:
                    return self.createIndex(row, 0, place + 1)
        return QModelIndex()

    # Qt's own names from here on

    def index(self, row: int, column: int, parent: Index = ROOT) -> QModelIndex:
        """A group, or a finding of one."""
        if not 0 <= row < self.rowCount(parent):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else 0)

    def parent(self, index: Index = ROOT) -> QModelIndex:  # type: ignore[override]
        """The group of a finding."""
        if not index.isValid() or not index.internalId():
            return QModelIndex()
        return self.createIndex(index.internalId() - 1, 0, 0)

    def rowCount(self, parent: Index = ROOT) -> int:  # noqa: N802
        """How many are under it."""
        if not parent.isValid():
            return len(self.groups)
        group = self.group(parent)
        return len(group.entries) if group else 0

    def columnCount(self, parent: Index = ROOT) -> int:  # noqa: N802
        """One."""
        del parent
        return 1

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        """What it says, for screen readers; painting reads the entries themselves."""
        group, entry = self.group(index), self.entry(index)
        if role not in _WORDS:
            return None
        return group.title() if group else spoken(entry) if entry else None


def spoken(entry: Entry) -> str:
    """A finding as a screen reader reads it."""
    words = (isolated(one) for one in (entry.words, entry.other) if one)
    return ". ".join((entry.sentence, entry.place, *words))
