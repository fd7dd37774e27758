"""A list to choose from, searched in every language at once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from msgspec import Struct
from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from ui.isolating import isolated

_ID = Qt.ItemDataRole.UserRole


class Choice(Struct, frozen=True):
    """Something to choose: its id and its name per language."""

    id: str | int
    names: Mapping[str, str]


class Picker(QFrame):
    """A panel with a search line and a list of check boxes. chosen: the ids, as it closes."""

    chosen = Signal(tuple)

    def __init__(
        self, choices: Sequence[Choice], chosen: Sequence[str | int], parent: QWidget
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAutoFillBackground(True)
        self._order = tuple(chosen)
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("Search in any language"))
        self.search.setAccessibleName(self.tr("Search"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._filter)
        self.search.returnPressed.connect(self._toggle_first)
        self.list = QTreeWidget(self)
        self.list.setColumnCount(2)
        self.list.setHeaderHidden(True)
        self.list.setRootIsDecorated(False)
        self.list.setAccessibleName(self.tr("Choices"))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        for choice in choices:
            self.list.addTopLevelItem(_item(choice, choice.id in self._order))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.addWidget(self.search)
        layout.addWidget(self.list)
        self.resize(820, 440)
        self.list.setColumnWidth(0, 470)

    def open_at(self, corner: QPoint) -> None:
        """Shows the panel with its right upper corner there, inside the screen."""
        room = self.screen().availableGeometry()
        x = min(max(room.left(), corner.x() - self.width() + 90), room.right() - self.width())
        y = min(corner.y(), room.bottom() - self.height())
        self.move(x, y)
        self.show()
        self.search.setFocus()

    def ids(self) -> tuple[str | int, ...]:
        """What is ticked: what was chosen before in its order, then the rest in the list's."""
        ticked = [
            item.data(0, _ID)
            for item in self.items()
            if item.checkState(0) == Qt.CheckState.Checked
        ]
        held = [id_ for id_ in self._order if id_ in ticked]
        return tuple(dict.fromkeys((*held, *ticked)))

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        """Gives back what is ticked."""
        super().closeEvent(event)
        self.chosen.emit(self.ids())

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Escape and Enter close it, as a click beside it does."""
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.close()
        else:
            super().keyPressEvent(event)

    def items(self) -> list[QTreeWidgetItem]:
        """Every choice, shown or not."""
        found = (self.list.topLevelItem(index) for index in range(self.list.topLevelItemCount()))
        return [item for item in found if item is not None]

    def _filter(self, wanted: str) -> None:
        for item in self.items():
            names = (item.text(column) for column in range(self.list.columnCount()))
            item.setHidden(not any(wanted.casefold() in name.casefold() for name in names))

    def _toggle_first(self) -> None:
        shown = [item for item in self.items() if not item.isHidden()]
        if self.search.text() and shown:
            is_ticked = shown[0].checkState(0) == Qt.CheckState.Checked
            state = Qt.CheckState.Unchecked if is_ticked else Qt.CheckState.Checked
            shown[0].setCheckState(0, state)
            self.search.clear()
        else:
            self.close()


def _item(choice: Choice, is_ticked: bool) -> QTreeWidgetItem:
    """A line with a name a column, the second at the right where it meets its reader."""
    # Each name in its own direction: views give every line the left.
    item = QTreeWidgetItem([isolated(name) for name in choice.names.values()])
    item.setData(0, _ID, choice.id)
    item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
    item.setCheckState(0, Qt.CheckState.Checked if is_ticked else Qt.CheckState.Unchecked)
    item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    return item
