"""What was found in earlier releases as a list, and the files that could not be read after it."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TypeAlias

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.checks.wording import language_name, place
from app.glossary.concordance import Hit, Skipped
from ui.isolating import isolated
from ui.language import tongue

Index: TypeAlias = QModelIndex | QPersistentModelIndex
Line: TypeAlias = Hit | Skipped
ROOT = QModelIndex()
_WORDS = frozenset({Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole})


class HitModel(QAbstractListModel):
    """own: the file of the release in hand, which is called by that."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.lines: list[Line] = []
        self.own: Path | None = None

    def clear(self) -> None:
        """Nothing was found yet."""
        self.beginResetModel()
        self.lines = []
        self.endResetModel()

    def append(self, lines: Iterable[Line]) -> None:
        """These come after those that are there."""
        held = list(lines)
        if held:
            count = len(self.lines)
            self.beginInsertRows(ROOT, count, count + len(held) - 1)
            self.lines += held
            self.endInsertRows()

    def line(self, index: Index) -> Line | None:
        """What an index stands for."""
        return self.lines[index.row()] if index.isValid() else None

    def head(self, line: Line) -> str:
        """Where it is: the file, its date, the place in it."""
        name = isolated(line.file.stem)
        if isinstance(line, Skipped):
            return self.tr("{name} could not be read").format(name=name)
        if line.file == self.own:
            name = self.tr("{name} (this release)").format(name=name)
        day = line.release.date
        when = isolated(day.isoformat()) if day else self.tr("no date")
        where = place(line.release, line.at, tongue())
        return " · ".join((name, when, where))

    # Qt's own names from here on

    def rowCount(self, parent: Index = ROOT) -> int:  # noqa: N802
        """How many there are."""
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        """What it says, for screen readers, and the path as a tip."""
        line = self.line(index)
        if line is None:
            return None
        if role == Qt.ItemDataRole.ToolTipRole:
            return str(line.file)
        return self._spoken(line) if role in _WORDS else None

    def _spoken(self, line: Line) -> str:
        if isinstance(line, Skipped):
            return f"{self.head(line)}. {isolated(line.reason)}"
        texts = (
            f"{language_name(code, tongue())}: {isolated(text)}"
            for code, text in line.texts.items()
        )
        return ". ".join((self.head(line), *texts))
