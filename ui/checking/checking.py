"""Findings in a window: when a release is checked, where that is shown, and what leads to more."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from app.profile import Profile
from ui.asking import Way
from ui.checking.marker import Marker
from ui.checking.watch import Watch
from ui.desk import Desk
from ui.editor.band import Band
from ui.editor.cell import Cell
from ui.editor.rows import Rows
from ui.editor.sheet import Sheet
from ui.settings import Preferences

if TYPE_CHECKING:
    from ui.checking.handling import Handling
    from ui.checking.report import Report


class Checking(QObject):
    """wanted: the panel is to be seen. hidden: what was found is in a field beside the sheet.

    noted: a sentence. reported: another report is there, or none any more.
    """

    wanted = Signal()
    hidden = Signal(object)
    noted = Signal(str)
    reported = Signal(object)

    def __init__(
        self, desk: Desk, sheet: Sheet, rows: Rows, preferences: Preferences, profile: Profile
    ) -> None:
        super().__init__(sheet)
        self._desk, self._sheet, self._preferences = desk, sheet, preferences
        self._hand: Handling | None = None
        self.watch = Watch(desk.session, profile, self)
        self.marker = Marker(sheet)
        self.watch.reported.connect(self._take)
        self.watch.failed.connect(self.noted)
        # What is not seen yet is not checked either
        sheet.band_made.connect(lambda _: self.watch.begin())
        self.marker.asked.connect(self._show_of)
        self.marker.figures_asked.connect(self._open_figures)
        rows.add_provider(self._offer)

    @property
    def report(self) -> Report | None:
        """What is known of the release; that it is of an older state is possible."""
        return self.watch.report

    @property
    def hand(self) -> Handling:
        """What does things with findings, made when the first is to be done."""
        if self._hand is None:
            from ui.checking.handling import Handling  # noqa: PLC0415  a start does without it

            made = self._hand = Handling(
                self._desk, self._sheet, self._preferences, self.watch, self.marker
            )
            made.wanted.connect(self.wanted)
            made.hidden.connect(self.hidden)
            made.noted.connect(self.noted)
        return self._hand

    def take_profile(self, profile: Profile) -> None:
        """Checks by the rules of another house."""
        self.watch.take_profile(profile)

    def stop(self) -> None:
        """Ends what goes on behind; the window is about to go."""
        self.watch.stop()

    def make_panel(self) -> QWidget:
        """The panel; it is made when it is first wanted."""
        return self.hand.make_panel()

    def show(self) -> None:
        """The panel, with the keyboard in its list."""
        self.hand.show()

    def step(self, by: int) -> None:
        """The cursor goes to the next finding (1) or to the one before (-1)."""
        self.hand.step(by)

    def mend(self) -> None:
        """The finding in hand."""
        self.hand.mend(all_of_kind=False)

    def mend_kind(self) -> None:
        """All of the kind of the finding in hand."""
        self.hand.mend(all_of_kind=True)

    def ask_to_let_stand(self) -> None:
        """The panel, with a line for the reason why the finding in hand may stand."""
        self.hand.ask_to_let_stand()

    def show_figures(self) -> None:
        """The figures of the pair in hand opposite each other."""
        self.hand.figures.show_here()

    def may_go(self, way: Way) -> bool:
        """Whether the release may go out: a person is asked while it has open errors."""
        return self.hand.may_go(way)

    def _take(self, report: Report | None) -> None:
        self.marker.show_report(report)
        self.reported.emit(report)

    def _show_of(self, band: Band) -> None:
        self.hand.show_of(band)

    def _open_figures(self, band: Band) -> None:
        self.hand.figures.open(band)

    def _offer(self, cell: Cell, point: int) -> Sequence[QAction]:
        return self.hand.offers(cell, point) if self.report is not None else ()
