"""Side by side, the lines of a row stand on the same baselines in both languages."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from msgspec.structs import replace

from app.compose import compose
from app.composition import Composition
from app.importing.importer import import_files
from app.look import Fit, Look, Typeface
from app.model import Release
from app.profile import neutral_profile
from tests.exporters.pdf.reading import ARABIC_WORDS, ENGLISH_WORDS, composition, text_block
from tests.exporters.pdf.rows import FlowedRow, flowed_rows
from tests.shared import SEEDS, needs_shared
from tests.strategies import IMAGE_NAME, image_bytes, releases

BOTH = ("en", "ar")
SAMPLES = Path(__file__).resolve().parents[3] / "resources" / "samples"


def _share_baselines(row: FlowedRow) -> None:
    """On every page, the shorter column's baselines are the first ones of the longer's."""
    for page in {spot.page for column in row.columns for spot in column}:
        heights = [[spot.y for spot in column if spot.page == page] for column in row.columns]
        longest = max(heights, key=len)
        for column in heights:
            assert column == pytest.approx(longest[: len(column)])


@settings(max_examples=40)
@given(releases())
def test_baselines_of_a_row_agree_in_any_release(release: Release) -> None:
    composed = compose(release, {IMAGE_NAME: image_bytes()}, neutral_profile(), BOTH)
    for row in flowed_rows(composed):
        _share_baselines(row)


@pytest.mark.parametrize("typeface", ["serif", "sans"])
@pytest.mark.parametrize("pages", [0, 2])
@pytest.mark.parametrize(
    "texts",
    [
        pytest.param((SAMPLES / "sample.en.txt", SAMPLES / "sample.ar.txt"), id="sample"),
        pytest.param((SEEDS / "en.txt", SEEDS / "ar.txt"), id="seeds", marks=needs_shared),
    ],
)
def test_baselines_of_a_row_agree_in_real_releases(
    texts: tuple[Path, ...], pages: int, typeface: Typeface
) -> None:
    look = Look(typeface=typeface, fit=Fit(pages, smallest=0.7))
    composed = compose(import_files(texts).release, {}, neutral_profile(), BOTH)
    rows = flowed_rows(replace(composed, look=look))
    assert any(len(column) > 1 for row in rows for column in row.columns)
    for row in rows:
        _share_baselines(row)


def _release_of(*counts: tuple[int, int]) -> Composition:
    """Rows of so many sentences in English and in Arabic."""
    rows = [text_block(en=ENGLISH_WORDS * en, ar=ARABIC_WORDS * ar) for en, ar in counts]
    return composition(*rows, codes=BOTH)


def test_baselines_agree_over_the_page_and_where_one_side_is_short() -> None:
    rows = flowed_rows(_release_of((1, 4), (4, 1), (12, 9), (9, 12)))
    assert any(len({spot.page for spot in column}) > 1 for row in rows for column in row.columns)
    for row in rows:
        _share_baselines(row)


def test_a_quotation_and_its_attribution_keep_to_the_same_lines() -> None:
    composed = composition(
        text_block("quotation", en=ENGLISH_WORDS * 2, ar=ARABIC_WORDS),
        text_block("attribution", en=ENGLISH_WORDS, ar=ARABIC_WORDS),
        codes=BOTH,
    )
    (row,) = flowed_rows(composed)
    assert [column[-1].y for column in row.columns] != [row.columns[0][-1].y] * 2
    _share_baselines(row)


@pytest.mark.parametrize("code", BOTH)
def test_a_language_alone_keeps_its_own_leading(code: str) -> None:
    """Stacked, too, no language makes room for the letters of another."""
    both = _release_of((3, 3))
    alone = flowed_rows(composition(*both.blocks, codes=(code,)))
    part = flowed_rows(replace(both, arrangement="stacked"))
    steps = [
        {
            round(a.y - b.y, 6)
            for row in rows
            for a, b in zip(row.columns[0], row.columns[0][1:], strict=False)
        }
        for rows in (alone, part)
    ]
    assert steps[0] <= steps[1]
    assert len(steps[1]) == 2
