"""What is offered under a field while somebody types into it; the keyboard stays in the field."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeAlias

from msgspec import Struct
from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractScrollArea,
    QListWidget,
    QListWidgetItem,
    QWidget,
)

from ui.theme import inks

MOST = 8  # lines that are seen at once
WIDTH, WIDTH_WITH_MORE = 300, 440  # pixels, at least
_Key = Qt.Key


class Offered(Struct, frozen=True):
    """A line to take: its words at the left and at the right, and under them what they are.

    value: what taking it gives. is_meant: it is what was typed, to the letter.
    """

    value: object
    left: str
    right: str = ""
    left_more: str = ""
    right_more: str = ""
    is_meant: bool = False


Find: TypeAlias = Callable[[], Sequence[Offered]]


class Offer(QObject):
    """Attends to a field. taken: the value of the line that was taken."""

    taken = Signal(object)

    def __init__(self, field: QWidget, find: Find, name: str, *, on_down: bool = False) -> None:
        """``on_down``: the key Down opens the list, as nothing else in the field needs it."""
        super().__init__(field)
        self._field, self._find, self._name, self._on_down = field, find, name, on_down
        self._list: QListWidget | None = None
        field.installEventFilter(self)

    @property
    def lines(self) -> tuple[str, ...]:
        """What is offered now."""
        if self._list is None or not self._list.isVisible():
            return ()
        return tuple(self._list.item(row).text() for row in range(self._list.count()))

    def look(self) -> None:
        """Offers what fits to the words in the field."""
        found = self._find() if self._field.hasFocus() else ()
        if found:
            self._show(found)
        else:
            self.hide()

    def hide(self) -> None:
        """Offers nothing any more."""
        if self._list is not None:
            self._list.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Takes the keys that are for the list, and looks anew after the others."""
        if watched is not self._field:  # its window
            if event.type() in (QEvent.Type.Move, QEvent.Type.Resize):
                self.hide()
            return super().eventFilter(watched, event)
        match event.type():
            case QEvent.Type.FocusOut | QEvent.Type.Hide | QEvent.Type.Move:
                self.hide()
            case QEvent.Type.ShortcutOverride if isinstance(event, QKeyEvent):
                if self.lines and event.key() == _Key.Key_Escape:
                    event.accept()
                    return True
            case QEvent.Type.KeyPress if isinstance(event, QKeyEvent):
                return self._press(event)
            case QEvent.Type.InputMethod:
                QTimer.singleShot(0, self, self.look)
        return super().eventFilter(watched, event)

    def _press(self, event: QKeyEvent) -> bool:
        """Whether the key was for the list."""
        key, is_shown = event.key(), bool(self.lines)
        wants = key == _Key.Key_Down and self._on_down and not event.modifiers()
        is_asked = (
            key == _Key.Key_Space and event.modifiers() == Qt.KeyboardModifier.ControlModifier
        )
        if not is_shown and (wants or is_asked):
            self.look()
            return True
        if is_shown and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            if key in (_Key.Key_Down, _Key.Key_Up):
                self._step(1 if key == _Key.Key_Down else -1)
                return True
            if key == _Key.Key_Escape:
                self.hide()
                return True
            if key in (_Key.Key_Return, _Key.Key_Enter, _Key.Key_Tab):
                return self._take_current()
        if event.text() or key == _Key.Key_Backspace:
            QTimer.singleShot(0, self, self.look)
        return False

    def _step(self, by: int) -> None:
        shown = self._shown()
        row = shown.currentRow()
        last = shown.count() - 1
        shown.setCurrentRow((0 if by > 0 else last) if row < 0 else min(max(row + by, 0), last))
        # The keyboard is not in the list, so nobody else would read the line out.
        line = QAccessibleAnnouncementEvent(self._field, shown.item(shown.currentRow()).text())
        QAccessible.updateAccessibility(line)

    def _take_current(self) -> bool:
        """Takes the line in hand; with none, the key is the field's."""
        item = self._shown().currentItem()
        if self._shown().currentRow() < 0 or item is None:
            self.hide()
            return False
        self._take(item)
        return True

    def _take(self, item: QListWidgetItem) -> None:
        found: Offered = item.data(Qt.ItemDataRole.UserRole)
        self.hide()
        self.taken.emit(found.value)

    def _shown(self) -> QListWidget:
        if self._list is None:
            self._list = _make_list(self._field, self._name)
            self._list.itemClicked.connect(self._take)
            self._watch()
        return self._list

    def _watch(self) -> None:
        """The list goes when what it belongs to moves away under it."""
        self._field.window().installEventFilter(self)
        around = self._field.parentWidget()
        while around is not None:
            if isinstance(around, QAbstractScrollArea):
                around.verticalScrollBar().valueChanged.connect(self.hide)
            around = around.parentWidget()

    def _show(self, found: Sequence[Offered]) -> None:
        shown = self._shown()
        shown.clear()
        for one in found:
            item = QListWidgetItem(" · ".join(filter(None, (one.left, one.right))))
            item.setData(Qt.ItemDataRole.UserRole, one)
            shown.addItem(item)
        shown.setCurrentRow(next((n for n, one in enumerate(found) if one.is_meant), -1))
        self._place(shown, any(one.left_more or one.right_more for one in found))
        shown.show()

    def _place(self, shown: QListWidget, has_more: bool) -> None:
        """Under the field, or over it where there is no room; it begins where the field does."""
        from ui.fields.offered import ROW, ROW_WITH_MORE  # noqa: PLC0415  see _make_list

        step = ROW_WITH_MORE if has_more else ROW
        field, room = self._field, self._field.screen().availableGeometry()
        width = min(max(field.width(), WIDTH_WITH_MORE if has_more else WIDTH), room.width())
        height = step * min(MOST, shown.count()) + 2 * shown.frameWidth() + 8
        corner = field.mapToGlobal(QPoint(0, field.height() + 2))
        if field.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            corner.setX(corner.x() + field.width() - width)
        if corner.y() + height > room.bottom():
            corner.setY(field.mapToGlobal(QPoint(0, -2)).y() - height)
        x = min(max(corner.x(), room.left()), room.right() - width)
        shown.setGeometry(x, corner.y(), width, height)


def _make_list(field: QWidget, name: str) -> QListWidget:
    from ui.fields.offered import OfferedDelegate  # noqa: PLC0415  nothing is offered at a start

    made = QListWidget(field)
    made.setWindowFlags(Qt.WindowType.ToolTip | Qt.WindowType.FramelessWindowHint)
    made.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
    made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    made.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # English left, Arabic right
    made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    made.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    made.setItemDelegate(OfferedDelegate(made))
    made.setAccessibleName(name)
    made.setMouseTracking(True)
    worn = inks()
    made.setStyleSheet(
        f"QListWidget {{ background: {worn.paper}; border: 1px solid {worn.handle};"
        " border-radius: 4px; padding: 3px; outline: 0; }"
    )
    return made
