"""Headings, quotations, lists, contacts and figures as rows on pages."""

from __future__ import annotations

from io import BytesIO

import pytest
from PIL import Image as Pixels

from app.address import Address
from app.composition import Cell, FigureBlock, ListBlock, Picture, Run, TextBlock
from app.localized import Localized
from exporters.pdf.blocks import LABEL_GAP
from exporters.pdf.layouts import layout
from exporters.pdf.pages import Element, PlacedImage
from tests.exporters.pdf.reading import (
    ARABIC_WORDS,
    PAGE_WIDTH,
    clusters,
    composition,
    elements,
    lines,
    picture,
    placed,
    text,
    text_block,
)


@pytest.mark.parametrize(("code", "item"), [("en", "Open the well"), ("ar", "افتحوا البئر")])
def test_the_widest_number_of_a_list_stands_clear_of_its_items(code: str, item: str) -> None:
    numbers = tuple(Localized({code: f"{number}."}) for number in range(1, 121))
    block = ListBlock(tuple(Localized({code: (Run(item),)}) for _ in numbers), numbers, True)
    laid = layout(composition(block, codes=(code,)))
    begins = set()
    for one in elements(laid.root, "LI"):
        label, body = next(elements(one, "Lbl")), next(elements(one, "LBody"))
        (left, right), (start, end) = _extent(label), _extent(body)
        assert (start - right if code == "en" else left - end) >= LABEL_GAP - 0.01
        begins.add(round(start if code == "en" else end, 2))
    assert len(begins) == 1


def test_a_contact_is_not_parted_and_contacts_do_not_wait_for_one_another() -> None:
    blocks = [
        TextBlock("contact", Localized(en=(Run(words, source=Address("name", owner)),)))
        for owner in range(1, 81)
        for words in ("Name", "Telephone", "Mail")
    ]
    laid = layout(composition(*blocks))
    pages: dict[int, set[int]] = {}
    for one in elements(laid.root, "P"):
        assert one.cell[0].source
        pages.setdefault(one.cell[0].source.owner, set()).update(page for page, _ in lines(one))
    assert all(len(held) == 1 for held in pages.values())
    filled = [
        sum(page in held for held in pages.values())
        for page in range(max(map(max, pages.values())))
    ]
    assert len(set(filled)) == 1


def test_there_is_more_white_between_two_contacts_than_inside_one() -> None:
    blocks = [
        TextBlock("contact", Localized(en=(Run(words, source=Address("name", owner)),)))
        for owner in (1, 2)
        for words in ("Name", "Mail")
    ]
    one, two, three, four = (line.y for _, line in lines(layout(composition(*blocks)).root))
    assert one - two == pytest.approx(three - four)
    assert two - three > one - two


def test_a_list_among_notes_is_set_as_small_as_they_are() -> None:
    items, labels = (Localized(en=(Run("Item"),)),), (Localized(en="•"),)
    notes = (text_block("note", en="Note"), ListBlock(items, labels, role="note"))
    body = (text_block(en="Text"), ListBlock(items, labels))
    sizes = [
        {one.size for one in clusters(layout(composition(*blocks)).root)}
        for blocks in (notes, body)
    ]
    assert [len(held) for held in sizes] == [1, 1]
    assert min(sizes[0]) < min(sizes[1])


def test_headings_are_tagged_by_level_and_titled_for_the_bookmarks() -> None:
    laid = layout(
        composition(
            text_block("headline", 1, en="Headline"),
            text_block("paragraph", en="Body"),
            text_block("heading", 3, en="Deeper"),
            text_block("section", 2, en="Notes"),
        )
    )
    found = [(one.tag, one.title, text(one)) for one in elements(laid.root)]
    assert found == [
        ("H1", "Headline", "Headline"),
        ("P", "", "Body"),
        ("H3", "Deeper", "Deeper"),
        ("H2", "Notes", "Notes"),
    ]


def test_a_quotation_and_its_attribution_are_one_block_quote() -> None:
    laid = layout(
        composition(text_block("quotation", en="Words"), text_block("attribution", en="— Name"))
    )
    quote = next(elements(laid.root, "BlockQuote"))
    assert [text(one) for one in elements(quote, "P")] == ["Words", "— Name"]
    assert len(list(elements(laid.root, "BlockQuote"))) == 1


def test_a_list_has_its_labels_on_the_side_where_lines_begin() -> None:
    item: Localized[Cell] = Localized(ar=(Run(ARABIC_WORDS),))
    block = ListBlock((item, item), (Localized(ar="•"), Localized(ar="•")))
    laid = layout(composition(block, codes=("ar",)))
    assert len(list(elements(laid.root, "L"))) == 1
    for one in elements(laid.root, "LI"):
        label, body = next(elements(one, "Lbl")), next(elements(one, "LBody"))
        assert lines(label)[0][1].y == lines(body)[0][1].y
        edge = max(cluster.x + cluster.advance for cluster in clusters(body))
        assert min(cluster.x for cluster in clusters(label)) > edge


def test_a_picture_is_scaled_into_the_column_and_told_in_words() -> None:
    held = BytesIO()
    Pixels.new("RGB", (2000, 1000)).save(held, "PNG")
    figure = FigureBlock(
        Picture(held.getvalue(), 2000, 1000),
        alt=Localized(en="A bridge"),
        caption=Localized(en=(Run("The bridge"),)),
    )
    laid = layout(composition(figure))
    element = next(elements(laid.root, "Figure"))
    image = next(one.item for one in placed(element))
    assert isinstance(image, PlacedImage)
    assert image.width == pytest.approx(PAGE_WIDTH - 144)
    assert image.height == pytest.approx(image.width / 2)
    assert element.alt == "A bridge"
    assert text(next(elements(laid.root, "Caption"))) == "The bridge"


@pytest.mark.parametrize("code", ["en", "ar"])
def test_a_caption_stands_under_its_picture_and_no_wider(code: str) -> None:
    figure = FigureBlock(
        picture(1, 300, 400),
        alt=Localized({code: "A tower"}),
        caption=Localized({code: (Run("word " * 30),)}),
    )
    laid = layout(composition(figure, codes=(code,)))
    (image,) = [one.item for one in placed(next(elements(laid.root, "Figure")))]
    assert isinstance(image, PlacedImage)
    left, right = _extent(next(elements(laid.root, "Caption")))
    assert image.x - 0.01 <= left
    assert right <= image.x + image.width + 0.01
    aligned = (left, image.x) if code == "en" else (right, image.x + image.width)
    assert aligned[0] == pytest.approx(aligned[1], abs=0.01)


def test_a_line_parts_the_header_from_the_body() -> None:
    header = layout(composition(text_block("date", en="1 May"), text_block(en="Body")))
    without = layout(composition(text_block(en="Body")))
    assert len(header.artifacts) == len(without.artifacts) + 1


def _extent(element: Element) -> tuple[float, float]:
    held = [one for one in clusters(element) if one.text.strip()]
    return min(one.x for one in held), max(one.x + one.advance for one in held)
