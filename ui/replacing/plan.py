"""What would be replaced, as a list of check boxes."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct
from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.address import Address
from app.lookup import cell_text
from app.model import ARABIC, Language, Release
from app.search.context import around, whole_words
from app.search.put import Replacement
from app.text.bidi import base_level
from ui.editor.pair import language_name
from ui.replacing.places import Places

Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole


class Line(Struct, frozen=True):
    """A replacement with the words around it; where: its place in words."""

    where: str
    language: Language
    before: str
    old: str
    new: str
    after: str


class Plan(QAbstractListModel):
    """Every replacement, each taken until a person unticks it."""

    def __init__(
        self, release: Release, plan: Sequence[Replacement], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._plan = tuple(plan)
        self._lines = tuple(_lines(release, plan))
        self._taken = [True] * len(self._plan)

    def line(self, row: int) -> Line:
        """What stands in a row of the list."""
        return self._lines[row]

    def taken(self) -> tuple[Replacement, ...]:
        """Those that are ticked."""
        return tuple(one for one, is_on in zip(self._plan, self._taken, strict=True) if is_on)

    def take_all(self, is_on: bool) -> None:
        """Ticks all of them, or none."""
        self._taken = [is_on] * len(self._plan)
        if self._plan:
            last = self.index(len(self._plan) - 1)
            self.dataChanged.emit(self.index(0), last, [_Role.CheckStateRole])

    def toggle(self, row: int) -> None:
        """Ticks one, or not."""
        self._taken[row] = not self._taken[row]
        self.dataChanged.emit(self.index(row), self.index(row), [_Role.CheckStateRole])

    def is_taken(self, row: int) -> bool:
        """Whether a row is ticked."""
        return self._taken[row]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802
        """How many replacements there are."""
        return 0 if parent.isValid() else len(self._plan)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """All can be ticked."""
        return super().flags(index) | Qt.ItemFlag.ItemIsUserCheckable

    def data(self, index: Index, role: int = _Role.DisplayRole) -> object:
        """The tick; and for a screen reader the place, the old words and the new ones."""
        row = index.row()
        if role == _Role.CheckStateRole:
            return Qt.CheckState.Checked if self._taken[row] else Qt.CheckState.Unchecked
        if role in (_Role.DisplayRole, _Role.AccessibleTextRole):
            line = self._lines[row]
            sentence = f"{line.before}{line.old}{line.after}"
            return self.tr("{where}: “{old}” becomes “{new}” in “{sentence}”").format(
                where=line.where, old=line.old, new=line.new, sentence=sentence
            )
        return None


def _lines(release: Release, plan: Sequence[Replacement]) -> list[Line]:
    places, lines = Places(release), []
    texts: dict[Address, str] = {}
    for one in plan:
        cell = one.at.whole()
        text = texts[cell] = texts.get(cell) or cell_text(release, cell) or ""
        # Whole words, so that «للمياه» is seen to become «للماء», and what is put into others.
        start, end = whole_words(text, one.at.start, one.at.end)
        before, after = around(text, start, end)
        language, where = _language(release, cell, text), places.words(cell)
        if cell.language:
            where = f"{where} · {language_name(language)}"
        new = text[start : one.at.start] + one.new + text[one.at.end : end]
        lines.append(Line(where, language, before, text[start:end], new, after))
    return lines


def _language(release: Release, cell: Address, text: str) -> Language:
    """That of the cell; what has none runs as its first strong character does."""
    if cell.language:
        return release.language(cell.language)
    others = [one for one in release.languages if one.direction == "ltr"]
    return ARABIC if base_level(text) or not others else others[0]
