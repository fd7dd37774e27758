"""Goals on coloured grounds, or as their official icons."""

from __future__ import annotations

import pytest

from app.composition import Chip, ChipsBlock, Run, TextBlock
from app.localized import Localized
from exporters.pdf.layouts import layout
from exporters.pdf.pages import PlacedImage, Rule
from tests.exporters.pdf.reading import (
    ENGLISH_WORDS,
    PAGE_WIDTH,
    composition,
    elements,
    lines,
    picture,
    placed,
    text,
)


def _words(code: str, words: str) -> TextBlock:
    return TextBlock("paragraph", Localized({code: (Run(words),)}))


@pytest.mark.parametrize("code", ["en", "ar"])
def test_chips_wrap_and_each_stands_on_its_ground(code: str) -> None:
    names = {"en": "A goal with a name", "ar": "هدف له اسم"}
    chips = tuple(Chip(f"{number} · {names[code]}", "#0A97D9", "#000000") for number in range(9))
    laid = layout(composition(ChipsBlock(Localized({code: chips})), codes=(code,)))
    grounds = [one.item for one in laid.artifacts if isinstance(one.item, Rule) and one.item.radius]
    pieces = [line for _, line in lines(laid.root)]
    assert len(grounds) == len(pieces) == 9
    assert len({round(one.y) for one in grounds}) > 1
    for ground, line in zip(grounds, pieces, strict=True):
        assert ground.x < min(one.x for one in line.clusters)
        assert max(one.x + one.advance for one in line.clusters) < ground.x + ground.width
        assert 72 - 0.01 <= ground.x <= PAGE_WIDTH - 72 - ground.width + 0.01
    assert [text(one) for one in elements(laid.root, "LI")] == [
        *(f"{chip.text} " for chip in chips[:-1]),
        chips[-1].text,
    ]


@pytest.mark.parametrize("code", ["en", "ar"])
def test_official_icons_stand_unaltered_and_equally_high_and_are_told_in_words(code: str) -> None:
    chips = tuple(Chip(f"Goal {n}", "#0A97D9", "#000000", picture(n)) for n in range(17))
    laid = layout(composition(ChipsBlock(Localized({code: chips})), codes=(code,)))
    figures = list(elements(laid.root, "Figure"))
    assert [one.alt for one in figures] == [chip.text for chip in chips]
    assert text(laid.root) == ""
    items = [one.item for one in placed(laid.root)]
    assert all(isinstance(one, PlacedImage) for one in items)
    images = [one for one in items if isinstance(one, PlacedImage)]
    assert [one.data for one in images] == [chip.icon.data for chip in chips if chip.icon]
    assert len({(one.width, one.height) for one in images}) == 1
    assert min(one.x for one in images) >= 72 - 0.01
    assert max(one.x + one.width for one in images) <= PAGE_WIDTH - 72 + 0.01
    assert (images[1].x > images[0].x) is (code == "en")


def test_one_goal_without_an_icon_leaves_all_of_them_in_words() -> None:
    chips = (Chip("One", "#0A97D9", "#000000", picture(1)), Chip("Two", "#0A97D9", "#000000"))
    laid = layout(composition(ChipsBlock(Localized(en=chips))))
    assert text(laid.root) == "One Two"
    assert not list(elements(laid.root, "Figure"))


def test_a_chip_too_long_for_its_column_goes_on_below() -> None:
    chip = Chip(ENGLISH_WORDS.strip(), "#0A97D9", "#000000")
    laid = layout(composition(ChipsBlock(Localized(en=(chip,)))))
    assert text(laid.root) == chip.text
    assert len(lines(laid.root)) > 1
