"""Hundreds of short pairs, as news has them: what says the same is silent, the rest is found."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from app.checks.parity.compared import compare
from app.text.quantities import read
from tests.planting import in_other_digits


def _sections(name: str) -> Iterator[tuple[str, list[list[str]]]]:
    """The tables of a file by their names, a row for each line, cut at its bars."""
    held: dict[str, list[list[str]]] = {}
    section = ""
    for line in Path(__file__).with_name(name).read_text("utf-8").splitlines():
        if line.startswith("["):
            section = line.strip("[]")
        elif line and not line.startswith("#"):
            held.setdefault(section, []).append([cell.strip() for cell in line.split(" | ")])
    yield from held.items()


ALIKE = dict(_sections("alike.txt"))
DIFFER = dict(_sections("differ.txt"))


def _reported(english: str, arabic: str) -> list[str]:
    return [
        f"{english[one.first.start : one.first.end] if one.first else '-'}"
        f" ~ {arabic[one.second.start : one.second.end] if one.second else '-'}"
        for one in compare(english, "en", arabic, "ar").differences
    ]


@pytest.mark.parametrize("section", ALIKE)
def test_what_says_the_same_in_another_way_is_silent(section: str) -> None:
    found = {(one, other): _reported(one, other) for one, other in ALIKE[section]}
    assert {pair: told for pair, told in found.items() if told} == {}


@pytest.mark.parametrize("section", ALIKE)
def test_it_is_so_in_other_digits_as_well(section: str) -> None:
    found = {other: _reported(one, in_other_digits(other)) for one, other in ALIKE[section]}
    assert {arabic: told for arabic, told in found.items() if told} == {}


@pytest.mark.parametrize("section", DIFFER)
def test_what_differs_is_reported_at_its_words(section: str) -> None:
    for english, arabic, told in DIFFER[section]:
        assert _reported(english, arabic) == [told], english


_SAID = [
    sorted({word for table in ALIKE.values() for row in table for word in row[column].split()})
    for column in (0, 1)
]
_SIGNS = ["½", "3½", "½5", "/", "-", "'", "+", "°", "٪", "$", "000", "٣١", "30 Safar 1445"]


def _jumbled(column: int) -> st.SearchStrategy[str]:
    words = st.lists(st.sampled_from([*_SAID[column], *_SIGNS]), max_size=12)
    return st.tuples(st.sampled_from(["", " "]), words).map(lambda held: held[0].join(held[1]))


@given(_jumbled(0), _jumbled(1))
@example("March ½ dollars", "½200")
def test_jumbled_words_are_read_one_after_the_other(english: str, arabic: str) -> None:
    for text, code in ((english, "en"), (arabic, "ar"), (english, "ar"), (arabic, "en")):
        end = 0
        for one in read(text, code):
            assert end <= one.start < one.end <= len(text)
            end = one.end
        assert compare(text, code, text, code).differences == ()
    compare(english, "en", arabic, "ar")


def test_there_are_as_many_of_them_as_it_takes() -> None:
    assert sum(map(len, ALIKE.values())) > 1000
    assert sum(map(len, DIFFER.values())) > 60
