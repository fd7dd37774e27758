"""Puts the bands of a sheet in their places: built near the window only, given up when far."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from msgspec.structs import replace
from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from app.address import Address
from app.model import Release, plain
from ui.editor.band import SPINE, Band, view_of
from ui.editor.making import make_band
from ui.editor.outline import Strip, has_same_outline, outline
from ui.editor.pair import PairBand
from ui.editor.setting import Setting
from ui.editor.stack import Stack

MAX_WIDTH = 1240
SIDE, SIDE_NARROW = 18, 8
AHEAD = 500  # pixels above and below the window in which bands are ready
AHEAD_MS = 60  # after a document was opened: until then only what is seen is built
LEAVE = 2500  # pixels beyond which they are given up


class Placing(QObject):
    """The bands under one scroll bar. made: a band came to be.

    is_busy: a pass is under way, in which bands are filled and moved; what they want meanwhile
    is seen to at its end. kept: the band that holds the mouse and must not be given up.
    """

    made = Signal(object)

    def __init__(self, area: QScrollArea, setting: Setting) -> None:
        super().__init__(area)
        self._area, self.canvas = area, QWidget()
        self.canvas.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setting = setting
        self.is_busy = False
        self.kept: Band | None = None
        self._view = view_of(setting.session.release)
        self._built: dict[Strip, Band] = {}
        self._stack = Stack(self._guess)
        self._settled_at = -1  # the revision of the stack at which all stood in their places
        self._ordered: tuple[tuple[Strip, ...], list[Band]] = ((), [])
        self._ahead = 0
        self._rest = QTimer(self, interval=AHEAD_MS, singleShot=True)
        self._rest.timeout.connect(self._look_ahead)
        area.verticalScrollBar().valueChanged.connect(self.settle)

    @property
    def strips(self) -> tuple[Strip, ...]:
        """All of them from top to bottom, built or not."""
        return self._stack.strips

    def bands(self) -> tuple[Band, ...]:
        """Those that are built."""
        return tuple(self._built.values())

    def band(self, at: Address) -> Band | None:
        """The band of an address in whatever language, if it is built."""
        strip = self.strip(at)
        return self._built.get(strip) if strip else None

    def reach(self, at: Address) -> Band | None:
        """The same; one that is not built yet is scrolled into the window for it."""
        strip = self.strip(at)
        return self._built.get(strip) or self._go_near(strip) if strip else None

    def strip(self, at: Address) -> Strip | None:
        """The strip of an address in whatever language; None when the release has none there."""
        return next((one for one in self.strips if place_of(one.at) == place_of(at)), None)

    def strip_at(self, y: int) -> Strip | None:
        """The strip that stands at a height of the canvas, in pixels; None beyond all of them."""
        return next(iter(self._stack.between(y, y)), None) if 0 <= y < self._stack.height else None

    def box(self, strip: Strip) -> tuple[int, int]:
        """Top and bottom of a strip on the canvas; ValueError when it is not shown."""
        top = self._stack.top(strip)
        return top, top + self._stack.height_of(strip)

    def row_box(self, row: int) -> tuple[int, int]:
        """Top and bottom of all strips of a row."""
        strips = [strip for strip in self.strips if strip.at.owner == row]
        return self.box(strips[0])[0], self.box(strips[-1])[1]

    def show_row(self, row: int) -> None:
        """Scrolls as little as shows a row whole, or its beginning."""
        top, bottom = self.row_box(row)
        bar, height = self._area.verticalScrollBar(), self._area.viewport().height()
        if top < bar.value() or bottom - top > height:
            bar.setValue(top)
        elif bottom > bar.value() + height:
            bar.setValue(bottom - height)

    def start(self, setting: Setting) -> None:
        """Shows a document from its beginning."""
        with self._busy():
            held, self._built = self._built, {}
            for band in held.values():
                _drop(band)
        self.setting = setting
        self._view = view_of(setting.session.release)
        self._stack = Stack(self._guess)
        self._stack.take(outline(setting.session.release))
        self._ahead = 0
        self._rest.start()
        self._area.verticalScrollBar().setValue(0)
        self.settle()

    def show_release(self, release: Release, origin: object) -> None:
        """Shows a release in the same languages; ``origin`` is the widget that already does."""
        before, self._view = self._view.release, view_of(release)
        with self._busy():
            if not has_same_outline(before, release):
                self._take(outline(release))
            for band in self.bands():
                band.show_release(self._view, origin)
        if self._stack.revision != self._settled_at:
            self.settle()

    def widen(self) -> None:
        """Lays everything out at a new width."""
        self._stack.forget()
        for strip, band in self._built.items():
            self._stack.measure(strip, band.height_at(self.width()))
        self.settle()

    def settle(self) -> None:
        """Builds what is near, puts everything in its place, gives up what is far.

        What is not seen waits until it is: only then it is known how much room there is.
        """
        if self.is_busy or not self._area.isVisible():
            return
        with self._busy():
            anchor, offset = self.anchor()
            while self._build_near():
                pass
            self.canvas.resize(self._area.viewport().width(), self._stack.height)
            if anchor in self.strips:
                self._area.verticalScrollBar().setValue(self._stack.top(anchor) + offset)
            self._place_built()
            self._settled_at = self._stack.revision
        self._order_built()

    def anchor(self) -> tuple[Strip | None, int]:
        """The topmost strip seen, which must not move on the screen, and what of it is above."""
        top = self._area.verticalScrollBar().value()
        for strip in self._stack.between(top, top + self._area.viewport().height()):
            band = self._built.get(strip)
            if band is not None and band.y() <= top < band.y() + band.height():
                return strip, top - band.y()
        return None, 0

    def put_anchor(self, at: Address, offset: int) -> None:
        """Scrolls until the strip of an address is the topmost one, with so much of it above."""
        band = self.reach(at)
        if band is not None:
            top = self._stack.top(band.strip)
            self._area.verticalScrollBar().setValue(top + offset)
            # What was only guessed on the way may have moved it
            self._area.verticalScrollBar().setValue(self._stack.top(band.strip) + offset)

    def width(self) -> int:
        """Of every band, in pixels."""
        room = self._area.viewport().width()
        side = SIDE_NARROW if self.setting.is_narrow else SIDE
        return max(2 * SPINE, min(MAX_WIDTH, room - 2 * side))

    @contextmanager
    def _busy(self) -> Iterator[None]:
        self.is_busy = True
        try:
            yield
        finally:
            self.is_busy = False

    def _look_ahead(self) -> None:
        self._ahead = AHEAD
        self.settle()

    def _take(self, strips: tuple[Strip, ...]) -> None:
        kept = set(strips)
        for strip in [strip for strip in self._built if strip not in kept]:
            _drop(self._built.pop(strip))
        self._stack.take(strips)

    def _build_near(self) -> bool:
        """Builds the bands near the window; whether there were any to build."""
        top = self._area.verticalScrollBar().value()
        bottom = top + self._area.viewport().height()
        near = self._stack.between(top - self._ahead, bottom + self._ahead)
        missing = [strip for strip in near if strip not in self._built]
        for strip in missing:
            self._build(strip)
        return bool(missing)

    def _build(self, strip: Strip) -> Band:
        band = make_band(strip, self.setting, self.canvas)
        self._built[strip] = band
        band.show_release(self._view, None)
        self._stack.measure(strip, band.height_at(self.width()))
        band.resized.connect(lambda: self._remeasure(strip))
        self.made.emit(band)
        band.show()
        return band

    def _place_built(self) -> None:
        """Gives every band its place, and gives up those far from the window."""
        top, bottom = self._area.verticalScrollBar().value(), self._area.viewport().height()
        x, width = (self._area.viewport().width() - self.width()) // 2, self.width()
        for strip, y, height in self._stack.boxes():
            band = self._built.get(strip)
            if band is None:
                continue
            is_far = y + height < top - LEAVE or y > top + bottom + LEAVE
            is_held = band is self.kept or band.isAncestorOf(
                QApplication.focusWidget() or self._area
            )
            if is_far and not is_held:
                _drop(self._built.pop(strip))
                continue
            band.setGeometry(x, y, width, height)

    def _order_built(self) -> None:
        """Puts the bands in order for the Tab key and for screen readers."""
        order = (self.strips, [self._built[strip] for strip in self.strips if strip in self._built])
        if order == self._ordered:
            return
        self._ordered = order
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

    def _go_near(self, strip: Strip) -> Band:
        third = self._area.viewport().height() // 3
        self._area.verticalScrollBar().setValue(self._stack.top(strip) - third)
        return self._built.get(strip) or self._build(strip)

    def _remeasure(self, strip: Strip) -> None:
        band = self._built.get(strip)
        if band is not None and self._stack.measure(strip, band.height_at(self.width())):
            self.settle()

    def _guess(self, strip: Strip) -> int:
        """A height that is near enough to scroll by until the strip is built."""
        if strip.kind != "pair":
            return {"picture": 200, "dateline": 56, "head": 52}.get(strip.kind, 40)
        codes = (self.setting.left.code, self.setting.right.code)
        texts = [self._view.text(replace(strip.at, language=code)) for code in codes]
        longest = max(len(text) if isinstance(text, str) else len(plain(text)) for text in texts)
        zoom = self.setting.zoom
        per_line = max(8.0, self.width() / 2 / (8.5 * zoom))
        return int(16 + 24 * zoom * (1 + longest // per_line))


def place_of(at: Address) -> tuple[str, int, int]:
    """The text that an address leads to, in whatever language."""
    return at.part, at.owner, at.item


def _chain(previous: QWidget | None, band: Band) -> QWidget | None:
    """Tab goes through the bands from top to bottom, however they came to be."""
    for widget in band.findChildren(QWidget):
        is_here = widget.window() is band.window()  # and not a calendar that opens
        if is_here and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            if previous is not None:
                QWidget.setTabOrder(previous, widget)
            previous = widget
    return previous


def _drop(band: Band) -> None:
    focus = QApplication.focusWidget()
    if focus is not None and band.isAncestorOf(focus):
        focus.clearFocus()  # else Qt passes it on, from one band that goes to the next
    band.hide()
    band.deleteLater()
