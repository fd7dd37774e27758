"""Mends that are made at once do not get into each other's way."""

from __future__ import annotations

from app.address import Address
from app.search.put import Replacement, apart

AT = Address("text", 1, "en")


def mend(start: int, end: int, new: str = "x", at: Address = AT) -> tuple[Replacement, ...]:
    place = Address(at.part, at.owner, at.language, at.item, start, end)
    return (Replacement(place, new),)


def test_of_two_that_overlap_the_first_is_made() -> None:
    assert apart([mend(0, 4), mend(2, 6), mend(4, 6)]) == (*mend(0, 4), *mend(4, 6))


def test_what_would_come_in_at_one_place_comes_in_once() -> None:
    assert apart([mend(3, 3), mend(3, 3)]) == mend(3, 3)


def test_other_texts_do_not_count() -> None:
    other = Address("text", 2, "en")
    assert len(apart([mend(0, 4), mend(0, 4, at=other)])) == 2


def test_a_fix_of_which_one_part_overlaps_is_left_out_whole() -> None:
    both = (*mend(2, 3), *mend(8, 9))
    assert apart([mend(0, 4), both]) == mend(0, 4)
