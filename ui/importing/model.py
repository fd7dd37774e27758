"""The parts of an import as a table model: what each is, and its text in both languages."""

from __future__ import annotations

from msgspec.structs import replace
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QImage

from app.address import Address
from app.checks.wording import language_name
from app.importing.importer import Imported
from app.importing.proposal import doubts, targets
from app.importing.reassign import Target
from app.importing.report import Entry
from app.model import Language, RichText, plain
from ui.editor.directions import start_of
from ui.editor.outline import panes
from ui.importing.lines import Line, lines
from ui.importing.words import UNPAIRED, line_name, told

Index = QModelIndex | QPersistentModelIndex
_NONE = QModelIndex()
_ROLES = Qt.ItemDataRole
THUMB = 240, 120  # pixels


class Parts(QAbstractTableModel):
    """Column 0 names a part; column 1 is its text in the left pane's language, 2 in the right's."""

    def __init__(self, imported: Imported, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.panes = panes(imported.release)
        self._thumbs: dict[str, QImage] = {}
        self._take(imported)

    def show(self, imported: Imported) -> None:
        """Takes another state of the import."""
        self.beginResetModel()
        self._take(imported)
        self.endResetModel()

    def line(self, index: Index) -> Line:
        """What stands in the row of an index."""
        return self.lines[index.row()]

    def row_of(self, at: Address) -> int:
        """The row of an address in whatever language; -1 when it is not there any more."""
        wanted = (at.owner, at.part, at.item)
        places = [(line.at.owner, line.at.part, line.at.item) for line in self.lines]
        return places.index(wanted) if wanted in places else -1

    def pane(self, index: Index) -> Language:
        """The language of an index's column."""
        return self.panes[1 if index.column() == 2 else 0]

    def text(self, index: Index) -> RichText:
        """The text of a cell with its looks."""
        return self.line(index).texts[index.column() - 1]

    def targets(self, index: Index) -> tuple[Target, ...]:
        """What else the part may be."""
        return targets(self.imported.release, self.line(index).at)

    def is_unpaired(self, index: Index) -> bool:
        """Whether only the other language has a text here, in an import of two."""
        line = self.line(index)
        is_empty = index.column() > 0 and not line.is_shared and not self.text(index)
        return is_empty and all(self._has_texts)

    def doubts(self, index: Index) -> tuple[Entry, ...]:
        """The guesses about a cell that a person should look at; those of both for column 0."""
        line = self.line(index)
        sides = self.panes if index.column() == 0 else (self.pane(index),)
        item = 0 if line.at.part == "items" else line.at.item
        codes = ("", *(side.code for side in sides))
        places = (replace(line.at, language=code, item=item) for code in codes)
        return tuple(entry for place in places for entry in self._doubts.get(place, ()))

    def thumbnail(self, name: str) -> QImage:
        """A small copy of a picture of the import; empty when it has none of that name."""
        if name not in self._thumbs:
            data = self.imported.media.get(name, b"")
            self._thumbs[name] = QImage.fromData(data).scaled(
                *THUMB, Qt.AspectRatioMode.KeepAspectRatio, _SMOOTH
            ) if data else QImage()  # fmt: skip
        return self._thumbs[name]

    # Qt's own names from here on

    def rowCount(self, parent: Index = _NONE) -> int:  # noqa: N802
        """A row for each part."""
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = _NONE) -> int:  # noqa: N802
        """What it is, and both languages."""
        return 0 if parent.isValid() else 3

    def headerData(  # noqa: N802
        self, section: int, orientation: Qt.Orientation, role: int = _ROLES.DisplayRole
    ) -> object:
        """The names of the columns, each where the texts under it begin."""
        if orientation == Qt.Orientation.Vertical:
            return None
        if role == _ROLES.TextAlignmentRole:
            pane = self.panes[1] if section == 2 else self.panes[0]
            return start_of(pane) | Qt.AlignmentFlag.AlignVCenter
        if role != _ROLES.DisplayRole:
            return None
        names = [language_name(pane.code) for pane in self.panes]
        return [self.tr("What it is"), *names][section]

    def data(self, index: Index, role: int = _ROLES.DisplayRole) -> object:
        """The characters, and in words what is doubtful."""
        if role in {_ROLES.DisplayRole, _ROLES.AccessibleTextRole}:
            if index.column() == 0:
                return line_name(self.line(index))
            return plain(self.text(index))
        if role in {_ROLES.ToolTipRole, _ROLES.AccessibleDescriptionRole}:
            return self._tip(index)
        return None

    def _take(self, imported: Imported) -> None:
        self.imported = imported
        self.lines = lines(imported.release)
        self._doubts = doubts(imported)
        own = [line.texts for line in self.lines if not line.is_shared]
        self._has_texts = [any(texts[side] for texts in own) for side in (0, 1)]

    def _tip(self, index: Index) -> str:
        if self.is_unpaired(index):
            return UNPAIRED.get(self.pane(index).code, "")
        said = [f"• {told(entry)}" for entry in self.doubts(index)]
        return "\n".join([self.tr("Please look:"), *said]) if said else ""


_SMOOTH = Qt.TransformationMode.SmoothTransformation
