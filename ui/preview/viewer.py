"""A window on the pages of a PDF: zoom, the page in hand, thumbnails; drawn where it is seen."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QKeyEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QWidget

from app.places import Box
from ui.preview.pages import MARGIN, PageView
from ui.preview.strip import THUMB_WIDTH, Strip
from ui.preview.worker import Painter, Sight, in_thread
from ui.preview.zooms import scale_of, step_from
from ui.raster import Raster, Sizes
from ui.settings import Zoom

REST_MS = 40  # after a scroll or a new size until pages are drawn for it


class Viewer(QWidget):
    """Shows the pages of one PDF after the other and stays where it is on them.

    turned: the page in hand (from 0) and how many there are. zoomed: another zoom was chosen by
    wheel or key. pressed: a page and a point of it. left: Enter, so back to the text. seen: all
    that is in sight is drawn.
    """

    turned = Signal(int, int)
    zoomed = Signal(object)
    pressed = Signal(int, float, float)
    left = Signal()
    seen = Signal()
    _wanted = Signal(object)
    _wanted_small = Signal(object)

    def __init__(self, raster: Raster, name: str) -> None:
        super().__init__()
        self.pages, self.strip = PageView(), Strip()
        self.zoom: Zoom = "auto"
        self.page = 0
        self._data, self._is_grey = b"", False
        self._sight, self._drawn = 0, set[int]()
        self._scroll = _Scroll(self.pages, name)
        self._rest = QTimer(self, interval=REST_MS, singleShot=True)
        self._rest.timeout.connect(self._draw)
        self._painter, self._small = Painter(raster), Painter(raster)
        self._threads = [in_thread(one, self) for one in (self._painter, self._small)]
        self._lay_out()
        self._connect()

    def show_data(self, data: bytes, sizes: Sizes) -> None:
        """Shows the pages of a PDF; those of the one before stay until they are drawn."""
        self._data = data
        self._arrange(sizes)
        self._draw()
        self._draw_strip()

    def set_zoom(self, zoom: Zoom) -> None:
        """Shows the pages larger or smaller; what is in the middle stays there."""
        self.zoom = zoom
        self._arrange(self.pages.sizes)
        self._rest.start()

    def show_grey(self, is_grey: bool) -> None:
        """Shows the pages without colour, or with it."""
        self._is_grey = is_grey
        self._draw()

    def show_strip(self, is_shown: bool) -> None:
        """Thumbnails beside the pages, or none."""
        self.strip.setVisible(is_shown)
        self._draw_strip()

    def go_to_page(self, page: int) -> None:
        """Shows a page from its top."""
        if 0 <= page < self.pages.count():
            top = self.pages.rect_of(page).top() - MARGIN // 2
            self._scroll.verticalScrollBar().setValue(top)
            self._turn(page)  # also where the last pages are too short to come to the top

    def reveal(self, page: int, box: Box) -> None:
        """Scrolls to a box of a page, if it is out of sight."""
        if page >= self.pages.count():
            return
        rect = self.pages.box_on(page, box).toRect()
        if not self._area().contains(rect):
            middle = rect.center()
            room = self._scroll.viewport().height() // 3
            self._scroll.ensureVisible(middle.x(), middle.y(), rect.width() // 2 + MARGIN, room)

    def is_in_sight(self, page: int, box: Box) -> bool:
        """Whether all of a box is seen."""
        return self._area().contains(self.pages.box_on(page, box).toRect())

    def middle(self) -> tuple[int, float]:
        """The page in the middle of the window, and how high the middle is on it, in points."""
        page, share = self._middle()
        return page, (1 - share) * self.pages.sizes[page][1] if self.pages.sizes else 0.0

    def stop(self) -> None:
        """Ends the threads, each after the page it is at."""
        self._rest.stop()
        self._painter.newest = self._small.newest = self._sight + 1
        for thread in self._threads:
            thread.quit()
            thread.wait()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Fits the pages into the new room."""
        super().resizeEvent(event)
        self._fit()

    def _lay_out(self) -> None:
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        line.addWidget(self.strip)
        line.addWidget(self._scroll, 1)
        self.strip.hide()

    def _connect(self) -> None:
        self._wanted.connect(self._painter.draw)
        self._wanted_small.connect(self._small.draw)
        self._painter.drawn.connect(self._take)
        self._small.drawn.connect(lambda _, page, picture: self.strip.put(page, picture))
        self._scroll.verticalScrollBar().valueChanged.connect(self._follow)
        self._scroll.stepped.connect(self._step_zoom)
        self._scroll.fitted.connect(self._fit)
        self._scroll.left.connect(self.left)
        self.strip.chosen.connect(self.go_to_page)
        self.pages.pressed.connect(self.pressed)

    def _fit(self) -> None:
        if self.pages.sizes:
            self._arrange(self.pages.sizes)
            self._rest.start()

    def _arrange(self, sizes: Sizes) -> None:
        """Gives the pages their size and keeps what is in the middle of the window there."""
        view, bars = self.pages, (
            self._scroll.horizontalScrollBar(), self._scroll.verticalScrollBar(),
        )  # fmt: skip
        room = self._scroll.viewport().size()
        scale = scale_of(self.zoom, sizes, room, self.logicalDpiX())
        is_other = scale != view.scale
        page, share = self._middle()
        view.lay_out(sizes, scale, room)
        if is_other and page < len(sizes):
            rect = view.rect_of(page)
            bars[1].setValue(round(rect.top() + share * rect.height() - room.height() / 2))
            bars[0].setValue((view.width() - room.width()) // 2)
        self._follow()

    def _middle(self) -> tuple[int, float]:
        """The page in the middle of the window, and which share of it is above the middle."""
        y = self._area().center().y()
        for page in self.pages.seen_in(self._area()):
            rect = self.pages.rect_of(page)
            if y <= rect.bottom() + MARGIN:
                return page, (y - rect.top()) / max(1, rect.height())
        return 0, 0.0

    def _area(self) -> QRect:
        """What of the pages is in the window."""
        bars = self._scroll.horizontalScrollBar(), self._scroll.verticalScrollBar()
        return QRect(QPoint(bars[0].value(), bars[1].value()), self._scroll.viewport().size())

    def _follow(self) -> None:
        area = self._area()

        def seen(page: int) -> int:
            return self.pages.rect_of(page).intersected(area).height()

        self._turn(max(self.pages.seen_in(area), key=seen, default=0))
        self._rest.start()

    def _turn(self, page: int) -> None:
        """Takes the page in hand of which most is seen."""
        self.page = page
        self.strip.mark(page)
        self.turned.emit(page, self.pages.count())

    def _draw(self) -> None:
        """Asks for the pages in sight, then for those beside them."""
        self._rest.stop()
        if not self._data or not self.isVisible():
            return
        seen = self.pages.seen_in(self._area())
        near = range(max(0, seen.start - 1), min(self.pages.count(), seen.stop + 1))
        self.pages.keep(near)
        self._sight += 1
        self._painter.newest = self._sight
        self._drawn = set(seen)
        order = (*seen, *(page for page in near if page not in seen))
        width = max(1, round(self.pages.rect_of(seen.start).width() * self.devicePixelRatioF()))
        self._wanted.emit(Sight(self._sight, self._data, order, width, self._is_grey))

    def _draw_strip(self) -> None:
        if not self._data or self.strip.isHidden():
            return
        self.strip.set_count(self.pages.count())
        self.strip.mark(self.page)
        self._small.newest += 1
        width = round(THUMB_WIDTH * self.devicePixelRatioF())
        every = tuple(range(self.pages.count()))
        self._wanted_small.emit(Sight(self._small.newest, self._data, every, width))

    def _take(self, sight: int, page: int, picture: QImage) -> None:
        if sight != self._sight or page >= self.pages.count():
            return
        self.pages.put(page, picture)
        if page in self._drawn:
            self._drawn.remove(page)
            if not self._drawn:
                self.seen.emit()

    def _step_zoom(self, by: int) -> None:
        zoom = step_from(self.pages.scale, self.logicalDpiX(), by)
        self.set_zoom(zoom)
        self.zoomed.emit(zoom)


class _Scroll(QScrollArea):
    """Scrolls over the pages. stepped: Ctrl and the wheel, or plus and minus. left: Enter.
    fitted: its viewport has another size.
    """

    stepped = Signal(int)
    left = Signal()
    fitted = Signal()

    def __init__(self, pages: QWidget, name: str) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # pages are not mirrored
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(name)
        self.setWidget(pages)
        self.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Notes when a scroll bar has come or gone."""
        if watched is self.viewport() and event.type() == QEvent.Type.Resize:
            self.fitted.emit()
        return super().eventFilter(watched, event)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        """Zooms with Ctrl, scrolls without."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.stepped.emit(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
            return
        super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Plus and minus zoom, Enter leads to the text; arrows and page keys scroll."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left.emit()
            return
        steps = {Qt.Key.Key_Plus: 1, Qt.Key.Key_Equal: 1, Qt.Key.Key_Minus: -1}
        if Qt.Key(event.key()) in steps:
            self.stepped.emit(steps[Qt.Key(event.key())])
            return
        super().keyPressEvent(event)
