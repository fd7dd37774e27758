"""How the house says a release looks, as it stands on pages."""

from __future__ import annotations

from pathlib import Path

import pytest
import reportlab
from msgspec.structs import replace

from app.composition import FontFiles, Run, TextBlock
from app.errors import ExportError
from app.localized import Localized
from app.look import Colours, Look, Margins, Typeface
from exporters.pdf.fonts import face, own_face
from exporters.pdf.layouts import layout
from exporters.pdf.pages import Rule
from tests.exporters.pdf import opened
from tests.exporters.pdf.reading import (
    ARABIC_WORDS,
    ENGLISH_WORDS,
    PAGE_WIDTH,
    clusters,
    composition,
    ink_box,
    lines,
    text,
    text_block,
)

# A face with Latin letters only, tall ones, from a library that is installed anyway.
VERA = (Path(reportlab.__file__).parent / "fonts" / "Vera.ttf").read_bytes()


@pytest.mark.parametrize("typeface", ["serif", "sans"])
@pytest.mark.parametrize(("code", "words"), [("en", ENGLISH_WORDS), ("ar", ARABIC_WORDS)])
def test_text_stays_inside_the_margins(code: str, words: str, typeface: Typeface) -> None:
    block = TextBlock("paragraph", Localized({code: (Run(words),)}))
    composed = composition(block, codes=(code,))
    laid = layout(replace(composed, look=Look(typeface=typeface)))
    left, right = ink_box(laid)
    assert left >= 72 - 0.01
    assert right <= PAGE_WIDTH - 72 + 0.01


def test_paper_margins_colours_and_ink_are_those_of_the_house() -> None:
    colours = Colours(text="#111111", accent="#004400", mark="#550000", rule="#666666")
    look = Look(paper="Letter", margins=Margins(50, 90, 100), colours=colours, ink="print")
    blocks = (
        text_block("mark", en="DRAFT"),
        text_block("kicker", en="Kicker"),
        text_block(en=ENGLISH_WORDS),
    )
    laid = layout(replace(composition(*blocks), look=look))
    assert (laid.page_size, laid.ink) == ((612, 792), "print")
    assert ink_box(laid)[0] == pytest.approx(100)
    assert ink_box(laid)[1] <= 512.01
    assert list(dict.fromkeys(one.ink for one in clusters(laid.root))) == [
        "#550000",
        "#004400",
        "#111111",
    ]
    assert {one.item.ink for one in laid.artifacts if isinstance(one.item, Rule)} == {"#666666"}


@pytest.mark.parametrize(("codes", "full"), [(("en",), True), ((), False)])
def test_a_language_is_set_to_both_edges_where_the_house_says_so(
    codes: tuple[str, ...], full: bool
) -> None:
    laid = layout(replace(composition(text_block(en=ENGLISH_WORDS)), look=Look(justified=codes)))
    ends = [
        max(one.x + one.advance for one in line.clusters if one.text.strip())
        for _, line in lines(laid.root)[:-1]
    ]
    assert all(end == pytest.approx(PAGE_WIDTH - 72) for end in ends) is full


@pytest.mark.parametrize(("share", "stretched"), [(0.6, True), (0.0, False)])
def test_kashidas_can_be_turned_off(share: float, stretched: bool) -> None:
    composed = composition(text_block(ar=ARABIC_WORDS), codes=("ar",))
    laid = layout(replace(composed, look=Look(kashida=share)))
    assert any(not one.text for one in clusters(laid.root)) is stretched
    ends = [min(one.x for one in line.clusters if one.text.strip()) for _, line in lines(laid.root)]
    assert ends[0] == pytest.approx(72)


def test_numerals_are_old_style_where_the_house_says_so() -> None:
    block = text_block(en="2026")
    lining, oldstyle = (
        clusters(
            layout(replace(composition(block), look=Look(typeface="sans", figures=figures))).root
        )
        for figures in ("lining", "oldstyle")
    )
    assert [one.text for one in lining] == [one.text for one in oldstyle]
    assert all(one.glyphs != other.glyphs for one, other in zip(lining, oldstyle, strict=True))


def test_the_typeface_of_the_house_sets_what_it_can_and_lacks_go_to_shipped_ones() -> None:
    regular = face("plex-regular").data
    composed = composition(
        TextBlock("paragraph", Localized(en=(Run("Plain "), Run("bold", bold=True), Run(" بيت"))))
    )
    fonts = FontFiles(regular)
    laid = layout(replace(composed, look=Look(typeface="own"), fonts=fonts))
    assert {one.font for one in clusters(laid.root)} == {"own-regular", "amiri-regular"}
    assert laid.own_fonts == {"own-regular": regular}


def test_a_long_phrase_in_a_typeface_of_many_units_stands_in_an_arabic_line() -> None:
    phrase = "Community Stabilization and Reconstruction Unit of Iraq"
    composed = composition(text_block(ar=f"قال {phrase} اليوم"), codes=("ar",))
    assert own_face("own-regular", VERA).upem == 2048
    laid = layout(replace(composed, look=Look(typeface="own"), fonts=FontFiles(VERA)))
    assert set(phrase.split()) <= set(opened.text(laid).split())
    assert phrase in text(laid.root)


@pytest.mark.parametrize("fonts", [None, FontFiles(b"no font at all")])
def test_a_typeface_that_is_not_there_is_one_clear_sentence(fonts: FontFiles | None) -> None:
    composed = composition(text_block(en="Words"))
    with pytest.raises(ExportError, match="profile"):
        layout(replace(composed, look=Look(typeface="own"), fonts=fonts))
