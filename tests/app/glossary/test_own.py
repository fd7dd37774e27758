"""A person writes a term of the house, puts one right, or takes one away."""

from __future__ import annotations

import pytest

from app.glossary.own import forms_in, with_term, without_term
from app.localized import Localized
from app.term import Rendering, Term


def term(en: str, ar: str) -> Term:
    return Term(Localized(en=Rendering(en), ar=Rendering(ar)))


WELL, ROAD, CLINIC = term("well", "بئر"), term("road", "طريق"), term("clinic", "عيادة")


def test_a_new_term_comes_at_the_end() -> None:
    assert with_term((WELL, ROAD), None, CLINIC) == (WELL, ROAD, CLINIC)


def test_a_term_that_is_put_right_stays_at_its_place() -> None:
    better = term("water well", "بئر ماء")
    assert with_term((WELL, ROAD), WELL, better) == (better, ROAD)


def test_there_is_one_term_for_the_same_english() -> None:
    other = term("Wells", "آبار")
    assert with_term((ROAD, WELL, CLINIC), None, other) == (ROAD, other, CLINIC)
    assert with_term((ROAD, WELL, CLINIC), CLINIC, other) == (ROAD, other)


def test_a_term_that_ships_becomes_one_of_the_house() -> None:
    assert with_term((ROAD,), WELL, WELL) == (ROAD, WELL)


def test_a_term_can_be_taken_away() -> None:
    assert without_term((WELL, ROAD), WELL) == (ROAD,)


@pytest.mark.parametrize(
    ("line", "forms"),
    [
        ("", ()),
        (" ; ", ()),
        ("a well", ("a well",)),
        ("a  well; the well ;a well", ("a well", "the well")),
        ("مستوصف؛ عيادة صغيرة", ("مستوصف", "عيادة صغيرة")),
    ],
)
def test_forms_on_one_line_are_parted_by_semicolons(line: str, forms: tuple[str, ...]) -> None:
    assert forms_in(line) == forms
