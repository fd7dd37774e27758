"""Where LibreOffice puts what Arabic readers stumble over: by the place of each glyph."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from exporters.docx.export import write
from tests.exporters.docx.houses import OWN, of_house
from tests.exporters.docx.small import small_release
from tests.interop.seen import Page

pytestmark = pytest.mark.interop
Office = Callable[[bytes, str], bytes]
PHONE, EMAIL = "+9647500000000", "a@b.org"


def _page(office: Office, *codes: str, house: str = "agency") -> Page:
    return Page(office(write(of_house(small_release(), house, codes)), "pdf"))


@pytest.mark.parametrize("codes", [("en",), ("ar",), ("en", "ar"), ("ar", "en")])
def test_a_phone_reads_from_the_left_with_its_plus_first_and_an_address_is_whole(
    office: Office, codes: tuple[str, ...]
) -> None:
    page = _page(office, *codes)
    assert page.line(page.first("+")).count(PHONE) == len(codes)
    signs = [one for one in page.glyphs if one.text == "@"]
    assert any(page.line(one).count(EMAIL) == len(codes) for one in signs)


@pytest.mark.parametrize("codes", [("en",), ("ar",)])
def test_brackets_open_and_close_around_a_latin_name(
    office: Office, codes: tuple[str, ...]
) -> None:
    page = _page(office, *codes)
    opening, closing = page.around("WHO")
    assert page.bulges_left(opening)
    assert not page.bulges_left(closing)


@pytest.mark.parametrize("codes", [("en", "ar"), ("ar", "en")])
def test_english_stands_on_the_left_and_arabic_on_the_right(
    office: Office, codes: tuple[str, ...]
) -> None:
    page = _page(office, *codes)
    middle = page.width / 2
    assert page.span("Wellsopen")[1] < middle
    assert all(one.left > middle for one in page.glyphs if "\u0621" <= one.text <= "\u064a")


@pytest.mark.parametrize(("code", "mirrored"), [("en", False), ("ar", True)])
def test_logos_and_the_foot_begin_where_lines_begin(
    office: Office, code: str, mirrored: bool
) -> None:
    page = _page(office, code, house=OWN)
    top = [box for box in page.pictures() if box[1] > page.height * 0.8]
    widths = [right - left for left, _, right, _ in top]
    assert (widths == sorted(widths, reverse=True)) == mirrored
    house = [page.span("press@example.org|")[0], _page_number(page)]
    assert (house == sorted(house, reverse=True)) == mirrored


@pytest.mark.parametrize(("code", "mirrored"), [("en", False), ("ar", True)])
def test_the_bar_of_a_quotation_stands_where_its_lines_begin(
    office: Office, code: str, mirrored: bool
) -> None:
    page = _page(office, code)
    bars = [box for box in page.strokes() if box[2] - box[0] < 4 and box[3] - box[1] > 8]
    assert bars
    assert all((box[0] > page.width / 2) == mirrored for box in bars)


def _page_number(page: Page) -> float:
    """Where the words of the page number begin at the left, on the last line of the page."""
    foot = min(one.bottom for one in page.glyphs)
    low = [one for one in page.glyphs if one.bottom < foot + 8]
    address = page.span("press@example.org|")
    rest = [one.left for one in low if one.left < address[0] - 20 or one.left > address[1] + 120]
    return min(rest)
