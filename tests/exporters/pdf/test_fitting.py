"""Releases that are to end on one or two pages."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from app.composition import Arrangement, Composition
from app.errors import ExportError
from app.look import Fit, Look
from exporters.pdf.layouts import layout
from exporters.pdf.pages import Layout
from tests.exporters.pdf.reading import clusters, composition, lines, text, text_block

ENGLISH_WORDS = "The office opened a new centre for the people of the district. " * 4
ARABIC_WORDS = "افتتح المكتب مركزا جديدا لخدمة أهالي المنطقة والقرى المجاورة لها. " * 4


def _fit(paragraphs: int, fit: Fit, *codes: str, arrangement: Arrangement = "facing") -> Layout:
    return layout(
        replace(_composed(paragraphs, *codes), look=Look(fit=fit), arrangement=arrangement)
    )


def _composed(paragraphs: int, *codes: str) -> Composition:
    block = text_block(en=ENGLISH_WORDS, ar=ARABIC_WORDS)
    return composition(*[block] * paragraphs, codes=codes or ("en",))


def _largest(laid: Layout) -> float:
    return max(one.size for one in clusters(laid.root))


def _just_over(codes: tuple[str, ...]) -> int:
    return next(n for n in range(5, 40) if layout(_composed(n, *codes)).page_count == 2)


@pytest.mark.parametrize("codes", [("en",), ("ar",), ("en", "ar")])
def test_a_release_a_little_too_long_is_drawn_together_within_the_limits(
    codes: tuple[str, ...],
) -> None:
    count = _just_over(codes)
    free, fit = layout(_composed(count, *codes)), _fit(count, Fit(1), *codes)
    assert (free.page_count, fit.page_count) == (2, 1)
    assert text(fit.root) == text(free.root)
    assert _largest(free) * 0.88 - 0.01 <= _largest(fit) <= _largest(free)


def test_space_goes_before_size() -> None:
    count = _just_over(("en",))
    fit = _fit(count, Fit(1, smallest=0.5, tightest=0), "en")
    assert _largest(fit) == _largest(layout(_composed(count, "en")))


def test_a_release_that_fits_is_left_as_it_comes() -> None:
    assert _fit(2, Fit(1)) == layout(replace(_composed(2), look=Look(fit=Fit())))


def test_a_release_much_too_long_is_told_by_how_many_lines() -> None:
    with pytest.raises(ExportError, match=r"1 page.*shorten it by about \d+ lines"):
        _fit(60, Fit(1))


def test_the_lines_to_cut_are_about_right() -> None:
    with pytest.raises(ExportError) as fault:
        _fit(30, Fit(1))
    told = int(str(fault.value).split("about ")[1].split()[0])
    each = len(lines(_fit(1, Fit(1)).root))
    assert _fit(30 - told // each - 1, Fit(1)).page_count == 1


def test_stacked_each_language_has_that_many_pages() -> None:
    count = _just_over(("en",))
    laid = _fit(count, Fit(1, smallest=0.7), "en", "ar", arrangement="stacked")
    assert laid.page_count == 2
