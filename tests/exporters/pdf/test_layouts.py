"""Compositions on pages: what a reader sees, and what a screen reader is told."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings

from app.compose import compose
from app.errors import ExportError
from app.model import Release
from app.profile import neutral_profile
from exporters.pdf.layouts import layout
from exporters.pdf.pages import Line
from tests.exporters.pdf.reading import (
    ARABIC_WORDS,
    ENGLISH_WORDS,
    PAGE_WIDTH,
    clusters,
    composition,
    elements,
    ink_box,
    lines,
    text,
    text_block,
    written,
)
from tests.strategies import IMAGE_NAME, image_bytes, releases


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(releases())
def test_every_character_of_a_release_is_on_the_pages_in_order(release: Release) -> None:
    media = {IMAGE_NAME: image_bytes()}
    for code in ("en", "ar"):
        composed = compose(release, media, neutral_profile(), [code])
        assert text(layout(composed).root) == written(composed, code)


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow], max_examples=30)
@given(releases())
def test_side_by_side_each_language_reads_through(release: Release) -> None:
    composed = compose(release, {IMAGE_NAME: image_bytes()}, neutral_profile(), ["en", "ar"])
    sections = {one.language: one for one in elements(layout(composed).root, "Sect")}
    for code in ("en", "ar"):
        found = text(sections[code]) if code in sections else ""
        assert found == written(composed, code)


def test_arabic_begins_at_the_right_and_english_at_the_left() -> None:
    english = layout(composition(text_block(en="Word")))
    arabic = layout(composition(text_block(ar="كلمة"), codes=("ar",)))
    assert ink_box(english)[0] == pytest.approx(72)
    assert ink_box(arabic)[1] == pytest.approx(PAGE_WIDTH - 72)
    assert (english.direction, arabic.direction) == ("ltr", "rtl")
    assert (english.language, arabic.language) == ("en", "ar")


@pytest.mark.parametrize("codes", [("en", "ar"), ("ar", "en")])
def test_side_by_side_english_is_left_and_first_baselines_meet(codes: tuple[str, str]) -> None:
    laid = layout(
        composition(
            text_block(en=ENGLISH_WORDS, ar=ARABIC_WORDS),
            text_block(en="Second.", ar="الثاني."),
            codes=codes,
        )
    )
    assert [one.language for one in elements(laid.root, "Sect")] == list(codes)
    english, arabic = (
        next(one for one in elements(laid.root, "Sect") if one.language == code)
        for code in ("en", "ar")
    )
    assert max(one.x + one.advance for one in clusters(english)) < PAGE_WIDTH / 2
    assert min(one.x for one in clusters(arabic) if one.text.strip()) > PAGE_WIDTH / 2
    for left, right in zip(elements(english, "P"), elements(arabic, "P"), strict=True):
        assert lines(left)[0][1].y == lines(right)[0][1].y


def test_an_empty_language_leaves_its_column_empty() -> None:
    laid = layout(composition(text_block(en="Only here."), codes=("en", "ar")))
    assert [text(one) for one in elements(laid.root, "Sect")] == ["Only here.", ""]


def test_a_composition_of_nothing_is_one_page() -> None:
    laid = layout(composition())
    assert (laid.page_count, text(laid.root)) == (1, "")


def test_the_footer_counts_the_pages_and_is_no_part_of_the_text() -> None:
    laid = layout(composition(*[text_block(en=ENGLISH_WORDS)] * 20))
    footers = [
        (one.page, "".join(cluster.text for cluster in one.item.clusters))
        for one in laid.artifacts
        if isinstance(one.item, Line)
    ]
    assert laid.page_count > 1
    assert footers == [(n, f"{n + 1}/{laid.page_count}") for n in range(laid.page_count)]


def test_a_character_of_no_font_stops_the_export_by_name_and_place() -> None:
    block = text_block(en="The word 中文 in a paragraph that goes on for longer than the report")
    with pytest.raises(ExportError) as fault:
        layout(composition(block))
    assert "U+4E2D CJK UNIFIED IDEOGRAPH-4E2D, U+6587" in str(fault.value)
    assert "paragraph (en) “The word" in str(fault.value)


@pytest.mark.parametrize("size", [150_000, pytest.param(1_000_000, marks=pytest.mark.slow)])
def test_a_paragraph_of_very_many_words_is_laid_out_whole(size: int) -> None:
    word = "كلمة (IOM) and a word "
    long = word * (size // len(word.encode()))
    laid = layout(composition(text_block(ar=long), codes=("ar",)))
    assert text(laid.root) == long
    assert laid.page_count > size // 10_000


def test_a_word_of_five_thousand_letters_is_laid_out_whole() -> None:
    laid = layout(composition(text_block(ar="ب" * 5000), codes=("ar",)))
    assert text(laid.root) == "ب" * 5000
    left, right = ink_box(laid)
    assert left >= 72 - 0.01
    assert right <= PAGE_WIDTH - 72 + 0.01
