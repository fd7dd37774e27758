"""Words that are parted at the end of a line."""

from __future__ import annotations

from itertools import pairwise

import pytest
from msgspec.structs import replace

from app.composition import Run, TextBlock
from app.localized import Localized
from app.look import Look
from exporters.pdf.hyphens import SOFT_HYPHEN, parting_places
from exporters.pdf.layouts import layout
from exporters.pdf.pages import Layout
from tests.exporters.pdf.reading import clusters, composition, lines, text, text_block

WORDS = "Communications about rehabilitation programmes in governorates continue internationally. "


def _laid(*codes: str, justified: bool = False, words: str = WORDS * 6) -> Layout:
    look = Look(hyphenated=codes, justified=("en",) if justified else ())
    block = text_block(en=words, ar="كلمة")
    return layout(replace(composition(block, codes=("en", "ar")), look=look))


def _parted(word: str, language: str = "en") -> list[str]:
    places = [0, *parting_places(word, language, ()), len(word)]
    return [word[start:end] for start, end in pairwise(places)]


def test_words_are_whole_unless_the_house_says_otherwise() -> None:
    assert SOFT_HYPHEN not in text(_laid().root)
    assert SOFT_HYPHEN in text(_laid("en").root)


def test_a_hyphen_at_the_end_of_a_line_is_no_part_of_the_text() -> None:
    laid = _laid("en")
    assert text(laid.root).replace(SOFT_HYPHEN, "").startswith(WORDS * 6)
    ends = [line.clusters[-1].text for _, line in lines(laid.root)]
    assert ends.count(SOFT_HYPHEN) == text(laid.root).count(SOFT_HYPHEN) > 0


@pytest.mark.parametrize("justified", [False, True])
def test_a_parted_line_ends_within_its_column(justified: bool) -> None:
    ends = [
        line.clusters[-1].x + line.clusters[-1].advance
        for _, line in lines(_laid("en", justified=justified).root)
        if line.clusters[-1].text == SOFT_HYPHEN
    ]
    width = (595.276 - 96 - 26) / 2
    assert ends
    assert max(ends) <= 48 + width + 0.01
    if justified:
        assert ends == pytest.approx([48 + width] * len(ends))


@pytest.mark.parametrize(
    "word",
    ["Baghdad", "UNESCO", "COVID-19", "well-known", "water", "press@example", "rehabilitate2"],
)
def test_names_abbreviations_and_short_words_stay_whole(word: str) -> None:
    assert _parted(word) == [word]


def test_patterns_are_those_of_the_language_and_arabic_has_none() -> None:
    assert _parted("rehabilitation")[0] == "rehab"
    assert len(_parted("rehabilitation")) > 2
    assert _parted("المستشفيات", "ar") == ["المستشفيات"]
    assert _parted("rehabilitation", "xx") == ["rehabilitation"]


def test_an_address_is_never_parted() -> None:
    run = Run("www.internationalcommunications.example/rehabilitation " * 4, typed=True)
    laid = layout(
        replace(
            composition(TextBlock("paragraph", Localized(en=(run,))), codes=("en", "ar")),
            look=Look(hyphenated=("en",)),
        )
    )
    assert SOFT_HYPHEN not in {one.text for one in clusters(laid.root)}
