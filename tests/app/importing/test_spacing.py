"""Spaces and empty lines that an import takes out."""

from __future__ import annotations

from app.importing.blocks import Source
from app.importing.phrases import describe
from app.importing.spacing import spacing


def _told(*lines: str) -> list[tuple[str, int, str, str]]:
    found = spacing(Source("a.txt", "\n".join(lines)))
    return [(one.code, one.source.line, one.params["count"], one.params["words"]) for one in found]


def test_spaces_before_the_first_word_of_a_line_are_told() -> None:
    assert _told("one", "", "  two words", "", "three") == [("leading_spaces", 3, "2", "two words")]


def test_empty_lines_at_the_head_and_more_than_elsewhere_are_told() -> None:
    held = _told("", "", "one", "", "two", "", "three", "", "", " ", "four", "", "", "")
    assert held == [("empty_lines", 1, "2", "one"), ("empty_lines", 8, "3", "four")]


def test_empty_lines_between_all_paragraphs_are_how_a_text_is_set() -> None:
    assert _told("one", "", "", "two", "", "", "three", "", "four") == []
    assert _told("one", "two") == []
    assert _told("") == []
    assert _told(" ", " ") == []


def test_lines_that_are_all_set_in_are_a_layout_and_no_slips() -> None:
    assert _told(*(f"  line {number}" for number in range(6))) == []


def test_it_is_worded_with_the_words_that_follow_cut_short() -> None:
    (one,) = spacing(Source("a.txt", "\n" + "word " * 30))
    said = describe(one)
    assert said.startswith("a.txt:1: repaired: 1 × empty line before these words, taken out: “word")
    assert said.endswith("…”")
