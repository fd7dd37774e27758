"""Takes the keyboard round the parts of the window: toolbar, sheet, panel, preview.

The menu bar is not among them: Qt marks a menu without opening it for the key Alt alone.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMainWindow, QToolBar, QWidget

from ui.editor.sheet import Sheet


def go_round(parts: Sequence[QWidget], by: int) -> None:
    """Into the part after (1) or before (-1) the one that has the keyboard, of those shown."""
    shown = [part for part in parts if part.isVisible()]
    focus = QApplication.focusWidget()
    here = next((n for n, part in enumerate(shown) if _is_in(focus, part)), 0)
    for step in range(1, len(shown)):
        if _enter(shown[(here + by * step) % len(shown)]):
            return


def toolbars(window: QMainWindow) -> Sequence[QWidget]:
    """The toolbars of a window itself, not those inside of its parts."""
    return window.findChildren(QToolBar, options=Qt.FindChildOption.FindDirectChildrenOnly)


def _is_in(focus: QWidget | None, part: QWidget) -> bool:
    return focus is not None and (focus is part or part.isAncestorOf(focus))


def _enter(part: QWidget) -> bool:
    """Gives a part the keyboard; whether there is anything in it that takes it."""
    reason = Qt.FocusReason.TabFocusReason
    if isinstance(part, Sheet):
        part.go_back()
        return True
    for widget in part.findChildren(QWidget):
        takes = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        if takes and widget.isVisible() and widget.isEnabled():
            widget.setFocus(reason)
            return True
    return False
