from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from app import richtext
from app.address import Address
from app.localized import Localized
from app.lookup import read_plain, read_rich
from app.model import Comment, Contact, Paragraph, Release, Span, Suggestion, Thread, plain, rich
from app.search.put import put, with_look
from app.search.query import Query, SearchError
from app.search.replace import planned
from tests.searching import find, replaced
from tests.strategies import releases, rich_texts, texts

TEXT = Address("text", 1, "ar")


def one_row(text: str) -> Release:
    return Release(rows=(Paragraph(1, Localized(ar=rich(text))),), next_id=2)


def after(text: str, query: Query, new: str) -> str:
    """An Arabic paragraph once every hit is replaced."""
    release = one_row(text)
    return read_plain(replaced(release, find(release, query), new, query), TEXT)


@pytest.mark.parametrize(
    ("text", "words", "new", "result"),
    [
        ("بئر وبئر", "بير", "عين", "عين وعين"),
        ("مُحَمَّدٌ قال", "محمد", "أحمد", "أحمد قال"),
        ("a.b.c", ".", r"\1", r"a\1b\1c"),
        ("IOM, iom", "iom", "", ", "),
        ("😀 wells", "wells", "آبار", "😀 آبار"),
    ],
)
def test_every_hit_makes_way_for_what_was_typed(
    text: str, words: str, new: str, result: str
) -> None:
    assert after(text, Query(words), new) == result


@pytest.mark.parametrize(
    ("pattern", "new", "result"),
    [
        (r"(\w+) (\w+)", r"\2 \1", "عزيز رنا"),
        (r"(?P<given>\w+) \w+", r"\g<given>", "رنا"),
        (r"رنا", r"«\0»", "«رنا» عزيز"),
        (r" ", r"\\", "رنا\\عزيز"),
        (r"(x)?رنا", r"[\1]", "[] عزيز"),
    ],
)
def test_groups_of_a_pattern_stand_in_its_replacement(pattern: str, new: str, result: str) -> None:
    assert after("رنا عزيز", Query(pattern, is_pattern=True), new) == result


def test_a_group_is_what_the_text_says_and_not_how_it_is_folded() -> None:
    query = Query(r"(احمد)", is_pattern=True)
    assert after("أحمدُ", query, r"<\1>") == "<أحمدُ>"


@pytest.mark.parametrize("new", [r"\2", r"\g<name>"])
def test_a_group_that_is_not_there_is_said(new: str) -> None:
    query = Query(r"(a)", is_pattern=True)
    with pytest.raises(SearchError, match="no group"):
        replaced(Release(), (), new, query)


@pytest.mark.parametrize(("new", "result"), [("الوكالة", "للوكالة"), ("بغداد", "لبغداد")])
def test_behind_lam_the_article_loses_its_alef(new: str, result: str) -> None:
    query = Query("المنظمة", is_whole_word=True, has_prefixes=True)
    assert after("للمنظمة", query, new) == result


def test_what_is_written_to_a_word_stays() -> None:
    query = Query("منظمة", is_whole_word=True, has_prefixes=True)
    assert after("وبالمنظمة", query, "وكالة") == "وبالوكالة"


def test_new_words_have_the_look_of_those_they_come_for() -> None:
    text = (Span("The "), Span("old wells", bold=True, href="https://example.org"), Span(" dry"))
    new = with_look(text, 4, 13, "new wells")
    assert new == (Span("new wells", bold=True, href="https://example.org"),)
    assert with_look(text, 0, 7, "The new") == (
        Span("The "),
        Span("new", bold=True, href="https://example.org"),
    )


def test_a_hit_that_is_no_longer_one_is_left_alone() -> None:
    release, query = one_row("one two"), Query("one")
    hits = find(release, query)
    assert replaced(one_row("two one"), hits, "x", query) == one_row("two one")
    gone = tuple(replace(at, owner=9) for at in hits)
    assert replaced(release, gone, "x", query) is release


def test_fields_without_a_language_are_replaced_too() -> None:
    release = Release(reference="PR/041", contacts=(Contact(1, phone="+964 041"),), next_id=2)
    query = Query("041")
    new = replaced(release, find(release, query), "042", query)
    assert (new.reference, new.contacts[0].phone) == ("PR/042", "+964 042")


def test_comments_and_suggestions_stay_at_their_words() -> None:
    release = replace(
        one_row("one and two and one"),
        threads=(Thread(2, replace(TEXT, start=8, end=11), (Comment("Rana", "why"),)),),
        suggestions=(Suggestion(3, replace(TEXT, start=8, end=11), rich("two"), rich("2")),),
        next_id=4,
    )
    query = Query("one")
    new = replaced(release, find(release, query), "eleven", query)
    assert read_plain(new, TEXT) == "eleven and two and eleven"
    assert read_plain(new, new.threads[0].at) == "two"
    assert read_plain(new, new.suggestions[0].at) == "two"


def test_only_those_that_are_chosen_are_replaced() -> None:
    release, query = one_row("a a a"), Query("a")
    plan = planned(release, find(release, query), "b", query)
    assert [one.new for one in plan] == ["b", "b", "b"]
    assert read_plain(put(release, (plan[0], plan[2])), TEXT) == "b a b"


@settings(max_examples=40)
@given(releases(reviewed=True), st.one_of(texts("en", max_size=2), texts("ar", max_size=2)))
def test_replacing_each_hit_by_itself_changes_nothing(release: Release, words: str) -> None:
    query = Query(f"({words})", is_pattern=True) if words.isalnum() else Query(words)
    for hit in find(release, query):
        new = r"\1" if query.is_pattern else read_plain(release, hit)
        after = replaced(release, (hit,), new, query)
        assert after.rows == release.rows
        assert after == release


@settings(max_examples=40)
@given(releases(), texts("ar", max_size=2), texts("en", max_size=4))
def test_no_hit_is_left_out_and_nothing_else_is_touched(
    release: Release, words: str, new: str
) -> None:
    query = Query(words, is_folded=False, is_case=True)
    hits = find(release, query)
    after = replaced(release, hits, new, query)
    held: dict[Address, int] = {}
    for hit in hits:
        held[hit.whole()] = held.get(hit.whole(), 0) + 1
    for cell, count in held.items():
        text = read_plain(release, cell)
        assert read_plain(after, cell) == text.replace(words, new)
        assert text.count(words) == count


@given(rich_texts("en"), st.integers(0, 30), st.integers(0, 30), texts("en", max_size=6))
def test_the_new_words_read_as_typed_in_any_look(
    text: tuple[Span, ...], one: int, other: int, new: str
) -> None:
    length = richtext.length(text)
    start, end = sorted((min(one, length), min(other, length)))
    assert plain(with_look(text, start, end, new)) == new
    same = richtext.cut(text, start, end)
    assert with_look(text, start, end, plain(same)) == same
    assert read_rich(one_row(new), TEXT) == rich(new)
