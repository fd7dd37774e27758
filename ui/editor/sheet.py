"""The sheet: every strip of a release under one scroll bar, with a cursor that goes through it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from app.address import Address
from app.model import Release
from ui.editor.band import Band
from ui.editor.caret import Caret
from ui.editor.cell import Cell
from ui.editor.dragging import Dragging
from ui.editor.gestures import Gestures
from ui.editor.outline import Strip, panes
from ui.editor.placing import Placing
from ui.editor.selection import Selection
from ui.editor.setting import Setting
from ui.editor.spotlight import Spotlight
from ui.session import Picked, Place, Session

NARROW = 760  # pixels


class Sheet(QScrollArea):
    """Shows the release of a session and lets a person write in it.

    band_made: a band came to be, for whoever connects its signals. entered: the address of the
    cell that the cursor went to. moved: the cell in which it has moved. escaped: Escape was
    pressed in a text. The panes stand left-to-right language on the left, whatever the direction
    of the interface.
    """

    band_made = Signal(object)
    entered = Signal(object)
    moved = Signal(object)
    escaped = Signal()

    def __init__(self, session: Session, zoom: float = 1.0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.zoom = zoom
        self._placing = Placing(self, self._setting())
        self._caret = Caret(self, self._placing)
        self.selection = Selection(session, self._placing, self._caret)
        self._gestures = Gestures(self, self._placing, self._caret, self.selection)
        self._gestures.escaped.connect(self.escaped)
        self.spotlight = Spotlight(self._placing, self._caret, self.selection)
        self.dragging = Dragging(self, self._placing, self.selection)
        self._placing.made.connect(self.band_made)
        self._caret.entered.connect(self.entered)
        self._caret.moved.connect(self.moved)
        self._dress()
        session.changed.connect(self._show)
        session.opened.connect(self._start)
        session.pointed.connect(self.go_to)
        self._start()

    @property
    def strips(self) -> tuple[Strip, ...]:
        """What it shows, from top to bottom, built or not."""
        return self._placing.strips

    @property
    def here(self) -> Address | None:
        """Where the cursor is, or was before it left the sheet; None before it came."""
        return self._caret.here

    @property
    def place(self) -> Place | None:
        """The rows that are selected, or else where the cursor is."""
        rows = self.selection.rows
        return Picked(rows) if rows else self.here

    def language(self) -> str:
        """The code of the language that the cursor is in, or was; at first the leading one."""
        return self._caret.language()

    def current_cell(self) -> Cell | None:
        """The cell that the cursor is in, or was before it left the sheet.

        None while whole rows are selected, and when the cell is far from what is seen.
        """
        return None if self.selection.rows else self._caret.cell()

    def cell_in_hand(self) -> Cell | None:
        """The same, scrolled to if it is far: something is to be done in it."""
        here = self.here
        return None if self.selection.rows or here is None else self._caret.reach(here)

    def cell(self, at: Address) -> Cell | None:
        """The cell of an address, if it is built: who asks does not move what is seen."""
        return self._caret.cell_of(at)

    def band(self, at: Address) -> Band | None:
        """The band of an address in whatever language, if it is built."""
        return self._placing.band(at)

    def reach(self, at: Address) -> Band | None:
        """The band of an address; one that is far is scrolled to. None when there is none."""
        return self._placing.reach(at)

    def has_text(self, at: Address) -> bool:
        """Whether a cell stands for an address, built or not."""
        strip = self._placing.strip(at)
        codes = {"", *(one.code for one in panes(self.session.release))}
        return strip is not None and strip.kind in {"pair", "typed"} and at.language in codes

    def bands(self) -> tuple[Band, ...]:
        """Those that are built."""
        return self._placing.bands()

    def attend(self, do: Callable[[Band], None]) -> None:
        """Calls ``do`` with every band that is built, and with each that comes to be."""
        self.band_made.connect(do)
        for band in self.bands():
            do(band)

    def go_to(self, at: Place) -> None:
        """Puts the cursor at an address, or selects rows, and shows that.

        Does nothing when there is no such text.
        """
        if isinstance(at, Address):
            self._caret.go_to(at)
        else:
            self.selection.pick(at.rows)

    def go_back(self) -> None:
        """The keyboard goes where the cursor was last, at first to the headline."""
        language = self._caret.language()
        self._caret.go_to(self.here or Address("headline", language=language, end=0))

    def take_over(self, name: str) -> bool:
        """Whether it did itself what a cell was to do, because it concerns whole rows.

        name: "selectAll", once the whole text is selected, or "paste", of rows.
        """
        cell = self.current_cell()
        if cell is None or not cell.hasFocus():
            return False
        if name == "selectAll":
            return self._gestures.select_all(cell)
        return name == "paste" and self._gestures.paste_rows()

    def reveal(self, at: Address) -> Cell | None:
        """Shows an address with its words selected, and leaves the keyboard where it is."""
        return self._caret.reveal(at)

    def set_zoom(self, zoom: float) -> None:
        """Shows the text larger or smaller; 1.0 is its own size."""
        self.zoom = zoom
        self._build_anew()

    def top(self) -> tuple[Address | None, int]:
        """The strip at the upper edge, and how many pixels of it are above."""
        strip, offset = self._placing.anchor()
        return (strip.at, offset) if strip else (None, 0)

    def put_top(self, at: Address | None, offset: int) -> None:
        """Scrolls so that ``top`` answers this."""
        if at is not None:
            self._placing.put_anchor(at, offset)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Lays everything out at the new width."""
        super().resizeEvent(event)
        if self._is_narrow() != self._placing.setting.is_narrow:
            self._build_anew()
        elif event.size().width() != event.oldSize().width():
            self._placing.widen()
        else:
            self._placing.settle()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Sees how much room there is."""
        super().showEvent(event)
        if self._is_narrow() != self._placing.setting.is_narrow:
            self._build_anew()
        else:
            self._placing.settle()

    def _dress(self) -> None:
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.verticalScrollBar().setSingleStep(24)
        self.setWidget(self._placing.canvas)

    def _setting(self) -> Setting:
        left, right = panes(self.session.release)
        return Setting(self.session, left, right, self.zoom, self._is_narrow())

    def _is_narrow(self) -> bool:
        """Whether there is little room, which is not known before it is shown."""
        return self.isVisible() and self.viewport().width() < NARROW * self.zoom

    def _build_anew(self) -> None:
        """Other sizes of text: what was at the upper edge stays, and the cursor if it is seen."""
        top, at = self.top(), self.here
        focus = self.window().focusWidget()  # also while the window is not the active one
        is_in_hand = focus is not None and self._placing.canvas.isAncestorOf(focus)
        is_seen = focus is not None and not focus.visibleRegion().isEmpty()
        self._placing.start(self._setting())
        self.put_top(*top)
        if is_in_hand and at is not None:
            self.go_to(at)
            if not is_seen:
                self.put_top(*top)

    def _start(self) -> None:
        self._caret.forget()
        self._placing.start(self._setting())

    def _show(self, old: Release, new: Release, origin: object) -> None:
        if panes(new) != panes(old):
            self._start()
            return
        self._placing.show_release(new, origin)
