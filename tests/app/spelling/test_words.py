"""Which words of a text are looked up."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.model import ARABIC, ENGLISH, Language, RichText, Span, plain, rich
from app.spelling.words import Word, bare, words
from tests.strategies import rich_texts


def found(text: str, pane: Language = ENGLISH) -> list[str]:
    return [word.text for word in words(rich(text), pane)]


def test_words_are_taken_from_between_marks_and_spaces() -> None:
    assert found("“Wells reopen,” the mayor’s office said.") == [
        "Wells", "reopen", "the", "mayor's", "office", "said",
    ]  # fmt: skip


@pytest.mark.parametrize(
    "text",
    [
        "press@example.org", "https://example.org/wells", "www.example.org", "example.org",
        "+964 751 402 2111", "#CleanWater", "#مياه_نظيفة", "@mission", "COVID-19", "A4",
        "14th-century", "IDPs", "UNDP’s", "GoJ", "a", "٢٠٢٦", "3.63", "snake_case", "x" * 61,
    ],
)  # fmt: skip
def test_addresses_codes_and_acronyms_are_left_out(text: str) -> None:
    assert found(text) == []


def test_a_link_that_shows_its_address_is_left_out_and_one_of_words_is_not() -> None:
    address = Span("example-site.org/wells", href="https://example-site.org/wells")
    shown = Span("the raport", href="https://example.org")
    assert [word.text for word in words((address, Span(" "), shown), ENGLISH)] == ["the", "raport"]


def test_tashkeel_and_tatweel_are_not_looked_up() -> None:
    assert found("المُــــديرَةُ", ARABIC) == ["المديرة"]


def test_a_clitic_before_a_foreign_word_is_left_out() -> None:
    assert found("الـUNDP بـ 25 هـ", ARABIC) == []


def test_a_word_is_looked_up_by_its_script_and_not_by_its_pane() -> None:
    [latin, arabic] = words(rich("Tigris دجلة"), ARABIC)
    assert (latin.dictionary, arabic.dictionary) == ("en", "ar")
    [latin, arabic] = words(rich("Tigris دجلة"), ENGLISH)
    assert (latin.dictionary, arabic.dictionary) == ("en", "ar")


def test_another_language_in_the_same_script_has_no_dictionary() -> None:
    kurdish, french = Language("ckb", "rtl", "Arab"), Language("fr", "ltr", "Latn")
    assert found("دجلة", kurdish) == []
    assert found("Tigre", french) == []


def test_a_part_of_a_word_knows_the_whole_and_the_stop_after_it() -> None:
    assert [word.also for word in words(rich("vis-à-vis etc. end"), ENGLISH)] == [
        ("vis-à-vis",), ("vis-à-vis",), ("etc.",), (),
    ]  # fmt: skip


@given(st.one_of(rich_texts("en"), rich_texts("ar")), st.sampled_from([ENGLISH, ARABIC]))
def test_words_stand_where_they_say(text: RichText, pane: Language) -> None:
    held, last = plain(text), 0
    for word in words(text, pane):
        assert last <= word.start < word.end <= len(held)
        assert bare(held[word.start : word.end]) == word.text
        assert isinstance(word, Word)
        last = word.end
