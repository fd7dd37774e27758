"""Places packed by page come out as they went in, and points find the text that is nearest."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from app.address import Address
from app.places import REACH, Box, Place, Places, frames

LENGTH, HEIGHT = 40.0, 12.0


@st.composite
def grids(draw: st.DrawFn) -> tuple[Place, ...]:
    """Words in lines of two columns, a text a line and column, on some pages."""
    held = []
    for page in range(draw(st.integers(1, 3))):
        for line in range(draw(st.integers(1, 4))):
            for column, code in enumerate(("en", "ar")):
                for word in range(draw(st.integers(1, 3))):
                    left = 60 + 260 * column + 50 * word
                    box = Box(left, 700 - 40 * line, left + LENGTH, 700 + HEIGHT - 40 * line)
                    owner = 10 * page + line + 1
                    at = Address("text", owner, code, start=10 * word, end=10 * word + 8)
                    held.append(Place(page, box, at, is_rtl=code == "ar"))
    return tuple(held)


@given(grids())
def test_packed_places_come_out_page_by_page_and_text_by_text(held: tuple[Place, ...]) -> None:
    places = Places.of(held)
    assert places.every() == held
    for cell in {one.at.whole() for one in held}:
        assert places.of_text(cell) == tuple(one for one in held if one.at.whole() == cell)
    assert places.on(99) == ()


@given(grids(), st.data())
def test_a_point_in_a_word_leads_into_that_word(
    held: tuple[Place, ...], data: st.DataObject
) -> None:
    word = data.draw(st.sampled_from(held))
    x = data.draw(st.floats(word.box.left, word.box.right))
    at = Places.of(held).under(word.page, x, word.box.bottom + HEIGHT / 2)
    assert at is not None
    assert at.whole() == word.at.whole()
    assert word.at.start <= at.start == at.end <= word.at.end


@given(grids())
def test_a_point_out_of_reach_of_every_text_leads_nowhere(held: tuple[Place, ...]) -> None:
    assert Places.of(held).under(0, 300, 700 + HEIGHT + REACH) is None


@given(grids())
def test_a_frame_holds_all_of_its_words(held: tuple[Place, ...]) -> None:
    boxes = frames(held)
    for place in held:
        assert boxes[place.page].around(place.box) == boxes[place.page]
