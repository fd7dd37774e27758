"""Every word that an author wrote has its place on the pages, and a click finds it again."""

from __future__ import annotations

from itertools import groupby

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.address import Address
from app.compose import compose
from app.composition import Cell, Composition, FigureBlock, ListBlock, Run, TextBlock
from app.errors import ExportError
from app.localized import Localized
from app.lookup import read_plain
from app.model import Release
from app.places import Place, Places, frames, word_at
from app.profile import Profile, neutral_profile
from exporters.pdf.export import prove, write
from exporters.pdf.layouts import layout
from exporters.pdf.places import places
from tests.exporters.pdf.reading import ARABIC_WORDS, ENGLISH_WORDS, composition
from tests.strategies import IMAGE_NAME, image_bytes, releases

HOME = Address("text", 4)


def _cells(composed: Composition) -> list[Cell]:
    held: list[Cell] = []
    for block in composed.blocks:
        match block:
            case TextBlock():
                held += block.cells.values()
            case ListBlock():
                held += (cell for item in block.items for cell in item.values())
            case FigureBlock():
                held += block.caption.values()
    return held


def _composed(release: Release, codes: tuple[str, ...], profile: Profile) -> Composition:
    return compose(release, {IMAGE_NAME: image_bytes()}, profile, codes)


@given(releases(), st.sampled_from([("en",), ("ar",), ("en", "ar")]))
def test_every_word_of_an_author_has_a_place_on_a_page(
    release: Release, codes: tuple[str, ...]
) -> None:
    composed = _composed(release, codes, neutral_profile())
    try:
        laid = layout(composed)
    except ExportError:
        return  # a drawn control character that no face has
    found = places(laid)
    width, height = laid.page_size
    for place in found:
        assert 0 <= place.page < laid.page_count
        assert 0 <= place.box.bottom < place.box.top <= height
        assert -1 <= place.box.left <= place.box.right <= width + 1
        assert place.at.start < place.at.end
        assert read_plain(release, place.at).strip()
    for cell in _cells(composed):
        for run in cell:
            if run.source is not None:
                own = [one for one in found if one.at.whole() == run.source.whole()]
                _require_words(run, own)


def _require_words(run: Run, own: list[Place]) -> None:
    """Each character that is no white space is in a place of its cell."""
    assert run.source is not None
    covered = {point for one in own for point in range(one.at.start, one.at.end)}
    inked = {run.source.start + n for n, char in enumerate(run.text) if not char.isspace()}
    assert inked <= covered


@given(releases())
def test_reading_order_is_kept(release: Release) -> None:
    try:
        found = places(layout(_composed(release, ("en", "ar"), neutral_profile())))
    except ExportError:
        return
    # A phone number has no language: it stands in both columns.
    spoken = (one for one in found if one.at.language)
    for _, group in groupby(spoken, lambda one: one.at.whole()):
        starts = [one.at.start for one in group]
        assert starts == sorted(starts)


def _laid(text: str, code: str) -> tuple[Place, ...]:
    at = Address("text", 4, code, start=0, end=len(text))
    block = TextBlock("paragraph", Localized({code: (Run(text, source=at),)}))
    return places(layout(composition(block, codes=(code,))))


@pytest.mark.parametrize(("code", "text"), [("en", ENGLISH_WORDS), ("ar", ARABIC_WORDS)])
def test_the_words_of_a_paragraph_are_found_where_they_are_drawn(code: str, text: str) -> None:
    found = _laid(text, code)
    assert [text[one.at.start : one.at.end] for one in found] == text.split()
    first, second = found[0].box, found[1].box
    assert (first.right < second.left) is (code == "en")
    assert {one.is_rtl for one in found} == {code == "ar"}


@pytest.mark.parametrize(("code", "text"), [("en", ENGLISH_WORDS), ("ar", ARABIC_WORDS)])
def test_a_click_at_the_edges_of_a_word_goes_before_and_behind_it(code: str, text: str) -> None:
    found = _laid(text, code)
    for word in found:
        middle = (word.box.bottom + word.box.top) / 2
        edges = word.box.left + 0.1, word.box.right - 0.1
        first, last = reversed(edges) if code == "ar" else edges
        for x, point in ((first, word.at.start), (last, word.at.end)):
            at = Places.of(found).under(word.page, x, middle)
            assert at == Address("text", 4, code, start=point, end=point)


def test_a_click_behind_the_last_line_goes_to_its_end_and_one_far_away_nowhere() -> None:
    found = _laid("One word.", "en")
    box = found[-1].box
    places_ = Places.of(found)
    behind = places_.under(0, box.right + 40, box.bottom + 2)
    assert behind is not None
    assert behind.start == len("One word.")
    assert places_.under(0, box.right + 40, box.bottom - 200) is None
    assert places_.under(1, box.left, box.bottom) is None


def test_a_hyphen_that_parts_a_word_moves_nothing_after_it() -> None:
    text = "Interinstitutional responsibilities notwithstanding administrative counterproductivity "
    composed = composition(
        TextBlock("paragraph", Localized(en=(Run(text * 4, source=Address("text", 4, "en")),)))
    )
    found = places(layout(composed))
    ends = [(text * 4)[one.at.start : one.at.end] for one in found]
    assert "".join(ends) == (text * 4).replace(" ", "")


def test_where_a_language_is_not_shown_the_other_one_stands_for_it() -> None:
    found = _laid("One word.", "en")
    held = Places.of(found).of_text(Address("text", 4, "ar", start=3, end=3))
    assert held == found
    assert Places.of(found).of_text(Address("text", 5, "en")) == ()
    assert set(frames(held)) == {0}
    word = word_at(held, Address("text", 4, "en", start=6, end=6))
    assert word is not None
    assert (word.at.start, word.at.end) == (4, 9)


def test_the_proof_of_a_composition_is_the_file_that_an_export_writes() -> None:
    composed = composition(TextBlock("paragraph", Localized(en=(Run("One", source=HOME),))))
    proof = prove(composed)
    assert proof.data == write(composed)
    assert [one.at.owner for one in proof.places.every()] == [4]
