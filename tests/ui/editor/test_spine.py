"""What stands between the two texts of a pair, as it is seen, pointed at and read out."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QToolButton

from app.address import Address
from app.localized import Localized
from app.model import Bullets, Paragraph, Release, rich
from tests.ui.hand import click, write
from ui.editor.pair import PairBand
from ui.editor.spine import SIGNS
from ui.theme.inks import inks
from ui.window import Window


@pytest.fixture
def sheet(window: Window) -> Window:
    both = Localized(en=rich("One"), ar=rich("واحد"))
    rows = (
        Paragraph(1, both),
        Paragraph(2, Localized(en=rich("Two"))),
        Paragraph(3),
        Bullets(4, (both, Localized(ar=rich("اثنان")))),
    )
    window.session.open(Release(headline=both, rows=rows, next_id=5), {})
    return window


def _band(window: Window, at: Address) -> PairBand:
    band = window.sheet.band(at)
    assert isinstance(band, PairBand)
    return band


def _sign(band: PairBand, which: str) -> QToolButton:
    sign = band.spine.sign(which)
    assert sign is not None
    return sign


def test_every_sign_differs_by_its_shape_or_its_side_and_never_by_colour_alone() -> None:
    assert len({(shape, side) for shape, side, _ in SIGNS.values()}) == len(SIGNS)


def test_signs_say_what_they_mean_to_the_mouse_and_to_a_screen_reader(sheet: Window) -> None:
    band = _band(sheet, Address("text", 1))
    band.show_step("stale", "The English has changed")
    band.show_figures("differ", "4 in English, 5 in Arabic")
    band.show_count(2, "2 comments")
    assert _sign(band, "step").toolTip() == "The English has changed"
    assert _sign(band, "figures").accessibleName() == "4 in English, 5 in Arabic"
    assert band.spine.handle is not None
    words = band.spine.handle.accessibleName()
    assert words.startswith("Paragraph · ")
    for said in ("The English has changed", "4 in English, 5 in Arabic", "2 comments"):
        assert said in words
        assert all(said in cell.accessibleDescription() for cell in band.cells())


def test_step_stands_left_of_the_handle_and_figures_right_of_it(sheet: Window) -> None:
    band = _band(sheet, Address("text", 1))
    band.show_step("compared", "In step")
    band.show_figures("agree", "The figures agree")
    QApplication.processEvents()
    handle = band.spine.handle
    assert handle is not None
    step, figures = _sign(band, "step"), _sign(band, "figures")
    assert step.geometry().right() < handle.x() + 2
    assert figures.x() > handle.geometry().right() - 2
    assert step.isVisible()
    band.show_step("", "")
    assert not step.isVisible()
    assert "In step" not in handle.accessibleName()


def test_the_column_is_tinted_where_the_texts_part(sheet: Window) -> None:
    band = _band(sheet, Address("text", 1))
    band.show_step("stale", "x")
    spine = band.spine
    seen = spine.grab().toImage()
    height = spine.height() - 3
    assert seen.pixelColor(4, height) == QColor(inks().amber_ground)
    assert seen.pixelColor(spine.width() - 6, height) != QColor(inks().amber_ground)


def test_a_click_on_a_sign_asks_for_what_is_behind_it(sheet: Window) -> None:
    band, asked = _band(sheet, Address("headline")), []
    band.sign_asked.connect(lambda strip, which: asked.append((strip.at.part, which)))
    band.show_step("stale", "x")
    band.show_figures("differ", "y")
    QApplication.processEvents()
    click(_sign(band, "step"))
    click(_sign(band, "figures"))
    assert asked == [("headline", "step"), ("headline", "figures")]


def test_a_side_is_shown_as_empty_only_while_the_other_has_words(sheet: Window) -> None:
    states = {
        (id_, item): _band(sheet, Address(part, id_, item=item)).spine.state("empty")
        for part, id_, item in (
            ("text", 1, 0), ("text", 2, 0), ("text", 3, 0), ("items", 4, 0), ("items", 4, 1),
        )
    }  # fmt: skip
    assert states == {
        (1, 0): "", (2, 0): "right empty", (3, 0): "", (4, 0): "", (4, 1): "left empty",
    }  # fmt: skip
    assert "Arabic is empty" in _band(sheet, Address("text", 2)).cells()[0].accessibleDescription()


def test_the_sign_of_an_empty_side_leads_into_it_and_goes_once_it_is_written_in(
    sheet: Window,
) -> None:
    band = _band(sheet, Address("text", 2))
    QApplication.processEvents()
    click(_sign(band, "empty"))
    assert sheet.sheet.here == Address("text", 2, "ar", end=0)
    write(QApplication.focusWidget(), "اثنان")
    assert band.spine.state("empty") == ""
    assert not _sign(band, "empty").isVisible()
