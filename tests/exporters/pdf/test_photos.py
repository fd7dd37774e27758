"""Pictures with the pixels that paper shows."""

from __future__ import annotations

from io import BytesIO

import pytest
from PIL import Image as Pixels

from app.composition import FigureBlock, Picture
from app.localized import Localized
from exporters.pdf.layouts import layout
from exporters.pdf.pages import PlacedImage
from tests.exporters.pdf.reading import composition, picture, placed


@pytest.mark.parametrize(("kind", "mode"), [("PNG", "RGBA"), ("JPEG", "RGB"), ("PNG", "L")])
def test_a_photo_has_no_more_pixels_than_paper_shows(kind: str, mode: str) -> None:
    held = BytesIO()
    Pixels.new(mode, (3000, 1500)).save(held, kind)
    figure = FigureBlock(Picture(held.getvalue(), 3000, 1500), Localized(en="A"), Localized())
    first, again = (
        next(one.item for one in placed(layout(composition(figure)).root)) for _ in range(2)
    )
    assert isinstance(first, PlacedImage)
    assert first == again
    with Pixels.open(BytesIO(first.data)) as shown:
        assert (shown.format, shown.mode) == (kind, mode)
        assert shown.width == pytest.approx(first.width / 72 * 300, abs=1)


def test_a_photo_with_fewer_pixels_stays_as_it_is() -> None:
    icon = picture(5, 400, 300)
    laid = layout(composition(FigureBlock(icon, Localized(en="A"), Localized())))
    (item,) = [one.item for one in placed(laid.root)]
    assert isinstance(item, PlacedImage)
    assert item.data == icon.data
