"""A list to choose from, searched in every language at once, by keyboard or mouse."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.offers import offered
from ui.editor.choices import Choice
from ui.editor.ticked import TickedDelegate
from ui.theme import inks

CHOICE = Qt.ItemDataRole.UserRole
SIZE = (760, 440)  # pixels
_Key, _Checked = Qt.Key, Qt.CheckState.Checked


class Picker(QFrame):
    """A panel with a search line and a list of boxes to tick. chosen: the ids, as it closes.

    What was chosen stands on top, in its order, which Alt with the arrows changes. Escape closes
    it and leaves everything as it was.
    """

    chosen = Signal(tuple)

    def __init__(
        self, choices: Sequence[Choice], chosen: Sequence[str | int], parent: QWidget
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAutoFillBackground(True)
        known = {choice.id: choice for choice in choices}
        unknown = tuple(Choice(id_, {}, str(id_)) for id_ in chosen if id_ not in known)
        self._choices = (*choices, *unknown)
        self._order = list(chosen)
        self._is_given_up = False
        self._parent = parent
        self.search = QLineEdit(self)
        self.list = QListWidget(self)
        self.count = QLabel(self)
        self._dress()
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 6)
        for widget in (self.search, self.list, self.count):
            column.addWidget(widget)
        self.search.textChanged.connect(self._fill)
        self.search.installEventFilter(self)
        self.list.installEventFilter(self)
        self.list.itemChanged.connect(self._take_tick)
        self._fill()

    def open_at(self, corner: QPoint) -> None:
        """Shows the panel with its upper corner there, inside the screen."""
        room = self._parent.screen().availableGeometry()
        self.resize(min(SIZE[0], room.width() - 20), min(SIZE[1], room.height() - 20))
        x = min(max(room.left(), corner.x() - self.width() + 90), room.right() - self.width())
        self.move(x, min(corner.y(), room.bottom() - self.height()))
        self.show()
        self.search.setFocus()

    def ids(self) -> tuple[str | int, ...]:
        """What is ticked, in its order."""
        return tuple(self._order)

    def items(self) -> list[QListWidgetItem]:
        """The choices that are shown."""
        return [self.list.item(row) for row in range(self.list.count())]

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        """Gives back what is ticked."""
        super().closeEvent(event)
        if not self._is_given_up:
            self.chosen.emit(self.ids())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """The keys of the list work from the search line too."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._press(event, in_list=watched is self.list)
        return super().eventFilter(watched, event)

    def _press(self, event: QKeyEvent, *, in_list: bool) -> bool:
        key = event.key()
        if key in (_Key.Key_Up, _Key.Key_Down):
            by = 1 if key == _Key.Key_Down else -1
            is_moving = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
            (self._move if is_moving else self._step)(by)
        elif key == _Key.Key_Escape:
            self._is_given_up = True
            self.close()
        elif key in (_Key.Key_Return, _Key.Key_Enter):
            self._enter()
        elif key == _Key.Key_Space and (in_list or self.list.currentRow() >= 0):
            self._toggle()
        elif in_list and event.text().isprintable() and event.text():
            self.search.setFocus()
            self.search.insert(event.text())
        else:
            return False
        return True

    def _enter(self) -> None:
        """Takes the first of what was searched for, or closes the panel."""
        if self.search.text() and self.list.count():
            self.list.setCurrentRow(max(0, self.list.currentRow()))
            self._toggle()
            self.search.clear()
        elif not self.search.text():
            self.close()

    def _step(self, by: int) -> None:
        row = min(max(self.list.currentRow() + by, 0), self.list.count() - 1)
        self.list.setCurrentRow(row)

    def _toggle(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            is_ticked = item.checkState() == _Checked
            item.setCheckState(Qt.CheckState.Unchecked if is_ticked else _Checked)

    def _move(self, by: int) -> None:
        """What is chosen goes up or down among the chosen."""
        item = self.list.currentItem()
        id_ = item.data(CHOICE).id if item else None
        if id_ not in self._order:
            return
        place = self._order.index(id_)
        target = min(max(place + by, 0), len(self._order) - 1)
        self._order.insert(target, self._order.pop(place))
        self._fill()
        shown = [held.data(CHOICE).id for held in self.items()]
        self.list.setCurrentRow(shown.index(id_))

    def _take_tick(self, item: QListWidgetItem) -> None:
        """Keeps what is ticked; the lines stay in their places under the mouse."""
        id_ = item.data(CHOICE).id
        if item.checkState() == _Checked and id_ not in self._order:
            self._order.append(id_)
        elif item.checkState() != _Checked and id_ in self._order:
            self._order.remove(id_)
        self._tell()

    def _fill(self) -> None:
        """Lists what is searched for, the chosen first."""
        found = offered(self.search.text(), self._choices, Choice.spellings)
        ordered = sorted(found, key=self._place)
        self.list.blockSignals(True)
        self.list.clear()
        for choice in ordered:
            self.list.addItem(_item(choice, choice.id in self._order))
        self.list.blockSignals(False)
        self._tell()

    def _place(self, choice: Choice) -> int:
        return self._order.index(choice.id) if choice.id in self._order else len(self._order)

    def _tell(self) -> None:
        words = self.tr("{n} of {total} chosen. Space ticks, Alt+↑ and Alt+↓ change the order.")
        self.count.setText(words.format(n=len(self._order), total=len(self._choices)))

    def _dress(self) -> None:
        self.search.setPlaceholderText(self.tr("Search in any language"))
        self.search.setAccessibleName(self.tr("Search"))
        self.search.setClearButtonEnabled(True)
        self.search.setTextMargins(4, 0, 4, 0)
        self.list.setAccessibleName(self.tr("Choices"))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # English left, Arabic right
        self.list.setItemDelegate(TickedDelegate(self.list))
        self.list.setMouseTracking(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.count.setStyleSheet(f"color: {inks().soft}; font-size: 8.5pt;")


def _item(choice: Choice, is_ticked: bool) -> QListWidgetItem:
    item = QListWidgetItem(" · ".join(filter(None, (choice.sign, *choice.names.values()))))
    item.setData(CHOICE, choice)
    item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
    item.setCheckState(_Checked if is_ticked else Qt.CheckState.Unchecked)
    return item
