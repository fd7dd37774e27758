"""The preview shows the very PDF, late answers are dropped, and faults are sentences."""

from __future__ import annotations

import pytest
from msgspec.structs import replace
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from app.composition import Composition
from app.errors import ExportError
from app.localized import Localized
from app.look import Fit
from app.model import Paragraph, Release, rich
from app.profile import Profile
from ui.layouts import ENGLISH
from ui.preview import Preview
from ui.raster import Pages, Raster
from ui.rendering import Renderer, Request
from ui.session import Session
from ui.window import Window


def _pages(count: int) -> Pages:
    return tuple(QImage(80, 100, QImage.Format.Format_RGB32) for _ in range(count))


def _request(profile: Profile, generation: int) -> Request:
    return Request(generation, Release(), {}, profile, ENGLISH, 200)


def _set_reference(session: Session, text: str) -> None:
    session.edit("Set", lambda _: Release(reference=text))


def test_the_pages_of_the_pdf_come_after_a_change(
    window: Window, release: Release, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(window.preview.shown, timeout=30_000):
        window.session.open(release, {})
    assert window.preview.pages.count() == 1
    assert not window.preview.message.isVisible()


def test_what_comes_late_is_dropped(window: Window) -> None:
    window.preview.generation = 7
    window.preview.take(6, _pages(3))
    assert window.preview.pages.count() != 3
    window.preview.take(7, _pages(2))
    assert window.preview.pages.count() == 2


def test_requests_that_are_overtaken_are_never_made(profile: Profile) -> None:
    written: list[Composition] = []

    def write(composition: Composition) -> bytes:
        written.append(composition)
        raise ExportError("no")

    renderer = Renderer(write, Raster())
    renderer.newest = 3
    for generation in (1, 2, 3):
        renderer.render(_request(profile, generation))
    assert len(written) == 1


def test_a_release_that_cannot_be_put_out_is_told_in_the_pane(
    window: Window, release: Release, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(window.preview.shown, timeout=30_000):
        window.session.open(release, {})
    with qtbot.waitSignal(window.preview.shown, timeout=30_000):
        window.rows.add_picture("0" * 64 + ".png", b"")
        window.session.media.clear()
    assert window.preview.message.isVisible()
    assert "picture" in window.preview.message.text()
    assert window.preview.pages.count() == 1


@pytest.mark.parametrize("fault", [ValueError("odd"), ExportError("The fonts are gone")])
def test_no_fault_of_an_export_ends_the_worker(profile: Profile, fault: Exception) -> None:
    heard: list[object] = []

    def write(_: Composition) -> bytes:
        raise fault

    renderer = Renderer(write, Raster())
    renderer.rendered.connect(lambda _, result: heard.append(result))
    renderer.render(_request(profile, 1))
    assert len(heard) == 1
    assert isinstance(heard[0], str)
    assert str(fault).rstrip(".") in heard[0]


def test_a_change_is_waited_out_so_that_typing_asks_once(qtbot: QtBot, profile: Profile) -> None:
    session = Session(Release())
    preview = Preview(session, profile, lambda _: b"", Raster())
    qtbot.addWidget(preview)
    asked: list[Request] = []
    preview.asked.connect(asked.append)
    preview.show()
    for text in ("a", "ab", "abc"):
        _set_reference(session, text)
    with qtbot.waitSignal(preview.asked, timeout=5000):
        pass
    assert [request.release.reference for request in asked] == ["abc"]
    preview.stop()


def test_a_hidden_preview_asks_for_nothing(window: Window, qtbot: QtBot) -> None:
    window.commands.actions["preview"].trigger()
    asked: list[Request] = []
    window.preview.asked.connect(asked.append)
    window.session.edit("Set", lambda _: Release(reference="x"))
    window.preview.ask()
    assert asked == []
    window.commands.actions["preview"].trigger()
    assert len(asked) == 1


def test_a_release_that_does_not_fit_is_told_and_the_pages_before_it_stay(
    window: Window, release: Release, qtbot: QtBot, profile: Profile
) -> None:
    with qtbot.waitSignal(window.preview.shown, timeout=30_000):
        window.session.open(release, {})
    long = tuple(Paragraph(n, Localized(en=rich("Word after word. " * 60))) for n in range(10, 40))
    window.session.edit("Long", lambda held: replace(held, rows=long, next_id=40))
    one_page = replace(profile, look=replace(profile.look, fit=Fit(pages=1)))
    with qtbot.waitSignal(window.preview.shown, timeout=30_000):
        window.preview.take_profile(one_page)
    assert window.preview.message.isVisible()
    assert "1 page" in window.preview.message.text()
    assert window.preview.pages.count() == 1
