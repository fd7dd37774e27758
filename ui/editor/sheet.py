"""The sheet: every strip of a release under one scroll bar, built only near what is seen."""

from __future__ import annotations

from msgspec.structs import replace
from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QWidget

from app.address import Address
from app.model import Release, plain
from ui.editor.band import SPINE, Band, view_of
from ui.editor.cell import Cell
from ui.editor.making import make_band
from ui.editor.outline import Strip, outline, panes
from ui.editor.pair import PairBand
from ui.editor.setting import Setting
from ui.editor.stack import Stack
from ui.session import Session

MAX_WIDTH = 1240
SIDE = 18
AHEAD = 500  # pixels above and below the window in which bands are ready
LEAVE = 2500  # pixels beyond which they are given up


class Sheet(QScrollArea):
    """Shows the release of a session and lets a person write in it.

    band_made: a band came to be, for whoever connects its signals. entered: the address of the
    cell that the cursor went to. The panes stand left-to-right language on the left, whatever
    the direction of the interface.
    """

    band_made = Signal(object)
    entered = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.zoom = 1.0
        self._built: dict[Strip, Band] = {}
        self._stack = Stack(self._guess)
        self._view = view_of(session.release)
        self._setting = Setting(session, *panes(session.release))
        self._is_placing = False  # a pass is under way; what moves meanwhile is seen at its end
        self._is_moved = False
        self._is_reordered = False
        self._last: Address | None = None
        self._canvas = QWidget()
        self._dress()
        self.verticalScrollBar().valueChanged.connect(self._place_all)
        session.changed.connect(self._show)
        session.opened.connect(self._start)
        session.pointed.connect(self.go_to)
        self._start()

    @property
    def strips(self) -> tuple[Strip, ...]:
        """What it shows, from top to bottom, built or not."""
        return self._stack.strips

    @property
    def here(self) -> Address | None:
        """Where the cursor is, or was before it left the sheet; None before it came."""
        cell = self.current_cell()
        return cell.address() if cell else self._last

    def current_cell(self) -> Cell | None:
        """The cell that the cursor is in, or was before it left the sheet."""
        focus = QApplication.focusWidget()
        if isinstance(focus, Cell) and self._canvas.isAncestorOf(focus):
            return focus
        return self.cell(self._last) if self._last else None

    def cell(self, at: Address) -> Cell | None:
        """The cell of an address, built if need be; None when the release has no such text."""
        band = self.band(at)
        cells = band.cells() if band else ()
        return next((cell for cell in cells if at.language in ("", cell.pane.code)), None)

    def band(self, at: Address) -> Band | None:
        """The band of an address in whatever language, built if need be."""
        for strip in self.strips:
            if _place(strip.at) == _place(at):
                return self._built.get(strip) or self._reach(strip)
        return None

    def go_to(self, at: Address) -> None:
        """Puts the cursor at an address and shows it; does nothing when there is no such text."""
        cell = self.reveal(at)
        if cell is not None:
            cell.setFocus(Qt.FocusReason.OtherFocusReason)
            self._show_cursor(cell)

    def reveal(self, at: Address) -> Cell | None:
        """Shows an address with its words selected, and leaves the keyboard where it is."""
        cell = self.cell(at)
        if cell is not None:
            for other in (one for band in self.bands() for one in band.cells()):
                other.unselect()
            cell.put_cursor(at.start, at.end)
            self._last = cell.address()  # also when the window is not the active one
            self._show_cursor(cell)
        return cell

    def bands(self) -> tuple[Band, ...]:
        """Those that are built."""
        return tuple(self._built.values())

    def set_zoom(self, zoom: float) -> None:
        """Shows the text larger or smaller; 1.0 is its own size."""
        at = self.here
        self.zoom = zoom
        self._start()
        if at is not None:
            self.go_to(at)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Lays everything out at the new width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._stack.forget()
            for strip, band in self._built.items():
                self._stack.measure(strip, band.height_at(self._width()))
        self._place_all()

    def _dress(self) -> None:
        self._canvas.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.verticalScrollBar().setSingleStep(24)
        self.setWidget(self._canvas)

    def _start(self) -> None:
        """Shows a document from its beginning."""
        self._is_placing = True
        held, self._built = self._built, {}
        for band in held.values():
            _drop(band)
        self._is_placing = False
        self._last = None
        release = self.session.release
        self._setting = Setting(self.session, *panes(release), zoom=self.zoom)
        self._view = view_of(release)
        self._stack = Stack(self._guess)
        self._stack.take(outline(release))
        self.verticalScrollBar().setValue(0)
        self._place_all()

    def _show(self, old: Release, new: Release, origin: object) -> None:
        if new.languages != old.languages:
            self._start()
            return
        self._view = view_of(new)
        strips = outline(new)
        self._is_placing = True
        if strips != self.strips:
            self._take(strips)
        for band in tuple(self._built.values()):
            band.show_release(self._view, origin)
        self._is_placing = False
        if self._is_moved:
            self._place_all()

    def _take(self, strips: tuple[Strip, ...]) -> None:
        self._is_moved = self._is_reordered = True
        kept = set(strips)
        for strip in [strip for strip in self._built if strip not in kept]:
            _drop(self._built.pop(strip))
        self._stack.take(strips)

    def _place_all(self) -> None:
        """Builds what is near, puts everything in its place, gives up what is far."""
        if self._is_placing:
            return
        self._is_placing = True
        anchor, offset = self._anchor()
        while self._build_near():
            pass
        self._canvas.resize(self.viewport().width(), self._stack.height)
        if anchor in self.strips:
            self.verticalScrollBar().setValue(self._stack.top(anchor) + offset)
        self._place_built()
        self._is_moved = False
        self._is_placing = False
        if self._is_reordered:
            self._is_reordered = False
            self._order_built()

    def _anchor(self) -> tuple[Strip | None, int]:
        """The topmost strip seen, which must not move on the screen, and what of it is above."""
        top = self.verticalScrollBar().value()
        for strip in self._stack.between(top, top + self.viewport().height()):
            band = self._built.get(strip)
            if band is not None and band.y() <= top < band.y() + band.height():
                return strip, top - band.y()
        return None, 0

    def _build_near(self) -> bool:
        """Builds the bands near the window; whether there were any to build."""
        top = self.verticalScrollBar().value()
        near = self._stack.between(top - AHEAD, top + self.viewport().height() + AHEAD)
        missing = [strip for strip in near if strip not in self._built]
        for strip in missing:
            self._build(strip)
        return bool(missing)

    def _build(self, strip: Strip) -> Band:
        band = make_band(strip, self._setting, self._canvas)
        self._built[strip] = band
        self._is_reordered = True
        band.show_release(self._view, None)
        self._stack.measure(strip, band.height_at(self._width()))
        band.resized.connect(lambda: self._remeasure(strip))
        for cell in band.cells():
            cell.entered.connect(self._enter)
            cell.stepped.connect(self._step)
            cell.cursorPositionChanged.connect(lambda cell=cell: self._follow(cell))
        self.band_made.emit(band)
        band.show()
        return band

    def _place_built(self) -> None:
        """Gives every band its place, and gives up those far from the window."""
        top, bottom = self.verticalScrollBar().value(), self.viewport().height()
        x, width = (self.viewport().width() - self._width()) // 2, self._width()
        for strip, y, height in self._stack.boxes():
            band = self._built.get(strip)
            if band is None:
                continue
            is_far = y + height < top - LEAVE or y > top + bottom + LEAVE
            if is_far and not band.isAncestorOf(QApplication.focusWidget() or self):
                _drop(self._built.pop(strip))
                continue
            band.setGeometry(x, y, width, height)

    def _order_built(self) -> None:
        """Puts the bands in order for the Tab key and for screen readers."""
        previous: QWidget | None = None
        ordinal = 0
        for strip in self.strips:
            ordinal += strip.section == "rows" and bool(strip.handle)
            band = self._built.get(strip)
            if band is None:
                continue
            previous = _chain(previous, band)
            if isinstance(band, PairBand):
                band.name_cells(ordinal if strip.section == "rows" else 0)

    def _reach(self, strip: Strip) -> Band:
        """Scrolls a strip that is not built into the window."""
        self.verticalScrollBar().setValue(self._stack.top(strip) - self.viewport().height() // 3)
        return self._built.get(strip) or self._build(strip)

    def _remeasure(self, strip: Strip) -> None:
        band = self._built.get(strip)
        if band is None or not self._stack.measure(strip, band.height_at(self._width())):
            return
        self._is_moved = True
        self._place_all()

    def _enter(self, at: Address) -> None:
        self._last = at
        for strip, band in tuple(self._built.items()):
            if isinstance(band, PairBand):
                band.set_active(strip.at.owner == at.owner and bool(at.owner))
        self.entered.emit(at)

    def _follow(self, cell: Cell) -> None:
        if cell.hasFocus() and not self._is_placing:
            self._last = cell.address()
            self._show_cursor(cell)

    def _step(self, cell: Cell, way: str) -> None:
        """From a cell to the one above or below, at the same distance from the edge."""
        rows = [strip for strip in self.strips if strip.kind in {"pair", "typed"}]
        places = [_place(strip.at) for strip in rows]
        target = places.index(_place(cell.home)) + (1 if way == "down" else -1)
        if not 0 <= target < len(rows):
            return
        band = self.band(rows[target].at)
        assert band is not None
        other = band.cells()[0 if cell.pane.code == self._setting.left.code else 1]
        y = 0 if way == "down" else other.viewport().height() - 1
        other.setTextCursor(other.cursorForPosition(QPoint(cell.cursorRect().x(), y)))
        other.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show_cursor(other)

    def _show_cursor(self, cell: Cell) -> None:
        rect = cell.cursorRect()
        place = cell.viewport().mapTo(self._canvas, rect.center())
        self.ensureVisible(self.viewport().width() // 2, place.y(), 0, rect.height() // 2 + 24)

    def _width(self) -> int:
        return max(2 * SPINE, min(MAX_WIDTH, self.viewport().width() - 2 * SIDE))

    def _guess(self, strip: Strip) -> int:
        """A height that is near enough to scroll by until the strip is built."""
        if strip.kind != "pair":
            return {"picture": 200, "form": 150, "head": 52}.get(strip.kind, 40)
        panes_ = (self._setting.left.code, self._setting.right.code)
        texts = [self._view.text(replace(strip.at, language=code)) for code in panes_]
        longest = max(len(text) if isinstance(text, str) else len(plain(text)) for text in texts)
        per_line = max(8.0, self._width() / 2 / (8.5 * self.zoom))
        return int(16 + 24 * self.zoom * (1 + longest // per_line))


def _chain(previous: QWidget | None, band: Band) -> QWidget | None:
    """Tab goes through the bands from top to bottom, however they came to be."""
    for widget in band.findChildren(QWidget):
        is_here = widget.window() is band.window()  # and not a calendar that opens
        if is_here and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            if previous is not None:
                QWidget.setTabOrder(previous, widget)
            previous = widget
    return previous


def _place(at: Address) -> tuple[str, int, int]:
    return at.part, at.owner, at.item


def _drop(band: Band) -> None:
    band.hide()
    band.deleteLater()
