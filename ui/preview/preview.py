"""The preview beside or below the sheet: what an export would write, a moment after a pause."""

from __future__ import annotations

from msgspec.structs import replace
from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from app.address import Address
from app.exporting import Layout, layout_in
from app.places import Place, Places, frames, word_at
from app.profile import Profile
from app.proofs import Order
from ui.layouts import NAMED
from ui.preview.bar import Bar
from ui.preview.process import Prover
from ui.preview.viewer import Viewer
from ui.preview.worker import Made, Renderer, Request, in_thread
from ui.preview.zooms import ZOOMS
from ui.raster import Raster
from ui.session import Session
from ui.settings import Preferences, Zoom
from ui.theme import inks

PAUSE_MS = 120


class Preview(QWidget):
    """Shows the release of a session as pages.

    asked: a request goes to the worker. shown: pages or a sentence came and are seen. pointed:
    the address of the word that was pressed.
    """

    asked = Signal(object)
    shown = Signal()
    pointed = Signal(object)

    def __init__(
        self,
        session: Session,
        profile: Profile,
        preferences: Preferences,
        prover: Prover,
        raster: Raster,
    ) -> None:
        super().__init__()
        self._session, self._profile, self._preferences = session, profile, preferences
        self._prover = prover
        self.generation = 0
        self.layout_shown = NAMED[preferences.value.preview_layout]
        self.places = Places()
        self._here: Address | None = None
        self._is_told = True
        self._is_sought = False
        self.bar, self.message = Bar(), QLabel()
        self.viewer = Viewer(raster, self.tr("Preview of the pages"))
        self.pages = self.viewer.pages
        self._lay_out()
        self._wait = QTimer(self, interval=PAUSE_MS, singleShot=True)
        self._wait.timeout.connect(self.ask)
        self._connect(Renderer(prover, raster))

    def choose(self, layout: Layout) -> None:
        """Shows another layout, also after the next start."""
        self.layout_shown = layout
        self.bar.show_layout(layout)
        name = next(name for name, one in NAMED.items() if one == layout)
        self._preferences.choose(preview_layout=name)
        self.ask()

    def set_zoom(self, zoom: Zoom) -> None:
        """Shows the pages larger or smaller, also after the next start."""
        self.viewer.set_zoom(zoom)
        self._keep_zoom(zoom)

    def show_strip(self, is_shown: bool) -> None:
        """Thumbnails of the pages or none, also after the next start."""
        self._preferences.choose(is_strip_shown=is_shown)
        self._show_strip()

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
        self._is_told = True
        self.renderer.newest = self.generation
        release, media = self._session.release, dict(self._session.media)
        layout = layout_in(self.layout_shown, release)
        order = Order(release, media, self._profile, layout)
        self.asked.emit(Request(self.generation, order))

    def take(self, generation: int, result: Made | str) -> None:
        """Shows what the worker made, unless something newer is on its way."""
        if generation != self.generation:
            return
        is_fault = isinstance(result, str)
        self.message.setVisible(is_fault)
        if isinstance(result, str):
            self.message.setText(result)
            self.shown.emit()
            return
        self.places = result.proof.places
        self._is_told = False
        self.viewer.show_data(result.proof.data, result.sizes)
        self._frame()
        if self._is_sought and self._here is not None:
            self.follow(self._here)

    def follow(self, at: Address) -> None:
        """Frames the text of an address, and scrolls to it when it is out of sight."""
        self._here = at
        held = self._frame()
        word = word_at(held, at)
        self._is_sought = word is None
        if word is not None:
            self.viewer.reveal(word.page, word.box)

    def stop(self) -> None:
        """Ends the workers and the helper; nothing is shown after it."""
        self._wait.stop()
        self.renderer.newest = self.generation + 1
        self._prover.stop()
        self._thread.quit()
        self._thread.wait()
        self.viewer.stop()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        """Lets the helper go, which nobody needs while there is no preview."""
        super().hideEvent(event)
        if not event.spontaneous():
            self._wait.stop()
            self.generation += 1  # what is under way is not wanted any more
            self.renderer.newest = self.generation
            self._prover.stop()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Asks for the pages, which nobody made while it was hidden."""
        super().showEvent(event)
        self._wait.start()

    def _frame(self) -> tuple[Place, ...]:
        held = self.places.of_text(self._here) if self._here else ()
        self.pages.frame(frames(held))
        return held

    def _point(self, page: int, x: float, y: float) -> None:
        at = self.places.under(page, x, y)
        if at is not None:
            self.pointed.emit(at)

    def _forget(self) -> None:
        """The place of the cursor was one in another document."""
        self._here, self._is_sought = None, False
        self._frame()

    def _tell(self) -> None:
        if not self._is_told:
            self._is_told = True
            self.shown.emit()

    def _go_back(self) -> None:
        """To the text that has the frame, or to what is in the middle when that is out of sight."""
        framed = self.pages.framed().items()
        if self._here and any(self.viewer.is_in_sight(page, box) for page, box in framed):
            self.pointed.emit(self._here)
            return
        page, y = self.viewer.middle()
        held = self.places.on(page)
        code = self._here.language if self._here else ""
        own = [place for place in held if place.at.language == code] or held
        nearest = min(own, key=lambda place: place.box.distance(place.box.left, y), default=None)
        if nearest is not None:
            self.pointed.emit(replace(nearest.at, end=nearest.at.start))

    def _keep_zoom(self, zoom: Zoom) -> None:
        self.bar.zooms.show_zoom(zoom)
        self._preferences.choose(preview_zoom=zoom)

    def _connect(self, renderer: Renderer) -> None:
        self.renderer = renderer
        self._thread = in_thread(renderer, self)
        self.asked.connect(renderer.render)
        renderer.rendered.connect(self.take)
        self._session.changed.connect(self._ask_soon)
        self._session.opened.connect(self._forget)
        self.viewer.seen.connect(self._tell)
        self.viewer.turned.connect(self.bar.show_page)
        self.viewer.zoomed.connect(self._keep_zoom)
        self.viewer.pressed.connect(self._point)
        self.viewer.left.connect(self._go_back)
        self.bar.laid_out.connect(self.choose)
        self.bar.zoomed.connect(self.set_zoom)
        self.bar.striped.connect(self.show_strip)
        self._take_preferences()

    def _take_preferences(self) -> None:
        held = self._preferences.value
        self.bar.show_layout(self.layout_shown)
        self.bar.show_page(0, 0)
        self.set_zoom(held.preview_zoom if held.preview_zoom in ZOOMS else "auto")
        self._preferences.changed.connect(self._show_strip)
        self._show_strip()

    def _show_strip(self) -> None:
        is_shown = self._preferences.value.is_strip_shown
        if is_shown == self.viewer.strip.isHidden():
            self.bar.strip.setChecked(is_shown)
            self.viewer.show_strip(is_shown)

    def _ask_soon(self) -> None:
        if self.isVisible():
            self._wait.start()

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self.message.setWordWrap(True)
        self.message.setVisible(False)
        self.message.setStyleSheet(f"background: {inks().amber_ground}; padding: 10px 14px;")
        layout.addWidget(self.bar)
        layout.addWidget(self.message)
        layout.addWidget(self.viewer, 1)
