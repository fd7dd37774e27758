"""The preview shows the very PDF, late answers are dropped, and faults are sentences."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QScrollArea
from pytestqt.qtbot import QtBot

from app.address import Address
from app.composition import Composition
from app.errors import ExportError
from app.exporting import Layout
from app.localized import Localized
from app.look import Fit
from app.lookup import read_plain
from app.model import Image, Paragraph, Release, rich
from app.places import Place, Proof
from app.profile import Profile
from app.proofs import Order
from tests.ui.hand import click, press, write
from tests.ui.proofs import Here
from ui.editor.cell import Cell
from ui.layouts import ARABIC, ENGLISH, FACING, STACKED
from ui.preview.worker import Made, Renderer, Request
from ui.raster import Raster
from ui.session import Session
from ui.window import Window

CTRL = Qt.KeyboardModifier.ControlModifier


def _made(pages: int) -> Made:
    return Made(Proof(b""), ((595.0, 842.0),) * pages)


def _request(profile: Profile, generation: int) -> Request:
    return Request(generation, Order(Release(), {}, profile, ENGLISH))


def _set_reference(session: Session, text: str) -> None:
    session.edit("Set", lambda _: Release(reference=text))


@pytest.fixture
def show(window: Window, qtbot: QtBot) -> Callable[[Release], None]:
    """Opens a release and waits until its pages are seen."""

    def opened(release: Release) -> None:
        window.session.open(release, {})
        with qtbot.waitSignal(window.preview.shown, timeout=30_000):
            window.preview.ask()

    return opened


@pytest.fixture
def opened(release: Release, show: Callable[[Release], None]) -> Callable[[], None]:
    return lambda: show(release)


@pytest.fixture
def long_release() -> Release:
    """Three pages or more."""
    text = "The wells in three villages were opened again after a year of work. " * 6
    arabic = "أعيد فتح الآبار في ثلاث قرى بعد عام من العمل. " * 6
    rows = (Paragraph(n, Localized(en=rich(text), ar=rich(arabic))) for n in range(1, 25))
    return Release(rows=tuple(rows), next_id=30)


def test_the_pages_of_the_pdf_come_after_a_change(
    window: Window, release: Release, show: Callable[[Release], None]
) -> None:
    show(release)
    assert window.preview.pages.count() == 1
    assert window.preview.pages.picture(0) is not None
    assert window.preview.bar.number.text() == "1 of 1"
    assert not window.preview.message.isVisible()


def test_what_comes_late_is_dropped(window: Window) -> None:
    window.preview.generation = 7
    window.preview.take(6, _made(3))
    assert window.preview.pages.count() != 3
    window.preview.take(7, _made(2))
    assert window.preview.pages.count() == 2


def test_requests_that_are_overtaken_are_never_made(profile: Profile) -> None:
    prover = Here(lambda _: Proof(b""))
    renderer = Renderer(prover, Raster())
    renderer.newest = 3
    for generation in (1, 2, 3):
        renderer.render(_request(profile, generation))
    assert len(prover.orders) == 1


def test_a_release_that_cannot_be_put_out_is_told_in_the_pane(
    window: Window, release: Release, show: Callable[[Release], None], qtbot: QtBot
) -> None:
    show(release)
    with qtbot.waitSignal(window.preview.shown, timeout=30_000):
        window.rows.add(partial(Image, media="0" * 64 + ".png"))
    assert window.preview.message.isVisible()
    assert "picture" in window.preview.message.text()
    assert window.preview.pages.count() == 1


@pytest.mark.parametrize("fault", [ValueError("odd"), ExportError("The fonts are gone")])
def test_no_fault_of_an_export_ends_the_worker(profile: Profile, fault: Exception) -> None:
    heard: list[object] = []

    def prove(_: Composition) -> Proof:
        raise fault

    renderer = Renderer(Here(prove), Raster())
    renderer.rendered.connect(lambda _, result: heard.append(result))
    renderer.render(_request(profile, 1))
    assert len(heard) == 1
    assert isinstance(heard[0], str)
    assert str(fault).rstrip(".") in heard[0]


def test_a_change_is_waited_out_so_that_typing_asks_once(window: Window, qtbot: QtBot) -> None:
    asked: list[Request] = []
    window.preview.asked.connect(asked.append)
    for text in ("a", "ab", "abc"):
        _set_reference(window.session, text)
    with qtbot.waitSignal(window.preview.asked, timeout=5000):
        pass
    assert [request.order.release.reference for request in asked] == ["abc"]


def test_a_hidden_preview_asks_for_nothing(window: Window, qtbot: QtBot) -> None:
    window.commands.actions["preview"].trigger()
    asked: list[Request] = []
    window.preview.asked.connect(asked.append)
    _set_reference(window.session, "x")
    window.preview.ask()
    assert asked == []
    with qtbot.waitSignal(window.preview.asked, timeout=5000):
        window.commands.actions["preview"].trigger()


def test_a_release_that_does_not_fit_is_told_and_the_pages_before_it_stay(
    window: Window,
    release: Release,
    show: Callable[[Release], None],
    qtbot: QtBot,
    profile: Profile,
) -> None:
    show(release)
    long = tuple(Paragraph(n, Localized(en=rich("Word after word. " * 60))) for n in range(10, 40))
    window.session.edit("Long", lambda held: replace(held, rows=long, next_id=40))
    one_page = replace(profile, look=replace(profile.look, fit=Fit(pages=1)))
    with qtbot.waitSignal(window.preview.shown, timeout=30_000):
        window.preview.take_profile(one_page)
    assert window.preview.message.isVisible()
    assert "1 page" in window.preview.message.text()
    assert window.preview.pages.count() == 1


def _place(window: Window, word: str, code: str) -> Place:
    """The place of a word of the release."""
    release = window.session.release
    return next(
        place
        for place in window.preview.places.every()
        if place.at.language == code and read_plain(release, place.at) == word
    )


def _press_on(window: Window, place: Place, share: float) -> None:
    """Clicks on a word in the preview, at a share of its width from its left."""
    box = window.preview.pages.box_on(place.page, place.box)
    at = QPoint(round(box.left() + share * box.width()), round(box.center().y()))
    click(window.preview.pages, at)


@pytest.mark.parametrize(
    ("layout", "word", "at"),
    [
        (ENGLISH, "reopen", Address("headline", 0, "en", start=6, end=6)),
        (ARABIC, "الآبار", Address("headline", 0, "ar", start=10, end=10)),
        (FACING, "Two.", Address("text", 1, "en", start=5, end=5)),
        (FACING, "اثنان.", Address("text", 1, "ar", start=6, end=6)),
        (STACKED, "Two.", Address("text", 1, "en", start=5, end=5)),
        (STACKED, "فعلناها.", Address("text", 3, "ar", start=0, end=0)),
        (FACING, "first", Address("items", 4, "en", start=0, end=0)),
    ],
)
def test_a_click_on_a_word_puts_the_cursor_there(
    window: Window, opened: Callable[[], None], layout: Layout, word: str, at: Address
) -> None:
    window.preview.choose(layout)
    opened()
    place = _place(window, word, at.language)
    _press_on(window, place, 0.02 if at.language == "en" else 0.98)
    cell = QApplication.focusWidget()
    assert isinstance(cell, Cell)
    assert cell.address() == at


def test_the_place_of_the_cursor_has_a_frame_in_the_preview(
    window: Window, release: Release, show: Callable[[Release], None]
) -> None:
    show(release)
    at = Address("text", 1, "ar")
    window.sheet.go_to(at)
    words = [_place(window, word, "ar").box for word in ("واحد.", "اثنان.")]
    frame = window.preview.pages.framed()[0]
    assert frame == words[0].around(words[1])
    window.session.open(replace(release, reference="another"), {})
    assert window.preview.pages.framed() == {}


def test_the_preview_scrolls_to_the_cursor_when_it_is_out_of_sight_and_not_while_one_types(
    window: Window, long_release: Release, show: Callable[[Release], None], qtbot: QtBot
) -> None:
    show(long_release)
    at = Address("text", 20, "en")
    window.sheet.go_to(at)
    place = next(one for one in window.preview.places.every() if one.at.whole() == at.whole())
    assert place.page > 0
    assert window.preview.viewer.is_in_sight(place.page, place.box)
    window.preview.viewer.go_to_page(0)
    with qtbot.waitSignal(window.preview.shown, timeout=30_000):
        write(window.sheet.cell(at), "New ")
    assert window.preview.viewer.page == 0


def test_the_cursor_is_shown_in_the_preview_by_a_key(
    window: Window, long_release: Release, show: Callable[[Release], None]
) -> None:
    show(long_release)
    window.sheet.go_to(Address("text", 20, "ar"))
    window.preview.viewer.go_to_page(0)
    press(window.sheet.current_cell(), Qt.Key.Key_F8, Qt.KeyboardModifier.ShiftModifier)
    assert window.preview.viewer.page > 0


def test_enter_in_the_preview_leads_back_to_the_text_or_to_what_is_seen(
    window: Window, long_release: Release, show: Callable[[Release], None]
) -> None:
    show(long_release)
    window.sheet.go_to(Address("text", 2, "ar", start=4, end=4))
    scroll = window.preview.findChild(QScrollArea)
    assert isinstance(scroll, QScrollArea)
    scroll.setFocus()
    press(scroll, Qt.Key.Key_Return)
    cell = QApplication.focusWidget()
    assert isinstance(cell, Cell)
    assert cell.address() == Address("text", 2, "ar", start=4, end=4)
    window.preview.viewer.go_to_page(3)
    scroll.setFocus()
    press(scroll, Qt.Key.Key_Return)
    cell = QApplication.focusWidget()
    assert isinstance(cell, Cell)
    seen = {one.at.whole() for one in window.preview.places.on(3)}
    assert cell.home.whole() in seen
    assert cell.pane.code == "ar"


def test_the_page_in_hand_stays_when_the_text_changes(
    window: Window, long_release: Release, show: Callable[[Release], None], qtbot: QtBot
) -> None:
    show(long_release)
    window.preview.viewer.go_to_page(2)
    assert window.preview.bar.number.text().startswith("3 of ")
    before = window.preview.viewer.page
    with qtbot.waitSignal(window.preview.shown, timeout=30_000):
        window.session.edit("Set", lambda held: replace(held, reference="x"))
    assert window.preview.viewer.page == before == 2


def test_the_preview_stands_beside_or_below_the_text_and_stays_where_it_was_put(
    window: Window, release: Release, show: Callable[[Release], None], qtbot: QtBot
) -> None:
    show(release)
    assert window.preview.x() > window.sheet.x()
    beside = window.preview.width()
    with qtbot.waitSignal(window.preview.shown, timeout=30_000):
        window.commands.actions["preview_below"].trigger()
    assert window.preview.width() > beside
    below = window.preview.mapTo(window, QPoint(0, 0)).y()
    assert below >= window.sheet.mapTo(window, QPoint(0, window.sheet.height())).y()
    assert window.preferences.value.preview == "below"
    window.commands.actions["preview_below"].trigger()
    assert window.preview.mapTo(window, QPoint(0, 0)).y() < below


def test_zoom_and_layout_come_back_in_the_next_window(window: Window) -> None:
    window.preview.set_zoom(150)
    window.preview.choose(STACKED)
    window.preview.bar.strip.click()
    held = window.preferences.value
    assert (held.preview_zoom, held.preview_layout, held.is_strip_shown) == (150, "stacked", True)
