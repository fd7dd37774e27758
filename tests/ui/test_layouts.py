"""Layouts are those that the release has languages for."""

from __future__ import annotations

import pytest

from app.exporting import Layout, layout_in
from app.model import ARABIC as ARABIC_LANGUAGE
from app.model import ENGLISH as ENGLISH_LANGUAGE
from app.model import Release
from ui.layouts import ARABIC, ENGLISH, FACING, LAYOUTS, STACKED, layout_name

IN_ARABIC = Release(languages=(ARABIC_LANGUAGE,))


@pytest.mark.parametrize("layout", LAYOUTS)
def test_a_release_in_both_languages_takes_every_layout(layout: Layout) -> None:
    release = Release(languages=(ENGLISH_LANGUAGE, ARABIC_LANGUAGE))
    assert layout_in(layout, release) == layout


@pytest.mark.parametrize("layout", [ENGLISH, ARABIC, FACING, STACKED])
def test_a_release_in_one_language_is_put_out_in_that(layout: Layout) -> None:
    assert layout_in(layout, IN_ARABIC) == ARABIC


def test_every_layout_has_a_name_of_its_own() -> None:
    assert len({layout_name(layout) for layout in LAYOUTS}) == len(LAYOUTS)
