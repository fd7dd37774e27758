"""Lists and contacts as rows on pages."""

from __future__ import annotations

import pytest

from app.address import Address
from app.composition import ListBlock, Run, TextBlock
from app.localized import Localized
from exporters.pdf.blocks import LABEL_GAP
from exporters.pdf.layouts import layout
from exporters.pdf.pages import Element
from tests.exporters.pdf.reading import clusters, composition, elements, lines


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
        pages.setdefault(one.source, set()).update(page for page, _ in lines(one))
    assert all(len(held) == 1 for held in pages.values())
    filled = [
        sum(page in held for held in pages.values())
        for page in range(max(map(max, pages.values())))
    ]
    assert len(set(filled)) == 1


def _extent(element: Element) -> tuple[float, float]:
    held = [one for one in clusters(element) if one.text.strip()]
    return min(one.x for one in held), max(one.x + one.advance for one in held)
