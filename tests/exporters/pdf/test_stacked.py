"""One language after the other in one file."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from app.composition import Composition, Footer
from app.localized import Localized
from exporters.pdf.layouts import layout
from exporters.pdf.pages import Element, Layout, Line
from tests.exporters.pdf.reading import (
    ARABIC_WORDS,
    ENGLISH_WORDS,
    composition,
    elements,
    lines,
    text,
    text_block,
)


def _stacked(paragraphs: int = 1, codes: tuple[str, ...] = ("en", "ar")) -> Composition:
    blocks = (
        text_block("headline", 1, en="A headline", ar="عنوان"),
        *[text_block(en=ENGLISH_WORDS, ar=ARABIC_WORDS)] * paragraphs,
    )
    composed = composition(*blocks, codes=codes)
    footers = {
        "en": Footer(("Page ", "{n}", " of ", "{m}")),
        "ar": Footer(("صفحة ", "{n}", " من ", "{m}"), "٠١٢٣٤٥٦٧٨٩"),
    }
    footer = Localized({code: footers[code] for code in codes})
    return replace(composed, arrangement="stacked", footer=footer)


def _pages(element: Element) -> list[int]:
    return sorted({page for page, _ in lines(element)})


def _footers(laid: Layout) -> list[str]:
    shown = sorted(
        (one.page, "".join(cluster.text for cluster in one.item.clusters))
        for one in laid.artifacts
        if isinstance(one.item, Line)
    )
    return [words for _, words in shown]


@pytest.mark.parametrize("codes", [("en", "ar"), ("ar", "en")])
def test_each_language_has_its_section_its_heading_and_pages_of_its_own(
    codes: tuple[str, str],
) -> None:
    laid = layout(_stacked(30, codes))
    first, second = elements(laid.root, "Sect")
    assert (first.language, second.language) == codes
    assert [one.title for one in elements(laid.root, "H1")] == [
        {"en": "A headline", "ar": "عنوان"}[code] for code in codes
    ]
    assert len(_pages(first)) > 1 < len(_pages(second))
    assert [*_pages(first), *_pages(second)] == list(range(laid.page_count))


def test_page_numbers_run_through_in_the_language_of_the_part() -> None:
    assert _footers(layout(_stacked())) == ["Page 1 of 2", "صفحة ٢ من ٢"]


@pytest.mark.parametrize("code", ["en", "ar"])
def test_a_part_looks_as_the_language_does_alone(code: str) -> None:
    alone = layout(_stacked(3, (code,)))
    section = next(
        one for one in elements(layout(_stacked(3)).root, "Sect") if one.language == code
    )
    assert text(section) == text(alone.root)
    assert [line for _, line in lines(section)] == [line for _, line in lines(alone.root)]
