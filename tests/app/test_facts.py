from __future__ import annotations

from datetime import date

import pytest

from app.colours import contrast
from app.facts import entities, goals, places
from app.wording import SHIPPED, shipped_wording


def test_every_goal_has_a_name_in_both_languages_and_readable_ink() -> None:
    assert sorted(goals()) == list(range(1, 18))
    for goal in goals().values():
        assert contrast(goal.fill, goal.ink) >= 4.5, goal.n
        assert goal.name["en"]
        assert goal.name["ar"]


def test_every_entity_and_place_is_named_in_both_languages() -> None:
    for names in (entity.name for entity in entities().values()):
        assert set(names) == {"en", "ar"}
    for place in places():
        assert set(place.name) == {"en", "ar"}


def test_places_are_told_apart() -> None:
    for code in SHIPPED:
        names = [place.name[code] for place in places()]
        assert len(names) == len(set(names))


@pytest.mark.parametrize("code", SHIPPED)
def test_a_wording_is_complete(code: str) -> None:
    wording, english = shipped_wording(code), shipped_wording("en")
    assert wording.code == code
    assert set(wording.kinds) == set(english.kinds)
    assert set(wording.labels) == set(english.labels)
    assert set(wording.zones) == set(english.zones)
    assert all(len(names) == 12 for names in wording.months.values())
    assert len(wording.weekdays["names"]) == 7


def test_weekdays_begin_on_monday() -> None:
    monday = date(2026, 11, 23)
    assert shipped_wording("en").weekdays["names"][monday.weekday()] == "Monday"
    assert shipped_wording("ar").weekdays["names"][monday.weekday()] == "الاثنين"


def test_no_wording_ships_for_an_unknown_language() -> None:
    with pytest.raises(KeyError):
        shipped_wording("xx")
