from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.facts import Place, places
from app.offers import offered, same


def _spellings(place: Place) -> tuple[str, ...]:
    return (*place.name.values(), *place.accept)


def _found(typed: str) -> list[str]:
    return [place.name["en"] for place in offered(typed, places(), _spellings)]


@pytest.mark.parametrize(
    "typed", ["Basra", "basrah", "BASRA", "البصرة", "البصره", "بصرة", "الْبَصْرَة", "بصر"]
)
def test_a_place_is_found_however_it_is_spelt(typed: str) -> None:
    assert _found(typed)[0] == "Basra"


@pytest.mark.parametrize("typed", ["انبار", "الأنبار", "anbar", "Al-Anbar"])
def test_the_article_and_the_seat_of_a_hamza_make_no_difference(typed: str) -> None:
    assert _found(typed)[0] == "Anbar"


def test_what_begins_with_the_letters_comes_first() -> None:
    assert _found("sul")[0].startswith("Sul")
    found = offered("al", ["Erbil al", "Final", "Alpha", "al"], lambda name: (name,))
    assert found == ("al", "Alpha", "Erbil al", "Final")


def test_everything_is_offered_before_a_letter_is_typed() -> None:
    assert len(_found("")) == len(places())


def test_nothing_is_offered_for_a_name_that_nobody_knows() -> None:
    assert _found("qqq") == []


@given(st.lists(st.text(max_size=8), max_size=8), st.text(max_size=3))
def test_each_choice_is_offered_at_most_once(names: list[str], typed: str) -> None:
    found = offered(typed, list(enumerate(names)), lambda choice: (choice[1],))
    assert len(set(found)) == len(found)
    assert set(found) <= set(enumerate(names))


def test_two_spellings_are_the_same_to_a_search() -> None:
    assert same("البصره", "البصرة")
    assert same(" new  york", "New York")
    assert not same("Basra", "Basrah")
