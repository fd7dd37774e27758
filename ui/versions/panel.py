"""The side panel of the versions: what was kept, a name for the next one, and what to do."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.model import Snapshot
from ui.theme import inks
from ui.versions.painter import COUNT, Painter
from ui.versions.words import by_whom

INDEX = Qt.ItemDataRole.UserRole


class Panel(QWidget):
    """Lists versions, the latest first, by their places in the release.

    kept: a name for the state of now. compared: one place, to be held against now, or two.
    restored, dropped: a place. renamed: a place, and another name. came: it is seen.
    left: the keyboard is wanted back in the text.
    """

    kept = Signal(str)
    compared = Signal(tuple)
    restored = Signal(int)
    dropped = Signal(int)
    renamed = Signal(int, str)
    came = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.name = QLineEdit()
        self.keep = QPushButton(self.tr("Keep"))
        self.list = QListWidget()
        self.empty = QLabel(
            self.tr("Keep the release as it stands under a name, to compare it or go back to it.")
        )
        self.compare = QPushButton(self.tr("Compare"))
        self.restore = QPushButton(self.tr("Go back to it"))
        self.rename = QPushButton(self.tr("Rename"))
        self.drop = QPushButton(self.tr("Remove"))
        self._can_write = True
        self._is_filling = False
        self._lay_out()
        self._connect()
        self._allow()

    def show_versions(self, held: Sequence[Snapshot], suggested: str, *, can_write: bool) -> None:
        """Lists these; suggested: a name for the next one."""
        chosen = self.chosen()
        self._is_filling = True
        self.list.clear()
        for place in reversed(range(len(held))):
            item = QListWidgetItem(held[place].name)
            item.setData(INDEX, place)
            flags = item.flags()
            editable = Qt.ItemFlag.ItemIsEditable
            item.setFlags(flags | editable if can_write else flags & ~editable)
            item.setData(Qt.ItemDataRole.AccessibleDescriptionRole, by_whom(held[place]))
            self.list.addItem(item)
            item.setSelected(place in chosen)
        self._is_filling = False
        self._can_write = can_write
        self.empty.setVisible(not held)
        self.name.setText(suggested)
        self.name.selectAll()
        self._allow()

    def show_counts(self, words: Sequence[str]) -> None:
        """How much of each version, in the order of the release, is not as it is now."""
        self._is_filling = True
        for item in self._items():
            item.setData(COUNT, words[item.data(INDEX)])
        self._is_filling = False

    def chosen(self) -> tuple[int, ...]:
        """The places of those that are selected, the earliest first."""
        return tuple(sorted(item.data(INDEX) for item in self.list.selectedItems()))

    def choose(self, places: Sequence[int]) -> None:
        """Selects those."""
        for item in self._items():
            item.setSelected(item.data(INDEX) in places)
            if item.data(INDEX) == places[-1]:
                self.list.setCurrentItem(item, self.list.selectionModel().SelectionFlag.NoUpdate)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Says that it is seen."""
        super().showEvent(event)
        self.came.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Enter compares, Delete removes, Escape goes back to the text."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif self.list.hasFocus() and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.compare.click()
        elif self.list.hasFocus() and event.key() == Qt.Key.Key_Delete:
            self.drop.click()
        else:
            super().keyPressEvent(event)

    def _items(self) -> list[QListWidgetItem]:
        return [self.list.item(row) for row in range(self.list.count())]

    def _lay_out(self) -> None:
        self.name.setAccessibleName(self.tr("Name of the version to keep"))
        self.list.setAccessibleName(self.tr("Versions"))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.setItemDelegate(Painter(self.list))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.list.setStyleSheet("QListWidget { background: transparent; }")
        self.empty.setWordWrap(True)
        self.empty.setStyleSheet(f"color: {inks().soft};")
        self.compare.setToolTip(
            self.tr("One with the release as it is now, or two with each other")
        )
        top = QHBoxLayout()
        top.addWidget(self.name, 1)
        top.addWidget(self.keep)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 4, 14, 12)
        column.setSpacing(8)
        column.addLayout(top)
        column.addWidget(self.empty)
        column.addWidget(self.list, 1)
        for pair in ((self.compare, self.restore), (self.rename, self.drop)):
            line = QHBoxLayout()
            for button in pair:
                line.addWidget(button, 1)
            column.addLayout(line)

    def _connect(self) -> None:
        self.keep.clicked.connect(self._keep)
        self.name.returnPressed.connect(self._keep)
        self.name.textChanged.connect(self._allow)
        self.list.itemSelectionChanged.connect(self._allow)
        self.list.itemDoubleClicked.connect(lambda _: self.compare.click())
        self.list.itemChanged.connect(self._rename)
        self.compare.clicked.connect(lambda: self.compared.emit(self.chosen()))
        self.restore.clicked.connect(lambda: self.restored.emit(self.chosen()[0]))
        self.drop.clicked.connect(lambda: self.dropped.emit(self.chosen()[0]))
        self.rename.clicked.connect(lambda: self.list.editItem(self.list.selectedItems()[0]))

    def _keep(self) -> None:
        if self.keep.isEnabled():
            self.kept.emit(self.name.text().strip())

    def _rename(self, item: QListWidgetItem) -> None:
        if not self._is_filling:
            self.renamed.emit(item.data(INDEX), item.text().strip())

    def _allow(self) -> None:
        count = len(self.list.selectedItems())
        self.keep.setEnabled(self._can_write and bool(self.name.text().strip()))
        self.name.setEnabled(self._can_write)
        self.compare.setEnabled(count in {1, 2})
        for button in (self.restore, self.rename, self.drop):
            button.setEnabled(self._can_write and count == 1)
