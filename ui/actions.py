"""The window's actions: their words, icons and the platform's shortcuts, and the menus of them."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from typing import Literal, TypeAlias

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu, QToolBar, QToolButton

from ui.icons import icon

Keys: TypeAlias = QKeySequence.StandardKey | str | None
Do: TypeAlias = Callable[[], object]
Need: TypeAlias = Literal["", "writing", "row", "rtl"]
"""What must be in hand for an action: nothing, a release that is not read only, a row of it that
may be changed, a cell that is read from the right."""
SEPARATOR = "-"


class Actions:
    """Every action by its id; menus and toolbars are lists of ids."""

    def __init__(self, window: QMainWindow) -> None:
        self._window = window
        self._held: dict[str, QAction] = {}
        self._needs: dict[str, Need] = {}

    def __getitem__(self, id_: str) -> QAction:
        return self._held[id_]

    def __iter__(self) -> Iterator[QAction]:
        return iter(self._held.values())

    def ids(self) -> dict[QAction, str]:
        """The id of each action."""
        return {action: id_ for id_, action in self._held.items()}

    def some(self, ids: str) -> tuple[QAction, ...]:
        """Those of the ids, which are parted by spaces."""
        return tuple(self._held[id_] for id_ in ids.split())

    def add(
        self,
        id_: str,
        words: str,
        do: Do,
        keys: Keys = None,
        picture: str = "",
        *,
        needs: Need = "",
    ) -> QAction:
        """An action of the window; its shortcut works wherever the cursor is."""
        action = self._make(id_, words, keys, picture)
        action.triggered.connect(lambda _=False: do())
        self._needs[id_] = needs
        return action

    def toggle(
        self, id_: str, words: str, do: Callable[[bool], object], keys: Keys, picture: str = ""
    ) -> QAction:
        """An action that is on or off; ``do`` is told which."""
        action = self._make(id_, words, keys, picture)
        action.setCheckable(True)
        action.toggled.connect(do)
        return action

    def allow(self, met: Collection[Need]) -> None:
        """Greys out every action that needs what is not among ``met``."""
        for id_, needs in self._needs.items():
            self._held[id_].setEnabled(needs in met)

    def put(self, id_: str, action: QAction) -> None:
        """Takes in an action that was made elsewhere."""
        self._held[id_] = action
        self._window.addAction(action)
        shortcut = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        words = action.text().replace("&", "").rstrip("…")
        action.setToolTip(f"{words} ({shortcut})" if shortcut else words)

    def _make(self, id_: str, words: str, keys: Keys, picture: str) -> QAction:
        action = QAction(words, self._window)
        if isinstance(keys, str):
            action.setShortcut(QKeySequence(keys))
        elif keys is not None:
            action.setShortcuts(keys)
        if picture:
            action.setIcon(icon(picture))
        self.put(id_, action)
        return action

    def menu(self, words: str, ids: str) -> QMenu:
        """A menu in the menu bar; ``ids`` are parted by spaces, "-" is a line."""
        menu = self._window.menuBar().addMenu(words)
        self.fill(menu, ids)
        return menu

    def fill(self, into: QMenu | QToolBar, ids: str) -> None:
        """Puts actions into a menu or toolbar."""
        for id_ in ids.split():
            if id_ == SEPARATOR:
                into.addSeparator()
            else:
                into.addAction(self._held[id_])

    def toolbar(self, words: str, ids: str) -> QToolBar:
        """A toolbar that stays where it is; its buttons are reached by Tab too."""
        bar = QToolBar(words, self._window)
        bar.setObjectName("toolbar")
        bar.setMovable(False)
        bar.setIconSize(QSize(18, 18))
        bar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.fill(bar, ids)
        for button in bar.findChildren(QToolButton):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._window.addToolBar(bar)
        return bar


def about_text() -> str:
    """What the About box says."""
    return QCoreApplication.translate(
        "About",
        "<b>Bayan</b> — press releases in English and Arabic, side by side.<br><br>"
        "Nothing you write leaves this machine: Bayan opens no network connection, needs no "
        "account and sends nothing to anybody. A release is one file, which you can copy, keep "
        "and read for years.",
    )
