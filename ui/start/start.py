"""The start page in the place of the sheet, for as long as nothing has been chosen."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.edits import empty_release
from app.storage.autosave import Recovery
from ui.desk import Desk
from ui.house import House
from ui.language import tongue_of
from ui.leftovers import name_of, reopen
from ui.settings import Preferences
from ui.start.beginnings import Beginnings

if TYPE_CHECKING:
    from ui.start.page import Recent, StartPage


class Start(QStackedWidget):
    """Holds the working area, and over it the start page. turned: whether that is seen now."""

    turned = Signal(bool)

    def __init__(self, area: QWidget, desk: Desk, house: House, preferences: Preferences) -> None:
        super().__init__()
        self._desk, self._house, self._preferences = desk, house, preferences
        self.beginnings = Beginnings(desk, house, self)
        self._doors: Sequence[tuple[QAction, str]] = ()
        self._page: StartPage | None = None
        self._copies: dict[str, Recovery] = {}
        self.addWidget(area)
        desk.session.opened.connect(self.leave)

    @property
    def is_shown(self) -> bool:
        """Whether the start page is what is seen."""
        return self.currentIndex() != 0

    @property
    def page(self) -> StartPage:
        """The page, made when it is first wanted."""
        if self._page is None:
            from ui.start.page import Door, StartPage  # noqa: PLC0415  a start with a file does without it

            page = self._page = StartPage([Door(*one) for one in self._doors])
            page.began.connect(self.beginnings.begin)
            page.opened.connect(self._desk.open)
            page.recovered.connect(self._recover)
            page.dropped.connect(self._drop)
            page.left.connect(self.leave)
            self.addWidget(page)
        return self._page

    def offer(self, doors: Sequence[tuple[QAction, str]]) -> None:
        """What is offered beside the recent files: actions, each with the name of its icon."""
        self._doors = doors

    def show_page(self) -> None:
        """Shows the page as things stand."""
        self._fill()
        if not self.is_shown:
            self.setCurrentWidget(self.page)
            self.turned.emit(True)

    def leave(self) -> None:
        """Back to the release in hand."""
        if self.is_shown:
            self.setCurrentIndex(0)
            self.turned.emit(False)

    def _fill(self) -> None:
        from ui.start.page import Unsaved  # noqa: PLC0415  see page

        desk = self._desk
        self._copies = {copy.key: copy for copy in desk.keeper.pending()}
        is_fresh = desk.path is None and desk.session.release == empty_release()
        self.page.show_all(
            [self._recent(path) for path in desk.recent.paths()],
            [
                Unsaved(key, _name(copy), self._when(copy.saved_at))
                for key, copy in self._copies.items()
            ],
            "" if is_fresh else desk.name,
        )

    def _recent(self, path: Path) -> Recent:
        from ui.start.page import Recent  # noqa: PLC0415  see page

        home, folder = str(self._desk.folders.home), str(path.parent)
        shown = "~" + folder.removeprefix(home) if folder.startswith(home) else folder
        written = datetime.fromtimestamp(path.stat().st_mtime).astimezone()
        return Recent(path, shown, self._when(written))

    def _when(self, moment: datetime) -> str:
        from ui.start.when import when  # noqa: PLC0415  see page

        code = tongue_of(self._preferences.value.language)
        return when(moment.astimezone(), self._desk.now(), self._house.profile, code)

    def _recover(self, key: str) -> None:
        if self._desk.may_leave():
            reopen(self._desk, self._copies[key])

    def _drop(self, key: str) -> None:
        self._desk.keeper.discard(key)
        self._fill()


def _name(copy: Recovery) -> str:
    return copy.original.stem if copy.original else name_of(copy)
