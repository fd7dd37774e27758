"""Zoom, thumbnails and the page in hand, on any PDF."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QPointF, QSize, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.compose import compose
from app.localized import Localized
from app.model import Paragraph, Release, rich
from app.profile import neutral_profile
from exporters.registry import EXPORTERS
from tests.ui.hand import press
from ui.layouts import LAYOUTS
from ui.preview.bar import Bar
from ui.preview.pages import MARGIN
from ui.preview.viewer import Viewer
from ui.preview.zooms import STEPS, scale_of, step_from
from ui.raster import Raster

pytestmark = pytest.mark.usefixtures("qapp")
A4 = (595.0, 842.0)


@pytest.fixture(scope="module")
def data() -> bytes:
    text = "The wells in three villages were opened again on Tuesday after a year of work. " * 6
    rows = tuple(Paragraph(n, Localized(en=rich(text))) for n in range(1, 17))
    release = Release(state="final", rows=rows, next_id=17)
    return EXPORTERS[0].write(compose(release, {}, neutral_profile(), ["en"]))


@pytest.fixture
def viewer(qtbot: QtBot, data: bytes) -> Iterator[Viewer]:
    raster = Raster()
    made = Viewer(raster, "Pages")
    qtbot.addWidget(made)
    made.resize(500, 400)
    made.show()
    with qtbot.waitSignal(made.seen, timeout=30_000):
        made.show_data(data, raster.sizes(data))
    yield made
    made.stop()


def test_what_is_in_sight_is_drawn_first_and_what_is_far_away_not_at_all(viewer: Viewer) -> None:
    assert viewer.pages.count() == 3
    assert viewer.pages.picture(0) is not None
    assert viewer.pages.picture(2) is None


def test_pages_fit_into_the_width_that_there_is(viewer: Viewer, qtbot: QtBot) -> None:
    viewer.set_zoom("width")
    room = viewer._scroll.viewport().width()
    assert viewer.pages.rect_of(0).width() == pytest.approx(room - 2 * MARGIN, abs=1)
    viewer.resize(700, 400)
    assert viewer.pages.rect_of(0).width() == pytest.approx(room + 200 - 2 * MARGIN, abs=1)


def test_a_whole_page_fits_into_the_window(viewer: Viewer) -> None:
    viewer.set_zoom("page")
    assert viewer.pages.rect_of(0).height() <= viewer._scroll.viewport().height() - 2 * MARGIN


def test_per_cents_are_of_the_size_on_paper() -> None:
    room = QSize(400, 300)
    assert scale_of(100, (A4,), room, 96) == pytest.approx(96 / 72)
    assert scale_of(50, (A4,), room, 96) == pytest.approx(48 / 72)
    assert scale_of("auto", (A4,), QSize(4000, 300), 96) == pytest.approx(1.25 * 96 / 72)


def test_steps_lead_from_any_scale_to_the_next_one_and_stop_at_the_ends() -> None:
    assert step_from(96 / 72, 96, 1) == 125
    assert step_from(0.9 * 96 / 72, 96, -1) == 75
    assert step_from(9 * 96 / 72, 96, 1) == STEPS[-1]
    assert step_from(0.1 * 96 / 72, 96, -1) == STEPS[0]


def test_what_is_in_the_middle_stays_there_when_it_grows(viewer: Viewer) -> None:
    viewer.go_to_page(1)
    before = viewer._middle()
    viewer.set_zoom(200)
    after = viewer._middle()
    assert after[0] == before[0] == 1
    assert after[1] == pytest.approx(before[1], abs=0.02)


def test_ctrl_and_the_wheel_zoom_and_plus_and_minus_do(viewer: Viewer, qtbot: QtBot) -> None:
    viewer.set_zoom(100)
    wheel = QWheelEvent(
        QPointF(50, 50), QPointF(50, 50), QPoint(0, 0), QPoint(0, 120),
        Qt.MouseButton.NoButton, Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    heard: list[object] = []
    viewer.zoomed.connect(heard.append)
    QApplication.sendEvent(viewer._scroll.viewport(), wheel)
    press(viewer._scroll, Qt.Key.Key_Minus)
    press(viewer._scroll, Qt.Key.Key_Minus)
    assert heard == [125, 100, 75]


def test_a_thumbnail_leads_to_its_page_and_the_page_in_hand_is_marked(
    viewer: Viewer, qtbot: QtBot
) -> None:
    viewer.show_strip(True)
    assert viewer.strip.count() == 3
    turned: list[tuple[int, int]] = []
    viewer.turned.connect(lambda page, pages: turned.append((page, pages)))
    press(viewer.strip, Qt.Key.Key_Down)
    press(viewer.strip, Qt.Key.Key_Down)
    assert turned[-1] == (2, 3)
    viewer.go_to_page(0)
    assert viewer.strip.currentRow() == 0


def test_a_page_that_was_scrolled_to_is_drawn(viewer: Viewer, qtbot: QtBot) -> None:
    with qtbot.waitSignal(viewer.seen, timeout=30_000):
        viewer.go_to_page(2)
    assert viewer.pages.picture(2) is not None


def test_a_narrow_bar_offers_the_layouts_in_a_list(qtbot: QtBot) -> None:
    bar = Bar()
    qtbot.addWidget(bar)
    bar.show_page(1, 3)
    chosen: list[object] = []
    bar.laid_out.connect(chosen.append)
    bar.resize(900, 40)
    bar.show()
    assert (bar.segments.isVisible(), bar.layouts.isVisible()) == (True, False)
    bar.resize(300, 40)
    assert (bar.segments.isVisible(), bar.layouts.isVisible()) == (False, True)
    bar.layouts.setFocus()
    press(bar.layouts, Qt.Key.Key_Down)
    assert chosen == [LAYOUTS[1]]
    assert bar.number.text() == "2 of 3"
