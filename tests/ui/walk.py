"""Walks over what a person can reach by keyboard, and what a screen reader is told of it."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QMenuBar, QScrollArea, QWidget

from ui.editor.cell import Cell

# Qt's own parts of a field, which is itself named: the arrow of a list, the line in a spin box.
INNER = ("qt_spinbox_lineedit", "qt_calendar_calendarview", "qt_scrollarea_viewport")
NO_ROLES = {QAccessible.Role.NoRole, QAccessible.Role.Client, QAccessible.Role.Grouping}


def menus(bar: QMenuBar) -> Iterator[tuple[str, list[QAction]]]:
    """Each menu with its actions, those inside others too."""
    yield "menu bar", [action for action in bar.actions() if not action.isSeparator()]
    for action in bar.actions():
        yield from _menus(action)


def _menus(action: QAction) -> Iterator[tuple[str, list[QAction]]]:
    menu = action.menu()
    if not isinstance(menu, QMenu):
        return
    yield action.text(), [one for one in menu.actions() if not one.isSeparator()]
    for one in menu.actions():
        yield from _menus(one)


def mnemonic(action: QAction) -> str:
    """The letter that chooses an action in its open menu; "" when it has none."""
    return QKeySequence.mnemonic(action.text()).toString()


def takers(root: QWidget) -> list[QWidget]:
    """Every widget that Tab may bring the keyboard to now."""
    return [
        one
        for one in (root, *root.findChildren(QWidget))
        if one.focusPolicy() & Qt.FocusPolicy.TabFocus
        and one.isVisibleTo(root)
        and one.isEnabledTo(root)
        and one.window() is root.window()
        and one.objectName() not in INNER
        and one.focusProxy() is None
    ]


def told(widget: QWidget) -> tuple[str, QAccessible.Role]:
    """What a screen reader is told: name and role."""
    interface = QAccessible.queryAccessibleInterface(widget)
    assert interface is not None, widget
    return interface.text(QAccessible.Text.Name).strip(), interface.role()


def unnamed(root: QWidget) -> list[str]:
    """Those that take the keyboard and of which a screen reader would not know what they are."""
    found = []
    for widget in takers(root):
        name, role = told(widget)
        is_pane = isinstance(widget, QScrollArea)  # whose role a screen reader calls a panel
        if not name or (role in NO_ROLES and not is_pane):
            found.append(f"{path(widget)}: “{name}” {role.name}")
    return found


def visited(start: QWidget, most: int = 400) -> list[QWidget]:
    """The widgets that Tab comes through until it is back where it began.

    In a cell it is Ctrl and Tab: Tab alone goes to the other language.
    """
    start.setFocus(Qt.FocusReason.TabFocusReason)
    found: list[QWidget] = []
    for _ in range(most):
        focus = QApplication.focusWidget()
        if focus is None or (found and focus is found[0]):
            break
        found.append(focus)
        held = Qt.KeyboardModifier
        is_cell = isinstance(focus, Cell)
        QTest.keyClick(focus, Qt.Key.Key_Tab, held.ControlModifier if is_cell else held.NoModifier)
    return found


def path(widget: QWidget) -> str:
    """Where a widget is, for a person who reads a failed test."""
    names: list[str] = []
    one: QWidget | None = widget
    while one is not None and len(names) < 4:
        names.append(type(one).__name__ + (f"#{one.objectName()}" if one.objectName() else ""))
        one = one.parentWidget()
    return " in ".join(names)
