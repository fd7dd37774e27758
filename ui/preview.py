"""The live preview: the pages of the very PDF that an export would write."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, QThread, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.exporting import Layout, layout_in
from app.profile import Profile
from ui.layouts import FACING, LAYOUTS, layout_name
from ui.raster import Pages, Raster
from ui.rendering import Renderer, Request, Write
from ui.session import Session
from ui.theme import inks

DEBOUNCE_MS = 250
MARGIN = 16


class Preview(QWidget):
    """Shows the release of a session as pages, a moment after each change.

    asked: a request goes to the worker. shown: pages or a sentence came and are seen.
    """

    asked = Signal(object)
    shown = Signal()

    def __init__(self, session: Session, profile: Profile, write: Write, raster: Raster) -> None:
        super().__init__()
        self._session, self._profile = session, profile
        self.generation = 0
        self.layout_shown = FACING
        self.pages = PageList()
        self.message = QLabel()
        self._scroll = QScrollArea()
        self._lay_out()
        self._wait = QTimer(self, interval=DEBOUNCE_MS, singleShot=True)
        self._wait.timeout.connect(self.ask)
        self._start_worker(Renderer(write, raster))
        session.changed.connect(self._ask_soon)

    def choose(self, layout: Layout) -> None:
        """Shows another layout."""
        self.layout_shown = layout
        self._buttons[layout].setChecked(True)
        self.ask()

    def take_profile(self, profile: Profile) -> None:
        """Shows the release in the look of another house."""
        self._profile = profile
        self.ask()

    def ask(self) -> None:
        """Asks the worker for the pages as they are now."""
        self._wait.stop()
        if not self.isVisible():
            return
        self.generation += 1
        self.renderer.newest = self.generation
        release = self._session.release
        self.asked.emit(
            Request(
                self.generation,
                release,
                dict(self._session.media),
                self._profile,
                layout_in(self.layout_shown, release),
                max(120, self._page_width()),
            )
        )

    def _ask_soon(self) -> None:
        self._wait.start()

    def take(self, generation: int, result: Pages | str) -> None:
        """Shows what the worker made, unless something newer is on its way."""
        if generation != self.generation:
            return
        is_fault = isinstance(result, str)
        self.message.setVisible(is_fault)
        if isinstance(result, str):
            self.message.setText(result)
        else:
            self.pages.show_pages(result, self.devicePixelRatioF())
        self.shown.emit()

    def stop(self) -> None:
        """Ends the worker; waits for the page it is at."""
        self._wait.stop()
        self.renderer.newest = self.generation + 1
        self._thread.quit()
        self._thread.wait()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Asks for pages of the new width, once it rests."""
        super().resizeEvent(event)
        self._wait.start()

    def _page_width(self) -> int:
        room = self._scroll.viewport().width() - 2 * MARGIN
        return int(room * self.devicePixelRatioF())

    def _start_worker(self, renderer: Renderer) -> None:
        self._thread = QThread(self)
        self.renderer = renderer
        self.renderer.moveToThread(self._thread)
        self.asked.connect(self.renderer.render)
        self.renderer.rendered.connect(self.take)
        self._thread.start(QThread.Priority.LowPriority)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._bar())
        self.message.setWordWrap(True)
        self.message.setVisible(False)
        self.message.setStyleSheet(f"background: {inks().amber_ground}; padding: 10px 14px;")
        layout.addWidget(self.message)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self._scroll.setWidget(self.pages)
        self._scroll.setAccessibleName(self.tr("Preview of the pages"))
        layout.addWidget(self._scroll, 1)

    def _bar(self) -> QWidget:
        bar = QWidget()
        line = QHBoxLayout(bar)
        line.setContentsMargins(14, 8, 14, 8)
        line.setSpacing(4)
        title = QLabel(self.tr("Preview"))
        title.setStyleSheet(f"color: {inks().soft};")
        line.addWidget(title)
        line.addStretch(1)
        group = QButtonGroup(self)
        self._buttons: dict[Layout, QToolButton] = {}
        for layout in LAYOUTS:
            words = layout_name(layout)
            button = QToolButton()
            button.setText(words)
            button.setCheckable(True)
            button.setChecked(layout == self.layout_shown)
            button.setStyleSheet(_segment())
            button.setAccessibleName(self.tr("Preview: {layout}").format(layout=words))
            button.clicked.connect(lambda _=False, layout=layout: self.choose(layout))
            group.addButton(button)
            self._buttons[layout] = button
            line.addWidget(button)
        return bar


class PageList(QWidget):
    """Pages one under the other, each with a thin edge."""

    def __init__(self) -> None:
        super().__init__()
        self._pages: Pages = ()

    def show_pages(self, pages: Pages, ratio: float) -> None:
        """Shows pages made for ``ratio`` device pixels a pixel."""
        for page in pages:
            page.setDevicePixelRatio(ratio)
        self._pages = pages
        heights = (page.deviceIndependentSize().toSize().height() for page in pages)
        self.setMinimumHeight(MARGIN + sum(height + MARGIN for height in heights))
        self.update()

    def count(self) -> int:
        """How many pages there are."""
        return len(self._pages)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Draws the pages that are seen."""
        painter = QPainter(self)
        painter.setPen(QColor(inks().line))
        y = MARGIN
        for page in self._pages:
            size = page.deviceIndependentSize().toSize()
            x = max(MARGIN, (self.width() - size.width()) // 2)
            frame = QRect(x - 1, y - 1, size.width() + 1, size.height() + 1)
            if frame.intersects(event.rect()):
                painter.drawImage(x, y, page)
                painter.drawRect(frame)
            y += size.height() + MARGIN
        painter.end()


def _segment() -> str:
    worn = inks()
    return f"""QToolButton {{ border: 1px solid transparent; border-radius: 5px; padding: 3px 10px;
    color: {worn.soft}; }}
QToolButton:hover {{ background: {worn.paper}; }}
QToolButton:checked {{ background: {worn.pressed}; color: {worn.ink}; }}
QToolButton:focus {{ border: 1px solid {worn.accent}; }}"""
